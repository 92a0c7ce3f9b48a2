import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import type { PersonPartsFragment, Role } from '../../gql/graphql';
import PersonPage from './PersonPage';
import { inOrder, rolesOf, standing } from './roles';

const grant = (id: string, role: Role, from: string, until: string | null = null) => ({ id, role, from, until, division: null, site: null });
const person: PersonPartsFragment = {
  id: 'per_1',
  name: 'Éloïse Tremblay',
  email: 'eloise@example.org',
  addresses: ['eloise@example.org', 'e.tremblay@example.org'],
  division: null,
  site: null,
  rank: '',
  position: '',
  appointmentType: '',
  stage: '',
  appointed: '2019-07-01',
  promoted: null,
  nextReview: null,
  nextReviewKind: '',
  leaving: null,
  language: 'fr',
  status: 'ACTIVE',
  viewerCanAnnounceLeaving: false,
  grants: [grant('rg_1', 'ADMINISTRATOR', '2020-01-01'), grant('rg_2', 'AUDITOR', '2020-01-01')],
};
const filters = { PeopleFilters: () => ({ divisions: [{ id: 'div_1', code: 'C', name: { en: 'Cardiology', fr: 'Cardiologie' } }], sites: [] }) };
const at = { path: '/people/per_1', route: '/people/:id' };

describe('a person', () => {
  test('who may not be seen looks like nobody', async () => {
    screenOf(<PersonPage />, { ...at, answers: { Person: () => ({ person: null }) } });
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Nothing here');
  });

  test('loading and failing are told apart, and a failure can be tried again', async () => {
    let failing = true;
    screenOf(<PersonPage />, { ...at, as: { viewerCanGrantRoles: false }, answers: { Person: () => (failing ? new Error('INTERNAL') : { person }) } });
    expect(screen.getByRole('status').textContent).toBe('One moment');
    const again = await screen.findByRole('button', { name: 'Try again' });
    failing = false;
    fireEvent.click(again);
    expect(await screen.findByText('Éloïse Tremblay')).toBeTruthy();
    expect(screen.queryByText('Give a role')).toBeNull();
  });

  test('a mentorship lead ends every role but that of administrator', async () => {
    screenOf(<PersonPage />, { ...at, answers: { ...filters, Person: () => ({ person }) } });
    await screen.findByText('Éloïse Tremblay');
    expect(screen.getAllByRole('button', { name: /^End this role/ }).map((b) => b.getAttribute('aria-label'))).toEqual(['End this role: Auditor, The whole department']);
    expect(screen.queryByRole('option', { name: 'Administrator' })).toBeNull();
  });

  test('a role for a division asks for the division, sends it, and shows what the server objects to', async () => {
    const message = 'This person holds this role on those days already.';
    const { last } = screenOf(<PersonPage />, {
      ...at,
      answers: { ...filters, Person: () => ({ person }), RoleGrant: () => ({ roleGrant: { person: null, userErrors: [{ code: 'INVALID', path: ['input', 'division'], message }] } }) },
    });
    fireEvent.change(await screen.findByLabelText(/^Role/, { selector: 'select' }), { target: { value: 'FACILITATOR' } });
    fireEvent.change(screen.getByLabelText(/^Division/, { selector: 'select' }), { target: { value: 'div_1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Give this role' }));
    const alert = await screen.findByRole('alert');
    expect(last('RoleGrant')).toMatchObject({ person: 'per_1', input: { role: 'FACILITATOR', division: 'div_1', site: null, until: null } });
    await waitFor(() => expect(document.activeElement).toBe(alert));
    fireEvent.click(within(alert).getByRole('link', { name: message }));
    expect(document.activeElement).toBe(screen.getByLabelText(/^Division/, { selector: 'select' }));
    expect(screen.getByLabelText(/^Division/, { selector: 'select' }).getAttribute('aria-invalid')).toBe('true');
  });

  test('a role ends only after it was confirmed', async () => {
    const { asked, last } = screenOf(<PersonPage />, { ...at, answers: { ...filters, Person: () => ({ person }), Shell: () => 'waiting', RoleGrantEnd: () => ({ roleGrantEnd: { person, userErrors: [] } }) } });
    fireEvent.click(await screen.findByRole('button', { name: /^End this role/ }));
    expect(asked.some((a) => a.operation === 'RoleGrantEnd')).toBe(false);
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'End this role' }));
    expect(await screen.findByText('The role “Auditor” has ended.')).toBeTruthy();
    expect(last('RoleGrantEnd')).toEqual({ grant: 'rg_2' });
  });
});

describe('roles', () => {
  test.each([
    ['the last day counts', '2026-01-01', '2026-05-01', 'current'],
    ['the day after it does not', '2026-01-01', '2026-04-30', 'ended'],
    ['a role that begins tomorrow is to come', '2026-05-02', null, 'coming'],
    ['a role without end is in force', '2026-05-01', null, 'current'],
  ] as const)('%s', (_, from, until, is) => {
    expect(standing({ from, until }, '2026-05-01')).toBe(is);
  });

  test('those in force come first, those that ended last', () => {
    const grants = [grant('old', 'AUDITOR', '2019-01-01', '2020-01-01'), grant('next', 'AUDITOR', '2027-01-01'), grant('now', 'AUDITOR', '2026-01-01')];
    expect(inOrder(grants, '2026-05-01').map((g) => g.id)).toEqual(['now', 'next', 'old']);
  });

  test('only administrators give the role of administrator', () => {
    expect(rolesOf({ grants: [] })).not.toContain('ADMINISTRATOR');
    expect(rolesOf({ grants: [grant('g', 'ADMINISTRATOR', '2020-01-01')] })).toContain('ADMINISTRATOR');
  });
});
