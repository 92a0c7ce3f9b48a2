import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import AccountPage from './AccountPage';

const session = (id: string, device: string, current: boolean) => ({ id, device, current, started: '2026-11-01T15:00:00Z', lastSeen: '2026-11-25T15:00:00Z' });
const account = {
  viewer: {
    person: { id: 'per_me', name: 'Ada Reader', email: 'ada@example.org', addresses: ['ada@example.org'], language: 'en', division: null, rank: '', position: '' },
    remindersStopped: null,
    sessions: [session('ses_1', 'Firefox on Linux', true), session('ses_2', 'Safari on iPhone', false)],
  },
};
const done = { signOut: { viewer: null, userErrors: [] } };

test('another device is signed out alone, and the list is asked for again', async () => {
  const { asked, last } = screenOf(<AccountPage />, { answers: { Account: () => account, SignOut: () => done } });
  fireEvent.click(await screen.findByRole('button', { name: /^Sign out this device: Safari on iPhone/ }));
  expect(await screen.findByText('Safari on iPhone is signed out.')).toBeTruthy();
  expect(last('SignOut')).toEqual({ session: 'ses_2', everywhere: false });
  await waitFor(() => expect(asked.filter((a) => a.operation === 'Account')).toHaveLength(2));
});

test('signing out everywhere says on how many devices and asks first', async () => {
  const { asked } = screenOf(<AccountPage />, { answers: { Account: () => account, SignOut: () => 'waiting' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Sign out everywhere' }));
  expect(screen.getByText('All 2 devices are signed out, the one you are on too.')).toBeTruthy();
  expect(asked.some((a) => a.operation === 'SignOut')).toBe(false);
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sign out everywhere' }));
  await waitFor(() => expect(asked.at(-1)).toEqual({ operation: 'SignOut', variables: { session: null, everywhere: true } }));
});

test('the language is switched on the screen and on record', async () => {
  const { last } = screenOf(<AccountPage />, { answers: { Account: () => account, LanguageSet: () => ({ viewerLanguageSet: { viewer: null, userErrors: [] } }) } });
  fireEvent.click(await screen.findByLabelText('Français'));
  expect(await screen.findByText('Votre compte')).toBeTruthy();
  expect(screen.getByText('Enregistré. Nous vous écrivons en français.')).toBeTruthy();
  await waitFor(() => expect(last('LanguageSet')).toEqual({ language: 'fr' }));
});

test('mail in another language than the screens is told, and can follow', async () => {
  const { last } = screenOf(<AccountPage />, {
    answers: {
      Account: () => ({ viewer: { ...account.viewer, person: { ...account.viewer.person, language: 'fr' } } }),
      LanguageSet: () => ({ viewerLanguageSet: { viewer: null, userErrors: [] } }),
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Write to me in English too' }));
  expect(screen.getByText('Saved. We write to you in English.')).toBeTruthy();
  await waitFor(() => expect(last('LanguageSet')).toEqual({ language: 'en' }));
});

test('what one says of oneself is written, left open question by question, and deleted', async () => {
  let said: object | null = null;
  const { last } = screenOf(<AccountPage />, {
    answers: {
      Account: () => account,
      SelfIdentification: () => ({ selfIdentification: said }),
      SelfIdentificationSave: ({ answers }: { answers: object[] }) => {
        said = answers.length === 0 ? null : { answers, saved: '2026-11-25T15:00:00Z' };
        return { selfIdentificationSave: { selfIdentification: said, userErrors: [] } };
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Say something' }));
  fireEvent.click(within(screen.getByRole('group', { name: 'Gender' })).getByLabelText('In my own words'));
  fireEvent.change(screen.getByLabelText('Gender, in your own words'), { target: { value: 'Two-Spirit' } });
  fireEvent.click(within(screen.getByRole('group', { name: 'Racialized' })).getByLabelText('I prefer not to say'));
  fireEvent.click(screen.getByRole('button', { name: 'Save for me alone' }));
  expect(await screen.findByText('Saved. Only you read it.')).toBeTruthy();
  expect(last('SelfIdentificationSave')).toEqual({
    answers: [
      { question: 'GENDER', answer: 'OWN_WORDS', words: 'Two-Spirit' },
      { question: 'RACIALIZED', answer: 'PREFER_NOT_TO_SAY', words: '' },
    ],
  });
  fireEvent.click(screen.getByRole('button', { name: 'Delete…' }));
  fireEvent.click(screen.getByRole('button', { name: 'Delete it' }));
  expect(await screen.findByText('Deleted.')).toBeTruthy();
  expect(last('SelfIdentificationSave')).toEqual({ answers: [] });
});

test('reminders are stopped and had again', async () => {
  let stopped: string | null = null;
  const { last } = screenOf(<AccountPage />, {
    answers: {
      Account: () => ({ viewer: { ...account.viewer, remindersStopped: stopped } }),
      RemindersChoose: () => {
        stopped = stopped === null ? '2026-11-25T15:00:00Z' : null;
        return { remindersChoose: { viewer: { person: { id: 'per_me' }, remindersStopped: stopped }, userErrors: [] } };
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Send me no more reminders' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Send me reminders again' }));
  expect(await screen.findByText(/^You get reminders/)).toBeTruthy();
  expect(last('RemindersChoose')).toEqual({ receive: true });
});
