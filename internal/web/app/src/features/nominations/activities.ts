import type { MentoringActivityInput, MentorshipKind, OwnNominationPartsFragment } from '../../gql/graphql';

type Saved = NonNullable<OwnNominationPartsFragment['package']>['activities'][number];

/** A row of the table of mentoring on the screen. Rows from the records have a source. */
export type Row = { source: string | null; mentee: string; kind: MentorshipKind; from: string; to: string; outcome: string; included: boolean; confirmed: boolean };

export const blankRow: Row = { source: null, mentee: '', kind: 'INFORMAL', from: '', to: '', outcome: '', included: true, confirmed: false };

export function rowOf(a: Omit<Saved, '__typename'>): Row {
  return { source: a.source ?? null, mentee: a.mentee, kind: a.kind, from: a.from ?? '', to: a.to ?? '', outcome: a.outcome, included: a.included, confirmed: a.confirmed };
}

/** A row of the nominee's own that nothing was written in. */
export function isBlank(row: Row): boolean {
  return row.source === null && row.mentee.trim() === '' && row.outcome.trim() === '' && row.from === '' && row.to === '';
}

/** The rows to send, and where each stands on the screen: rows nothing was written in stay there. */
export function toSend(rows: Row[]): { activities: MentoringActivityInput[]; places: number[] } {
  const places = rows.flatMap((row, i) => (isBlank(row) ? [] : [i]));
  return {
    places,
    activities: places.map((i) => {
      const { source, mentee, kind, from, to, outcome, included } = rows[i] as Row;
      return { source, mentee, kind, from: from || null, to: to || null, outcome, included };
    }),
  };
}

/** The table with what the records say now in the place of what they said before: what the nominee
 * wrote, left out or added stays theirs. */
export function refilled(rows: Row[], records: Row[]): Row[] {
  const before = new Map(rows.filter((r) => r.source !== null).map((r) => [r.source, r]));
  return [
    ...records.map((r) => {
      const old = before.get(r.source);
      return old ? { ...r, outcome: old.outcome, included: old.included } : r;
    }),
    ...rows.filter((r) => r.source === null),
  ];
}
