const languageNames: Record<string, string> = { en: 'English', fr: 'French' };

export default {
  version: 'Questionnaire',
  versionHint: 'Published versions only. What people are asked never changes afterwards.',
  chooseVersion: 'Choose a version',
  versionOption: (title: string, number: number, questions: number, minutes: number) => `${title}, version ${number} (${questions} questions, about ${minutes} min)`,
  oneLanguage: (code: string) => `This version exists in ${languageNames[code] ?? code} only. Everybody will be asked in that language.`,
  texts: {
    title: { en: 'Title in English', fr: 'Title in French' },
  },
  notice: 'Notice of collection',
  noticeLead: 'The law wants three things told before answers are collected. Adapt these words and check them with your privacy office; the same words stay the same version.',
  noticeNames: { authority: 'Authority', purpose: 'Purpose', contact: 'Whom to ask' },
  noticeHints: {
    authority: 'Under which act or rule the institution may ask.',
    purpose: 'What the answers are for, and what they are never used for.',
    contact: 'A person or office with an address.',
  },
  inLanguage: { en: (what: string) => `${what}, in English`, fr: (what: string) => `${what}, in French` },
  noticeStart: {
    authority: (institution: string, department: string) =>
      `${institution}, ${department}, collects your answers under the founding act of the institution and in keeping with the Freedom of Information and Protection of Privacy Act.`,
    purpose:
      'To learn how mentorship is going in the department, to improve it, and to compare with other waves. Answers are not used to evaluate you. Taking part is your choice, and you may leave out any question that is not marked as required.',
    contact: (contact: string) => (contact === '' ? 'The mentorship lead of the department.' : contact),
  },
  noticeUsed: (number: string) => `These are the words of version ${number}, the newest.`,
};
