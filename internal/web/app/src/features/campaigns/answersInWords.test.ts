import { expect, test } from 'vitest';
import { answersInWords } from './answersInWords';

const definition = {
  pages: [
    {
      elements: [
        { type: 'radiogroup', name: 'one', title: { default: 'One?', fr: 'Un ?' }, choices: [{ value: 'y', text: { default: 'Yes indeed', fr: 'Oui bien sûr' } }] },
        { type: 'panel', name: 'p', elements: [{ type: 'checkbox', name: 'many', title: 'Many', choices: ['a', { value: 2, text: 'Two' }] }] },
        { type: 'html', name: 'h', html: 'x' },
        { type: 'matrix', name: 'm', title: 'M', rows: [{ value: 'r', text: 'Row.' }], columns: [{ value: 1, text: 'Low' }] },
        { type: 'comment', name: 'c', title: 'C' },
      ],
    },
  ],
};

test('answers read as labels in the reader’s language, in the order of the questions', () => {
  const answers = { one: 'y', 'one-Comment': 'by phone', many: ['a', 2], m: { r: 1 } };
  expect(answersInWords(definition, answers, 'fr')).toEqual([
    { name: 'one', title: 'Un ?', lines: ['Oui bien sûr', 'by phone'] },
    { name: 'many', title: 'Many', lines: ['a', 'Two'] },
    { name: 'm', title: 'M', lines: ['Row\u202f: Low'] },
    { name: 'c', title: 'C', lines: [] },
  ]);
});

test('a value without a label is shown as it is, and what is no document breaks nothing', () => {
  expect(answersInWords(definition, { one: 'z' }, 'en')[0]?.lines).toEqual(['z']);
  expect(answersInWords(definition, null, 'en').every((q) => q.lines.length === 0)).toBe(true);
  expect(answersInWords(null, {}, 'en')).toEqual([]);
});
