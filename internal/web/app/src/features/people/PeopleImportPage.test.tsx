import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import PeopleImportPage from './PeopleImportPage';
import type { Preview } from './useImport';

const preview: Preview = {
  digest: 'd1',
  encoding: 'Windows-1252',
  delimiter: ';',
  columns: [
    { header: 'Name', field: 'name' },
    { header: 'Shoe size', field: '' },
  ],
  newCount: 1,
  changedCount: 1,
  unchangedCount: 3,
  notInFileCount: 4,
  newDivisions: ['Palliative Medicine'],
  newSites: [],
  rows: [
    { line: 2, name: 'Ada New', email: 'ada@example.org', change: 'NEW', fields: [{ field: 'rank', before: '', after: 'Lecturer' }] },
    { line: 3, name: 'Bo Old', email: 'bo@example.org', change: 'CHANGED', fields: [{ field: 'promoted', before: '', after: '2026-07-01' }] },
    { line: null, name: 'Cy Absent', email: 'cy@example.org', change: 'NOT_IN_FILE', fields: [] },
  ],
  faults: [],
};
const checked = (more: Partial<Preview> = {}) => ({ rosterImportCheck: { preview: { ...preview, ...more }, userErrors: [] } });
const applied = (userErrors: unknown[] = []) => ({ rosterImportApply: { newCount: 1, changedCount: 1, unchangedCount: 3, userErrors } });

function check(content = 'Name;E-mail\n') {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [new File([content], 'faculty.csv', { type: 'text/csv' })] } });
  fireEvent.click(screen.getByRole('button', { name: 'Check this file' }));
}

async function confirm() {
  fireEvent.click(await screen.findByRole('button', { name: 'Import 2 people' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Import 2 people' }));
}

describe('importing a spreadsheet', () => {
  test('says how the file was read and what it would change', async () => {
    screenOf(<PeopleImportPage />, { answers: { RosterImportCheck: () => checked() } });
    check();
    expect(await screen.findByText('Windows-1252')).toBeTruthy();
    expect(screen.getByText('a semicolon')).toBeTruthy();
    expect(screen.getByText('Shoe size')).toBeTruthy();
    const row = screen.getByText('Bo Old').closest('tr') as HTMLElement;
    expect(within(row).getByText('Promoted').parentElement?.textContent).toBe('Promoted empty →becomes 1 Jul 2026');
  });

  test('with faults nothing can be applied, and each stands with its line, column and sentence', async () => {
    const faults = [
      { line: 7, column: 'E-mail', code: 'BAD_EMAIL', message: '“x” is not an e-mail address.' },
      { line: 0, column: 'division', code: 'COLUMN_MISSING', message: 'There is no column for the division.' },
    ];
    screenOf(<PeopleImportPage />, { answers: { RosterImportCheck: () => checked({ faults }) } });
    check();
    expect(await screen.findByText('2 things in this file have to be mended')).toBeTruthy();
    const row = screen.getByText('Line 7').closest('tr') as HTMLElement;
    expect(row.textContent).toContain('E-mail“x” is not an e-mail address.');
    expect(screen.getByText('The whole file').closest('tr')?.textContent).toContain('Division');
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
  });

  test('applies once the count is confirmed', async () => {
    const { last } = screenOf(<PeopleImportPage />, { answers: { RosterImportCheck: () => checked(), RosterImportApply: () => applied(), Shell: () => 'waiting' } });
    check();
    expect(await screen.findByText('New divisions, added on import: Palliative Medicine.')).toBeTruthy();
    await confirm();
    expect(await screen.findByText('Imported: 1 new, 1 changed, 3 unchanged.')).toBeTruthy();
    expect(last('RosterImportApply')).toEqual({ upload: 'blb_1', digest: 'd1' });
  });

  test('a preview that went stale is checked again and asked about anew', async () => {
    let digest = 'd0';
    const { asked } = screenOf(<PeopleImportPage />, {
      answers: {
        RosterImportCheck: () => checked({ digest: (digest += '+') }),
        RosterImportApply: () => applied([{ code: 'CONFLICT', path: [], message: 'The directory changed.' }]),
      },
    });
    check();
    await confirm();
    expect(await screen.findByText(/has been checked again/)).toBeTruthy();
    await waitFor(() => expect(asked.map((a) => a.operation)).toEqual(['RosterImportCheck', 'RosterImportApply', 'RosterImportCheck']));
    expect(screen.queryByRole('dialog')).toBeNull();
    await confirm();
    await waitFor(() => expect(asked.filter((a) => a.operation === 'RosterImportApply').map((a) => a.variables['digest'])).toEqual(['d0+', 'd0++']));
  });

  test('a file that changes nothing offers nothing to apply', async () => {
    screenOf(<PeopleImportPage />, { answers: { RosterImportCheck: () => checked({ newCount: 0, changedCount: 0, rows: [] }) } });
    check();
    expect(await screen.findByText(/There is nothing to import/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
  });

  test('an empty file is refused before it is sent', () => {
    const { asked } = screenOf(<PeopleImportPage />, { answers: {} });
    check('');
    expect(screen.getByText('This file is empty. Choose another one.')).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
