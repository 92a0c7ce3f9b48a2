import { useSyncExternalStore } from 'react';

/** Light, dark, or as the system says. */
export type Theme = 'auto' | 'light' | 'dark';

const key = 'laurel.theme';
const listeners = new Set<() => void>();
const prefersDark = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
let theme: Theme = 'auto';

function apply(next: Theme): void {
  theme = next;
  if (next === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
  listeners.forEach((tell) => tell());
}

/** Takes up the stored choice; called once, before anything is drawn. */
export function startTheme(): void {
  try {
    const value = localStorage.getItem(key);
    if (value === 'light' || value === 'dark') apply(value);
  } catch {
    // Without storage the system's setting serves.
  }
  prefersDark?.addEventListener('change', () => listeners.forEach((tell) => tell()));
}

export function setTheme(next: Theme): void {
  try {
    localStorage.setItem(key, next);
  } catch {
    // The choice then lasts as long as the page.
  }
  apply(next);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => theme);
}

/** What is on the screen, whoever chose it. */
export function useScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => (theme === 'auto' ? (prefersDark?.matches ? 'dark' : 'light') : theme));
}
