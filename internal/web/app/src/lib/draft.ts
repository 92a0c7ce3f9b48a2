import { useEffect, useMemo, useState } from 'react';
import { shelfOf, type Answers } from './shelf';

/** A draft that never leaves this browser. When another tab changes it, both are there to choose
 * from: nothing is overwritten unseen. */
export function useLocalDraft(campaign: string, person: string) {
  const shelf = useMemo(() => shelfOf(campaign, person), [campaign, person]);
  const [answers] = useState(() => shelf.read()?.answers ?? null);
  const [mine, setMine] = useState<Answers>(answers ?? {});
  const [elsewhere, setElsewhere] = useState<Answers | null>(null);

  useEffect(() => {
    const changed = (event: StorageEvent) => {
      if (event.key !== shelf.key || event.newValue === null) return;
      setElsewhere(shelf.read()?.answers ?? null);
    };
    window.addEventListener('storage', changed);
    return () => window.removeEventListener('storage', changed);
  }, [shelf]);

  const write = (next: Answers) => {
    setMine(next);
    if (elsewhere === null) shelf.write({ answers: next, revision: 0 });
  };
  const choose = (whose: 'mine' | 'theirs') => {
    const kept = whose === 'mine' ? mine : (elsewhere ?? mine);
    setMine(kept);
    setElsewhere(null);
    shelf.write({ answers: kept, revision: 0 });
  };
  return { answers, elsewhere, write, choose, clear: shelf.clear };
}
