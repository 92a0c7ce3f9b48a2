import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import type { OwnNominationPartsFragment, SupportLetterAskedFragment } from '../../gql/graphql';
import LetterPage from './LetterPage';
import NominatePage from './NominatePage';
import NominationPage from './NominationPage';
import NominationsPage from './NominationsPage';

const text = (en: string, fr = en) => ({ en, fr });
const cycle: OwnNominationPartsFragment['cycle'] = {
  id: 'cyc_1', year: 2026, state: 'CALLED', award: { id: 'awd_1', name: text('Mentor of the year') },
  phases: [
    { kind: 'NOMINATION', from: '2026-11-01', to: '2099-11-30', closes: '2099-12-01T04:59:00Z' },
    { kind: 'PACKAGE', from: '2099-12-01', to: '2099-12-31', closes: '2100-01-01T04:59:00Z' },
  ],
  terms: { letter: 20, lettersFrom: 1, lettersTo: 2, statement: 20 },
};
const cannot = { write: false, reopen: false, askForLetters: false, answer: false, pack: false, reopenPackage: false, declareAsNominee: false };
const writing: OwnNominationPartsFragment = {
  id: 'nom_1', cycle, nominee: { id: 'per_star', name: 'Ivo Stern', rank: '', division: null }, state: 'DRAFT', answer: null, seats: ['VISITOR', 'MEMBER', 'NOMINATOR'], barred: false,
  parts: [{ id: 'prt_1', nominator: { id: 'per_me', name: 'Ada Reader' }, state: 'DRAFT', own: true, letter: 'He listens.', revision: 3, submitted: null }],
  letters: [], package: null, files: [], conflicts: [], lacks: [{ what: 'NOMINATORS_LETTER', who: 'Ada Reader', reminded: null }], committee: [],
  can: { ...cannot, write: true, askForLetters: true },
};
const nominee: OwnNominationPartsFragment = { ...writing, seats: ['MEMBER', 'NOMINEE'], answer: 'ASKED', parts: [], lacks: [], can: { ...cannot, answer: true, declareAsNominee: true }, committee: [{ id: 'per_dep', name: 'Mo Adeyemi' }] };
type Answers = Parameters<typeof screenOf>[1]['answers'];
const page = (nomination: OwnNominationPartsFragment, answers: Answers = {}) =>
  screenOf(<NominationPage />, { path: '/awards/nominations/nom_1', route: '/awards/nominations/:id', answers: { OwnNomination: () => ({ nomination }), ...answers } });

describe('the list', () => {
  test('that is empty says where to begin', async () => {
    screenOf(<NominationsPage />, { path: '/awards/nominations', answers: { MyNominations: () => ({ myNominations: [] }) } });
    expect(await screen.findByRole('heading', { name: 'Nothing here yet' })).toBeTruthy();
  });

  test('goes by year, says what is next and until when, and calls the reader by no name', async () => {
    screenOf(<NominationsPage />, { path: '/awards/nominations', answers: { MyNominations: () => ({ myNominations: [writing, { ...nominee, id: 'nom_2', cycle: { ...cycle, year: 2025 } }] }) } });
    const rows = within(await screen.findByRole('table', { name: '2026' })).getAllByRole('row').slice(1);
    expect(rows[0]?.textContent).toContain('Ivo SternMentor of the yearBeing writtenWrite your letter and hand it in');
    expect(within(screen.getByRole('table', { name: '2025' })).getAllByRole('row')[1]?.textContent).toContain('YouMentor of the yearWaits for your answerAccept or decline');
  });
});

test('who is excluded is shown with the reasons, and cannot be chosen', async () => {
  const { last } = screenOf(<NominatePage />, {
    path: '/awards/cycles/cyc_1/nominate?search=st', route: '/awards/cycles/:id/nominate',
    answers: {
      NominationCall: () => ({ awardCycle: { ...cycle, viewerCanNominate: true } }),
      NominationCandidates: () => ({ nominationCandidates: [{ id: 'per_a', name: 'Ivo Stern', rank: '', division: null, refusals: [] }, { id: 'per_b', name: 'Eva Stone', rank: '', division: null, refusals: ['Received it in 2024.'] }] }),
      NominationBegin: () => ({ nominationBegin: { nomination: writing, userErrors: [] } }),
    },
  });
  expect((await screen.findByRole('button', { name: 'Nominate Eva Stone' })).hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('Received it in 2024.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Nominate Ivo Stern' }));
  await waitFor(() => expect(last('NominationBegin')).toEqual({ cycle: 'cyc_1', nominee: 'per_a' }));
});

describe('a nominator', () => {
  test('sees how much room is left, and by how much it is too much', async () => {
    page(writing);
    const letter = await screen.findByLabelText('Why this colleague deserves the award');
    expect(screen.getByText('11 of 20 characters, spaces counted')).toBeTruthy();
    fireEvent.change(letter, { target: { value: 'x'.repeat(23) } });
    expect(screen.getByText('3 characters over the limit of 20')).toBeTruthy();
    expect(letter.getAttribute('aria-invalid')).toBe('true');
  });

  test('has what they typed saved with the revision it was read at, and hands in after looking it over', async () => {
    const saved = { ...writing, parts: writing.parts.map((p) => ({ ...p, letter: 'He listens well.', revision: 4 })) };
    const { last } = page(writing, {
      NominationLetterSave: () => ({ nominationLetterSave: { nomination: saved, userErrors: [] } }),
      NominationSubmit: () => ({ nominationSubmit: { nomination: { ...saved, state: 'SUBMITTED', can: { ...cannot, reopen: true }, parts: saved.parts.map((p) => ({ ...p, state: 'SUBMITTED' })) }, userErrors: [] } }),
    });
    fireEvent.change(await screen.findByLabelText('Why this colleague deserves the award'), { target: { value: 'He listens well.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Look it over and hand in…' }));
    const dialog = await screen.findByRole('dialog');
    expect(last('NominationLetterSave')).toEqual({ nomination: 'nom_1', letter: 'He listens well.', revision: 3 });
    expect(within(dialog).getByText('He listens well.')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Hand in' }));
    expect(await screen.findByText('Handed in. Thank you.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reopen my letter' })).toBeTruthy();
  });

  test('whose letter was changed elsewhere keeps their words until they load what is saved', async () => {
    page(writing, { NominationLetterSave: () => ({ nominationLetterSave: { nomination: null, userErrors: [{ code: 'CONFLICT', path: [], message: 'Changed in another window.' }] } }) });
    const letter = (await screen.findByLabelText('Why this colleague deserves the award')) as HTMLTextAreaElement;
    fireEvent.change(letter, { target: { value: 'Mine' } });
    expect(await screen.findByText('Changed in another window.')).toBeTruthy();
    expect(letter.value).toBe('Mine');
    fireEvent.click(screen.getByRole('button', { name: 'Load what is saved' }));
    await waitFor(() => expect(letter.value).toBe('He listens.'));
  });

  test('who also judges is led to the committee’s page', async () => {
    page({ ...writing, seats: ['NOMINATOR', 'CHAIR'] });
    expect((await screen.findByRole('link', { name: 'Open it as the committee sees it' })).getAttribute('href')).toBe('/awards/review/nom_1');
  });
});

describe('a nominee', () => {
  test('reads what they will and will not see before they answer', async () => {
    const { last } = page(nominee, { NominationAnswer: () => ({ nominationAnswer: { nomination: { ...nominee, answer: 'DECLINED' }, userErrors: [] } }) });
    expect(await screen.findByRole('heading', { name: 'What you will not see' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Letters of support' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Decline…' }));
    expect(last('NominationAnswer')).toBeUndefined();
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(last('NominationAnswer')).toEqual({ nomination: 'nom_1', accept: false }));
  });

  test('does not change what the records say, and sends rows as they were left', async () => {
    const kept = { statement: 'I listen.', revision: 2, saved: '2026-11-27T12:00:00Z', activities: [{ source: 'men_1', mentee: 'Lena Park', kind: 'FORMAL' as const, from: '2020-01-01', to: null, outcome: '', included: true, confirmed: true }] };
    const packing = { ...nominee, answer: 'ACCEPTED' as const, package: kept, can: { ...cannot, pack: true } };
    const { last } = page(packing, { NomineePackageSave: () => ({ nomineePackageSave: { nomination: { ...packing, package: { ...kept, revision: 3 } }, userErrors: [] } }) });
    expect(await screen.findByText('Formal, since 1 January 2020')).toBeTruthy();
    expect(screen.queryByLabelText('Mentee')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Include Lena Park' }));
    fireEvent.click(screen.getByRole('button', { name: 'Add a row' }));
    fireEvent.click(screen.getByRole('button', { name: 'Look it over and hand in…' }));
    await screen.findByRole('dialog');
    expect(last('NomineePackageSave')).toEqual({
      nomination: 'nom_1', submit: false,
      input: { statement: 'I listen.', revision: 2, activities: [{ source: 'men_1', mentee: 'Lena Park', kind: 'FORMAL', from: '2020-01-01', to: null, outcome: '', included: false }] },
    });
  });
});

describe('a letter of support', () => {
  const asked: SupportLetterAskedFragment = { nominee: 'Ivo Stern', nominator: 'Ada Reader', award: text('Mentor of the year'), year: 2026, writer: 'Dr. Far', state: 'ASKED', waived: true, text: '', reason: '', most: 100, until: '2099-01-01T04:59:00Z', open: true, revision: 0 };
  const letter = (found: SupportLetterAskedFragment | null, answers: Answers = {}) => {
    history.replaceState(null, '', '/i/letter#token=secret');
    return screenOf(<LetterPage />, { path: '/i/letter', answers: { SupportLetterOpen: () => ({ supportLetterOpen: { letter: found, userErrors: found ? [] : [{ code: 'INVALID', path: ['token'], message: 'This link is dead.' }] } }), ...answers } });
  };

  test('by a dead link says so, and nothing else', async () => {
    letter(null);
    expect(await screen.findByRole('heading', { level: 1, name: 'This link does not work any more' })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('says who will never read it, and takes the secret out of the address', async () => {
    letter(asked);
    expect(await screen.findByText(/gave up the right to read it and will never read it/)).toBeTruthy();
    expect(location.hash).toBe('');
  });

  test('that is in changes only when it is handed in anew', async () => {
    const { last } = letter({ ...asked, state: 'RECEIVED', text: 'Good.', revision: 4 }, { SupportLetterWrite: () => ({ supportLetterWrite: { letter: { ...asked, state: 'RECEIVED', text: 'Very good.', revision: 5 }, userErrors: [] } }) });
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Very good.' } });
    expect(screen.getByText(/What was handed in before counts/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hand in the changed letter…' }));
    expect(last('SupportLetterWrite')).toBeUndefined();
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hand in' }));
    await waitFor(() => expect(last('SupportLetterWrite')).toEqual({ token: 'secret', text: 'Very good.', revision: 4, submit: true }));
  });

  test('after the last day is closed, and what was handed in is still there to read', async () => {
    letter({ ...asked, state: 'RECEIVED', text: 'Good.', open: false });
    expect(await screen.findByText('Letters are no longer taken')).toBeTruthy();
    expect(screen.getByText('Good.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
