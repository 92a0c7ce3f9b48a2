import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import InstrumentPage from './InstrumentPage';

const version = { id: 'inv_1', number: 1, published: '2026-01-05T15:00:00Z', sha256: 'abcdef0123456789', languages: ['en'], questions: 3, minutes: 1, definition: {} };
const problem = (blocking: boolean, message: string) => ({ line: 7, path: 'pages[0]', code: 'X', message, blocking });
const instrument = (problems: object[], more = {}) => ({ id: 'ins_1', title: { en: 'Survey', fr: 'Sondage' }, source: '', updated: '2026-01-01T00:00:00Z', draft: { definition: {}, questions: 3, minutes: 1, problems }, versions: [], ...more });
const draw = (answers: Parameters<typeof screenOf>[1]['answers']) => screenOf(<InstrumentPage />, { path: '/instruments/ins_1', route: '/instruments/:id', answers });

test('what blocks stands apart from what is told, and there is nothing to publish or look at', async () => {
  draw({ Instrument: () => ({ instrument: instrument([problem(true, 'Mend this.'), problem(false, 'Was left out.')]) }) });
  const blocking = await screen.findByRole('table', { name: 'What stands in the way of publishing' });
  expect(within(blocking).getAllByRole('row')).toHaveLength(2);
  expect(within(blocking).getByText('Mend this.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Publish…' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Show the questionnaire' })).toBeNull();
});

test('publishing says what stays for ever, and then what can be done next', async () => {
  draw({
    Instrument: () => ({ instrument: instrument([]) }),
    InstrumentPublish: () => ({ instrumentPublish: { instrument: instrument([], { draft: null, versions: [version] }), userErrors: [] } }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Publish…' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByText(/never changes/)).toBeTruthy();
  fireEvent.click(within(dialog).getByRole('button', { name: 'Publish' }));
  const next = await screen.findByRole('link', { name: 'Plan a survey with it' });
  expect(next.getAttribute('href')).toBe('/campaigns/new?version=inv_1');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Version 1 is published'));
  expect(screen.getByText('abcdef012345')).toBeTruthy();
});
