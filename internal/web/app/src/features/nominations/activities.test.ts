import { expect, test } from 'vitest';
import { blankRow, refilled, toSend, type Row } from './activities';
import { charactersOf } from './counting';

const record = (source: string, more: Partial<Row> = {}): Row => ({ ...blankRow, source, mentee: source, confirmed: true, ...more });

test('filling anew keeps the nominee’s words, choices and own rows, and drops what left the records', () => {
  const mine = { ...blankRow, mentee: 'From afar' };
  const now = refilled([record('a', { outcome: 'Chief now', included: false }), record('gone'), mine], [record('b'), record('a', { to: '2026-01-01' })]);
  expect(now).toEqual([record('b'), record('a', { to: '2026-01-01', outcome: 'Chief now', included: false }), mine]);
});

test('rows nothing was written in are not sent, and faults find their way back', () => {
  const { activities, places } = toSend([blankRow, record('a'), blankRow, { ...blankRow, outcome: 'Somebody' }]);
  expect(places).toEqual([1, 3]);
  expect(activities).toHaveLength(2);
  expect(activities[0]).toEqual({ source: 'a', mentee: 'a', kind: 'INFORMAL', from: null, to: null, outcome: '', included: true });
});

test('characters are counted as the server counts them', () => {
  expect(charactersOf('  é😀\r\nx ')).toBe(4);
  expect(charactersOf('e\u0301')).toBe(1);
});
