import { expect, test } from 'vitest';
import { gapOf, placeOn } from './gap';

test('a gap says which is higher, and by what the two shown numbers differ', () => {
  expect(gapOf(4, 3.2)).toEqual({ own: 4, mean: 3.2, by: 0.8, way: 'higher' });
  expect(gapOf(2, 3.3333)).toEqual({ own: 2, mean: 3.33, by: 1.33, way: 'lower' });
  expect(gapOf(4, 4.0001).way).toBe('same');
});

test('what is shown adds up, whatever the numbers are', () => {
  for (let i = 0; i < 500; i++) {
    const own = 1 + ((i * 7919) % 401) / 100;
    const { own: a, mean: b, by, way } = gapOf(own, 1 + ((i * 104729) % 4001) / 1000);
    expect(Math.round((b + (way === 'lower' ? -by : by)) * 100)).toBe(Math.round(a * 100));
  }
});

test('a mark never leaves its scale', () => {
  expect([placeOn(1, 1, 5), placeOn(3, 1, 5), placeOn(5, 1, 5), placeOn(9, 1, 5), placeOn(3, 3, 3)]).toEqual([0, 0.5, 1, 1, 0.5]);
});
