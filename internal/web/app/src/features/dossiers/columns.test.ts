import { expect, test } from 'vitest';
import { headed, headingOf, moved, sent, switched, type Column, type Table } from './columns';

const column = (column: Column['column']): Column => ({ column, title: { en: column, fr: column }, heading: { en: '', fr: '' } });
const table: Table = { shown: [column('MENTEE'), column('ROLE'), column('YEARS')], others: [column('DIVISION')] };
const names = (t: Table) => t.shown.map((c) => c.column).join(' ');

test('the mentee stays the first column, whatever moves', () => {
  expect(names(moved(table, 'YEARS', -1))).toBe('MENTEE YEARS ROLE');
  expect(names(moved(table, 'ROLE', -1))).toBe('MENTEE ROLE YEARS');
  expect(names(moved(table, 'MENTEE', 1))).toBe('MENTEE ROLE YEARS');
  expect(names(moved(table, 'YEARS', 1))).toBe('MENTEE ROLE YEARS');
  expect(names(switched(table, 'MENTEE'))).toBe('MENTEE ROLE YEARS');
});

test('a column is taken out and put back at the end', () => {
  const without = switched(table, 'ROLE');
  expect(names(without)).toBe('MENTEE YEARS');
  expect(names(switched(without, 'ROLE'))).toBe('MENTEE YEARS ROLE');
});

test('an empty heading is none, and the usual title stands', () => {
  const own = headed(table, 'ROLE', { en: 'Capacity', fr: 'Qualité' });
  expect(sent(own)).toEqual([{ column: 'MENTEE', heading: null }, { column: 'ROLE', heading: { en: 'Capacity', fr: 'Qualité' } }, { column: 'YEARS', heading: null }]);
  expect(own.shown.map((c) => headingOf(c, 'en'))).toEqual(['MENTEE', 'Capacity', 'YEARS']);
});
