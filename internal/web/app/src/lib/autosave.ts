import type { Answers } from './shelf';

export type Fault = { code: string; path: string[]; message: string };

/** Where the saving of a draft stands.
 *
 * clean: everything is on the server. pending: something waits a moment, lest every key press is
 * sent. saving: a save is on its way. offline: it did not arrive and is tried again. signedOut: it
 * waits for a sign-in. refused: the server does not take these answers. conflict: another tab or
 * device saved since, and the reader has to choose. */
export type Phase = 'clean' | 'pending' | 'saving' | 'offline' | 'signedOut' | 'refused' | 'conflict';

export type Autosave = {
  phase: Phase;
  /** The revision the next save builds on. */
  revision: number;
  savedAt: string | null;
  /** The newest answers that are not on the server and not on their way. */
  unsaved: Answers | null;
  sending: Answers | null;
  /** What another device saved, while there is a conflict. */
  standing: { answers: Answers; revision: number } | null;
  faults: Fault[];
};

export type AutosaveEvent =
  | { type: 'changed'; answers: Answers }
  | { type: 'due' }
  | { type: 'saved'; revision: number; at: string | null }
  | { type: 'failed'; phase: 'offline' | 'signedOut' }
  | { type: 'refused'; faults: Fault[] }
  | { type: 'conflict'; standing: Answers; revision: number }
  | { type: 'chosen'; whose: 'mine' | 'theirs' }
  | { type: 'submitted' };

export function startAutosave(revision: number, savedAt: string | null): Autosave {
  return { phase: 'clean', revision, savedAt, unsaved: null, sending: null, standing: null, faults: [] };
}

/** The rules of saving: one save at a time, the newest answers win among one's own, and another
 * device's answers are never overwritten without a choice. */
export function step(s: Autosave, event: AutosaveEvent): Autosave {
  switch (event.type) {
    case 'changed': {
      const waits = s.phase === 'saving' || s.phase === 'conflict' || s.phase === 'signedOut';
      return { ...s, unsaved: event.answers, phase: waits ? s.phase : 'pending' };
    }
    case 'due':
      if (s.unsaved === null || s.phase === 'saving' || s.phase === 'conflict') return s;
      return { ...s, phase: 'saving', sending: s.unsaved, unsaved: null, faults: [] };
    case 'saved':
      return { ...s, phase: s.unsaved === null ? 'clean' : 'pending', sending: null, revision: event.revision, savedAt: event.at };
    case 'failed':
      return { ...s, phase: event.phase, unsaved: s.unsaved ?? s.sending, sending: null };
    case 'refused':
      return { ...s, phase: 'refused', unsaved: s.unsaved ?? s.sending, sending: null, faults: event.faults };
    case 'conflict':
      return {
        ...s,
        phase: 'conflict',
        unsaved: s.unsaved ?? s.sending,
        sending: null,
        standing: { answers: event.standing, revision: event.revision },
      };
    case 'chosen':
      if (s.standing === null) return s;
      return event.whose === 'mine'
        ? { ...s, phase: 'pending', revision: s.standing.revision, standing: null }
        : { ...s, phase: 'clean', revision: s.standing.revision, standing: null, unsaved: null };
    case 'submitted':
      return { ...s, phase: 'clean', unsaved: null, sending: null, faults: [] };
  }
}

/** Whether some answers are nowhere but in this browser. */
export function hasUnsaved(s: Autosave): boolean {
  return s.unsaved !== null || s.sending !== null;
}
