import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import type { CertificatePartsFragment } from '../../gql/graphql';
import CertificatePage from './CertificatePage';
import CertificatesPage from './CertificatesPage';
import IssuePage from './IssuePage';
import RecognitionPage from './RecognitionPage';

const certificate: CertificatePartsFragment = {
  id: 'crt_1', code: '0123-4567', kind: 'TRAINING', title: { en: 'A workshop', fr: 'Un atelier' }, since: '2026-01-02', until: null, presenter: 'Dr. Lead', name: 'Ada Lin', holder: { id: 'per_1', name: 'Ada Lin' },
  language: 'en', issued: '2026-02-01T12:00:00Z', state: 'CURRENT', supersedes: null, successor: null, verification: '/v/0123-4567', pdf: '/d/certificate/crt_1', page: '/d/certificate/crt_1/page', events: [], viewerCanChange: true, viewerCanFulfil: ['PLAQUE'],
};
const { id, code, language, name, issued, verification, pdf, page } = certificate;
const copy = (state: string) => ({ id, code, language, name, issued, state, verification, pdf, page });
const mine = (certificates: object[]) => ({ myRecognitions: [{ id: 'rec_1', kind: 'TRAINING', title: certificate.title, since: '2026-01-02', until: null, presenter: 'Dr. Lead', certificates }] });

test('a certificate that stands is downloaded, and one that does not is only shown to have been', async () => {
  screenOf(<RecognitionPage />, { path: '/recognition', answers: { Badges: () => ({ myBadges: [] }), Recognitions: () => mine([copy('CURRENT'), { ...copy('REVOKED'), id: 'crt_0' }]) } });
  const card = await screen.findByRole('article', { name: 'A workshop' });
  expect(within(card).getAllByRole('link', { name: /Download/ })).toHaveLength(1);
  expect(within(card).getAllByRole('link', { name: /Public page/ })).toHaveLength(2);
  expect(within(card).getByText('Revoked')).toBeTruthy();
});

test('one that is being made says so', async () => {
  screenOf(<RecognitionPage />, { path: '/recognition', answers: { Recognitions: () => mine([]) } });
  expect(await screen.findByText(/being made/)).toBeTruthy();
});

test('only the lead is offered to issue', async () => {
  const none = { certificateYears: [], certificates: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } } };
  screenOf(<CertificatesPage />, { path: '/recognition/certificates', as: { viewerCanIssueCertificates: false }, answers: { Certificates: () => none } });
  expect(await screen.findByText('No certificates yet')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Issue certificates' })).toBeNull();
});

test('who gets none is told with the reason before anything is sent', async () => {
  const { last } = screenOf(<IssuePage />, {
    path: '/recognition/certificates/new',
    answers: {
      PeopleToRecognise: () => ({ people: { nodes: [{ id: 'per_1', name: 'Ada Lin', email: 'a@x.example', division: null }], totalCount: 1 } }),
      CertificatesPreview: () => ({
        certificatesPreview: { rows: [{ person: 'per_1', name: 'Ada Lin', language: 'en', refused: '' }, { person: 'per_2', name: '李', language: 'en', refused: 'This name cannot be printed.' }], userErrors: [] },
      }),
      CertificatesIssue: () => ({ certificatesIssue: { batch: { id: 'bat_1', total: 1, issued: 0 }, userErrors: [] } }),
      CertificateBatch: () => ({ certificateBatch: { id: 'bat_1', total: 1, issued: 1 } }),
    },
  });
  fireEvent.change(await screen.findByLabelText(/Find people/), { target: { value: 'Ada' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Add Ada Lin' }));
  expect(screen.getByRole('heading', { name: '1 person chosen' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
  const dialog = await screen.findByRole('dialog', { name: 'Issue these certificates?' });
  expect(within(dialog).getByText('This name cannot be printed.', { exact: false })).toBeTruthy();
  fireEvent.click(within(dialog).getByRole('button', { name: 'Issue 1 certificate' }));
  expect(await screen.findByText(/is made and on its way/)).toBeTruthy();
  expect(last('CertificatesIssue')).toMatchObject({ input: { people: ['per_1'], language: null } });
});

test('revoking asks for the reason, and shows what the server objects to', async () => {
  screenOf(<CertificatePage />, {
    path: '/recognition/certificates/crt_1',
    route: '/recognition/certificates/:id',
    answers: {
      Certificate: () => ({ certificate }),
      CertificateRevoke: ({ reason }: { reason: string }) =>
        reason === ''
          ? { certificateRevoke: { certificate: null, userErrors: [{ code: 'INVALID', path: ['reason'], message: 'Give the reason.' }] } }
          : { certificateRevoke: { certificate: { ...certificate, state: 'REVOKED', viewerCanChange: false, viewerCanFulfil: [], events: [{ id: 'cte_1', kind: 'REVOKED', at: issued, reason, by: null }] }, userErrors: [] } },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Revoke' }));
  const dialog = screen.getByRole('dialog', { name: 'Revoke this certificate?' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Revoke the certificate' }));
  expect(await within(dialog).findByRole('link', { name: 'Give the reason.' })).toBeTruthy();
  fireEvent.change(within(dialog).getByLabelText(/Reason/), { target: { value: 'In error' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Revoke the certificate' }));
  expect(await screen.findByText('Noted: In error')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Revoke' })).toBeNull());
});

test('a badge is private until a link is made, and again after it is ended', async () => {
  let link: string | null = null;
  const badge = () => ({ certificate: 'crt_1', link, recipient: 'NAME', sharedSince: link && '2026-11-25T15:00:00Z' });
  const { last } = screenOf(<RecognitionPage />, {
    path: '/recognition',
    answers: {
      Recognitions: () => mine([copy('CURRENT')]),
      Badges: () => ({ myBadges: [badge()] }),
      BadgeShare: () => {
        link = 'https://laurel.example/b/shr_1';
        return { badgeShare: { badge: badge(), userErrors: [] } };
      },
      BadgeUnshare: () => {
        link = null;
        return { badgeUnshare: { badge: badge(), userErrors: [] } };
      },
    },
  });
  expect(await screen.findByText('Private: there is no link to it.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Make a link to share' }));
  expect(await screen.findByRole('link', { name: 'https://laurel.example/b/shr_1' })).toBeTruthy();
  expect(last('BadgeShare')).toEqual({ certificate: 'crt_1', recipient: 'NAME' });
  fireEvent.click(screen.getByRole('button', { name: 'End the link' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'End the link' }));
  expect(await screen.findByText('Private: there is no link to it.')).toBeTruthy();
});
