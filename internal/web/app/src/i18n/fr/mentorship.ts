import type en from '../en/mentorship';

const fr: typeof en = {
  title: 'Le mentorat ici',
  lead: 'Ce que le département entend par mentorat, et ce qu’il attend de chacun de nous.',
  version: (number: string, when: string) => `Version ${number}, publiée le ${when}.`,
  definition: 'Ce que nous entendons par mentorat',
  mentor: 'Ce que nous attendons d’un mentor',
  mentee: 'Ce que nous attendons d’une personne mentorée',
  director: 'Ce que nous attendons d’une direction de division',
  facilitator: 'Ce que nous attendons d’un facilitateur ou d’une facilitatrice',
  edit: 'Rédiger une nouvelle version',
  editTitle: 'Une nouvelle version de la page « Le mentorat ici »',
  editLead: (number: string) => `Vous partez des mots de la version ${number}. Rien ne change pour personne avant la publication.`,
  parts: {
    definition: 'Définition du mentorat',
    mentor: 'Attentes envers un mentor',
    mentee: 'Attentes envers une personne mentorée',
    director: 'Attentes envers une direction de division',
    facilitator: 'Attentes envers un facilitateur ou une facilitatrice',
  },
  definitionHint: 'Figure en tête de chaque sondage sur le mentorat.',
  listHint: 'Chaque ligne devient une attente dans la liste.',
  nothingChanged: 'Ce sont encore les mots de la version en vigueur. Modifiez d’abord quelque chose.',
  stop: 'Quitter sans publier',
  stopTitle: 'Quitter sans publier ?',
  stopText: 'Ce que vous avez écrit ici est perdu. La version en vigueur reste telle quelle.',
  stopConfirm: 'Quitter',
  publish: 'Publier cette version',
  publishTitle: (number: string) => `Publier la version ${number} ?`,
  publishParts: 'Ce qui change :',
  publishLines: (part: string, before: number, after: number) => (before === after ? `${part} : ${after} lignes, comme avant` : `${part} : ${after} lignes au lieu de ${before}`),
  publishText: 'Toutes les personnes qui se connectent la lisent aussitôt, et sa définition figure en tête des sondages sur le mentorat. Une version publiée n’est jamais modifiée ; vous pourrez en publier une autre plus tard.',
  published: (number: string) => `La version ${number} est publiée.`,
};

export default fr;
