import { expect, test } from 'vitest';
import { move, type Choice } from './draft';

const item = (key: string, section: string): Choice => ({ key, section, out: false, note: '', levelThen: '', levelNow: '' });
const keys = (items: Choice[]) => items.map((i) => i.key).join('');

test('an item moves within its section and not out of it', () => {
  const all = [item('a', 'x'), item('b', 'y'), item('c', 'x'), item('d', 'y')];
  expect(keys(move(all, 'a', 1))).toBe('cbad');
  expect(keys(move(all, 'd', -1))).toBe('adcb');
  expect(keys(move(all, 'a', -1))).toBe('abcd');
  expect(keys(move(all, 'd', 1))).toBe('abcd');
  expect(keys(move(all, 'nobody', 1))).toBe('abcd');
});
