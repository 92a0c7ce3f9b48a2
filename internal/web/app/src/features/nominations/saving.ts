import { useEffect, useRef, useState } from 'react';
import type { Fault } from '../../ui/ErrorSummary';

/** What came of a save: the revision it made and what to do once that is known, or what the server
 * objects to. */
export type Kept = { revision: number; after?: () => void } | { faults: Fault[] };

type Phase = 'clean' | 'unsaved' | 'saving' | 'saved' | 'conflict' | 'refused' | 'failed';

const always = { current: true };

/** A text, or several, kept a moment after each change, one save at a time. What the server holds
 * takes the place of what stands here as long as nothing here is unsaved. Where it does not save
 * itself, nothing is sent. */
export function useSaving<T>(read: { value: T; revision: number }, send: (value: T, revision: number) => Promise<Kept>, itself: { current: boolean } = always) {
  const [value, setValue] = useState(read.value);
  const [phase, setPhase] = useState<Phase>('clean');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [error, setError] = useState<unknown>(null);
  const kept = useRef({ text: JSON.stringify(read.value), revision: read.revision });
  const latest = useRef(value);
  latest.current = value;
  const sender = useRef(send);
  sender.current = send;
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const stuck = useRef(false);
  const refused = useRef<Fault[]>([]);
  const text = JSON.stringify(value);

  const save = (): Promise<boolean> => {
    const turn = running.current.then(async () => {
      const now = latest.current;
      const sent = JSON.stringify(now);
      if (sent === kept.current.text || !itself.current) return true;
      if (stuck.current) return false;
      setPhase('saving');
      try {
        const done = await sender.current(now, kept.current.revision);
        refused.current = 'faults' in done ? done.faults : [];
        if ('faults' in done) {
          stuck.current = done.faults.some((f) => f.code === 'CONFLICT');
          setFaults(done.faults);
          setPhase(stuck.current ? 'conflict' : 'refused');
          return false;
        }
        kept.current = { text: sent, revision: done.revision };
        setFaults([]);
        setPhase(JSON.stringify(latest.current) === sent ? 'saved' : 'unsaved');
        done.after?.();
        return true;
      } catch (err) {
        setError(err);
        setPhase('failed');
        return false;
      }
    });
    running.current = turn;
    return turn;
  };

  useEffect(() => {
    if (text === kept.current.text || stuck.current || !itself.current) return undefined;
    setPhase('unsaved');
    const timer = setTimeout(() => void save(), 1000);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    if (phase !== 'failed') return undefined;
    const timer = setTimeout(() => void save(), 8000);
    return () => clearTimeout(timer);
  }, [phase, text]);

  useEffect(() => {
    if (read.revision <= kept.current.revision || JSON.stringify(latest.current) !== kept.current.text) return;
    kept.current = { text: JSON.stringify(read.value), revision: read.revision };
    setValue(read.value);
  }, [read.revision]);

  // A link to another screen saves what was just typed; closing the page asks first.
  const leave = useRef(save);
  leave.current = save;
  useEffect(() => () => void leave.current(), []);
  const unsaved = text !== kept.current.text;
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  return {
    value,
    set: setValue,
    phase,
    faults,
    error,
    revision: () => kept.current.revision,
    /** Saves what is not saved yet: whether everything is saved then, and what the server objects to. */
    settle: async () => ({ saved: await save(), faults: refused.current }),
    /** Takes what the server holds, and gives up what stands here. */
    adopt: (next: T, revision: number) => {
      stuck.current = false;
      kept.current = { text: JSON.stringify(next), revision };
      setValue(next);
      setFaults([]);
      setPhase('clean');
    },
  };
}
