import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import RankingPage from './RankingPage';

const cycle = {
  id: 'cyc_1',
  award: { id: 'awd_1', name: { en: 'Mentor of the year', fr: 'Mentor de l’année' } },
  year: 2026,
  state: 'SEALED',
  phases: [],
  rubric: { points: 5 },
  terms: { places: 1, joint: false, quorum: 3, rule: 'CALIBRATED_MEAN', tie: 'FIRST_PLACES' },
  viewerDuty: 'MEMBER',
};
const row = (name: string, part: object) => ({
  nomination: `nom_${name}`, nominee: { id: `per_${name}`, name }, rank: 1, shared: false, decided: null, n: 2, mean: 4, sd: 0.5, min: 3.5, max: 4.5, calibrated: null, chance: null, close: false, byMean: 1, byCalibrated: 0, byBorda: 1, bySchulze: 1,
  ...part,
});
const sure = { refused: null, missing: 0, agreement: [], together: null, places: 1, moves: 0 };
const at = { path: '/awards/cycles/cyc_1/ranking', route: '/awards/cycles/:id/ranking' };
const shown = (ranking: object | null, duty: string | null = 'MEMBER') => screenOf(<RankingPage />, { ...at, answers: { Ranking: () => ({ awardCycle: { ...cycle, viewerDuty: duty }, awardRanking: ranking }) } });

test('where reviews allow no calibrated means, the mean stands in their place, and it is said why', async () => {
  shown({ rule: 'RAW_MEAN', rows: [row('Ada', {}), row('Bo', { rank: 0, n: 0, mean: null, sd: null, min: null, max: null, byMean: 0, byBorda: 0, bySchulze: 0 })], sure: { ...sure, refused: 'DISCONNECTED', missing: 2 } });
  expect(await screen.findByText('In order by the mean of the reviews.')).toBeTruthy();
  expect(screen.getByText(/^The rule is calibrated mean, which these reviews do not allow/)).toBeTruthy();
  expect(screen.getByText(/At least 2 more reviews would be needed\.$/)).toBeTruthy();
  expect(screen.getByText('3.50 to 4.50')).toBeTruthy();
  expect(screen.getByText('Without a review')).toBeTruthy();
});

test('what is too close to call is said in words, and what a chance can mean at most', async () => {
  const rows = [
    row('Ada', { calibrated: 4.1, chance: 0.52, close: true, byCalibrated: 1, decided: 'FIRST_PLACES' }),
    row('Bo', { rank: 2, calibrated: 4, chance: 0.48, close: true, byCalibrated: 2, byBorda: 3 }),
    row('Cy', { rank: 3, calibrated: 2, chance: 0, byMean: 3, byCalibrated: 3, byBorda: 2, bySchulze: 3 }),
  ];
  shown({ rule: 'CALIBRATED_MEAN', rows, sure: { ...sure, together: 0.52, moves: 2 } });
  expect(await screen.findAllByText('Too close to call')).toHaveLength(2);
  expect(screen.getByText('under 1%')).toBeTruthy();
  expect(screen.getByText('With a chance of 52% the nomination with the highest calibrated mean is the best.')).toBeTruthy();
  expect(screen.getByText(/^Another rule changes the rank of 2 nominations\./)).toBeTruthy();
  expect(screen.getByText('between 1 and 3')).toBeTruthy();
});

test('a member waits for the meeting', async () => {
  shown(null);
  expect(await screen.findByText('There is no ranking yet')).toBeTruthy();
});

test('to who is not of the committee there is no such page', async () => {
  shown(null, null);
  expect(await screen.findByRole('heading', { level: 1, name: 'Nothing here' })).toBeTruthy();
  expect(screen.queryByText('There is no ranking yet')).toBeNull();
});
