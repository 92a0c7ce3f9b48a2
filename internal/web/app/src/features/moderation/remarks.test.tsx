import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import ModerationListPage from './ModerationListPage';
import RemarkModerationPage from './RemarkModerationPage';
import { rareLanguages, standingOf, type ModeratedRemark } from './remarks';

const text = (en: string, fr = en) => ({ en, fr });
const title = text('Feedback 2026');
const remark = (id: string, more: Partial<ModeratedRemark> = {}): ModeratedRemark => ({
  id, title: text('What helps?'), parts: [{ text: 'Ask ', mark: null }, { text: 'Priya', mark: 'NAME' }], edited: '', state: 'PENDING', reason: '', notToMentor: false, language: 'en', ...more,
});
const moderation = (remarks: ModeratedRemark[], report = 'rep_00c0de') => ({ report, title, pending: remarks.filter((r) => r.state === 'PENDING').length, remarks });
const accepted = (n: number, more = {}) => Array.from({ length: n }, (_, i) => remark(`a${i}`, { state: 'ACCEPTED', ...more }));

/** A server that keeps what is decided. */
function server(remarks: ModeratedRemark[]) {
  let there = true;
  return {
    RemarkModerations: () => ({ remarkModerations: there ? [moderation(remarks.map((r) => ({ ...r })))] : [] }),
    RemarkDecide: (v: { remark: string; input: { state: ModeratedRemark['state']; text: string; reason: string } }) => {
      if (v.input.state === 'WITHHELD' && v.input.reason === '') return { remarkDecide: { moderation: null, userErrors: [{ code: 'INVALID', path: ['input', 'reason'], message: 'Say why.' }] } };
      const { state, text: edited, reason } = v.input;
      Object.assign(remarks.find((r) => r.id === v.remark) ?? {}, state === 'PENDING' ? { state, edited: '', reason: '' } : { state, edited, reason });
      return { remarkDecide: { moderation: moderation(remarks.map((r) => ({ ...r }))), userErrors: [] } };
    },
    RemarksRelease: () => {
      there = false;
      return { remarksRelease: { done: true, userErrors: [] } };
    },
  };
}
const draw = (answers: Parameters<typeof screenOf>[1]['answers'], search = '?report=rep_00c0de') => screenOf(<RemarkModerationPage />, { path: `/moderation/feedback${search}`, answers });
const cards = async () => (await screen.findAllByRole('heading', { name: /What helps/ })).map((h) => h.closest('li') as HTMLElement);
const card = async (at: number) => within((await cards())[at] as HTMLElement);

describe('the list', () => {
  test('tells reports apart without naming a mentor', async () => {
    draw({ RemarkModerations: () => ({ remarkModerations: [moderation([remark('a'), ...accepted(2)]), moderation(accepted(5), 'rep_0ready')] }) }, '');
    const rows = within(await screen.findByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((r) => r.textContent)).toEqual(['Report C0DEFeedback 202612Waits for you', 'Report EADYFeedback 202605Ready to release']);
    expect(screen.getByRole('link', { name: 'Report C0DE' }).getAttribute('href')).toBe('/moderation/feedback?report=rep_00c0de');
  });

  test('that is empty says when there will be something', async () => {
    draw({ RemarkModerations: () => ({ remarkModerations: [] }) }, '');
    expect(await screen.findByRole('heading', { name: 'Nothing to go through' })).toBeTruthy();
  });

  test('a report that is gone says so', async () => {
    draw({ RemarkModerations: () => ({ remarkModerations: [] }) });
    expect(await screen.findByText(/not here any more/)).toBeTruthy();
  });

  test('is led to from the comments of surveys when there is something', async () => {
    screenOf(<ModerationListPage />, { path: '/moderation', answers: { Moderations: () => ({ moderations: [] }), RemarkModerations: () => ({ remarkModerations: [moderation([remark('a')])] }) } });
    expect((await screen.findByRole('link', { name: 'Go through it' })).getAttribute('href')).toBe('/moderation/feedback');
    expect(screen.queryByRole('heading', { name: 'Nothing to go through' })).toBeNull();
  });
});

describe('a remark', () => {
  test('is accepted, edited or withheld, and each is taken back', async () => {
    const { last, asked } = draw(server([remark('a'), remark('b'), remark('c')]));
    fireEvent.click((await card(0)).getByRole('button', { name: 'Accept' }));
    await waitFor(async () => expect((await card(0)).getByText('Accepted')).toBeTruthy());
    expect(last('RemarkDecide')).toEqual({ remark: 'a', input: { state: 'ACCEPTED', text: '', reason: '' } });
    fireEvent.click((await card(1)).getByRole('button', { name: 'Edit' }));
    const field = (await card(1)).getByLabelText('The remark as the mentor would read it');
    expect((field as HTMLTextAreaElement).value).toBe('Ask Priya');
    fireEvent.change(field, { target: { value: 'Ask a colleague' } });
    fireEvent.click((await card(1)).getByRole('button', { name: 'Accept as edited' }));
    expect(await screen.findByText('Ask a colleague', { selector: 'p' })).toBeTruthy();
    fireEvent.click((await card(2)).getByRole('button', { name: 'Withhold' }));
    fireEvent.click((await card(2)).getByRole('button', { name: 'Withhold it' }));
    fireEvent.click(await screen.findByRole('link', { name: 'Say why.' }));
    expect(document.activeElement).toBe((await card(2)).getByLabelText('Why it is withheld'));
    fireEvent.change((await card(2)).getByLabelText('Why it is withheld'), { target: { value: 'A name' } });
    fireEvent.click((await card(2)).getByRole('button', { name: 'Withhold it' }));
    expect(await screen.findByText('Reason: A name')).toBeTruthy();
    fireEvent.click((await card(2)).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(last('RemarkDecide')).toEqual({ remark: 'c', input: { state: 'PENDING', text: '', reason: '' } }));
    expect(asked.filter((a) => a.operation === 'RemarkModerations')).toHaveLength(1);
  });

  test('that is kept from the mentor stands apart and can only be read', async () => {
    draw(server([remark('a'), remark('k', { notToMentor: true, state: 'WITHHELD' })]));
    const apart = within(await screen.findByRole('region', { name: 'Kept from the mentor' }));
    expect(apart.getAllByRole('listitem')).toHaveLength(1);
    expect(apart.queryByRole('button')).toBeNull();
    expect(apart.getByText(/cannot be accepted/)).toBeTruthy();
    expect(screen.getByText('Feedback 2026 · 0 of 1 decided')).toBeTruthy();
  });

  test('in a language of few cannot be accepted as it is', async () => {
    draw(server([remark('a', { language: 'fr' }), remark('b'), remark('c'), remark('d')]));
    expect((await card(0)).queryByRole('button', { name: 'Accept' })).toBeNull();
    expect((await card(0)).getByRole('button', { name: 'Translate' })).toBeTruthy();
    expect((await card(1)).getByRole('button', { name: 'Accept' })).toBeTruthy();
  });
});

describe('the release', () => {
  test('waits until everything is decided', async () => {
    draw(server([remark('a'), ...accepted(5)]));
    expect(await screen.findByText('Decide the last remark to release them.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Release to the mentor' })).toBeNull();
    expect(screen.getByText(/Only questions to which at least 5 people wrote reach the mentor/)).toBeTruthy();
  });

  test('says how many will be shown and how many not, and goes back to the list', async () => {
    const { last, address } = draw(server([...accepted(6), remark('x', { state: 'ACCEPTED', title: text('What else?') }), remark('k', { notToMentor: true, state: 'WITHHELD' })]));
    fireEvent.click(await screen.findByRole('button', { name: 'Release to the mentor' }));
    const dialog = within(screen.getByRole('dialog', { hidden: true }));
    expect(dialog.getByText('At most 6 remarks will be shown.')).toBeTruthy();
    expect(dialog.getByText(/1 accepted remark stays hidden/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Release to the mentor', hidden: true }));
    expect(await screen.findByText(/^Released\./)).toBeTruthy();
    await waitFor(() => expect(address()).toBe('/moderation/feedback'));
    expect(last('RemarksRelease')).toMatchObject({ report: 'rep_00c0de' });
    expect(screen.queryByText(/not here any more/)).toBeNull();
  });
});

describe('what would be shown', () => {
  test('needs five people, without those whose language gives them away', () => {
    const few = [...accepted(4), remark('f', { state: 'ACCEPTED', language: 'fr' })];
    expect(standingOf(moderation(few))).toMatchObject([{ written: 5, accepted: 5, quoted: 0 }]);
    expect(rareLanguages(moderation(few))).toEqual(new Set(['f']));
    expect(standingOf(moderation(accepted(5)))).toMatchObject([{ quoted: 5 }]);
    expect(standingOf(moderation([...accepted(4), remark('f', { state: 'ACCEPTED', language: 'fr', edited: 'In English' })]))).toMatchObject([{ quoted: 5 }]);
  });

  test('a language that everybody wrote in, or enough, tells nobody', () => {
    expect(rareLanguages(moderation(accepted(2, { language: 'fr' }))).size).toBe(0);
    expect(rareLanguages(moderation([...accepted(3, { language: 'fr' }), remark('e'), remark('g'), remark('h')])).size).toBe(0);
  });
});
