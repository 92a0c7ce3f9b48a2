import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import type { RoundPartsFragment } from '../../gql/graphql';
import RoundFormPage from './RoundFormPage';
import RoundPage from './RoundPage';
import RoundsPage from './RoundsPage';

const text = (en: string, fr = en) => ({ en, fr });
const notice = { id: 'not_1', number: 4, authority: text('By the act.', 'Par la loi.'), purpose: text('To help mentors.'), contact: text('Office.') };
const draft: RoundPartsFragment = {
  id: 'rnd_1', title: text('Feedback 2026', 'Rétroaction 2026'), version: 'inv_1', state: 'DRAFT', endedWithin: 12, mistreatment: text('The ombuds office'), promise: text('Your answers are anonymous.'),
  minimum: 4, notice, closesOn: '2026-12-10', closes: '2026-12-11T04:59:00Z', opened: null, closed: null, mentees: 1210, mentors: 45, few: 12, viewerCanEdit: true, viewerCanClose: false,
};
const open: RoundPartsFragment = { ...draft, state: 'OPEN', opened: '2026-11-20T14:00:00Z', viewerCanEdit: false, viewerCanClose: true };
const choices = {
  collectionNotice: { number: 7, authority: text('By another act.'), purpose: text('To learn of surveys.'), contact: text('Privacy office.') },
  instruments: { nodes: [{ id: 'ins_1', title: text('About my mentor'), versions: [{ id: 'inv_1', number: 2, languages: ['en', 'fr'], questions: 8, minutes: 4 }] }] },
};
const mail = { CampaignMail: () => ({ outboxStatus: { mailConfigured: true } }), RoundChoices: () => choices };
type Answers = Parameters<typeof screenOf>[1]['answers'];
const page = (answers: Answers, as = {}) => screenOf(<RoundPage />, { path: '/feedback/rounds/rnd_1', route: '/feedback/rounds/:id', as, answers: { ...mail, ...answers } });

describe('the list', () => {
  const list = (feedbackRounds: unknown[]) => screenOf(<RoundsPage />, { path: '/feedback/rounds', answers: { FeedbackRounds: () => ({ feedbackRounds }) } });

  test('says whom a round asks, and of a draft nothing yet', async () => {
    list([open, { ...draft, id: 'rnd_2', mentees: 0, mentors: 0, few: 0 }]);
    const rows = within(await screen.findByRole('table', { name: 'Feedback rounds' })).getAllByRole('row').slice(1);
    expect(rows[0]?.textContent).toBe('Feedback 2026Open10 Dec 20261,2104512');
    expect(rows[1]?.textContent).toBe('Feedback 2026Draft10 Dec 2026');
  });

  test('that is empty says what to do next', async () => {
    list([]);
    expect(await screen.findByRole('heading', { name: 'No round yet' })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Plan a round' })).toHaveLength(2);
  });
});

describe('planning', () => {
  const form = (answers: Answers, path = '/feedback/rounds/new', route = path) => screenOf(<RoundFormPage />, { path, route, answers: { FeedbackRounds: () => ({ feedbackRounds: [] }), RoundChoices: () => choices, ...answers } });

  test('the first round begins with the department’s notice, and a purpose of its own', async () => {
    const { last } = form({ FeedbackRoundCreate: () => ({ feedbackRoundCreate: { round: null, userErrors: [] } }) });
    fireEvent.change(await screen.findByLabelText(/^Questionnaire/), { target: { value: 'inv_1' } });
    fireEvent.change(screen.getByLabelText(/Title in English/), { target: { value: 'A' } });
    fireEvent.change(screen.getByLabelText(/Contact for mistreatment, in French/), { target: { value: 'Le bureau' } });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    await waitFor(() => expect(last('FeedbackRoundCreate')).toBeTruthy());
    expect(last('FeedbackRoundCreate')).toMatchObject({
      input: { version: 'inv_1', endedWithin: 12, title: { en: 'A', fr: '' }, mistreatment: { en: '', fr: 'Le bureau' }, notice: { authority: { en: 'By another act.' }, purpose: { en: expect.stringContaining('So that each mentor learns') } } },
    });
  });

  test('the next round begins with the last one’s questions, contact and notice, and without its title and day', async () => {
    form({ FeedbackRounds: () => ({ feedbackRounds: [open] }), FeedbackRound: () => ({ feedbackRound: open }) });
    expect(((await screen.findByLabelText(/^Questionnaire/)) as HTMLSelectElement).value).toBe('inv_1');
    expect(screen.getByText(/Prefilled from the last round, “Feedback 2026”/)).toBeTruthy();
    expect((screen.getByLabelText(/Contact for mistreatment, in English/) as HTMLTextAreaElement).value).toBe('The ombuds office');
    expect((screen.getByLabelText(/Purpose, in English/) as HTMLTextAreaElement).value).toBe('To help mentors.');
    expect((screen.getByLabelText(/Title in English/) as HTMLInputElement).value).toBe('');
    expect((document.getElementById('closesOn') as HTMLInputElement).value).toBe('');
  });

  test('what the server objects to leads to the field, of two languages to the missing one', async () => {
    form({
      FeedbackRoundCreate: () => ({ feedbackRoundCreate: { round: null, userErrors: [{ code: 'INVALID', path: ['input', 'mistreatment'], message: 'Say where.' }, { code: 'INVALID', path: ['input', 'notice', 'contact'], message: 'Say whom.' }] } }),
    });
    fireEvent.change(await screen.findByLabelText(/Contact for mistreatment, in English/), { target: { value: 'The office' } });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    fireEvent.click(await screen.findByRole('link', { name: 'Say where.' }));
    expect(document.activeElement).toBe(screen.getByLabelText(/Contact for mistreatment, in French/));
    fireEvent.click(screen.getByRole('link', { name: 'Say whom.' }));
    expect(document.activeElement?.id).toBe('notice-contact-fr');
  });

  test('a draft is changed, and a round that has opened is not', async () => {
    const { last, address } = form({ FeedbackRound: () => ({ feedbackRound: draft }), FeedbackRoundUpdate: () => ({ feedbackRoundUpdate: { round: draft, userErrors: [] } }) }, '/feedback/rounds/rnd_1/edit', '/feedback/rounds/:id/edit');
    fireEvent.change(await screen.findByLabelText(/Months that ended/), { target: { value: '6' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
    await waitFor(() => expect(last('FeedbackRoundUpdate')).toMatchObject({ round: 'rnd_1', input: { endedWithin: 6, closesOn: '2026-12-10', title: text('Feedback 2026', 'Rétroaction 2026') } }));
    await waitFor(() => expect(address()).toBe('/feedback/rounds/rnd_1'));
  });

  test('of a round that has opened says so', async () => {
    form({ FeedbackRound: () => ({ feedbackRound: open }) }, '/feedback/rounds/rnd_1/edit', '/feedback/rounds/:id/edit');
    expect(await screen.findByText(/has been opened and can no longer be changed/)).toBeTruthy();
  });

  test('without a published questionnaire says what to do first', async () => {
    form({ RoundChoices: () => ({ ...choices, instruments: { nodes: [] } }) });
    expect(await screen.findByText(/No questionnaire is published yet/)).toBeTruthy();
  });
});

describe('a draft', () => {
  test('counts whom it would ask today, and says before it opens how many are mailed and what is promised', async () => {
    const { asked } = page({ FeedbackRound: () => ({ feedbackRound: draft }), CampaignMail: () => ({ outboxStatus: { mailConfigured: false } }), FeedbackRoundOpen: () => ({ feedbackRoundOpen: { round: open, userErrors: [] } }) });
    expect(await screen.findByText('1,210')).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'About my mentor, version 2 (8 questions, about 4 min)' })).toBeTruthy();
    expect(screen.getByText(/at least 4 different people/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open…' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText('1,210 mentees may answer about 45 mentors.')).toBeTruthy();
    expect(within(dialog).getByText(/Each mentee gets one mail/)).toBeTruthy();
    expect(within(dialog).getByText('Your answers are anonymous.')).toBeTruthy();
    expect(await within(dialog).findByText(/wait in the outbox/)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Open and mail 1,210 mentees' }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('The round is open'));
    expect(asked.filter((a) => a.operation === 'FeedbackRoundOpen')).toHaveLength(1);
  });

  test('of which nobody could answer cannot be opened, and says what to do', async () => {
    page({ FeedbackRound: () => ({ feedbackRound: { ...draft, mentees: 0, mentors: 0, few: 0 } }) });
    expect(await screen.findByText(/Record mentorships first/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open…' }));
    expect((screen.getByRole('button', { name: /Open and mail/ }) as HTMLButtonElement).disabled).toBe(true);
  });

  test('what the server objects to at opening stands in the dialog, and another try has the same key', async () => {
    const { asked } = page({ FeedbackRound: () => ({ feedbackRound: draft }), FeedbackRoundOpen: () => ({ feedbackRoundOpen: { round: null, userErrors: [{ code: 'CONFLICT', path: ['version'], message: 'Other questions.' }] } }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Open…' }));
    fireEvent.click(screen.getByRole('button', { name: /Open and mail/ }));
    expect(await screen.findByText('Other questions.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Open and mail/ }));
    const keys = () => asked.filter((a) => a.operation === 'FeedbackRoundOpen').map((a) => a.variables['key']);
    await waitFor(() => expect(keys()).toHaveLength(2));
    expect(new Set(keys()).size).toBe(1);
  });

  test('is discarded after a question', async () => {
    const { address } = page({ FeedbackRound: () => ({ feedbackRound: draft }), FeedbackRoundDiscard: () => ({ feedbackRoundDiscard: { userErrors: [] } }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Discard…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Discard the draft' }));
    await waitFor(() => expect(address()).toBe('/feedback/rounds'));
  });
});

test('an open round tells nobody who or how many have answered, and closes for good', async () => {
  page({ FeedbackRound: () => ({ feedbackRound: open }), FeedbackRoundClose: () => ({ feedbackRoundClose: { round: { ...open, state: 'RELEASED', closed: '2026-11-27T14:00:00Z', viewerCanClose: false }, userErrors: [] } }) });
  expect(await screen.findByText(/nobody sees who has answered or how many/)).toBeTruthy();
  expect(screen.queryByRole('progressbar')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Close early…' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByText(/This cannot be undone/)).toBeTruthy();
  fireEvent.click(within(dialog).getByRole('button', { name: 'Close for good' }));
  expect(await screen.findByText(/reads it alone, and nobody else does/)).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toContain('The round is closed'));
});

test('a round that is not there looks like none', async () => {
  page({ FeedbackRound: () => ({ feedbackRound: null }) });
  expect(await screen.findByRole('heading', { name: 'Nothing here' })).toBeTruthy();
});
