import type en from '../en/set-up';

const fr: typeof en = {
  title: 'Configurer votre département',
  lead: 'Vous en prenez l’administration et la direction du mentorat. Tout ceci peut être modifié plus tard.',
  you: 'Vous',
  name: 'Votre nom',
  email: 'Votre adresse courriel',
  emailHint: 'Elle vous sert à vous connecter.',
  department: 'Le département',
  departmentName: 'Nom du département',
  institution: 'Université ou hôpital',
  zone: 'Fuseau horaire',
  zoneHint: 'Les échéances y sont fixées et affichées.',
  create: 'Configurer le département',
  noTokenTitle: 'Cette page a besoin de son lien',
  noTokenText: 'Ouvrez au complet le lien de configuration que le serveur a affiché à son démarrage. « laurel admin grant EMAIL » l’affiche de nouveau.',
};

export default fr;
