import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import PeoplePage from './PeoplePage';

const filters = { PeopleFilters: () => ({ divisions: [{ id: 'div_1', code: 'C', name: { en: 'Cardiology', fr: 'Cardiologie' } }], sites: [] }) };
const one = { id: 'per_1', name: 'Éloïse Tremblay', email: 'e@example.org', division: null, rank: 'ASSISTANT', position: '', stage: '', appointed: null, status: 'ON_LEAVE' };
const page = (nodes: unknown[], total: number, end: string | null) => ({ people: { nodes, totalCount: total, pageInfo: { hasNextPage: end !== null, endCursor: end } } });

test('a filter starts again from the first page', async () => {
  const { last } = screenOf(<PeoplePage />, { path: '/people', answers: { ...filters, People: () => page([one], 120, 'c1') } });
  fireEvent.click(await screen.findByRole('button', { name: 'Next' }));
  await waitFor(() => expect(last('People')).toMatchObject({ after: 'c1' }));
  await screen.findByRole('option', { name: 'Cardiology' });
  fireEvent.change(screen.getByLabelText('Division'), { target: { value: 'div_1' } });
  await waitFor(() => expect(last('People')).toMatchObject({ division: 'div_1', after: null }));
});

test('a second press on Next does not leave a page out', async () => {
  const { asked } = screenOf(<PeoplePage />, { path: '/people', answers: { ...filters, People: (v: { after: string | null }) => (v.after ? 'waiting' : page([one], 120, 'c1')) } });
  const next = await screen.findByRole('button', { name: 'Next' });
  fireEvent.click(next);
  fireEvent.click(next);
  await waitFor(() => expect(asked.filter((a) => a.operation === 'People').map((a) => a.variables['after'])).toEqual([null, 'c1']));
});

test('filters that find nobody can be cleared, and the focus goes to the search', async () => {
  const { address } = screenOf(<PeoplePage />, { path: '/people?search=zz&status=LEFT', answers: { ...filters, People: (v: { search: string | null }) => (v.search ? page([], 0, null) : page([one], 1, null)) } });
  fireEvent.click(await screen.findByRole('button', { name: 'Clear search and filters' }));
  expect(await screen.findByText('Éloïse Tremblay')).toBeTruthy();
  expect(address()).toBe('/people');
  expect(document.activeElement).toBe(screen.getByLabelText('Name or e-mail address'));
  expect((document.activeElement as HTMLInputElement).value).toBe('');
  expect(screen.getByText('On leave', { selector: '.chip' })).toBeTruthy();
});

test('an empty department is told how to begin', async () => {
  screenOf(<PeoplePage />, { path: '/people', answers: { ...filters, People: () => page([], 0, null) } });
  expect(await screen.findByText('Nobody is on record yet')).toBeTruthy();
});
