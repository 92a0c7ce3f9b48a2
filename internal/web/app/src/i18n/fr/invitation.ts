import type en from '../en/invitation';

const fr: typeof en = {
  title: 'Vous êtes invité à un sondage',
  lead: 'Appuyez sur le bouton pour voir à qui s’adresse l’invitation. Elle ouvre ce sondage et rien d’autre.',
  open: 'Ouvrir l’invitation',
  hello: (name: string) => `Bienvenue, ${name}`,
  notYou: 'Si ce n’est pas vous, fermez la page : les réponses compteraient comme les siennes.',
  facts: (questions: number, minutes: number) => `${questions} questions, environ ${minutes} minutes.`,
  closes: (when: string) => `Ouvert jusqu’au ${when}.`,
  go: 'Aller au sondage',
  noTokenTitle: 'Cette page a besoin de son lien',
  noTokenText: 'Ouvrez au complet le lien de votre invitation. Certains logiciels de courriel coupent les longs liens en deux.',
};

export default fr;
