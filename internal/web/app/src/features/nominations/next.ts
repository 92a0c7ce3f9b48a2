import type { MyNominationsQuery } from '../../gql/graphql';

export type Mine = MyNominationsQuery['myNominations'][number];

/** What is asked of the viewer next, and in which phase; none once it is others' turn. */
export function nextOf(n: Pick<Mine, 'can' | 'answer' | 'seats'>): { what: 'write' | 'answer' | 'pack' | 'letters' | 'nothing'; phase: 'NOMINATION' | 'PACKAGE' | null } {
  if (n.can.answer && n.answer === 'ASKED') return { what: 'answer', phase: 'PACKAGE' };
  if (n.can.pack) return { what: 'pack', phase: 'PACKAGE' };
  if (n.can.write) return { what: 'write', phase: 'NOMINATION' };
  if (n.seats.includes('NOMINATOR') && n.can.askForLetters) return { what: 'letters', phase: 'PACKAGE' };
  return { what: 'nothing', phase: null };
}
