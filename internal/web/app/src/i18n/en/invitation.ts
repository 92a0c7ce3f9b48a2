const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export default {
  stopTitle: 'No more reminders of this survey',
  stopLead: 'Press the button, and you get no more reminders of this survey. You can still answer it with your link.',
  stop: 'Send me no more reminders',
  stopped: 'You get no more reminders of this survey. You can still answer it until it closes.',
  stopAnswer: 'Answer the survey instead',
  title: 'You are invited to a survey',
  lead: 'Press the button to see whom the invitation is for. It opens this one survey and nothing else.',
  open: 'Open the invitation',
  hello: (name: string) => `Welcome, ${name}`,
  notYou: 'If this is not you, close the page: the answers would count as theirs.',
  facts: (questions: number, minutes: number) => `${count(questions, 'question', 'questions')}, about ${count(minutes, 'minute', 'minutes')}.`,
  closes: (when: string) => `Open until ${when}.`,
  go: 'Go to the survey',
  goToMentors: 'Go to my mentors',
  noTokenTitle: 'This page needs its link',
  noTokenText: 'Open the whole link from your invitation. Some mail programs cut long links in two.',
};
