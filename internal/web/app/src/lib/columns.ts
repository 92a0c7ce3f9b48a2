import { useState } from 'react';

const keyOf = (list: string) => `laurel.columns.${list}`;

function kept(list: string): string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(list)) ?? '[]');
    return Array.isArray(found) ? found.filter((k) => typeof k === 'string') : [];
  } catch {
    return [];
  }
}

/** Which columns of a list this browser does not show. What is hidden is kept, and not what is shown,
 * so that a column that is new appears. The first column names the row and stays. */
export function useColumns<C extends { key: string }>(list: string, columns: C[]) {
  const [hidden, setHidden] = useState(() => kept(list));
  const keep = (now: string[]) => {
    setHidden(now);
    try {
      localStorage.setItem(keyOf(list), JSON.stringify(now));
    } catch {
      // Full or closed storage: the choice holds as long as the page does.
    }
  };
  return {
    columns,
    shown: columns.filter((c, i) => i === 0 || !hidden.includes(c.key)),
    isShown: (key: string) => !hidden.includes(key),
    toggle: (key: string) => keep(hidden.includes(key) ? hidden.filter((k) => k !== key) : [...hidden, key]),
    showAll: () => keep([]),
  };
}
