import type en from '../en/roster';

const fr: typeof en = {
  title: (division: string) => `Effectif : ${division}`,
  lead: 'Les nominations et les promotions, qui approche d’une promotion ou d’une CFAR, et qui a un mentor officiel.',
  caption: (division: string) => `Effectif de la division ${division}`,
  division: 'Division',
  searchLabel: 'Rechercher par nom',
  name: 'Nom',
  appointed: 'Nomination',
  promoted: 'Promotion',
  upFor: 'Prochaine promotion ou CFAR',
  mentor: 'Mentor officiel',
  since: (when: string) => `depuis le ${when}`,
  kinds: { CFAR: 'CFAR', PROMOTION: 'promotion' },
  noMentor: 'Aucun mentor officiel',
  coverage: (withMentor: string, all: string, share: string) => `${withMentor} personnes sur ${all} ont un mentor officiel (${share}).`,
  coverageWhole: (withMentor: string) => `Dans toute la division, ${withMentor} personnes ont un mentor officiel.`,
  csv: 'Télécharger en CSV',
  xlsx: 'Télécharger en XLSX',
  findFor: 'En trouver un',
  findForLabel: (name: string) => `Trouver un mentor pour ${name}`,
  emptyTitle: 'Cette division n’a encore personne',
  emptyText: 'Les personnes arrivent dans une division par la feuille de calcul qu’importe la personne responsable du mentorat.',
  importLink: 'Importer une feuille de calcul',
  printedOn: (when: string) => `Selon le dossier au ${when}.`,
};

export default fr;
