import type en from '../en/today';

const fr: typeof en = {
  title: 'Ce qui vous attend',
  summary: (things: number, minutes: number) =>
    `${things === 1 ? 'Une chose' : `${things} choses`}, environ ${minutes} minutes en tout.`,
  nothingOpen: 'Rien ne vous attend aujourd’hui.',
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  minutes: (count: number) => (count === 1 ? 'environ 1 minute' : `environ ${count} minutes`),
  closes: (when: string) => `se termine le ${when}`,
  answered: (answered: number, of: number) => `${answered} réponses sur ${of}`,
  submittedOn: (when: string) => `Envoyé le ${when}. Vous pouvez corriger vos réponses jusqu’à la fin.`,
  promised: {
    CONFIDENTIAL: 'Confidentiel : les réponses ne sont montrées à personne avec un nom, sauf à une personne gardienne, avec consignation.',
    ATTRIBUTED: 'Votre nom figure sur vos réponses, pour les personnes que la promesse nomme.',
    ANONYMOUS: 'Anonyme : les réponses sont scellées, et personne ne peut savoir de qui elles sont.',
  },
  start: 'Commencer',
  continue: 'Continuer',
  correct: 'Revoir ou corriger',
  startLabel: (title: string) => `Commencer : ${title}`,
  continueLabel: (title: string) => `Continuer : ${title}`,
  correctLabel: (title: string) => `Revoir ou corriger : ${title}`,
  emptyTitle: 'Rien ne vous attend',
  emptyText: 'Quand le département vous demandera quelque chose, ce sera ici et par courriel.',
  done: 'Fait, et ouvert aux corrections',
  mentors: 'Parlez à vos mentors',
  mentorsLeft: (n: number) => (n === 1 ? 'Un mentor attend votre avis' : `${n} mentors attendent votre avis`),
  mentorsDone: 'Vous avez donné votre avis à tous',
  mentorsGo: 'Commencer',
  mentorsAgain: 'Revoir',
  duties: 'Vos responsabilités',
  dutyRoster: (division: string) => `Effectif : ${division}`,
  dutyRosters: (count: number) => `Effectifs de ${count} divisions`,
  dutyPeople: 'Les personnes du département',
  dutySurveys: 'Les sondages et leurs résultats',
  dutyOutbox: 'Les messages envoyés',
  about: 'Le mentorat ici',
  aboutText: 'Ce que le département entend par mentorat, et ce qu’il attend des mentors, des mentorés, des directions et des facilitateurs.',
  aboutLink: 'Lire la définition et les attentes',
};

export default fr;
