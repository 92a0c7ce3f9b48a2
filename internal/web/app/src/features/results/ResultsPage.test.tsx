import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import type { Figure } from './figures';
import ResultsPage from './ResultsPage';

const text = (en: string, fr = en) => ({ en, fr });
const none = text('');
const figure = (more: Partial<Figure>): Figure => ({
  name: 'q', title: text('Question'), kind: 'CHOICE', section: none, n: null, mean: null, sd: null, topTwo: null, counts: null, suppressed: null, definition: text('How it is computed'), ...more,
});
const shown = figure({
  name: 'shown', title: text('I am content'), n: 40, mean: 3.25, sd: 0.5, topTwo: 0.75,
  counts: [{ value: '1', label: text('No'), count: 10 }, { value: '2', label: text('Yes'), count: 30 }],
});
const cardiology = { id: 'div_1', name: text('Cardiology', 'Cardiologie') };
const releases = [
  { id: 'rel_all', published: '2026-01-05T05:00:00Z', division: null },
  { id: 'rel_1', published: '2026-01-05T05:00:00Z', division: cardiology },
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
