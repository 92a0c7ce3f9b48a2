import { useLanguage, type Language } from './language';

/** A catalogue: texts by key, functions where a text has a value in it. */
export type Catalogue = { [key: string]: string | ((...values: never[]) => string) | Catalogue };

/** Joins a feature's two catalogues. French has exactly the keys of English, or the build fails. */
export function textOf<T extends Catalogue>(en: T, fr: NoInfer<T>): () => T {
  const catalogues: Record<Language, T> = { en, fr };
  return () => catalogues[useLanguage()];
}

/** Authored text in the reader's language, or in the other one where it is missing. */
export function pick(text: { en: string; fr: string }, language: Language): string {
  return (language === 'fr' ? text.fr || text.en : text.en || text.fr) ?? '';
}

/** Reads authored text in the reader's language. */
export function usePick(): (text: { en: string; fr: string }) => string {
  const language = useLanguage();
  return (text) => pick(text, language);
}

/** A list in words: "a, b and c". */
export function listOf(items: string[], language: Language): string {
  return new Intl.ListFormat(language === 'fr' ? 'fr-CA' : 'en-CA').format(items);
}
