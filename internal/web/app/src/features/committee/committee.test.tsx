import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import en from '../../i18n/en/committee';
import CommitteePage from './CommitteePage';
import ReviewPage from './ReviewPage';

const text = (words: string) => ({ en: words, fr: words });
const cycle = {
  id: 'cyc_1',
  award: { id: 'awa_1', name: text('Mentor of the year') },
  year: 2026,
  state: 'CALLED',
  phases: [{ kind: 'REVIEW', from: '2020-01-01', to: '2099-01-01', closes: '2099-01-02T05:00:00Z' }],
  terms: { reviewers: 2 },
  viewerDuty: 'CHAIR',
  rubric: {
    points: 3,
    criteria: [
      { name: text('Qualities'), help: text(''), weight: 1, required: true, anchors: [{ point: 3, text: text('Over years') }] },
      { name: text('To discuss'), help: text(''), weight: 0, required: false, anchors: [] },
    ],
  },
};
const own = { id: 'rev_1', reviewer: { id: 'per_me', name: 'Ada Reader' }, role: 1, guest: false, state: 'ASSIGNED', scores: [], comment: '', mean: null, revision: 0, submitted: null };
const nomination = {
  id: 'nom_1',
  cycle,
  nominee: { id: 'per_1', name: 'Sara Star', rank: '', division: null },
  barred: false,
  parts: [{ id: 'par_1', nominator: null, letter: 'She listens.' }],
  letters: [],
  package: null,
  files: [],
  conflicts: [],
  ownReview: own,
  reviews: [],
  can: { review: true, declare: true },
};
const nobody = { cycleNominations: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } };

function reviewScreen(answers: Record<string, (variables: never) => Record<string, unknown>>) {
  return screenOf(<ReviewPage />, {
    path: '/awards/review/nom_1',
    route: '/awards/review/:id',
    answers: { ReviewedNomination: () => ({ nomination }), CommitteeNominations: () => nobody, ...answers },
  });
}

test('who cannot judge says so apart from the points, and nothing is sent as a zero', async () => {
  const { asked } = reviewScreen({ ReviewSave: () => ({ reviewSave: { nomination: { id: 'nom_1', ownReview: { id: 'rev_1', revision: 1, state: 'DRAFT' } }, userErrors: [] } }) });
  const first = await screen.findByRole('group', { name: 'Qualities' });
  expect(first.querySelectorAll('.points input')).toHaveLength(3);
  expect(screen.getByRole('radio', { name: /3\s*Over years/ })).toBeTruthy();
  expect(screen.getByText(`${en.informative}, ${en.optional}`)).toBeTruthy();
  fireEvent.click(screen.getAllByRole('radio', { name: new RegExp(en.cannotJudge) })[0] as HTMLElement);
  await waitFor(() => expect(asked.find((a) => a.operation === 'ReviewSave')?.variables).toEqual({ nomination: 'nom_1', input: { scores: [-1, 0], comment: '', revision: 0 } }), { timeout: 3000 });
});

test('what another window saved is not overwritten', async () => {
  const { asked } = reviewScreen({ ReviewSave: () => ({ reviewSave: { nomination: null, userErrors: [{ code: 'CONFLICT', path: [], message: 'Changed meanwhile.' }] } }) });
  fireEvent.click(await screen.findByRole('radio', { name: /3\s*Over years/ }));
  await screen.findByText(en.changedElsewhere, {}, { timeout: 3000 });
  fireEvent.click(screen.getByRole('button', { name: en.takeTheirs }));
  await waitFor(() => expect(asked.filter((a) => a.operation === 'ReviewedNomination')).toHaveLength(2));
  await waitFor(() => expect(screen.queryByText(en.changedElsewhere)).toBeNull());
  expect(asked.filter((a) => a.operation === 'ReviewSave')).toHaveLength(1);
});

test('a conflict shows one sentence and nothing else', async () => {
  reviewScreen({
    ReviewedNomination: () => ({
      nomination: { ...nomination, barred: true, parts: [], ownReview: null, can: { review: false, declare: false }, conflicts: [{ id: 'con_1', person: { id: 'per_me', name: 'Ada Reader' }, kind: 'MENTOR', state: 'SUGGESTED', since: '2020-01-01', until: null, reason: '', dismissable: true }] },
    }),
  });
  expect((await screen.findByText(new RegExp(en.ownConflicts.MENTOR))).textContent).toContain(en.notSettled);
  expect(screen.queryByText('She listens.')).toBeNull();
  expect(screen.queryByRole('radio')).toBeNull();
});

test('the desk is there for chair and deputy alone', async () => {
  const answers = (duty: string) => ({ CommitteeCycle: () => ({ awardCycle: { ...cycle, viewerDuty: duty } }), NominationBoard: () => ({ nominationBoard: [] }), CommitteeNominations: () => nobody });
  const at = { path: '/awards/cycles/cyc_1/committee', route: '/awards/cycles/:id/committee' };
  screenOf(<CommitteePage />, { ...at, answers: answers('DEPUTY') });
  await screen.findByText(en.boardEmpty);
  screenOf(<CommitteePage />, { ...at, answers: answers('MEMBER') });
  await screen.findByRole('heading', { level: 1, name: 'Nothing here' });
});
