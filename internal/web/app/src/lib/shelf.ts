/** Answers by question name, as the survey format keeps them. */
export type Answers = Record<string, unknown>;

/** Answers that are not on the server yet, kept in this browser: by campaign, and by person, so
 * that whoever uses the same browser next does not meet them. */
export type Shelf = { key: string; read(): Kept | null; write(kept: Kept): void; clear(): void };

/** Answers and the revision they were built on. */
export type Kept = { answers: Answers; revision: number };

export function shelfOf(campaign: string, person: string): Shelf {
  const key = `laurel.answers.${campaign}.${person}`;
  return {
    key,
    read() {
      try {
        const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
        return kept && typeof kept.revision === 'number' && typeof kept.answers === 'object' ? kept : null;
      } catch {
        return null;
      }
    },
    write(kept) {
      try {
        localStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // Full or closed storage: the page itself still holds the answers.
      }
    },
    clear() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing was kept, then.
      }
    },
  };
}
