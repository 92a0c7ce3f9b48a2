import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import type { Figure } from '../../ui/figures/figures';
import ResultsPage from './ResultsPage';

const text = (en: string, fr = en) => ({ en, fr });
const none = text('');
const figure = (more: Partial<Figure>): Figure => ({
  name: 'q', uid: 'q', title: text('Question'), kind: 'CHOICE', section: none, n: null, mean: null, sd: null, topTwo: null, counts: null, suppressed: null, definition: text('How it is computed'),
  low: 1, high: 5, items: 0, step: null, alpha: null, alphaN: null, floor: null, ceiling: null, ...more,
});
const shown = figure({
  name: 'shown', title: text('I am content'), n: 40, mean: 3.25, sd: 0.5, topTwo: 0.75,
  counts: [{ value: '1', label: text('No'), count: 10 }, { value: '2', label: text('Yes'), count: 30 }],
});
const cardiology = { id: 'div_1', name: text('Cardiology', 'Cardiologie') };
const releases = [
  { id: 'rel_all', published: '2026-01-05T05:00:00Z', dimension: 'DEPARTMENT', value: '', label: null, division: null },
  { id: 'rel_1', published: '2026-01-05T05:00:00Z', dimension: 'DIVISION', value: 'div_1', label: cardiology.name, division: cardiology },
  { id: 'rel_2', published: '2026-01-05T05:00:00Z', dimension: 'RANK', value: '', label: null, division: null },
  { id: 'rel_3', published: '2026-01-05T05:00:00Z', dimension: 'RANK', value: 'PROFESSOR', label: text('Professor', 'Professeur'), division: null },
];
const results = (more = {}) => ({ campaign: { id: 'cam_1', title: text('Survey 2026'), series: '', wave: 2, state: 'RELEASED', closed: null, releases, ...more } });
const release = (questions: Figure[], more = {}) => ({ release: { ...releases[0], invited: 60, respondents: 40, questions, ...more } });
const draw = (answers: Parameters<typeof screenOf>[1]['answers'], path = '/results/cam_1') => screenOf(<ResultsPage />, { path, route: '/results/:campaign', answers });

describe('the four states', () => {
  test('while it loads it says so', () => {
    draw({ Results: () => 'waiting' });
    expect(screen.getByText('One moment')).toBeTruthy();
  });

  test('a failure can be tried again', async () => {
    let broken = true;
    draw({ Results: () => (broken ? new Error('INTERNAL') : results()), Release: () => release([shown]) });
    const again = await screen.findByRole('button', { name: 'Try again' });
    broken = false;
    fireEvent.click(again);
    expect(await screen.findByRole('heading', { name: 'I am content' })).toBeTruthy();
  });

  test('without a release that is open to the reader it says why', async () => {
    draw({ Results: () => results({ releases: [] }) });
    expect(await screen.findByText('The figures of this survey are not open to you.')).toBeTruthy();
  });

  test('an unknown survey and one that is not the reader’s look the same', async () => {
    draw({ Results: () => ({ campaign: null }) });
    expect(await screen.findByRole('heading', { name: 'Nothing here' })).toBeTruthy();
  });
});

describe('a figure', () => {
  test('has its n, its numbers, its definition, and every bar its words', async () => {
    draw({ Results: () => results(), Release: () => release([shown]) });
    const card = (await screen.findByRole('heading', { name: 'I am content' })).parentElement as HTMLElement;
    expect(card.querySelector('.question-numbers')?.textContent).toBe('n40Top two points75%Mean3.25SD0.50');
    expect(within(card).getAllByRole('listitem').map((li) => li.textContent)).toEqual(['No25% · 10', 'Yes75% · 30']);
    expect(within(card).getByText('How it is computed')).toBeTruthy();
  });

  test('has a table twin', async () => {
    const { address } = draw({ Results: () => results(), Release: () => release([shown]) });
    fireEvent.change(await screen.findByLabelText('Shown as'), { target: { value: 'table' } });
    const table = screen.getByRole('table', { name: 'I am content' });
    expect(within(table).getAllByRole('row').map((r) => r.textContent)).toEqual(['AnswerPeopleShare of n', 'No1025%', 'Yes3075%']);
    expect(address()).toContain('view=table');
  });

  test('that is hidden says why in words, and shows nothing else', async () => {
    draw({ Results: () => results(), Release: () => release([figure({ name: 'few', title: text('Rare'), suppressed: 'FEW' }), figure({ name: 'half', title: text('Half'), n: 7, mean: 3.5, suppressed: 'SPREAD' })]) });
    const few = (await screen.findByRole('heading', { name: 'Rare' })).parentElement as HTMLElement;
    expect(within(few).getByText('Not shown: fewer than 5 people answered.')).toBeTruthy();
    expect(few.querySelector('dl')).toBeNull();
    const half = screen.getByRole('heading', { name: 'Half' }).parentElement as HTMLElement;
    expect(half.querySelector('.question-numbers')?.textContent).toBe('n7Mean, to the nearest half3.5');
    expect(within(half).getByText(/rounded to the nearest half/)).toBeTruthy();
  });
});

test('a division is chosen in the address, and its hidden number of answers is told as hidden', async () => {
  const { address, last } = draw({ Results: () => results(), Release: (v: { id: string }) => (v.id === 'rel_1' ? release([], { ...releases[1], respondents: null }) : release([shown])) });
  fireEvent.change(await screen.findByLabelText('Whose answers'), { target: { value: 'div_1' } });
  expect(await screen.findByText('not shown')).toBeTruthy();
  expect(address()).toBe('/results/cam_1?cut=div_1');
  expect(last('Release')).toEqual({ id: 'rel_1' });
  expect(screen.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')).toBe('/d/release/rel_1');
});

test('parts stand by what they are parts of, those not on record last', async () => {
  const { last } = draw({ Results: () => results(), Release: (v: { id: string }) => release([shown], releases.find((r) => r.id === v.id)) });
  const whose = await screen.findByLabelText('Whose answers');
  const said = [...whose.querySelectorAll('optgroup')].map((g) => `${g.label}: ${[...g.children].map((o) => o.textContent).join(', ')}`);
  expect(said).toEqual(['Everybody: All answers', 'Division: Cardiology', 'Rank: Professor, Rank not on record']);
  fireEvent.change(whose, { target: { value: 'RANK:PROFESSOR' } });
  expect(await screen.findByRole('heading', { name: 'Rank: Professor' })).toBeTruthy();
  expect(last('Release')).toEqual({ id: 'rel_3' });
});

test('a scale says how many items it has, its alpha, and that its mean is rounded', async () => {
  const scale = figure({ name: 'scale.m', title: text('Mentoring'), kind: 'SCALE', n: 40, mean: 3.2, sd: 0.5, items: 5, step: 0.1, alpha: 0.815, alphaN: 38, floor: 0.05, ceiling: 0.1 });
  draw({ Results: () => results(), Release: () => release([scale]) });
  const card = (await screen.findByRole('heading', { name: 'Mentoring' })).parentElement as HTMLElement;
  expect(card.querySelector('.question-numbers')?.textContent).toBe('n40Mean, in steps of 0.103.20SD0.50Floor5%Ceiling10%');
  expect(within(card).getByText('A scale of 5 items. Cronbach’s alpha 0.82 (n 38, listwise).')).toBeTruthy();
  expect(within(card).getByText(/left some items out/)).toBeTruthy();
});

describe('over the waves', () => {
  const point = (wave: number, more = {}) => ({ wave, state: 'SHOWN', breaks: false, n: 20, mean: 3, low: 2.5, high: 3.5, suppressed: null, ...more });
  const trend = { figure: { name: 'shown', uid: 'q', low: 1, high: 5 }, points: [point(1), point(2, { state: 'NOT_HELD', n: null, mean: null, low: null, high: null }), point(3, { mean: 3.5 })] };
  const answers = { Results: () => results({ series: 'Yearly', wave: 3 }), Release: () => release([shown]), ResultsTrends: () => ({ trends: [trend] }) };

  test('a mean is one picture that says every point, and the gap', async () => {
    draw(answers);
    const picture = await screen.findByRole('img', { name: /I am content: mean over the waves/ });
    expect(picture.querySelector('desc')?.textContent).toBe('Wave 1: 3.00, interval 2.50 to 3.50, n 20. Wave 2: no survey. Wave 3: 3.50, interval 2.50 to 3.50, n 20.');
    expect(picture.querySelectorAll('.line')).toHaveLength(0);
    expect(picture.querySelectorAll('.mark')).toHaveLength(2);
    expect(screen.getByText(/Nothing is put in its place/)).toBeTruthy();
  });

  test('and a table beside the others', async () => {
    draw(answers, '/results/cam_1?view=table');
    const table = await screen.findByRole('table', { name: 'I am content: mean over the waves' });
    expect(within(table).getAllByRole('row').map((r) => r.textContent)).toEqual(['WaveMean95% intervaln', '13.002.50 to 3.5020', '2no survey', '33.502.50 to 3.5020']);
  });
});

describe('comments', () => {
  const comments = (questions: unknown[]) => ({ campaign: { id: 'cam_1', comments: { id: 'rel_c', published: '2026-01-06T05:00:00Z', questions } } });
  const base = { Results: () => results(), Release: () => release([shown]) };

  test('are read on their own tab', async () => {
    const { address } = draw({ ...base, ResultsComments: () => comments([{ name: 'words', title: text('In your words'), comments: ['Good', 'Better'] }]) });
    fireEvent.click(await screen.findByRole('tab', { name: 'Comments' }));
    const card = await screen.findByRole('region', { name: 'In your words' });
    expect(within(card).getAllByRole('listitem').map((li) => li.textContent)).toEqual(['Good', 'Better']);
    expect(address()).toContain('tab=comments');
  });

  test('that wait for a moderator say so', async () => {
    draw({ ...base, ResultsComments: () => ({ campaign: { id: 'cam_1', comments: null } }) }, '/results/cam_1?tab=comments');
    expect(await screen.findByRole('heading', { name: 'No comments here' })).toBeTruthy();
  });

  test('of too few are not shown, and it says so', async () => {
    draw({ ...base, ResultsComments: () => comments([]) }, '/results/cam_1?tab=comments');
    expect(await screen.findByRole('heading', { name: 'Too few comments to show' })).toBeTruthy();
  });
});
