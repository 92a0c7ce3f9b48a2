import type en from '../en/planning';

const languageNames: Record<string, string> = { en: 'anglais', fr: 'français' };

const fr: typeof en = {
  version: 'Questionnaire',
  versionHint: 'Versions publiées seulement. Ce qui est demandé ne change plus ensuite.',
  chooseVersion: 'Choisir une version',
  versionOption: (title: string, number: number, questions: number, minutes: number) => `${title}, version ${number} (${questions} questions, environ ${minutes} min)`,
  oneLanguage: (code: string) => `Cette version n’existe qu’en ${languageNames[code] ?? code}. Tout le monde répondra dans cette langue.`,
  texts: {
    title: { en: 'Titre en anglais', fr: 'Titre en français' },
  },
  notice: 'Avis de collecte',
  noticeLead: 'La loi veut que trois choses soient dites avant de recueillir des réponses. Adaptez ces mots et faites-les vérifier par votre bureau de la vie privée ; les mêmes mots restent la même version.',
  noticeNames: { authority: 'Autorité', purpose: 'Fins', contact: 'À qui s’adresser' },
  noticeHints: {
    authority: 'La loi ou la règle en vertu de laquelle l’établissement peut demander.',
    purpose: 'À quoi servent les réponses, et à quoi elles ne servent jamais.',
    contact: 'Une personne ou un bureau, avec une adresse.',
  },
  inLanguage: { en: (what: string) => `${what}, en anglais`, fr: (what: string) => `${what}, en français` },
  noticeStart: {
    authority: (institution: string, department: string) =>
      `${institution}, ${department}, recueille vos réponses en vertu de la loi constitutive de l’établissement et dans le respect de la Loi sur l’accès à l’information et la protection de la vie privée.`,
    purpose:
      'Savoir comment va le mentorat au département, l’améliorer et comparer avec les autres vagues. Les réponses ne servent pas à vous évaluer. La participation est libre, et vous pouvez laisser sans réponse toute question qui n’est pas obligatoire.',
    contact: (contact: string) => (contact === '' ? 'La personne responsable du mentorat au département.' : contact),
  },
  noticeUsed: (number: string) => `Ce sont les mots de la version ${number}, la plus récente.`,
};

export default fr;
