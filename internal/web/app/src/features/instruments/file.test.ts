import { expect, test } from 'vitest';
import { formatOf, titleIn } from './file';

test.each([
  ['survey.json', '{"pages":[]}', 'SURVEYJS'],
  ['Survey.JSON', '', 'SURVEYJS'],
  ['metadata.json', '\ufeff\n[{"field_name":"a"}]', 'REDCAP'],
  ['dictionary.csv', 'Variable', 'REDCAP'],
  ['instrument.zip', 'PK', 'REDCAP'],
  ['form.xlsx', 'PK', 'XLSFORM'],
  ['notes.docx', 'PK', null],
])('%s that begins with %j is taken for %s', (name, start, format) => {
  expect(formatOf(name, start)).toBe(format);
});

test.each([
  ['words in two languages', '{"title":{"default":"Survey","fr":"Sondage"}}', { en: 'Survey', fr: 'Sondage' }],
  ['one text, in English unless the file says French', '{"title":"Survey"}', { en: 'Survey', fr: '' }],
  ['a French file', '{"locale":"fr","title":"Sondage"}', { en: '', fr: 'Sondage' }],
  ['no title', '{"pages":[]}', { en: '', fr: '' }],
  ['a list', '[1]', { en: '', fr: '' }],
  ['null', 'null', { en: '', fr: '' }],
  ['no JSON', '{', { en: '', fr: '' }],
])('the title of a file: %s', (_, content, title) => {
  expect(titleIn(content)).toEqual(title);
});
