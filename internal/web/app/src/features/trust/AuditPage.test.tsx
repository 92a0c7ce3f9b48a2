import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import type { AuditLogQuery } from '../../gql/graphql';
import AuditPage from './AuditPage';

type Line = AuditLogQuery['auditLog']['nodes'][number];

const act = (name: string, shown: Line['act']['shown']) => ({ name, says: { en: `Did ${name}`, fr: `A fait ${name}` }, shown, reads: false });
const whole: Line = {
  id: 'aud_1', at: '2026-01-01T12:00:00Z', day: '2026-01-01', result: 'ok', object: 'cam_1', objectPerson: null,
  actor: { person: { id: 'per_1', name: 'Ada' }, for: null, purpose: '' }, act: act('campaign.opened', 'WHOLE'),
};
const state = (breaches: object[] = []) => ({ auditState: { verified: '2026-01-01T12:00:00Z', sealedUntil: '2026-01-01T12:00:00Z', head: 'abc', breaches } });
const log = (nodes: Line[]) => ({ auditLog: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } });
const acts = { auditActs: [whole.act] };

test('what is not shown of an entry is said, and leads nowhere', async () => {
  const nameless: Line = { ...whole, id: 'aud_2', at: null, actor: null, act: act('reflection.done', 'NO_ACTOR') };
  const aimless: Line = { ...whole, id: 'aud_3', object: '', act: act('dossier.saved', 'NO_OBJECT') };
  screenOf(<AuditPage />, { path: '/audit', answers: { AuditState: () => state(), AuditActs: () => acts, AuditLog: () => log([nameless, aimless]) } });
  expect(await screen.findByText('1 Jan 2026, hour not shown')).toBeTruthy();
  expect(screen.getAllByText('not shown')).toHaveLength(2);
  expect(screen.getAllByRole('button', { name: 'Only what Ada did' })).toHaveLength(1);
});

test('a name narrows the log to its owner, for the file too', async () => {
  const { last } = screenOf(<AuditPage />, { path: '/audit', answers: { AuditState: () => state(), AuditActs: () => acts, AuditLog: () => log([whole]) } });
  fireEvent.click(await screen.findByRole('button', { name: 'Only what Ada did' }));
  await waitFor(() => expect(last('AuditLog')).toMatchObject({ filter: { actor: 'per_1' } }));
  expect(screen.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')).toBe('/d/audit/log.csv?actor=per_1');
  fireEvent.click(screen.getByRole('button', { name: 'Everybody' }));
  await waitFor(() => expect(screen.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')).toBe('/d/audit/log.csv?'));
  expect(screen.queryByRole('button', { name: 'Everybody' })).toBeNull();
});

test('a log that was changed says so, and which entry', async () => {
  screenOf(<AuditPage />, { path: '/audit', answers: { AuditState: () => state([{ kind: 'CHANGED', entry: 'aud_1' }]), AuditActs: () => acts, AuditLog: () => log([whole]) } });
  expect((await screen.findByRole('alert')).textContent).toContain('The log is not as it was written: one thing is wrong.');
  expect(screen.getByText('aud_1')).toBeTruthy();
});

test('an empty log, and one in which nothing is like what was asked', async () => {
  screenOf(<AuditPage />, { path: '/audit', answers: { AuditState: () => state(), AuditActs: () => acts, AuditLog: () => log([]) } });
  expect(await screen.findByText('Nothing has been done yet')).toBeTruthy();
});
