/** An instrument as the server gives it, for tests of screens. */
export const draftOf = (definition: unknown, more = {}) => ({ definition, questions: 2, minutes: 1, languages: ['en', 'fr'], untranslated: [], change: 'FIRST', changes: [], problems: [], ...more });

export const instrumentOf = (draft: unknown, more = {}) => ({
  id: 'ins_1',
  title: { en: 'Survey', fr: 'Sondage' },
  purpose: 'OTHER',
  source: '',
  licence: '',
  citation: '',
  permission: '',
  revision: 3,
  updated: '2026-01-01T00:00:00Z',
  draft,
  versions: [],
  ...more,
});

export const versionOf = (number: number, more = {}) => ({
  id: `inv_${String(number)}`,
  number,
  published: '2026-01-05T15:00:00Z',
  sha256: 'abcdef0123456789',
  languages: ['en'],
  questions: 3,
  minutes: 1,
  change: 'FIRST',
  pooledWith: number,
  scales: [],
  definition: {},
  ...more,
});
