import type en from '../en/export';

const fr: typeof en = {
  open: 'Exporter…',
  title: 'Exporter',
  what: 'Ce qu’il faut exporter',
  figures: 'Les chiffres affichés ici',
  answers: 'Les réponses, une à une',
  figuresText: 'Les chiffres publiés, exactement tels que les lisent toutes les personnes qui y ont accès.',
  answersRefused: 'Les réponses elles-mêmes ne peuvent être exportées : seule la personne qui mène les sondages le peut, une fois les chiffres publiés, et si les personnes qui ont répondu en ont été informées.',
  format: 'Format',
  formats: {
    CSV: 'CSV, pour tout logiciel',
    XLSX: 'Classeur Excel : données, libellés, dictionnaire, versions',
    CODEBOOK: 'Dictionnaire des variables seul, CSV',
    REDCAP: 'REDCap : dictionnaire de données et enregistrements, ZIP',
    R: 'R : données, dictionnaire et script, ZIP',
    SPSS: 'Fichier SPSS, .sav',
    JSON_LINES: 'Lignes JSON',
  },
  figuresFormats: { CSV: 'CSV, pour tout logiciel', XLSX: 'Classeur Excel' },
  layout: 'Disposition',
  layouts: { WIDE: 'Une ligne par questionnaire rempli, en codes', WIDE_LABELS: 'Une ligne par questionnaire rempli, en mots', LONG: 'Une ligne par réponse' },
  language: 'Langue des libellés',
  languages: { en: 'Anglais', fr: 'Français' },
  reason: 'À quoi serviront les réponses',
  reasonHint: 'Conservé au registre avec votre nom, pour toujours.',
  holds: {
    ATTRIBUTED: 'Le fichier contient les noms, les divisions, les rangs, les dates et tout ce qui a été écrit. Gardez-le là où seules peuvent l’ouvrir les personnes nommées dans la promesse.',
    CONFIDENTIAL: 'Le fichier ne contient ni nom, ni division, ni rang, ni date, ni rien de ce qui a été écrit, dans un ordre aléatoire. Une réponse donnée par moins de personnes que le minimum du département est laissée en blanc, avec d’autres là où on pourrait la déduire. Toutes les réponses d’une personne figurent sur une ligne, et leur ensemble peut encore trahir quelqu’un : ne le transmettez pas.',
    ANONYMOUS: 'Le fichier ne contient ni division, ni rang, ni date, ni rien de ce qui a été écrit, dans un ordre aléatoire. Une réponse donnée par moins de personnes que le minimum du département est laissée en blanc, avec d’autres là où on pourrait la déduire. Toutes les réponses d’une personne figurent sur une ligne, et leur ensemble peut encore trahir quelqu’un : ne le transmettez pas.',
  },
  prepare: 'Préparer le fichier',
  preparing: 'Préparation en cours',
  ready: 'Le fichier est prêt. Vous seul(e) pouvez le télécharger, pendant une heure.',
  download: (name: string) => `Télécharger ${name}`,
  close: 'Fermer',
};

export default fr;
