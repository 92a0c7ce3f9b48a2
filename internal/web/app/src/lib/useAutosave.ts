import { useEffect, useMemo, useReducer } from 'react';
import { hasUnsaved, startAutosave, step, type Autosave, type Fault } from './autosave';
import { RequestError } from './graphql';
import { shelfOf, type Answers } from './shelf';

const pauseMs = 1_000;
const retryMs = 8_000;

/** What a server says of a save: standing is what another device saved since. */
export type Saved = { revision: number; saved?: string | null; standing?: unknown; userErrors: Fault[] };

type Options = {
  /** What is answered: a campaign, or a task. */
  about: string;
  person: string;
  revision: number;
  saved: string | null;
  answers: Answers;
  /** Sends answers and the revision they build on. The same function at every drawing. */
  send: (about: string, answers: Answers, revision: number) => Promise<Saved>;
};

/** Saves answers a second after the last change. What the server does not have is kept in this
 * browser and taken up when the page is opened again. */
export function useAutosave({ about, person, revision, saved, answers, send }: Options) {
  const shelf = useMemo(() => shelfOf(about, person), [about, person]);
  const [state, dispatch] = useReducer(step, null, () => resume(startAutosave(revision, saved), answers, shelf.read()));
  const { phase, sending } = state;

  useEffect(() => {
    if (phase === 'clean') shelf.clear();
    else if (hasUnsaved(state)) shelf.write({ answers: state.unsaved ?? state.sending ?? {}, revision: state.revision });
  }, [shelf, state, phase]);

  useEffect(() => {
    if (phase === 'pending') return after(pauseMs, () => dispatch({ type: 'due' }));
    if (phase !== 'offline') return undefined;
    const again = () => dispatch({ type: 'due' });
    window.addEventListener('online', again);
    const stop = after(retryMs, again);
    return () => {
      window.removeEventListener('online', again);
      stop();
    };
  }, [phase, state.unsaved]);

  useEffect(() => {
    if (sending === null) return undefined;
    let current = true;
    void save(send, about, sending, state.revision).then((event) => current && dispatch(event));
    return () => {
      current = false;
    };
    // A save goes out once for each set of answers; the revision belongs to that moment.
  }, [about, sending]);

  return { state, dispatch };
}

function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

/** Takes up what this browser kept: it waits to be saved, or conflicts with what was saved since. */
function resume(fresh: Autosave, server: Answers, kept: { answers: Answers; revision: number } | null): Autosave {
  if (!kept) return fresh;
  const changed = step(fresh, { type: 'changed', answers: kept.answers });
  if (kept.revision === fresh.revision) return changed;
  return step(changed, { type: 'conflict', standing: server, revision: fresh.revision });
}

async function save(send: Options['send'], about: string, answers: Answers, revision: number): Promise<Parameters<typeof step>[1]> {
  try {
    const saved = await send(about, answers, revision);
    if (saved.standing) return { type: 'conflict', standing: saved.standing as Answers, revision: saved.revision };
    if (saved.userErrors.length > 0) return { type: 'refused', faults: saved.userErrors };
    return { type: 'saved', revision: saved.revision, at: saved.saved ?? null };
  } catch (err) {
    const out = err instanceof RequestError && err.code === 'UNAUTHENTICATED';
    return { type: 'failed', phase: out ? 'signedOut' : 'offline' };
  }
}
