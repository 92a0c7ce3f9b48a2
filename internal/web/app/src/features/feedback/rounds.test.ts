import { expect, test } from 'vitest';
import { labelsOf } from './rounds';

test('rounds are called by their years, and by months where a year has two', () => {
  expect(labelsOf(['2025-03-01T04:59:00Z', '2026-11-30T12:00:00Z'], 'America/Toronto', 'en')).toEqual(['2025', '2026']);
  const two = labelsOf(['2026-03-01T12:00:00Z', '2026-11-30T12:00:00Z'], 'America/Toronto', 'fr');
  expect(new Set(two).size).toBe(2);
  // The day is that of the department.
  expect(labelsOf(['2026-01-01T03:00:00Z'], 'America/Toronto', 'en')).toEqual(['2025']);
});
