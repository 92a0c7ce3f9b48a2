import { describe, expect, test } from 'vitest';
import { pasted } from './outside';

describe('rows pasted from a spreadsheet', () => {
  test('headings and empty lines are left out', () => {
    expect(pasted('Name\tE-mail\n\nAda Lin\ta@x.example\tfellow\tLyon\t2020-07-01\t2021-06-30\n')).toEqual([
      { name: 'Ada Lin', email: 'a@x.example', level: 'FELLOW', place: 'Lyon', started: '2020-07-01', ended: '2021-06-30', ask: false },
    ]);
  });
  test('levels are known in both languages, and others are other', () => {
    expect(pasted('A\t\tRésidente\nB\t\tPostdoc\nC\t\tnurse').map((r) => r.level)).toEqual(['RESIDENT', 'POSTDOC', 'OTHER']);
  });
  test('a year alone begins in July, and what is no day is left to the form', () => {
    expect(pasted('A;;;;2019;soon').map((r) => [r.started, r.ended])).toEqual([['2019-07-01', '']]);
  });
});
