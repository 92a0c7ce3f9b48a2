import { useSyncExternalStore } from 'react';

/** The languages of the interface. */
export type Language = 'en' | 'fr';

const key = 'laurel.language';
const listeners = new Set<() => void>();
let language = initial();

function stored(): Language | undefined {
  try {
    const value = localStorage.getItem(key);
    return value === 'en' || value === 'fr' ? value : undefined;
  } catch {
    // Storage can be closed to us; the browser's language serves then.
    return undefined;
  }
}

function initial(): Language {
  const first = stored() ?? (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en');
  document.documentElement.lang = first;
  return first;
}

export function currentLanguage(): Language {
  return language;
}

/** True once a reader has chosen; until then the language on the person's record counts. */
export function languageWasChosen(): boolean {
  return stored() !== undefined;
}

export function setLanguage(next: Language, options: { remember: boolean }): void {
  language = next;
  document.documentElement.lang = next;
  if (options.remember) {
    try {
      localStorage.setItem(key, next);
    } catch {
      // The choice then lasts as long as the page.
    }
  }
  listeners.forEach((tell) => tell());
}

export function useLanguage(): Language {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => language,
  );
}
