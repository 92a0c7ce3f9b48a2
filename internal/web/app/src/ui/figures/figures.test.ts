import { describe, expect, test } from 'vitest';
import { groupsOf, whyOf, type Figure } from './figures';

const none = { en: '', fr: '' };
const scale = ['1', '2', '3'].map((value) => ({ value, label: none, count: 10 }));
const figure = (more: Partial<Figure>): Figure => ({
  name: 'q', title: none, kind: 'CHOICE', section: none, n: 30, mean: 2, sd: 1, topTwo: 0.6, counts: scale, suppressed: null, definition: none, uid: 'q', low: 1, high: 3, items: 0, step: null, alpha: null, alphaN: null, floor: null, ceiling: null, ...more,
});

describe('headings', () => {
  test('rows of one grid stand under one heading, single questions alone', () => {
    const section = { en: 'Satisfaction', fr: 'Satisfaction' };
    const groups = groupsOf([figure({ name: 'a' }), figure({ name: 'g.1', section }), figure({ name: 'g.2', section }), figure({ name: 'b' }), figure({ name: 'c' })]);
    expect(groups.map((g) => [g.section?.en, g.figures.map((f) => f.name)])).toEqual([
      [undefined, ['a']],
      ['Satisfaction', ['g.1', 'g.2']],
      [undefined, ['b']],
      [undefined, ['c']],
    ]);
  });
});

describe('why something is not shown', () => {
  test.each([
    ['a figure that is shown needs no reason', {}, []],
    ['a mean of a scale beside a hidden spread is rounded, and says so', { suppressed: 'SPREAD' }, ['spread', 'halves']],
    ['so is that of a scale of items', { suppressed: 'SPREAD', kind: 'SCALE' }, ['spread', 'halves']],
    ['a mean of plain numbers is not rounded', { suppressed: 'SPREAD', kind: 'NUMBER' }, ['spread']],
    ['without a mean nothing is said of rounding', { suppressed: 'SPREAD', mean: null }, ['spread']],
    ['too few', { suppressed: 'FEW', n: null, mean: null }, ['few']],
    ['to protect another group', { suppressed: 'COMPLEMENTARY', n: null, mean: null }, ['complementary']],
    ['beside the rounded mean of a scale', { suppressed: 'COMPLEMENTARY', kind: 'SCALE', step: 0.2 }, []],
    ['all the same', { suppressed: 'UNANIMOUS', mean: null }, ['unanimous']],
  ] as [string, Partial<Figure>, string[]][])('%s', (_, more, why) => {
    expect(whyOf(figure(more))).toEqual(why);
  });
});
