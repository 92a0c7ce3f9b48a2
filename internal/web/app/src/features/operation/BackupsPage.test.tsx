import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import BackupsPage from './BackupsPage';

const status = { folder: '/var/backups', at: '02:30', keep: 14, next: '2026-01-02T07:30:00Z', lastGood: '2026-01-01T07:30:00Z', warning: null as string | null, reason: null as string | null, tried: '2026-01-01T07:30:00Z', underway: null as object | null };
const backup = { id: 'bak_1', made: '2026-01-01T07:30:00Z', nightly: true, size: 12_345_678, rows: 4321, tables: 90, content: 'c'.repeat(64), sha256: 'f'.repeat(64), checked: '2026-01-01T07:31:00Z' as string | null, damaged: false, download: '/d/backup/bak_1' };
const page = (nodes: object[], more: object = {}) => ({ backupStatus: { ...status, ...more }, backups: { nodes, totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null } } });

test('when all is well it says so, and shows what there is with its hash', async () => {
  screenOf(<BackupsPage />, { path: '/backups', answers: { Backups: () => page([backup]) } });
  expect(await screen.findByText('All is well: the newest backup was read back and is good.')).toBeTruthy();
  expect(screen.getByText('12 MB')).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Download the backup of 1 Jan 2026, 02:30' });
  expect(link.getAttribute('href')).toBe('/d/backup/bak_1');
  fireEvent.click(screen.getByRole('button', { name: 'Hashes of the backup of 1 Jan 2026, 02:30' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByText('c'.repeat(64))).toBeTruthy();
  expect(within(dialog).getByText('f'.repeat(64))).toBeTruthy();
});

test('without a folder it warns, says who mends it, and offers no button', async () => {
  screenOf(<BackupsPage />, { path: '/backups', answers: { Backups: () => page([], { folder: null, next: null, lastGood: null, warning: 'NO_FOLDER' }) } });
  expect(await screen.findByText('No backups are made: no folder is named for them.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Back up now' })).toBeNull();
  expect(screen.queryByLabelText('Time of night')).toBeNull();
});

test('a night that failed is told with why and when', async () => {
  screenOf(<BackupsPage />, { path: '/backups', answers: { Backups: () => page([backup], { warning: 'FAILED', reason: 'The server’s disk is full.' }) } });
  expect(await screen.findByText('The last backup was not made.')).toBeTruthy();
  expect(screen.getByText('The server’s disk is full.')).toBeTruthy();
  expect(screen.getByText('Last tried 1 Jan 2026, 02:30.')).toBeTruthy();
});

test('a backup that is made now shows how far it is, and then that it is good', async () => {
  let state: 'before' | 'making' | 'done' = 'before';
  const underway = { work: 'MAKING', backup: 'bak_2', began: '2026-01-01T12:00:00Z', rows: 500, total: 1000 };
  const made = { ...backup, id: 'bak_2', nightly: false };
  screenOf(<BackupsPage />, {
    path: '/backups',
    answers: {
      Backups: () => page(state === 'done' ? [made, backup] : [backup]),
      BackupStart: () => {
        state = 'making';
        return { backupStart: { status: { ...status, underway }, userErrors: [] } };
      },
      BackupsUnderway: () => {
        const now = state === 'making' ? underway : null;
        if (state === 'making') setTimeout(() => (state = 'done'), 100);
        return { backupStatus: { ...status, underway: now } };
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Back up now' }));
  expect(await screen.findByText('500 of about 1,000 rows')).toBeTruthy();
  expect(await screen.findByText('The backup is made, and was read back: it is good.', {}, { timeout: 5000 })).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('500 of about 1,000 rows')).toBeNull());
});

test('a number out of bounds is told at its field', async () => {
  const { last } = screenOf(<BackupsPage />, {
    path: '/backups',
    answers: {
      Backups: () => page([backup]),
      BackupSchedule: () => ({ backupSchedule: { status: null, userErrors: [{ code: 'INVALID', path: ['keep'], message: 'Keep between 2 and 100 backups.' }] } }),
    },
  });
  fireEvent.change(await screen.findByLabelText(/How many stay/), { target: { value: 'many' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findAllByText('Keep between 2 and 100 backups.')).length).toBeGreaterThan(0);
  expect(last('BackupSchedule')).toEqual({ at: '02:30', keep: 0 });
});
