import type en from '../en/sign-in';

const fr: typeof en = {
  title: 'Se connecter',
  lead: 'Nous vous envoyons un lien par courriel. Il n’y a pas de mot de passe.',
  email: 'Adresse courriel',
  emailHint: 'N’importe quelle adresse que le département connaît pour vous.',
  send: 'M’envoyer un lien',
  sentTitle: 'Consultez vos courriels',
  sentText: (email: string) => `Si ${email} est connue ici, nous y avons envoyé un lien et un code à six chiffres. Chacun sert une fois, pendant 15 minutes.`,
  code: 'Code à six chiffres',
  codeHint: 'Pour vous connecter sur cet appareil quand le courriel est sur un autre.',
  useCode: 'Se connecter avec le code',
  otherAddress: 'Utiliser une autre adresse',
  linkTitle: 'Se connecter à Laurel',
  linkText: 'Vous avez suivi le lien de votre courriel. Appuyez sur le bouton pour vous connecter sur cet appareil.',
  signIn: 'Se connecter',
  doneTitle: 'Vous êtes connecté',
  doneText: 'Vous pouvez fermer cet onglet et revenir à la page où vous étiez.',
  toToday: 'Aller à Aujourd’hui',
  newLink: 'Demander un nouveau lien',
};

export default fr;
