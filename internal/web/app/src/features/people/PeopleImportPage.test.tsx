import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import PeopleImportPage from './PeopleImportPage';
import type { Preview } from './useImport';

const preview: Preview = {
  digest: 'd1',
  format: 'CSV',
  tabs: [],
  tab: '',
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
  notes: [],
  places: [],
  mentors: [],
  flags: [],
  goodCount: 5,
  heldCount: 0,
  canTakeGood: false,
};
const page = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
const beside = { RosterImports: () => ({ rosterImports: page }), RosterWords: () => ({ rosterWords: [] }), PeopleFilters: () => ({ divisions: [{ id: 'div_1', code: 'CARD', name: { en: 'Cardiology', fr: 'Cardiologie' } }], sites: [] }) };
const checked = (more: Partial<Preview> = {}) => ({ rosterImportCheck: { preview: { ...preview, ...more }, userErrors: [] } });
const applied = (userErrors: unknown[] = []) => ({ rosterImportApply: { import: null, newCount: 1, changedCount: 1, unchangedCount: 3, userErrors } });

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
    screenOf(<PeopleImportPage />, { answers: { ...beside, RosterImportCheck: () => checked() } });
    check();
    expect(await screen.findByDisplayValue('Windows-1252')).toBeTruthy();
    expect(screen.getByDisplayValue('a semicolon')).toBeTruthy();
    expect(screen.getAllByText('Shoe size')[0]).toBeTruthy();
    const row = screen.getByText('Bo Old').closest('tr') as HTMLElement;
    expect(within(row).getByText('Promoted').parentElement?.textContent).toBe('Promoted empty →becomes 1 Jul 2026');
  });

  test('with faults nothing can be applied, and each stands with its line, column and sentence', async () => {
    const faults = [
      { line: 7, column: 'E-mail', code: 'BAD_EMAIL', message: '“x” is not an e-mail address.' },
      { line: 0, column: 'division', code: 'COLUMN_MISSING', message: 'There is no column for the division.' },
    ];
    screenOf(<PeopleImportPage />, { answers: { ...beside, RosterImportCheck: () => checked({ faults, heldCount: 2 }) } });
    check();
    expect(await screen.findByText('2 things in this file have to be mended')).toBeTruthy();
    const row = screen.getByText('Line 7').closest('tr') as HTMLElement;
    expect(row.textContent).toContain('E-mail“x” is not an e-mail address.');
    expect(screen.getByText('The whole file').closest('tr')?.textContent).toContain('Division');
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
  });

  test('applies once the count is confirmed', async () => {
    const { last } = screenOf(<PeopleImportPage />, { answers: { ...beside, RosterImportCheck: () => checked(), RosterImportApply: () => applied(), Shell: () => 'waiting' } });
    check();
    expect(await screen.findByText('New divisions, added on import: Palliative Medicine.')).toBeTruthy();
    await confirm();
    expect(await screen.findByText('Imported: 1 new, 1 changed, 3 unchanged.')).toBeTruthy();
    expect(last('RosterImportApply')).toMatchObject({ upload: 'blb_1', digest: 'd1', goodOnly: false });
  });

  test('a preview that went stale is checked again and asked about anew', async () => {
    let digest = 'd0';
    const { asked } = screenOf(<PeopleImportPage />, {
      answers: {
        ...beside,
        RosterImportCheck: () => checked({ digest: (digest += '+') }),
        RosterImportApply: () => applied([{ code: 'CONFLICT', path: [], message: 'The directory changed.' }]),
      },
    });
    check();
    await confirm();
    expect(await screen.findByText(/has been checked again/)).toBeTruthy();
    await waitFor(() => expect(asked.map((a) => a.operation).filter((o) => o === 'RosterImportCheck' || o === 'RosterImportApply')).toEqual(['RosterImportCheck', 'RosterImportApply', 'RosterImportCheck']));
    expect(screen.queryByRole('dialog')).toBeNull();
    await confirm();
    await waitFor(() => expect(asked.filter((a) => a.operation === 'RosterImportApply').map((a) => a.variables['digest'])).toEqual(['d0+', 'd0++']));
  });

  test('what is asked is sent as it is answered, and the good rows are taken', async () => {
    const places = [{ kind: 'DIVISION' as const, written: 'Cardio', rows: 2, line: 2, suggested: ['Cardiology'], answered: false, means: '' }];
    const mentors = [{ written: 'Roy', rows: 1, line: 5, ambiguous: true, candidates: [{ name: 'Ana Roy', email: 'ana@x.example', division: 'Cardiology' }], answered: false, email: '' }];
    const { last } = screenOf(<PeopleImportPage />, {
      answers: { ...beside, RosterImportCheck: () => checked({ places, mentors, goodCount: 2, heldCount: 3, canTakeGood: true }), RosterImportApply: () => applied(), Shell: () => 'waiting' },
    });
    check();
    fireEvent.change(await screen.findByLabelText('Cardio'), { target: { value: 'Cardiology' } });
    await waitFor(() => expect(last('RosterImportCheck')).toMatchObject({ choices: { places: [{ kind: 'DIVISION', written: 'Cardio', means: 'Cardiology' }] } }));
    fireEvent.change(screen.getByLabelText('Roy'), { target: { value: 'ana@x.example' } });
    await waitFor(() => expect(last('RosterImportCheck')).toMatchObject({ choices: { places: [{ written: 'Cardio' }], mentors: [{ written: 'Roy', email: 'ana@x.example' }] } }));
    await waitFor(() => expect((screen.getByRole('button', { name: 'Import the 2 good rows' }) as HTMLButtonElement).disabled).toBe(false));
    fireEvent.click(screen.getByRole('button', { name: 'Import the 2 good rows' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Import the 2 good rows' }));
    await waitFor(() => expect(last('RosterImportApply')).toMatchObject({ goodOnly: true, choices: { mentors: [{ written: 'Roy' }] } }));
  });

  test('a file that changes nothing offers nothing to apply', async () => {
    screenOf(<PeopleImportPage />, { answers: { ...beside, RosterImportCheck: () => checked({ newCount: 0, changedCount: 0, rows: [] }) } });
    check();
    expect(await screen.findByText(/There is nothing to import/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
  });

  test('an empty file is refused before it is sent', () => {
    const { asked } = screenOf(<PeopleImportPage />, { answers: { ...beside } });
    check('');
    expect(screen.getByText('This file is empty. Choose another one.')).toBeTruthy();
    expect(asked.filter((a) => a.operation === 'RosterImportCheck')).toEqual([]);
  });
});
