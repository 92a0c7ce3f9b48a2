import type { MenteeLevel } from '../../gql/graphql';

export const levels: MenteeLevel[] = ['STUDENT', 'RESIDENT', 'FELLOW', 'POSTDOC', 'FACULTY', 'OTHER'];

export type Row = { name: string; email: string; level: MenteeLevel; place: string; started: string; ended: string; ask: boolean };

export const blankRow: Row = { name: '', email: '', level: 'FELLOW', place: '', started: '', ended: '', ask: false };

// Words that people write for a level, in both languages, by how they begin.
const begins: [string, MenteeLevel][] = [
  ['stud', 'STUDENT'], ['étud', 'STUDENT'], ['etud', 'STUDENT'], ['md', 'STUDENT'],
  ['resid', 'RESIDENT'], ['résid', 'RESIDENT'], ['fellow', 'FELLOW'], ['post', 'POSTDOC'],
  ['facul', 'FACULTY'], ['prof', 'FACULTY'], ['corps', 'FACULTY'], ['assist', 'FACULTY'],
];

/** Rows pasted from a spreadsheet: name, e-mail, level, place, first day, last day. A line of headings
 * is left out, and so is an empty one; days that are not written as a day stay for the form to mend. */
export function pasted(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim()))
    .filter(([name = ''], i) => name !== '' && !(i === 0 && /^(name|nom)$/i.test(name)))
    .map(([name = '', email = '', level = '', place = '', started = '', ended = '']) => ({
      name, email, place, level: begins.find(([word]) => level.toLowerCase().startsWith(word))?.[1] ?? 'OTHER', started: dayOf(started), ended: dayOf(ended), ask: false,
    }));
}

function dayOf(written: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written;
  // A year alone, as lists of past mentees have it, begins in July.
  return /^\d{4}$/.test(written) ? `${written}-07-01` : '';
}
