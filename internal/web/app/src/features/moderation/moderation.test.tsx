import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import ModerationListPage from './ModerationListPage';
import ModerationPage from './ModerationPage';

const text = (en: string, fr = en) => ({ en, fr });
const campaign = { id: 'cam_1', title: text('Survey 2026'), series: '', wave: 2, closed: '2026-01-05T05:00:00Z' };
type Comment = Record<string, unknown> & { id: string; state: string };
const comment = (id: string, more = {}): Comment => ({
  id, question: 'words', parts: [{ text: 'Ask ', mark: null }, { text: 'Priya', mark: 'NAME' }], edited: null, state: 'PENDING', reason: '', language: 'en', rareLanguage: false, ...more,
});

/** A server that keeps what is decided. */
function server(comments: Comment[], released: string | null = null) {
  let at = released;
  const count = (state: string) => comments.filter((c) => c.state === state).length;
  const change = (id: string, more: object) => Object.assign(comments.find((c) => c.id === id) ?? {}, more);
  return {
    Moderation: () => ({
      moderation: {
        campaign, minimum: 5, pending: count('PENDING'), accepted: count('ACCEPTED'), withheld: count('WITHHELD'), released: at, viewerCanRelease: count('PENDING') === 0 && at === null,
        questions: [{ name: 'words', title: text('In your words'), written: comments.length, accepted: count('ACCEPTED'), pending: count('PENDING'), enough: count('ACCEPTED') >= 5 }],
        comments: { nodes: at === null ? comments.map((c) => ({ ...c })) : [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: at === null ? comments.length : 0 },
      },
    }),
    CommentAccept: (v: { comment: string; input: { text: string | null; reason: string } }) => ({
      commentAccept: { comment: change(v.comment, { state: 'ACCEPTED', edited: v.input.text, reason: v.input.reason }), userErrors: [] },
    }),
    CommentWithhold: (v: { comment: string; reason: string }) =>
      v.reason === ''
        ? { commentWithhold: { comment: null, userErrors: [{ code: 'INVALID', path: ['reason'], message: 'Say why.' }] } }
        : { commentWithhold: { comment: change(v.comment, { state: 'WITHHELD', reason: v.reason }), userErrors: [] } },
    CommentReopen: (v: { comment: string }) => ({ commentReopen: { comment: change(v.comment, { state: 'PENDING', edited: null, reason: '' }), userErrors: [] } }),
    CommentsRelease: () => {
      at = '2026-01-06T05:00:00Z';
      return { commentsRelease: { moderation: { released: at }, userErrors: [] } };
    },
  };
}
const draw = (answers: Parameters<typeof screenOf>[1]['answers']) => screenOf(<ModerationPage />, { path: '/moderation/cam_1', route: '/moderation/:campaign', answers });
const cards = async () => (await screen.findAllByRole('heading', { name: /In your words/ })).map((h) => h.closest('li') as HTMLElement);

describe('the list', () => {
  const list = (moderations: unknown) => screenOf(<ModerationListPage />, { path: '/moderation', route: '/moderation', answers: { Moderations: () => moderations as never, RemarkModerations: () => ({ remarkModerations: [] }) } });

  test('says what waits and what is ready', async () => {
    list({ moderations: [{ campaign, minimum: 5, pending: 3, accepted: 1, withheld: 0, released: null }, { campaign: { ...campaign, id: 'cam_2' }, minimum: 5, pending: 0, accepted: 9, withheld: 1, released: null }] });
    const rows = within(await screen.findByRole('table', { name: 'Comments' })).getAllByRole('row').slice(1);
    expect(rows.map((r) => r.textContent)).toEqual([expect.stringContaining('Waits for you'), expect.stringContaining('Ready to release')]);
  });

  test('that is empty says when there will be something', async () => {
    list({ moderations: [] });
    expect(await screen.findByRole('heading', { name: 'Nothing to go through' })).toBeTruthy();
  });

  test('that fails can be asked again', async () => {
    list(new Error('INTERNAL'));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('a comment', () => {
  test('shows what may give somebody away, in words too', async () => {
    draw(server([comment('a')]));
    const [card] = await cards();
    const mark = card?.querySelector('mark');
    expect(mark?.textContent).toBe('Priya (name)');
  });

  test('is accepted, edited or withheld, and each can be undone', async () => {
    const { last } = draw(server([comment('a'), comment('b'), comment('c')]));
    let [a, b, c] = await cards();
    fireEvent.click(within(a as HTMLElement).getByRole('button', { name: 'Accept' }));
    await waitFor(async () => expect(within((await cards())[0] as HTMLElement).getByText('Accepted')).toBeTruthy());
    [, b, c] = await cards();
    fireEvent.click(within(b as HTMLElement).getByRole('button', { name: 'Edit' }));
    const field = within(b as HTMLElement).getByLabelText('The comment as it would be shown');
    expect((field as HTMLTextAreaElement).value).toBe('Ask Priya');
    fireEvent.change(field, { target: { value: 'Ask a colleague' } });
    fireEvent.click(within(b as HTMLElement).getByRole('button', { name: 'Accept as edited' }));
    await waitFor(() => expect(last('CommentAccept')).toEqual({ comment: 'b', input: { text: 'Ask a colleague', reason: '' } }));
    fireEvent.click(within(c as HTMLElement).getByRole('button', { name: 'Withhold' }));
    fireEvent.click(within(c as HTMLElement).getByRole('button', { name: 'Withhold it' }));
    expect(await screen.findByText('Say why.')).toBeTruthy();
    fireEvent.change(within(c as HTMLElement).getByLabelText('Why it is withheld'), { target: { value: 'A name' } });
    fireEvent.click(within(c as HTMLElement).getByRole('button', { name: 'Withhold it' }));
    await waitFor(() => expect(screen.getByText('Reason: A name')).toBeTruthy());
    fireEvent.click(within((await cards())[2] as HTMLElement).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(last('CommentReopen')).toEqual({ comment: 'c' }));
  });

  test('in a language of few cannot be accepted as it is', async () => {
    draw(server([comment('a', { language: 'fr', rareLanguage: true })]));
    const [card] = await cards();
    expect(within(card as HTMLElement).queryByRole('button', { name: 'Accept' })).toBeNull();
    expect(within(card as HTMLElement).getByRole('button', { name: 'Translate' })).toBeTruthy();
    expect(within(card as HTMLElement).getByText('In French')).toBeTruthy();
    expect(within(card as HTMLElement).getByText(/So few wrote in this language/)).toBeTruthy();
  });
});

describe('the release', () => {
  const decided = (n: number) => Array.from({ length: n }, (_, i) => comment(`c${i}`, { state: 'ACCEPTED' }));

  test('waits until everything is decided', async () => {
    draw(server([comment('a'), ...decided(5)]));
    expect(await screen.findByText('Decide the last comment to release them.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Release the comments' })).toBeNull();
  });

  test('says how many will be shown before it happens, and that it cannot be undone', async () => {
    draw(server(decided(6)));
    fireEvent.click(await screen.findByRole('button', { name: 'Release the comments' }));
    const dialog = screen.getByRole('dialog', { hidden: true });
    expect(within(dialog).getByText('6 comments will be shown.')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Release the comments', hidden: true }));
    expect(await screen.findByText('These comments are released')).toBeTruthy();
    expect(screen.queryByText('Ask')).toBeNull();
  });

  test('of too few tells that they stay hidden', async () => {
    draw(server(decided(4)));
    fireEvent.click(await screen.findByRole('button', { name: 'Release the comments' }));
    expect(screen.getByText('0 comments will be shown.')).toBeTruthy();
    expect(screen.getByText(/4 accepted comments stay hidden/)).toBeTruthy();
  });
});

test('a survey that is not the moderator’s looks like none', async () => {
  draw({ Moderation: () => ({ moderation: null }) });
  expect(await screen.findByRole('heading', { name: 'Nothing here' })).toBeTruthy();
});
