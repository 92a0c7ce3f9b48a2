import { expect, test } from 'vitest';

const catalogues = import.meta.glob<{ default: unknown }>('./fr/*.ts', { eager: true });

/** Every text of a catalogue with its key; texts with values in them are filled with a word. */
function* texts(entry: unknown, key: string): Generator<[string, string]> {
  if (typeof entry === 'string') yield [key, entry];
  else if (typeof entry === 'function') {
    for (const value of [2, 'mot']) {
      try {
        yield [key, String((entry as (...values: unknown[]) => unknown)(value, value, value, value))];
      } catch {
        // takes something else than words and numbers
      }
    }
  } else if (entry !== null && typeof entry === 'object') {
    for (const [name, one] of Object.entries(entry)) yield* texts(one, `${key}.${name}`);
  }
}

const all = Object.entries(catalogues).flatMap(([file, { default: entry }]) => [...texts(entry, file)]);

test('a narrow no-break space stands before : ; ! ? and inside guillemets', () => {
  expect(all.length).toBeGreaterThan(200);
  const wrong = all.filter(([, text]) => {
    const plain = text.replace(/https?:\/\/\S+/g, '').replace(/\d+:\d+/g, '');
    return /[^\u202f\s:;!?(](?=[;!?](\s|$))/.test(plain) || /[^\u202f](?=:(\s|$))/.test(plain) || /[ \u00a0](?=[:;!?»])/.test(plain) || /«(?!\u202f)/.test(plain) || /[^\u202f]»/.test(plain);
  });
  expect(wrong).toEqual([]);
});

test('apostrophes are typographic', () => {
  expect(all.filter(([, text]) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
});
