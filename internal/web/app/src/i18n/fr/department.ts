import type en from '../en/department';

const fr: typeof en = {
  title: 'Département',
  lead: 'Ce qui figure au bas de chaque page, dans les courriels et sur les sondages.',
  names: 'Noms',
  name: 'Nom du département',
  institution: 'Université ou établissement',
  running: 'Heure et aide',
  zone: 'Fuseau horaire',
  zoneHint: 'Les échéances tombent à 23 h 59 dans ce fuseau et y sont affichées. Celles qui sont déjà fixées gardent leur moment.',
  helpContact: 'À qui s’adresser',
  helpContactHint: 'Pour Laurel, la vie privée ou un mauvais traitement : un nom, une adresse ou un numéro de téléphone. Affiché sur chaque page.',
  save: 'Enregistrer',
  saved: 'Enregistré. Tout le monde le voit dès maintenant.',
};

export default fr;
