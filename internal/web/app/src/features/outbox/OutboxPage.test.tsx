import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import type { OutboxQuery } from '../../gql/graphql';
import OutboxPage from './OutboxPage';

const failed: OutboxQuery['messages']['nodes'][number] = {
  id: 'msg_1', to: 'a@example.org', person: { id: 'per_1', name: 'Ada' }, subject: 'Your survey', text: 'Open https://…/•••', state: 'FAILED',
  created: '2026-01-01T12:00:00Z', sent: null, attempts: 3, lastError: '550 no such user', nextAttempt: null,
};
const outbox = (nodes: object[], more = {}) => ({ outboxStatus: { mailConfigured: true, waiting: 0, failed: nodes.length, ...more }, messages: { nodes, totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null } } });

const none = { mailings: { nodes: [], totalCount: 0 } };

test('without a mail server it says that messages wait', async () => {
  screenOf(<OutboxPage />, { path: '/outbox', answers: { Mailings: () => none, Outbox: () => outbox([], { mailConfigured: false }) } });
  expect(await screen.findByText('Messages wait until a mail server is configured.')).toBeTruthy();
  expect(screen.getByText('No message yet')).toBeTruthy();
});

test('a failed message shows the words of the mail server and can be sent again', async () => {
  let state = 'FAILED';
  screenOf(<OutboxPage />, {
    path: '/outbox',
    answers: {
      Mailings: () => none,
      Outbox: () => outbox([{ ...failed, state, lastError: state === 'FAILED' ? failed.lastError : '' }]),
      MessageRetry: () => {
        state = 'WAITING';
        return { messageRetry: { message: { id: 'msg_1', state, attempts: 0, lastError: '', nextAttempt: null }, userErrors: [] } };
      },
    },
  });
  expect(await screen.findByText('After 3 attempts the mail server said: 550 no such user')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Send again to Ada' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /Send again/ })).toBeNull());
  expect(screen.getByText('Waiting', { selector: '.chip' })).toBeTruthy();
});

test('the text opens with its secret masked, and no link is made of it', async () => {
  screenOf(<OutboxPage />, { path: '/outbox', answers: { Mailings: () => none, Outbox: () => outbox([failed]) } });
  fireEvent.click(await screen.findByRole('button', { name: 'Read: Your survey, to Ada' }));
  const dialog = screen.getByRole('dialog', { name: 'Your survey' });
  expect(within(dialog).getByText('Open https://…/•••')).toBeTruthy();
  expect(within(dialog).queryByRole('link')).toBeNull();
});

test('a state nobody knows in the address filters nothing', async () => {
  const { last } = screenOf(<OutboxPage />, { path: '/outbox?state=LOST', answers: { Mailings: () => none, Outbox: () => outbox([failed]) } });
  await screen.findByText('Ada');
  expect(last('Outbox')).toMatchObject({ state: null });
});

test('a mailing is held back after asking, with how many wait', async () => {
  let paused: string | null = null;
  const mailing = () => ({ id: 'mlg_1', subject: 'We would like to hear from you', created: '2026-01-01T12:00:00Z', waiting: 700, sent: 220, failed: 1, private: false, paused });
  const { last } = screenOf(<OutboxPage />, {
    path: '/outbox',
    answers: {
      Outbox: () => outbox([failed]),
      Mailings: () => ({ mailings: { nodes: [mailing()], totalCount: 1 } }),
      MailingPause: () => {
        paused = '2026-01-01T13:00:00Z';
        return { mailingPause: { mailing: mailing(), userErrors: [] } };
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Hold back: We would like to hear from you' }));
  expect(screen.getByText(/^700 messages wait until you let them go/)).toBeTruthy();
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hold back' }));
  expect(await screen.findByRole('button', { name: 'Let go: We would like to hear from you' })).toBeTruthy();
  expect(last('MailingPause')).toEqual({ mailing: 'mlg_1' });
});

test('a reason of our own is told in our words, not as the mail server’s', async () => {
  screenOf(<OutboxPage />, { path: '/outbox', answers: { Mailings: () => none, Outbox: () => outbox([{ ...failed, lastError: 'outbox.cancelled' }]) } });
  expect(await screen.findByText(/^It was withdrawn before it went out/)).toBeTruthy();
  expect(screen.queryByText(/the mail server said/)).toBeNull();
});

test('of a mailing that is listed nowhere no number is told', async () => {
  const mailing = { id: 'mlg_1', subject: 'A reminder', created: '2026-01-01T12:00:00Z', waiting: null, sent: null, failed: null, private: true, paused: null };
  screenOf(<OutboxPage />, { path: '/outbox', answers: { Outbox: () => outbox([]), Mailings: () => ({ mailings: { nodes: [mailing], totalCount: 1 } }) } });
  expect(await screen.findByText('Running; who gets one, and how many do, is not told')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Hold back: A reminder' }));
  expect(within(screen.getByRole('dialog')).getByText(/^What has not gone out waits until you let it go/)).toBeTruthy();
  expect(within(screen.getByRole('dialog')).queryByText(/\d/)).toBeNull();
});
