import { describe, expect, test } from 'vitest';
import { draw, worthShowing, type Trend } from './trend';

const point = (wave: number, mean: number | null, more = {}) => ({ wave, state: mean === null ? 'HIDDEN' : 'SHOWN', breaks: false, n: 20, mean, low: mean, high: mean, suppressed: null, ...more }) as Trend['points'][number];
const trend = (points: Trend['points'], figure = {}): Trend => ({ figure: { name: 'q', uid: 'q', low: 1, high: 5, ...figure }, points });

describe('a drawing', () => {
  test('joins waves that follow one another', () => {
    expect(draw(trend([point(1, 3), point(2, 4), point(3, 2)])).lines).toHaveLength(2);
  });

  test('joins nothing over a gap, over what is hidden, and over a change', () => {
    expect(draw(trend([point(1, 3), point(2, null, { state: 'NOT_HELD' }), point(3, 2)])).lines).toEqual([]);
    expect(draw(trend([point(1, 3), point(2, null), point(3, 2)])).lines).toEqual([]);
    const changed = draw(trend([point(1, 3), point(2, 2, { breaks: true })]));
    expect(changed.lines).toEqual([]);
    expect(changed.breaks).toHaveLength(1);
  });

  test('puts the ends of the scale at top and bottom', () => {
    const d = draw(trend([point(1, 1), point(2, 5)]));
    expect(d.marks.map((m) => m.y)).toEqual([d.bottom, d.top]);
  });

  test('takes the ends of plain numbers from what is there', () => {
    const d = draw(trend([point(1, 10), point(2, 30)], { low: null, high: null }));
    expect([d.low, d.high]).toEqual([10, 30]);
    expect(draw(trend([point(1, 7)], { low: null, high: null })).marks[0]?.y).toBe(d.bottom);
  });

  test('leaves a pause as much room as it took', () => {
    const [a, b, c] = draw(trend([point(1, 3), point(2, 3), point(4, 3)])).marks.map((m) => m.x);
    expect(((c ?? 0) - (b ?? 0)) / ((b ?? 0) - (a ?? 0))).toBeCloseTo(2);
  });
});

test('one wave is no trend', () => {
  expect(worthShowing(trend([point(1, 3), point(2, null)]))).toBe(false);
  expect(worthShowing(trend([point(1, 3), point(2, 4)]))).toBe(true);
});
