import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import { instrumentOf } from './instrument.fixture';
import InstrumentImportPage from './InstrumentImportPage';

const answer = (more: object) => ({ instrumentImport: { instrument: null, forms: [], userErrors: [], ...more } });
const made = instrumentOf(null);

const problem = (more: object) => ({ line: 3, column: 'branching_logic', path: 'a', code: 'X', message: 'Why', blocking: false, ...more });
const checked = (problems: object[], forms: string[] = []) => ({ instrumentImportCheck: { report: { questions: 3, minutes: 1, forms, problems }, userErrors: [] } });

function choose(name: string, content = 'x') {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [new File([content], name)] } });
}

function fill(en: string, fr: string) {
  fireEvent.change(screen.getByLabelText(/Title in English/), { target: { value: en } });
  fireEvent.change(screen.getByLabelText(/Title in French/), { target: { value: fr } });
}
const send = () => fireEvent.submit(screen.getByRole('button', { name: 'Import as a draft' }).closest('form') as HTMLFormElement);

describe('importing a questionnaire', () => {
  test('a dictionary is read first, as a whole or one form of it, and the same upload is imported', async () => {
    const { asked, address } = screenOf(<InstrumentImportPage />, {
      path: '/instruments/import',
      answers: {
        InstrumentImportCheck: (v: { form: string | null }) => checked(v.form ? [] : [problem({ blocking: true })], v.form ? ['agreement', 'evaluation'] : ['agreement', 'evaluation']),
        InstrumentImport: () => answer({ instrument: made }),
      },
    });
    choose('dictionary.csv');
    const form = await screen.findByLabelText(/REDCap form/);
    expect(screen.getByText('1 thing stands in the way of publishing')).toBeTruthy();
    fireEvent.change(form, { target: { value: 'evaluation' } });
    expect(await screen.findByText('Everything in the file can be taken over.')).toBeTruthy();
    fill('A', 'B');
    send();
    await waitFor(() => expect(address()).toBe('/instruments/ins_1'));
    expect(asked.map((a) => [a.operation, a.variables['format'], a.variables['upload'], a.variables['form'] ?? (a.variables['input'] as { form: string } | undefined)?.form])).toEqual([
      ['InstrumentImportCheck', 'REDCAP', 'blb_1', undefined],
      ['InstrumentImportCheck', 'REDCAP', 'blb_1', 'evaluation'],
      ['InstrumentImport', 'REDCAP', 'blb_1', 'evaluation'],
    ]);
  });

  test('what is lost is told with row, column and reason, and can be narrowed', async () => {
    screenOf(<InstrumentImportPage />, {
      path: '/instruments/import',
      answers: { InstrumentImportCheck: () => checked([problem({ blocking: true, message: 'Cannot be read.' }), problem({ line: 4, column: 'field_type', message: 'Left out.' })]) },
    });
    choose('form.xlsx');
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('row').slice(1).map((r) => r.textContent)).toEqual(['Cannot be read.3branching_logicStands in the way', 'Left out.4field_typeFor information']);
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'told' } });
    expect(table.getAllByRole('row').slice(1).map((r) => r.textContent)).toEqual(['Left out.4field_typeFor information']);
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'blocking' } });
    expect(table.getAllByRole('row').slice(1).map((r) => r.textContent)).toEqual(['Cannot be read.3branching_logicStands in the way']);
  });

  test('a file that cannot be read says so at once', async () => {
    screenOf(<InstrumentImportPage />, {
      path: '/instruments/import',
      answers: { InstrumentImportCheck: () => ({ instrumentImportCheck: { report: null, userErrors: [{ code: 'INVALID', path: ['upload'], message: 'The ZIP is damaged.' }] } }) },
    });
    choose('instrument.zip');
    fireEvent.click(await screen.findByRole('link', { name: 'The ZIP is damaged.' }));
    expect(document.activeElement?.id).toBe('file');
  });

  test('what the server objects to leads to its field', async () => {
    screenOf(<InstrumentImportPage />, {
      path: '/instruments/import',
      answers: { InstrumentImportCheck: () => checked([]), InstrumentImport: () => answer({ userErrors: [{ code: 'INVALID', path: ['input', 'title'], message: 'Write this in both.' }] }) },
    });
    choose('survey.json', '{}');
    fill('A', ' ');
    send();
    fireEvent.click(await screen.findByRole('link', { name: 'Write this in both.' }));
    const field = screen.getByLabelText(/Title in French/);
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby')?.split(' ').find((id) => id.includes('error')) ?? '')?.textContent).toBe('Write this in both.');
  });

  test('without a file nothing is sent', async () => {
    const { asked } = screenOf(<InstrumentImportPage />, { path: '/instruments/import', answers: {} });
    fill('A', 'B');
    send();
    expect(await screen.findByRole('link', { name: 'Choose the file that holds the questionnaire.' })).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
