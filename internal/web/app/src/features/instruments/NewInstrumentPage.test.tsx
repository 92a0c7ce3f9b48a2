import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import { draftOf, instrumentOf } from './instrument.fixture';
import NewInstrumentPage from './NewInstrumentPage';

const template = { code: 'needs_intake', purpose: 'NEEDS_INTAKE', title: { en: 'What you need', fr: 'Vos besoins' }, description: { en: 'Before a mentor is found.', fr: 'Avant.' }, languages: ['en', 'fr'], questions: 25, minutes: 7, scales: [], definition: {} };
const draw = (create: object) =>
  screenOf(<NewInstrumentPage />, {
    path: '/instruments/new',
    answers: {
      InstrumentTemplates: () => ({ instrumentTemplates: [template] }),
      Instruments: () => ({ instruments: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 } }),
      InstrumentCreate: () => ({ instrumentCreate: create }),
    },
  });

test('a template says what it asks and how long, gives its name, and leads to the editor', async () => {
  const { last, address } = draw({ instrument: instrumentOf(draftOf({})), userErrors: [] });
  expect(await screen.findByText(/25 questions, about 7 minutes/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Begin with this What you need' }));
  expect((screen.getByLabelText(/Title in French/) as HTMLInputElement).value).toBe('Vos besoins');
  fireEvent.click(screen.getByRole('button', { name: 'Begin the draft' }));
  await waitFor(() => expect(address()).toBe('/instruments/ins_1/edit'));
  expect(last('InstrumentCreate')).toEqual({ input: { template: 'needs_intake', copyOf: null, purpose: 'NEEDS_INTAKE', title: { en: 'What you need', fr: 'Vos besoins' } } });
});

test('a blank one needs a title in both languages, and what is missing is said at its field', async () => {
  draw({ instrument: null, userErrors: [{ code: 'INVALID', path: ['input', 'title'], message: 'Write this in both.' }] });
  fireEvent.click(await screen.findByRole('button', { name: 'Begin with “Blank”' }));
  fireEvent.change(screen.getByLabelText(/Title in English/), { target: { value: 'Ours' } });
  fireEvent.click(screen.getByRole('button', { name: 'Begin the draft' }));
  fireEvent.click(await screen.findByRole('link', { name: 'Write this in both.' }));
  expect(document.activeElement).toBe(screen.getByLabelText(/Title in French/));
});
