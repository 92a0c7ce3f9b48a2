import type { DossierDraft, DossierPartsFragment } from '../../gql/graphql';

/** What the owner makes of one item, with the section it stands in. */
export type Choice = { key: string; section: string; out: boolean; note: string; levelThen: string; levelNow: string };

/** A dossier as it stands on the screen, saved or not. */
export type Draft = {
  since: string;
  until: string;
  language: string;
  cycleSince: string;
  cycleUntil: string;
  texts: Record<string, string>;
  without: string[];
  items: Choice[];
};

/** The draft that a dossier, as it was read, begins with. */
export function begun(d: DossierPartsFragment): Draft {
  return {
    since: d.since,
    until: d.until,
    language: d.language,
    cycleSince: d.cycleSince ?? '',
    cycleUntil: d.cycleUntil ?? '',
    texts: Object.fromEntries(d.sections.map((s) => [s.key, s.text])),
    without: d.sections.filter((s) => s.out).map((s) => s.key),
    items: d.sections.flatMap((s) => s.items.map((i) => ({ key: i.key, section: s.key, out: i.out, note: i.note, levelThen: i.levelThen, levelNow: i.levelNow }))),
  };
}

/** The choices of a draft, and one for each item that came since it was begun. */
export function withNew(items: Choice[], d: DossierPartsFragment): Choice[] {
  const known = new Set(items.map((i) => i.key));
  const come = begun(d).items.filter((i) => !known.has(i.key));
  return come.length === 0 ? items : [...items, ...come];
}

/** A draft as it is sent. */
export function draftOf(d: Draft): DossierDraft {
  return {
    since: d.since || null,
    until: d.until || null,
    language: d.language,
    cycleSince: d.cycleSince || null,
    cycleUntil: d.cycleUntil || null,
    texts: Object.entries(d.texts).map(([section, text]) => ({ section, text })),
    without: d.without,
    items: d.items.map(({ key, out, note, levelThen, levelNow }) => ({ key, out, note, levelThen, levelNow })),
  };
}

/** Moves an item up (-1) or down (1) within its section. */
export function move(items: Choice[], key: string, by: -1 | 1): Choice[] {
  const from = items.findIndex((i) => i.key === key);
  const one = items[from];
  if (!one) return items;
  const same = items.filter((i) => i.section === one.section);
  const other = same[same.indexOf(one) + by];
  if (!other) return items;
  const to = items.indexOf(other);
  const next = [...items];
  next[from] = other;
  next[to] = one;
  return next;
}
