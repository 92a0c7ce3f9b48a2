import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import { setLanguage } from '../../i18n/language';
import RosterPage from './RosterPage';

const cardiology = { id: 'div_c', code: 'CARD', name: { en: 'Cardiology', fr: 'Cardiologie' } };
const nephrology = { id: 'div_n', code: 'NEPH', name: { en: 'Nephrology', fr: 'Néphrologie' } };
const line = {
  person: { id: 'per_1', name: 'Éloïse Tremblay' },
  appointed: '2019-07-01',
  promoted: null,
  upFor: '2027-07-01',
  upForKind: 'CFAR',
  mentor: { id: 'per_2', name: 'Minh Thư Lê' },
  mentorSince: '2020-01-15',
};
const alone = { ...line, person: { id: 'per_3', name: 'Iman Haddad' }, mentor: null, mentorSince: null };

function roster(nodes: unknown[], more: Partial<{ totalCount: number; withFormalMentor: number }> = {}) {
  return { roster: { nodes, pageInfo: { hasNextPage: false, endCursor: null }, totalCount: nodes.length, withFormalMentor: 1, ...more } };
}

describe('the roster', () => {
  test('marks who has no formal mentor in words and says how many have one', async () => {
    screenOf(<RosterPage />, { path: '/roster', as: { rosters: [cardiology] }, answers: { Roster: () => roster([line, alone]) } });
    const row = (await screen.findByText('Iman Haddad')).closest('tr');
    expect(within(row as HTMLElement).getByText('No formal mentor')).toBeTruthy();
    expect(screen.getByText('1 of 2 have a formal mentor (50%).')).toBeTruthy();
    expect(screen.getAllByText('1 Jul 2027, CFAR')).toHaveLength(2);
  });

  test('sorts by the server, up and then down, and keeps the order in the address', async () => {
    const { last, address } = screenOf(<RosterPage />, { path: '/roster', as: { rosters: [cardiology] }, answers: { Roster: () => roster([line]) } });
    fireEvent.click(await screen.findByRole('button', { name: /^Up for promotion or CFAR/ }));
    await waitFor(() => expect(last('Roster')).toMatchObject({ sort: 'UP_FOR', direction: 'ASC' }));
    const header = () => screen.getByRole('columnheader', { name: /^Up for promotion or CFAR/ });
    expect(header().getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(within(header()).getByRole('button'));
    await waitFor(() => expect(last('Roster')).toMatchObject({ sort: 'UP_FOR', direction: 'DESC' }));
    expect(header().getAttribute('aria-sort')).toBe('descending');
    expect(address()).toBe('/roster?sort=UP_FOR&direction=DESC');
  });

  test('an order nobody knows is the order by name', async () => {
    const { last } = screenOf(<RosterPage />, { path: '/roster?sort=SALARY&direction=UP', as: { rosters: [cardiology] }, answers: { Roster: () => roster([line]) } });
    await screen.findByText('Éloïse Tremblay');
    expect(last('Roster')).toMatchObject({ sort: 'NAME', direction: 'ASC' });
  });

  test('another division is another roster and another file', async () => {
    const { last } = screenOf(<RosterPage />, { path: '/roster', as: { rosters: [cardiology, nephrology] }, answers: { Roster: () => roster([line]) } });
    fireEvent.change(await screen.findByLabelText('Division'), { target: { value: 'div_n' } });
    await waitFor(() => expect(last('Roster')).toMatchObject({ division: 'div_n' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Roster of Nephrology');
    expect(screen.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')).toBe('/d/roster/div_n');
  });

  test('a division that is not the viewer’s is not there', () => {
    const { asked } = screenOf(<RosterPage />, { path: '/roster?division=div_n', as: { rosters: [cardiology] }, answers: {} });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing here');
    expect(asked).toEqual([]);
  });

  test('a facilitator reads names without links to people they may not open', async () => {
    screenOf(<RosterPage />, { path: '/roster', as: { rosters: [cardiology], viewerCanSeePeople: false }, answers: { Roster: () => roster([line]) } });
    expect((await screen.findByText('Éloïse Tremblay')).closest('a')).toBeNull();
  });

  test('says what to do when the division is empty', async () => {
    screenOf(<RosterPage />, { path: '/roster', as: { rosters: [cardiology] }, answers: { Roster: () => roster([], { withFormalMentor: 0 }) } });
    expect(await screen.findByText('Nobody is in this division yet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Import a spreadsheet' })).toBeTruthy();
  });

  test('speaks French', async () => {
    setLanguage('fr', { remember: false });
    screenOf(<RosterPage />, { path: '/roster', as: { rosters: [cardiology] }, answers: { Roster: () => roster([line, alone]) } });
    expect(await screen.findAllByText('1er juill. 2027, CFAR')).toHaveLength(2);
    expect(screen.getByText('Aucun mentor officiel')).toBeTruthy();
  });
});
