import type en from '../en/import';

const count = (n: number, one: string, many: string) => (n < 2 ? `${n} ${one}` : `${n} ${many}`);

const fr: typeof en = {
  fileHint: 'SurveyJS en JSON ; dictionnaire de données REDCap en CSV, ZIP d’un instrument ou JSON de l’API ; classeur XLSForm. Au plus 10 Mo.',
  formatHint: 'Reconnu d’après le fichier. Changez-le s’il est inexact.',
  formats: { SURVEYJS: 'SurveyJS, JSON', REDCAP: 'REDCap : CSV, ZIP d’instrument ou JSON de l’API', XLSFORM: 'Classeur XLSForm, XLSX' },
  formHint: 'Prenez un formulaire, ou tous avec une page pour chacun.',
  everyForm: (n: number) => `Les ${n} formulaires`,
  checking: 'Lecture du fichier en cours',
  reportTitle: 'Ce qui serait repris',
  size: (questions: number, minutes: number) => `${count(questions, 'question', 'questions')}, environ ${count(minutes, 'minute', 'minutes')}.`,
  nothingLost: 'Tout le contenu du fichier peut être repris.',
  blocking: (n: number) => (n < 2 ? `${n} point empêche la publication` : `${n} points empêchent la publication`),
  told: (n: number) => (n < 2 ? `${n} élément est repris autrement ou laissé de côté` : `${n} éléments sont repris autrement ou laissés de côté`),
  show: 'Afficher',
  all: 'Tout',
  onlyBlocking: 'Ce qui empêche la publication',
  onlyTold: 'Ce qui est à titre d’information',
  caption: 'Ce qui n’est pas repris tel quel du fichier',
  reason: 'Motif',
  row: 'Ligne',
  column: 'Colonne',
  weight: 'Portée',
  blocks: 'Empêche la publication',
  informs: 'À titre d’information',
  more: (shown: number, all: number) => `Les ${shown} premiers de ${all} sont affichés. Tous figurent à côté de l’ébauche une fois importée.`,
};

export default fr;
