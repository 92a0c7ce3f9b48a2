import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import DecisionPage from './DecisionPage';

const cycle = {
  id: 'cyc_1',
  award: { id: 'awd_1', name: { en: 'Mentor of the year', fr: 'Mentor de l’année' } },
  year: 2026,
  state: 'SEALED',
  phases: [{ kind: 'ANNOUNCEMENT', from: '2026-12-01', to: '2026-12-31' }],
  rubric: { points: 5 },
  terms: { places: 1, joint: false, quorum: 3, rule: 'RAW_MEAN', tie: 'CRITERION' },
  viewerDuty: 'CHAIR',
};
const row = (nomination: string, name: string) => ({ nomination, nominee: { id: `per_${name}`, name }, rank: 1, shared: true, value: '4.000000000', for: 3, against: 0, abstain: 0, quorum: true, holds: true, wins: false });
const outcome = { rows: [row('nom_a', 'Ada'), row('nom_b', 'Bo')], undecided: [{ id: 'per_Ada', name: 'Ada' }, { id: 'per_Bo', name: 'Bo' }], left: 1, refused: null };
const before = { awardCycle: cycle, awardMeeting: { canDecide: true }, awardDecision: null };
const at = { path: '/awards/cycles/cyc_1/decision', route: '/awards/cycles/:id/decision' };

test('of equals no more are chosen than there are places, and the choice is sent as nominations', async () => {
  const { last } = screenOf(<DecisionPage />, { ...at, answers: { Decision: () => before, DecisionCount: () => ({ awardCount: outcome }), AwardDecide: () => 'waiting' } });
  expect(await screen.findByText('As things stand the award goes to nobody.')).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Bo'));
  expect(screen.getByText('As things stand it goes to Bo.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Ada').disabled).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Decide…' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/^Reason/), { target: { value: 'By the discussion.' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Write it down' }));
  await waitFor(() => expect(last('AwardDecide')).toEqual({ cycle: 'cyc_1', chosen: ['nom_b'], reason: 'By the discussion.' }));
});

test('before it is announced there is nothing to read, and nothing is asked of the count', async () => {
  const { asked } = screenOf(<DecisionPage />, { ...at, answers: { Decision: () => ({ ...before, awardMeeting: null, awardCycle: { ...cycle, viewerDuty: null } }) } });
  expect(await screen.findByText('The decision is announced from 1 December 2026 on.')).toBeTruthy();
  expect(asked.map((a) => a.operation)).toEqual(['Decision']);
});

test('an award that goes to nobody is announced as such', async () => {
  const decision = { id: 'dec_1', number: 1, corrects: null, winners: [], reason: '', sha: '', decided: '2026-11-27T15:00:00Z', signed: '2026-11-27T15:00:00Z', announced: '2026-12-01T15:00:00Z', outcome: null, letters: [], path: null, canSign: false, canAnnounce: false, canCorrect: false };
  screenOf(<DecisionPage />, { ...at, answers: { Decision: () => ({ awardCycle: { ...cycle, state: 'ANNOUNCED', viewerDuty: null }, awardMeeting: null, awardDecision: decision }), DecidedAward: () => ({ award: { id: 'awd_1', about: { en: '', fr: '' }, donor: '', presenter: '' } }) } });
  expect(await screen.findByText('This year the award goes to nobody.')).toBeTruthy();
});
