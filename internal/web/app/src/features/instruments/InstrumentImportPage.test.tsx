import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import { instrumentOf } from './instrument.fixture';
import InstrumentImportPage from './InstrumentImportPage';

const answer = (more: object) => ({ instrumentImport: { instrument: null, forms: [], userErrors: [], ...more } });
const made = instrumentOf(null);

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
  test('a dictionary of several forms asks which, and takes the same upload again', async () => {
    const { asked, address } = screenOf(<InstrumentImportPage />, {
      path: '/instruments/import',
      answers: { InstrumentImport: (v: { input: { form: string | null } }) => (v.input.form ? answer({ instrument: made }) : answer({ forms: ['agreement', 'evaluation'] })) },
    });
    choose('dictionary.csv');
    fill('A', 'B');
    send();
    const form = await screen.findByLabelText(/REDCap form/);
    await waitFor(() => expect(document.activeElement).toBe(form));
    fireEvent.change(form, { target: { value: 'evaluation' } });
    send();
    await waitFor(() => expect(address()).toBe('/instruments/ins_1'));
    expect(asked.map((a) => [a.variables['format'], a.variables['upload'], (a.variables['input'] as { form: string }).form])).toEqual([
      ['REDCAP', 'blb_1', null],
      ['REDCAP', 'blb_1', 'evaluation'],
    ]);
  });

  test('what the server objects to leads to its field', async () => {
    screenOf(<InstrumentImportPage />, {
      path: '/instruments/import',
      answers: { InstrumentImport: () => answer({ userErrors: [{ code: 'INVALID', path: ['input', 'title'], message: 'Write this in both.' }] }) },
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
