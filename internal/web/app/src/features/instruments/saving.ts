/** Where the saving of a draft stands.
 *
 * clean: everything is on the server. pending: something waits a moment, lest every key press is
 * sent. saving: a save is on its way. offline: it did not arrive and is tried again. signedOut: it
 * waits for a sign-in. refused: the server does not take it. conflict: another tab or person saved
 * since, and the author has to choose. */
export type Phase = 'clean' | 'pending' | 'saving' | 'offline' | 'signedOut' | 'refused' | 'conflict';

export type Fault = { code: string; path: string[]; message: string };

/** A definition that stands on the server in place of the one a save was built on; null when the
 * draft was published or removed. */
export type Standing = { definition: unknown; revision: number };

export type Saving = {
  phase: Phase;
  /** The revision the next save builds on. */
  revision: number;
  /** The newest definition that is not on the server and not on its way. */
  unsaved: { definition: unknown } | null;
  sending: { definition: unknown } | null;
  standing: Standing | null;
  faults: Fault[];
};

export type SavingEvent =
  | { type: 'changed'; definition: unknown }
  | { type: 'due' }
  | { type: 'saved'; revision: number }
  | { type: 'failed'; phase: 'offline' | 'signedOut' }
  | { type: 'refused'; faults: Fault[] }
  | { type: 'conflict'; standing: Standing }
  | { type: 'chosen'; whose: 'mine' | 'theirs' }
  /** Something else than a save changed the draft on the server, and this is it now. */
  | { type: 'adopted'; revision: number };

export function startSaving(revision: number): Saving {
  return { phase: 'clean', revision, unsaved: null, sending: null, standing: null, faults: [] };
}

/** The rules of saving: one save at a time, the newest state among one's own wins, and another tab's
 * or person's is never overwritten without a choice. */
export function step(s: Saving, event: SavingEvent): Saving {
  switch (event.type) {
    case 'changed': {
      const waits = s.phase === 'saving' || s.phase === 'conflict' || s.phase === 'signedOut';
      return { ...s, unsaved: { definition: event.definition }, phase: waits ? s.phase : 'pending' };
    }
    case 'due':
      if (s.unsaved === null || s.phase === 'saving' || s.phase === 'conflict') return s;
      return { ...s, phase: 'saving', sending: s.unsaved, unsaved: null, faults: [] };
    case 'saved':
      return { ...s, phase: s.unsaved === null ? 'clean' : 'pending', sending: null, revision: event.revision };
    case 'failed':
      return { ...s, phase: event.phase, unsaved: s.unsaved ?? s.sending, sending: null };
    case 'refused':
      return { ...s, phase: 'refused', unsaved: s.unsaved ?? s.sending, sending: null, faults: event.faults };
    case 'conflict':
      return { ...s, phase: 'conflict', unsaved: s.unsaved ?? s.sending, sending: null, standing: event.standing };
    case 'chosen':
      if (s.standing === null) return s;
      return { ...s, phase: event.whose === 'mine' ? 'pending' : 'clean', revision: s.standing.revision, standing: null, unsaved: event.whose === 'mine' ? s.unsaved : null };
    case 'adopted':
      return startSaving(event.revision);
  }
}

/** Whether some of the work is nowhere but in this browser. */
export function hasUnsaved(s: Saving): boolean {
  return s.unsaved !== null || s.sending !== null;
}

/** Work that is not on the server yet, kept in this browser: by instrument and by person, so that
 * whoever uses the same browser next does not meet it. */
export type Shelf = { read(): Kept | null; write(kept: Kept): void; clear(): void };
export type Kept = { definition: unknown; revision: number };

export function shelfOf(instrument: string, person: string): Shelf {
  const key = `laurel.draft.${instrument}.${person}`;
  // Another tab's work is not ours to clear.
  let mine = false;
  return {
    read() {
      try {
        const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
        if (!kept || typeof kept.revision !== 'number') return null;
        mine = true;
        return kept;
      } catch {
        return null;
      }
    },
    write(kept) {
      try {
        localStorage.setItem(key, JSON.stringify(kept));
        mine = true;
      } catch {
        // Full or closed storage: the page itself still holds the work.
      }
    },
    clear() {
      if (!mine) return;
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing was kept, then.
      }
      mine = false;
    },
  };
}
