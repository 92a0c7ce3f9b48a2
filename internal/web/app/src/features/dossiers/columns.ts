import type { DossierTablePartsFragment, MenteeColumn } from '../../gql/graphql';

type Text = { en: string; fr: string };

/** A column of the table as it stands on the screen, saved or not. */
export type Column = { column: MenteeColumn; title: Text; heading: Text };

export type Table = { shown: Column[]; others: Column[] };

type Read = DossierTablePartsFragment['columns'][number];

const begun = (c: Read): Column => ({ column: c.column, title: c.title, heading: c.heading ?? { en: '', fr: '' } });

export function tableOf(t: DossierTablePartsFragment): Table {
  return { shown: t.columns.map(begun), others: t.others.map(begun) };
}

/** Moves a column up (-1) or down (1). The mentee stays the first. */
export function moved(t: Table, column: MenteeColumn, by: -1 | 1): Table {
  const from = t.shown.findIndex((c) => c.column === column);
  const to = from + by;
  if (from < 1 || to < 1 || to >= t.shown.length) return t;
  const shown = [...t.shown];
  const [one] = shown.splice(from, 1);
  if (one) shown.splice(to, 0, one);
  return { ...t, shown };
}

/** Takes a column out of the table, or puts it at its end. */
export function switched(t: Table, column: MenteeColumn): Table {
  const out = t.shown.find((c) => c.column === column);
  if (out) return out === t.shown[0] ? t : { shown: t.shown.filter((c) => c !== out), others: [...t.others, out] };
  const into = t.others.find((c) => c.column === column);
  return into ? { shown: [...t.shown, into], others: t.others.filter((c) => c !== into) } : t;
}

export function headed(t: Table, column: MenteeColumn, heading: Partial<Text>): Table {
  return { ...t, shown: t.shown.map((c) => (c.column === column ? { ...c, heading: { ...c.heading, ...heading } } : c)) };
}

/** The table as it is sent: a heading in neither language is none. */
export function sent(t: Table) {
  return t.shown.map((c) => ({ column: c.column, heading: c.heading.en.trim() + c.heading.fr.trim() === '' ? null : c.heading }));
}

/** How a column is headed in a document. */
export function headingOf(c: Column, language: 'en' | 'fr'): string {
  return c.heading[language].trim() || c.title[language];
}
