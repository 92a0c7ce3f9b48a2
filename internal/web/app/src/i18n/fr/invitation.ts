import type en from '../en/invitation';

const count = (n: number, one: string, many: string) => (n < 2 ? `${n} ${one}` : `${n} ${many}`);

const fr: typeof en = {
  stopTitle: 'Plus de rappels de ce sondage',
  stopLead: 'Appuyez sur le bouton, et vous ne recevrez plus de rappels de ce sondage. Vous pourrez toujours y répondre par votre lien.',
  stop: 'Ne plus recevoir de rappels',
  stopped: 'Vous ne recevrez plus de rappels de ce sondage. Vous pouvez toujours y répondre jusqu’à la clôture.',
  stopAnswer: 'Répondre plutôt au sondage',
  title: 'Vous êtes invité à un sondage',
  lead: 'Appuyez sur le bouton pour voir à qui s’adresse l’invitation. Elle ouvre ce sondage et rien d’autre.',
  open: 'Ouvrir l’invitation',
  hello: (name: string) => `Bienvenue, ${name}`,
  notYou: 'Si ce n’est pas vous, fermez la page : les réponses compteraient comme les siennes.',
  facts: (questions: number, minutes: number) => `${count(questions, 'question', 'questions')}, environ ${count(minutes, 'minute', 'minutes')}.`,
  closes: (when: string) => `Ouvert jusqu’au ${when}.`,
  go: 'Aller au sondage',
  goToMentors: 'Voir mes mentors',
  noTokenTitle: 'Cette page a besoin de son lien',
  noTokenText: 'Ouvrez au complet le lien de votre invitation. Certains logiciels de courriel coupent les longs liens en deux.',
};

export default fr;
