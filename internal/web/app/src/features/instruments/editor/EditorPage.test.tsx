import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { screenOf } from '../../../../test/screen';
import { draftOf, instrumentOf } from '../instrument.fixture';
import EditorPage from './EditorPage';

const both = (en: string, fr: string) => ({ default: en, fr });
const survey = {
  title: both('Survey', 'Sondage'),
  pages: [
    {
      name: 'page1',
      elements: [
        { type: 'radiogroup', name: 'mentor', title: both('Do you have a mentor?', 'Avez-vous un mentor ?'), choices: [{ value: 'yes', text: both('Yes', 'Oui') }, { value: 'no', text: both('No', 'Non') }], foreign: { kept: true } },
        { type: 'comment', name: 'why', title: both('Why?', 'Pourquoi ?'), visibleIf: "{mentor} = 'no'" },
        { type: 'paneldynamic', name: 'odd', templateElements: [] },
      ],
    },
    { name: 'page2', elements: [{ type: 'rating', name: 'good', title: { default: 'Good?' }, visibleIf: "{mentor} = 'yes' and ({why} notempty or {mentor} notempty)" }] },
  ],
};
const problem = { line: null, path: 'pages[1].elements[0].title', code: 'MISSING_TRANSLATION', message: 'French is missing.', blocking: true };

function draw(save: (v: { definition: unknown; revision: number }) => object = saved(), draft: unknown = draftOf(survey, { problems: [problem], untranslated: [{ language: 'fr', count: 1 }] })) {
  return screenOf(<EditorPage />, {
    path: '/instruments/ins_1/edit',
    route: '/instruments/:id/edit',
    answers: {
      Instrument: () => ({ instrument: instrumentOf(draft) }),
      InstrumentDraftSave: (v: { definition: unknown; revision: number }) => ({ instrumentDraftSave: save(v) }),
    },
  });
}
const saved = () => (v: { revision: number }) => ({ instrument: { id: 'ins_1', draft: draftOf(undefined) }, revision: v.revision + 1, standing: null, userErrors: [] });
const outline = () => screen.findByRole('button', { name: /1\. Do you have a mentor/, expanded: false });
const titles = () => [...document.querySelectorAll('.outline-list .outline-title')].map((e) => e.textContent);
const openMentor = async () => fireEvent.click(await outline());
type Saved = { pages: { elements: Record<string, unknown>[] }[] } & Record<string, unknown>;

// The whole editor is drawn each time: a busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => localStorage.clear());

describe('the outline', () => {
  test('shows every part, its condition in words, and what is not supported', async () => {
    draw();
    await outline();
    expect(titles()).toEqual(['1. Do you have a mentor?', '2. Why?', 'odd', '3. Good?']);
    expect(screen.getByText('Shown when “Do you have a mentor” is “No”')).toBeTruthy();
    expect(screen.getByText('Not supported: paneldynamic')).toBeTruthy();
    expect(screen.getByText('1 to mend', { selector: '.outline-open .chip' })).toBeTruthy();
  });

  test('a question goes down by its button, is announced, and keeps the focus', async () => {
    draw();
    await outline();
    fireEvent.click(screen.getByRole('button', { name: 'Move down: Do you have a mentor?' }));
    expect(titles().slice(0, 2)).toEqual(['1. Why?', '2. Do you have a mentor?']);
    expect(screen.getByText('Now 2 of 3, on page 1.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: Do you have a mentor?'));
  });

  test('Alt and an arrow move it as well', async () => {
    draw();
    fireEvent.keyDown(await outline(), { key: 'ArrowDown', altKey: true });
    expect(titles()[0]).toBe('1. Why?');
  });

  test('what depends on a question is said before it goes', async () => {
    draw();
    await openMentor();
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText('Why: its condition')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Delete' }));
    expect(titles()).not.toContain('1. Do you have a mentor?');
  });
});

describe('writing', () => {
  test('is saved a second later under the revision, and leaves alone what it does not know', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { last } = draw();
    await openMentor();
    fireEvent.change(screen.getByLabelText('Question, English'), { target: { value: 'Have you a mentor?' } });
    expect(screen.getByText('Not saved yet')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(1_100));
    await screen.findByText('Saved');
    vi.useRealTimers();
    const sent = last('InstrumentDraftSave') as { definition: Saved; revision: number };
    expect(sent.revision).toBe(3);
    expect(sent.definition.pages[0]?.elements[0]).toMatchObject({ title: both('Have you a mentor?', 'Avez-vous un mentor ?'), foreign: { kept: true } });
    expect(sent.definition.pages[0]?.elements[2]).toBe(sent.definition.pages[0]?.elements.at(-1));
  });

  test('whoever leaves at once loses nothing', async () => {
    const { last } = draw();
    await openMentor();
    fireEvent.change(screen.getByLabelText('Question, English'), { target: { value: 'Written in passing' } });
    cleanup();
    await waitFor(() => expect((last('InstrumentDraftSave')?.['definition'] as Saved | undefined)?.pages[0]?.elements[0]?.['title']).toEqual(both('Written in passing', 'Avez-vous un mentor ?')));
    await waitFor(() => expect(localStorage.length).toBe(0));
  });

  test('is taken back by Ctrl+Z and given again by Ctrl+Shift+Z', async () => {
    draw();
    await openMentor();
    const field = () => screen.getByLabelText('Question, English') as HTMLInputElement;
    fireEvent.change(field(), { target: { value: 'Other' } });
    fireEvent.keyDown(field(), { key: 'z', ctrlKey: true });
    expect(field().value).toBe('Do you have a mentor?');
    fireEvent.keyDown(field(), { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(field().value).toBe('Other');
  });

  test('a new name reaches the conditions', async () => {
    draw();
    await openMentor();
    const name = screen.getByLabelText('Name in the data');
    fireEvent.change(name, { target: { value: 'why' } });
    expect(screen.getByText('Something else has this name.')).toBeTruthy();
    fireEvent.change(name, { target: { value: 'has_mentor' } });
    fireEvent.blur(name);
    fireEvent.click(screen.getByRole('button', { name: /2\. Why\?/, expanded: false }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Write it as an expression' })[0] as HTMLElement);
    expect((screen.getByLabelText('Expression') as HTMLTextAreaElement).value).toBe("{has_mentor} = 'no'");
  });

  test('a condition is put together from questions and answers', async () => {
    draw();
    fireEvent.click(await screen.findByRole('button', { name: /2\. Why\?/, expanded: false }));
    fireEvent.change(screen.getByLabelText('Condition 1: relation'), { target: { value: 'anyOf' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Yes' }));
    expect(screen.getByText('Shown when “Do you have a mentor” is one of “Yes”, “No”', { selector: '.told' })).toBeTruthy();
  });

  test('a condition beyond the builder is told in words and stays as it is written', async () => {
    draw();
    fireEvent.click(await screen.findByRole('button', { name: /3\. Good\?/, expanded: false }));
    expect(screen.getByText(/^Shown when “Do you have a mentor” is “Yes” and \(“Why” is answered or/, { selector: '.told' })).toBeTruthy();
    expect((screen.getByLabelText('Expression') as HTMLTextAreaElement).value).toContain('or {mentor} notempty');
  });

  test('what is missing in a language is marked', async () => {
    draw();
    fireEvent.click(await screen.findByRole('button', { name: /3\. Good\?/, expanded: false }));
    expect(screen.getByLabelText('Question, French').getAttribute('data-missing')).toBe('true');
    expect(screen.getByLabelText('Question, English').getAttribute('data-missing')).toBeNull();
  });

  test('several lines pasted into a choice become several choices', async () => {
    draw();
    await openMentor();
    fireEvent.paste(screen.getByLabelText('Choice 2, English'), { clipboardData: { getData: () => 'No\nNot yet\n\nNever' } });
    expect([...document.querySelectorAll<HTMLInputElement>('.choices [lang=en]')].map((e) => e.value)).toEqual(['Yes', 'No', 'Not yet', 'Never']);
  });
});

describe('conflicts', () => {
  const theirs = { ...survey, pages: [{ name: 'page1', elements: [{ type: 'text', name: 'theirs', title: both('Theirs', 'La leur') }] }] };
  const change = async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await openMentor();
    fireEvent.change(screen.getByLabelText('Question, English'), { target: { value: 'Mine' } });
    await act(() => vi.advanceTimersByTimeAsync(1_100));
    const dialog = await screen.findByRole('dialog', { name: 'The draft was changed elsewhere' });
    vi.useRealTimers();
    return dialog;
  };
  const once = () => {
    let first = true;
    return (v: { revision: number }) => {
      if (!first) return saved()(v);
      first = false;
      return { instrument: null, revision: 9, standing: theirs, userErrors: [{ code: 'CONFLICT', path: [], message: 'Changed.' }] };
    };
  };

  test('theirs can be taken, and Undo brings back one’s own', async () => {
    draw(once());
    fireEvent.click(within(await change()).getByRole('button', { name: 'Take what was saved there' }));
    expect(titles()).toEqual(['1. Theirs']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(titles()[0]).toBe('1. Mine');
  });

  test('one’s own can be kept, and goes over theirs', async () => {
    const { asked } = draw(once());
    fireEvent.click(within(await change()).getByRole('button', { name: 'Keep what is here' }));
    await waitFor(() => expect(asked.filter((a) => a.operation === 'InstrumentDraftSave').map((a) => a.variables['revision'])).toEqual([3, 9]), { timeout: 4_000 });
  });
});

describe('before publishing', () => {
  test('a problem leads to its field', async () => {
    draw();
    await outline();
    fireEvent.click(screen.getByRole('tab', { name: /To mend/ }));
    expect(await screen.findByText('1 text is missing. Publishing waits until there are none.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Good' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Question, French')));
  });

  test('the button waits until nothing is to mend, and then says what publishing is', async () => {
    draw(saved(), draftOf(survey, { change: 'BREAKING', changes: [{ path: '', class: 'BREAKING', message: 'A choice went.' }] }));
    await outline();
    fireEvent.click(screen.getByRole('button', { name: 'Publish…' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText('A choice went.')).toBeTruthy();
    expect(within(dialog).getByText(/the trend breaks here/)).toBeTruthy();
  });

  test('what an import told is struck off when it is dealt with', async () => {
    const told = { ...problem, path: 'pages[0].elements[0]', code: 'LOSS', message: 'An image was left out.', blocking: false };
    const { last } = draw(saved(), draftOf(survey, { problems: [told] }));
    await outline();
    fireEvent.click(screen.getByRole('tab', { name: /To mend/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Dealt with: take it off the list An image was left out.' }));
    await waitFor(() => expect(screen.queryByText('An image was left out.')).toBeNull());
    expect(last('InstrumentDraftSave')).toMatchObject({ settled: ['pages[0].elements[0]'], revision: 3 });
  });

  test('what an import told of a question leads to it, and what was left out goes by its name', async () => {
    const told = (line: number, path: string) => ({ line, path, code: 'FIELD_DROPPED', message: `Told of line ${String(line)}.`, blocking: false });
    draw(saved(), draftOf(survey, { problems: [told(3, 'why'), told(5, 'signature')] }));
    await outline();
    fireEvent.click(screen.getByRole('tab', { name: /To mend/ }));
    expect(await screen.findByText('signature')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Why' }));
    expect(await screen.findByRole('button', { name: /2\. Why/, expanded: true })).toBeTruthy();
  });

  test('with something to mend it does nothing', async () => {
    draw();
    await outline();
    fireEvent.click(screen.getByRole('button', { name: 'Publish…' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

test('without a draft the next version begins from one there is', async () => {
  screenOf(<EditorPage />, { path: '/instruments/ins_1/edit', route: '/instruments/:id/edit', answers: { Instrument: () => ({ instrument: instrumentOf(null) }) } });
  expect(await screen.findByRole('heading', { name: 'Begin the next version' })).toBeTruthy();
});
