import { describe, expect, test } from 'vitest';
import { groupsOf, trendOf, whyOf, type Figure } from './figures';

const none = { en: '', fr: '' };
const scale = ['1', '2', '3'].map((value) => ({ value, label: none, count: 10 }));
const figure = (more: Partial<Figure>): Figure => ({
  name: 'q', title: none, kind: 'CHOICE', section: none, n: 30, mean: 2, sd: 1, topTwo: 0.6, counts: scale, suppressed: null, definition: none, ...more,
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
    ['a mean of plain numbers is not rounded', { suppressed: 'SPREAD', kind: 'NUMBER' }, ['spread']],
    ['without a mean nothing is said of rounding', { suppressed: 'SPREAD', mean: null }, ['spread']],
    ['too few', { suppressed: 'FEW', n: null, mean: null }, ['few']],
    ['to protect another group', { suppressed: 'COMPLEMENTARY', n: null, mean: null }, ['complementary']],
    ['all the same', { suppressed: 'UNANIMOUS', mean: null }, ['unanimous']],
  ] as [string, Partial<Figure>, string[]][])('%s', (_, more, why) => {
    expect(whyOf(figure(more))).toEqual(why);
  });
});

describe('a trend over waves', () => {
  const now = figure({});
  const wave = (number: number, more: Partial<Figure> = {}) => ({ wave: number, questions: [figure(more)] });

  test('a wave that was not held is a gap', () => {
    const trend = trendOf([wave(4), wave(1, { topTwo: 0.5, n: 20 })], 4, now);
    expect(trend?.measure).toBe('topTwo');
    expect(trend?.points).toEqual([
      { from: 1, to: 1, value: 0.5, n: 20, why: null },
      { from: 2, to: 3, value: null, n: null, why: 'notHeld' },
      { from: 4, to: 4, value: 0.6, n: 30, why: null },
    ]);
  });

  test('a hidden figure stays hidden', () => {
    const trend = trendOf([wave(1), wave(2, { suppressed: 'SPREAD', topTwo: null, counts: null, mean: 3.5 }), wave(3)], 3, now);
    expect(trend?.points[1]).toMatchObject({ value: null, why: 'hidden' });
  });

  test('a question with other answers to choose from is not compared', () => {
    expect(trendOf([wave(1, { counts: scale.slice(0, 2) }), wave(2)], 2, now)).toBeNull();
  });

  test('one wave is no trend, and a later wave does not count', () => {
    expect(trendOf([wave(1), wave(2)], 1, now)).toBeNull();
  });

  test('without a measure here there is none', () => {
    expect(trendOf([wave(1), wave(2)], 2, figure({ suppressed: 'FEW', topTwo: null, mean: null, n: null }))).toBeNull();
  });

  test('numbers are compared by their mean', () => {
    const number: Partial<Figure> = { kind: 'NUMBER', topTwo: null, counts: null, mean: 3.1 };
    expect(trendOf([wave(1, number), wave(2, number)], 2, figure(number))?.measure).toBe('mean');
  });
});
