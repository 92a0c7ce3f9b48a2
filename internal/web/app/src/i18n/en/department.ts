export default {
  title: 'Department',
  lead: 'What stands at the foot of every page, in mails and on surveys.',
  names: 'Names',
  name: 'Name of the department',
  institution: 'University or institution',
  running: 'Time and help',
  zone: 'Time zone',
  zoneHint: 'Deadlines end at 23:59 in this zone and are shown in it. Deadlines that are set already keep their moment.',
  helpContact: 'Whom to ask',
  helpContactHint: 'About Laurel, privacy or mistreatment: a name, an address or a telephone number. Shown on every page.',
  save: 'Save',
  saved: 'Saved. Everybody sees it from now on.',
};
