import { useEffect, useMemo, useReducer, useRef, type Dispatch } from 'react';
import { InstrumentDraftSaveDocument, type DraftStateFragment } from '../../../gql/graphql';
import { RequestError, request } from '../../../lib/graphql';
import { hasUnsaved, shelfOf, startSaving, step, type Kept, type Saving, type SavingEvent } from '../saving';

const pauseMs = 1_000;
const retryMs = 8_000;

type Options = {
  instrument: string;
  person: string;
  revision: number;
  definition: unknown;
  /** What the server says of a definition that it has just taken. */
  onSaved: (definition: unknown, draft: DraftStateFragment | null) => void;
  /** The editor was left, and what was written last has arrived since. */
  onLeft: () => void;
};

/** What was found in this browser when the editor opened. */
export function keptWork(instrument: string, person: string): Kept | null {
  return shelfOf(instrument, person).read();
}

/** Saves a draft a second after the last change. What the server does not have is kept in this
 * browser and taken up when the editor is opened again. */
export function useSaving({ instrument, person, revision, definition, onSaved, onLeft }: Options): { saving: Saving; dispatch: Dispatch<SavingEvent> } {
  const shelf = useMemo(() => shelfOf(instrument, person), [instrument, person]);
  const [saving, dispatch] = useReducer(step, null, () => resume(startSaving(revision), definition, shelf.read()));
  const { phase, sending } = saving;
  const latest = useRef(saving);
  latest.current = saving;
  const flight = useRef<Promise<Answer> | null>(null);

  useEffect(() => {
    if (phase === 'clean') shelf.clear();
    else if (hasUnsaved(saving)) shelf.write({ definition: (saving.unsaved ?? saving.sending)?.definition, revision: saving.revision });
  }, [shelf, saving, phase]);

  useEffect(() => {
    if (phase === 'pending') return after(pauseMs, () => dispatch({ type: 'due' }));
    if (phase !== 'offline' && phase !== 'signedOut') return undefined;
    const again = () => dispatch({ type: 'due' });
    window.addEventListener('online', again);
    const stop = after(retryMs, again);
    return () => {
      window.removeEventListener('online', again);
      stop();
    };
  }, [phase, saving.unsaved]);

  useEffect(() => {
    if (sending === null) return undefined;
    let current = true;
    flight.current = save(instrument, sending.definition, saving.revision);
    void flight.current.then(({ event, draft }) => {
      if (!current) return;
      dispatch(event);
      if (event.type === 'saved') onSaved(sending.definition, draft);
    });
    return () => {
      current = false;
    };
    // A save goes out once for each state; the revision belongs to that moment.
  }, [instrument, sending]);

  // Whoever leaves does not wait a second for what was written last.
  useEffect(() => () => void leave(instrument, latest.current, flight.current, () => shelf.clear(), onLeft), []);

  return { saving, dispatch };
}

async function leave(instrument: string, left: Saving, flight: Promise<Answer> | null, onArrived: () => void, onLeft: () => void): Promise<void> {
  if (!hasUnsaved(left) || left.phase === 'conflict' || left.phase === 'refused') return;
  let revision = left.revision;
  if (left.sending && flight) {
    const { event } = await flight;
    if (event.type !== 'saved') return;
    revision = event.revision;
  }
  if (left.unsaved && (await save(instrument, left.unsaved.definition, revision)).event.type !== 'saved') return;
  onArrived();
  onLeft();
}

function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

/** Takes up what this browser kept: it waits to be saved, or conflicts with what was saved since. */
function resume(fresh: Saving, server: unknown, kept: Kept | null): Saving {
  if (!kept) return fresh;
  const changed = step(fresh, { type: 'changed', definition: kept.definition });
  return kept.revision === fresh.revision ? changed : step(changed, { type: 'conflict', standing: { definition: server, revision: fresh.revision } });
}

type Answer = { event: SavingEvent; draft: DraftStateFragment | null };

async function save(instrument: string, definition: unknown, revision: number): Promise<Answer> {
  try {
    const { instrumentDraftSave: r } = await request(InstrumentDraftSaveDocument, { instrument, definition, revision });
    const conflict = r.userErrors.some((f) => f.code === 'CONFLICT');
    if (conflict) return { event: { type: 'conflict', standing: { definition: r.standing ?? null, revision: r.revision } }, draft: null };
    if (r.userErrors.length > 0) return { event: { type: 'refused', faults: r.userErrors }, draft: null };
    return { event: { type: 'saved', revision: r.revision }, draft: r.instrument?.draft ?? null };
  } catch (err) {
    const out = err instanceof RequestError && err.code === 'UNAUTHENTICATED';
    return { event: { type: 'failed', phase: out ? 'signedOut' : 'offline' }, draft: null };
  }
}
