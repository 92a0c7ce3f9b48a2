export default {
  title: 'You are invited to a survey',
  lead: 'Press the button to see whom the invitation is for. It opens this one survey and nothing else.',
  open: 'Open the invitation',
  hello: (name: string) => `Welcome, ${name}`,
  notYou: 'If this is not you, close the page: the answers would count as theirs.',
  facts: (questions: number, minutes: number) => `${questions} questions, about ${minutes} minutes.`,
  closes: (when: string) => `Open until ${when}.`,
  go: 'Go to the survey',
  noTokenTitle: 'This page needs its link',
  noTokenText: 'Open the whole link from your invitation. Some mail programs cut long links in two.',
};
