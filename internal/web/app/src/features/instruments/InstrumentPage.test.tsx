import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import { draftOf, instrumentOf, versionOf } from './instrument.fixture';
import InstrumentPage from './InstrumentPage';

const version = versionOf(1);
const problem = (blocking: boolean, message: string) => ({ line: 7, path: 'pages[0]', code: 'X', message, blocking });
const instrument = (problems: object[], more = {}) => instrumentOf(draftOf({}, { problems }), more);
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

test('the next version begins as a copy of the newest, and a breaking one says what that means', async () => {
  const { last, address } = draw({
    Instrument: () => ({ instrument: instrumentOf(null, { versions: [versionOf(2, { change: 'BREAKING', pooledWith: 2 }), versionOf(1)] }) }),
    InstrumentDraftFrom: () => ({ instrumentDraftFrom: { instrument: instrumentOf(draftOf({}), { revision: 4 }), revision: 4, standing: null, userErrors: [] } }),
  });
  const table = await screen.findByRole('table', { name: 'Published versions' });
  expect(within(table).getByText('A new beginning')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Edit as the next version' }));
  await waitFor(() => expect(address()).toBe('/instruments/ins_1/edit'));
  expect(last('InstrumentDraftFrom')).toEqual({ instrument: 'ins_1', version: 'inv_2', revision: 3 });
});

test('terms are changed where they stand', async () => {
  const { last } = draw({
    Instrument: () => ({ instrument: instrumentOf(null) }),
    InstrumentDescribe: () => ({ instrumentDescribe: { instrument: instrumentOf(null, { licence: 'CC BY 4.0' }), userErrors: [] } }),
  });
  fireEvent.click(await screen.findByRole('button', { name: /Change/ }));
  fireEvent.change(screen.getByLabelText(/^Licence/), { target: { value: 'CC BY 4.0' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('CC BY 4.0')).toBeTruthy();
  expect(last('InstrumentDescribe')).toMatchObject({ input: { licence: 'CC BY 4.0', title: { en: 'Survey', fr: 'Sondage' } } });
});
