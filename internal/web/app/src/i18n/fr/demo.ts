import type en from '../en/demo';

const fr: typeof en = {
  title: 'Qui aimeriez-vous être ?',
  lead: (department: string) => `Voici ${department}, un département qui n’existe pas. Toutes les personnes y sont inventées, et rien ne quitte cette machine. Choisissez une personne ; vous pourrez en être une autre à tout moment.`,
  tryThis: 'À essayer',
  become: (name: string) => `Être ${name}`,
  none: 'La démo n’a encore personne.',
};

export default fr;
