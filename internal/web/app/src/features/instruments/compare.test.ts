import { expect, test } from 'vitest';
import { compare, isSame } from './compare';

const page = (...elements: object[]) => ({ pages: [{ elements }] });
const before = page({ type: 'radiogroup', name: 'a', title: 'Do you?', choices: [1, 2] }, { type: 'text', name: 'b', title: 'Why?' }, { type: 'text', name: 'c', title: 'When?' });

test('questions are told apart by what identifies them over versions', () => {
  const after = page({ type: 'radiogroup', name: 'renamed', 'x-uid': 'a', title: 'Did you?', choices: [1, 2, 3] }, { type: 'comment', name: 'b', title: 'Why?' }, { type: 'text', name: 'd', title: 'Where?' });
  expect(compare(before, after, 'en')).toEqual({ added: ['Where?'], removed: ['When?'], reworded: [{ from: 'Do you?', to: 'Did you?' }], retyped: ['Did you?', 'Why?'] });
});

test('order and help change no question', () => {
  const after = page({ type: 'text', name: 'c', title: 'When?' }, { type: 'radiogroup', name: 'a', title: 'Do you?', description: 'Help', choices: [1, { value: 2, text: 'Two' }] }, { type: 'text', name: 'b', title: 'Why?' });
  expect(isSame(compare(before, after, 'en'))).toBe(true);
});
