import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import HandoverPage from './HandoverPage';
import MergePage from './MergePage';
import PersonAddPage from './PersonAddPage';
import RefusalsPage from './RefusalsPage';

const line = (id: string, name: string, email: string) => ({ id, name, email, division: null });
const record = (id: string, name: string, email: string, rank: string) => ({
  ...line(id, name, email),
  addresses: [email],
  site: null,
  rank,
  position: '',
  appointmentType: '',
  stage: '',
  appointed: null,
  promoted: null,
  nextReview: null,
  nextReviewKind: '',
  leaving: null,
  language: 'en',
  status: 'ACTIVE',
  viewerCanAnnounceLeaving: false,
  grants: [],
  leave: null,
  recordedStatus: 'ACTIVE',
  mergedInto: null,
  viewerCanChange: true,
  viewerCanSetLeave: true,
  viewerCanHandOver: true,
});
const refusal = {
  person: line('per_1', 'Ann Bounced', 'ann@x.example'),
  address: 'ann@x.example',
  reason: 'NO_MAILBOX',
  words: '550 5.1.1 no such user',
  since: '2026-11-01T10:00:00Z',
  again: 1,
  messages: [
    { id: 'msg_1', subject: 'A survey waits', written: '2026-11-01T10:00:00Z', again: true },
    { id: 'msg_2', subject: 'Your way into Laurel', written: '2026-11-01T10:00:00Z', again: false },
  ],
};
const list = (nodes: unknown[]) => ({ refusals: { nodes, totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null } } });

test('a refused address says why in plain words, and is corrected with what did not arrive', async () => {
  const { last } = screenOf(<RefusalsPage />, {
    path: '/people/addresses',
    answers: { Refusals: () => list([refusal]), AddressCorrect: () => ({ addressCorrect: { person: { id: 'per_1', name: 'Ann Bounced' }, resent: 1, userErrors: [] } }) },
  });
  expect(await screen.findByText(/no such mailbox/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Correct ann@x.example' }));
  expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Send the 1 message that did not arrive' })).checked).toBe(true);
  fireEvent.change(screen.getByLabelText('Corrected address'), { target: { value: 'ann@y.example' } });
  fireEvent.click(screen.getByRole('button', { name: 'Correct it' }));
  await waitFor(() => expect(last('AddressCorrect')).toEqual({ person: 'per_1', from: 'ann@x.example', to: 'ann@y.example', resend: true }));
  expect(await screen.findByText(/1 message is on its way/)).toBeTruthy();
});

test('with no refused address the list says so', async () => {
  screenOf(<RefusalsPage />, { path: '/people/addresses', answers: { Refusals: () => list([]) } });
  expect(await screen.findByText('Every address takes mail')).toBeTruthy();
});

const preview = (obstacles: unknown[], warnings: unknown[]) => ({
  personMergePreview: {
    kept: record('per_1', 'Ann One', 'ann@x.example', 'ASSISTANT'),
    gone: record('per_2', 'Ann One', 'a.one@x.example', 'ASSOCIATE'),
    differ: ['RANK', 'EMAIL'],
    moves: [{ part: 'ROLES', count: 2 }],
    stays: [],
    obstacles,
    warnings,
  },
});

test('what forbids a merge stands there in words, and there is no way to merge', async () => {
  screenOf(<MergePage />, { path: '/people/merge?kept=per_1&gone=per_2', answers: { PersonMergePreview: () => preview([{ key: 'merge.bound_round', message: 'Answers are still sealed.' }], []) } });
  expect(await screen.findByText('Answers are still sealed.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Merge them' })).toBeNull();
});

test('a merge sends the fields that were taken, once its warnings are confirmed', async () => {
  const { last } = screenOf(<MergePage />, {
    path: '/people/merge?kept=per_1&gone=per_2',
    answers: {
      PersonMergePreview: () => preview([], [{ key: 'merge.other_name', message: 'The two have different names.' }]),
      PersonMerge: () => ({ personMerge: { merge: { id: 'pmg_1', made: '2026-11-01T10:00:00Z', undone: null, kept: { id: 'per_1', name: 'Ann One' }, gone: { id: 'per_2', name: 'Ann One' }, by: null }, userErrors: [] } }),
    },
  });
  const merge = await screen.findByRole<HTMLButtonElement>('button', { name: 'Merge them' });
  expect(merge.disabled).toBe(true);
  fireEvent.click(screen.getByLabelText('I have made sure that this is one person'));
  fireEvent.click(screen.getByLabelText('a.one@x.example'));
  fireEvent.click(screen.getByRole('button', { name: 'Merge them' }));
  fireEvent.click((await screen.findAllByRole('button', { name: 'Merge them' })).at(-1) as HTMLElement);
  await waitFor(() => expect(last('PersonMerge')).toEqual({ kept: 'per_1', gone: 'per_2', take: ['EMAIL'], confirmed: true }));
  expect(await screen.findByText('The two records of Ann One are one.')).toBeTruthy();
});

test('whoever was added can be taken off again, and faults are all shown', async () => {
  let faulty = true;
  const { last } = screenOf(<PersonAddPage />, {
    path: '/people/new',
    answers: {
      PeopleFilters: () => ({ divisions: [], sites: [] }),
      PersonAdd: () =>
        faulty
          ? { personAdd: { person: null, userErrors: [{ code: 'INVALID', path: ['name'], message: 'Write the name.' }, { code: 'INVALID', path: ['emails'], message: 'Write an address.' }] } }
          : { personAdd: { person: { id: 'per_9', name: 'Sam Staff' }, userErrors: [] } },
      PersonRemove: () => ({ personRemove: { userErrors: [] } }),
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Save the record' }));
  expect((await screen.findAllByText('Write the name.')).length).toBe(2);
  expect(screen.getAllByText('Write an address.').length).toBe(2);
  faulty = false;
  fireEvent.change(screen.getByRole('textbox', { name: /^Name/ }), { target: { value: 'Sam Staff' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save the record' }));
  await waitFor(() => expect(last('PersonAdd')).toMatchObject({ input: { name: 'Sam Staff', division: null, status: 'ACTIVE' } }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(last('PersonRemove')).toEqual({ person: 'per_9' }));
  expect(await screen.findByText('Sam Staff is off the record again.')).toBeTruthy();
});

test('a handover names who takes each role, and asks before it is done', async () => {
  const handover = {
    person: { id: 'per_1', name: 'Dan Director', leaving: '2026-12-31' },
    roles: [{ id: 'rol_1', role: 'DIVISION_DIRECTOR', from: '2020-01-01', until: null, division: { id: 'div_1', name: { en: 'Cardiology', fr: 'Cardiologie' } }, site: null }],
    terms: [],
    readsCheckIns: false,
    approvals: 2,
    reviewsDue: 0,
    mentees: [],
    awards: [],
  };
  const { last } = screenOf(<HandoverPage />, {
    path: '/people/per_1/handover',
    route: '/people/:id/handover',
    answers: {
      Handover: () => ({ handover }),
      PeoplePick: () => ({ people: { nodes: [line('per_2', 'Sue Successor', 'sue@x.example'), line('per_1', 'Dan Director', 'dan@x.example')], totalCount: 2 } }),
      HandoverApply: () => ({ handoverApply: { handover: { ...handover, roles: [] }, userErrors: [] } }),
    },
  });
  expect(await screen.findByText(/2 pairs or plans wait/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/^Who takes it/), { target: { value: 'give' } });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Hand over…' }).disabled).toBe(true);
  fireEvent.change(screen.getByLabelText(/^Somebody takes it/), { target: { value: 'sue' } });
  fireEvent.click(await screen.findByRole('button', { name: /Sue Successor/ }));
  expect(screen.queryByRole('button', { name: /dan@x.example/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Hand over…' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Hand it over' }));
  await waitFor(() => expect(last('HandoverApply')).toEqual({ person: 'per_1', input: { lastDay: '2026-12-31', roles: [{ grant: 'rol_1', successor: 'per_2' }], terms: [] } }));
  expect(await screen.findByText('It is handed over.')).toBeTruthy();
});
