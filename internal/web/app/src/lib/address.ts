import { useSearchParams } from 'react-router';

/** The part of a screen's state that stands in its address: what is searched, filtered, sorted or
 * chosen. A value equal to its default is left out. A link, a reload and the way back keep it. */
export function useAddress<T extends Record<string, string>>(defaults: T): [T, (change: Partial<T>) => void] {
  const [params, setParams] = useSearchParams();
  const state = Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, params.get(key) ?? value])) as T;
  const change = (part: Partial<T>) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [key, value] of Object.entries(part)) {
          if (value === undefined || value === defaults[key]) after.delete(key);
          else after.set(key, value);
        }
        return after;
      },
      { replace: true },
    );
  return [state, change];
}

/** A value of the address as one of those a screen knows; anything else counts as not set. */
export function oneOf<T extends string>(known: readonly T[], value: string): T | null {
  return known.find((k) => k === value) ?? null;
}
