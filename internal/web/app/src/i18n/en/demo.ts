export default {
  title: 'Whom would you like to be?',
  lead: (department: string) => `This is ${department}, a department that does not exist. Everyone in it is invented, and nothing leaves this machine. Pick a person; you can be someone else at any time.`,
  tryThis: 'Try this',
  become: (name: string) => `Be ${name}`,
  none: 'The demo has no people yet.',
};
