import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import type { CampaignPartsFragment } from '../../gql/graphql';
import CampaignFormPage from './CampaignFormPage';
import CampaignPage from './CampaignPage';

const text = (en: string, fr = en) => ({ en, fr });
const draft: CampaignPartsFragment = {
  id: 'cam_1', title: text('Survey', 'Sondage'), series: 'S', wave: 3, mode: 'CONFIDENTIAL', state: 'DRAFT',
  version: { id: 'inv_1', number: 1, questions: 3, minutes: 1, languages: ['en', 'fr'], instrument: { id: 'ins_1', title: text('Q') } },
  audience: { divisions: [{ id: 'div_1', name: text('Cardiology') }], ranks: [], positions: [], stages: [] },
  notice: text('Notice'), promise: text('We promise this.'), opened: null, closesOn: '2026-12-10', closes: '2026-12-11T04:59:00Z', closed: null,
  eligible: 54, responses: 0, releases: [], viewerCanEdit: true, viewerCanOpen: true, viewerCanClose: false,
};
const open: CampaignPartsFragment = { ...draft, state: 'OPEN', responses: 12, viewerCanEdit: false, viewerCanOpen: false, viewerCanClose: true };
const choices = {
  divisions: [{ id: 'div_1', code: 'C', name: text('Cardiology') }, { id: 'div_2', code: 'N', name: text('Nephrology') }],
  instruments: { nodes: [{ id: 'ins_1', title: text('Q'), versions: [{ id: 'inv_1', number: 1, languages: ['en', 'fr'], questions: 3, minutes: 1 }] }] },
};
const count = (people: number, withoutAddress = 0) => ({ audienceCount: { people, withoutAddress } });
const page = (answers: Parameters<typeof screenOf>[1]['answers']) => screenOf(<CampaignPage />, { path: '/campaigns/cam_1', route: '/campaigns/:id', answers });

describe('planning', () => {
  test('an audience is counted again when it is narrowed', async () => {
    const { last } = screenOf(<CampaignFormPage />, { path: '/campaigns/new', answers: { CampaignChoices: () => choices, AudienceCount: (v: { audience: { divisions: string[] } }) => (v.audience.divisions.length > 0 ? count(54, 1) : count(900)) } });
    expect(await screen.findByText('900 people as of today, and all can be reached by e-mail.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Nephrology'));
    expect(await screen.findByText('54 people as of today, of whom 1 cannot be reached by e-mail.')).toBeTruthy();
    expect(last('AudienceCount')).toEqual({ audience: { divisions: ['div_2'], ranks: [], positions: [], stages: [] } });
  });

  test('what the server objects to leads to the field, of two languages to the missing one', async () => {
    screenOf(<CampaignFormPage />, {
      path: '/campaigns/new?version=inv_1',
      answers: {
        CampaignChoices: () => choices,
        AudienceCount: () => count(5),
        CampaignCreate: () => ({ campaignCreate: { campaign: null, userErrors: [{ code: 'INVALID', path: ['title'], message: 'Write both.' }, { code: 'INVALID', path: ['closesOn'], message: 'Too late.' }] } }),
      },
    });
    fireEvent.change(await screen.findByLabelText(/Title in English/), { target: { value: 'A' } });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    fireEvent.click(await screen.findByRole('link', { name: 'Write both.' }));
    expect(document.activeElement).toBe(screen.getByLabelText(/Title in French/));
    expect(screen.getByLabelText(/Title in English/).getAttribute('aria-invalid')).not.toBe('true');
    fireEvent.click(screen.getByRole('link', { name: 'Too late.' }));
    expect(document.activeElement?.id).toBe('closesOn');
  });

  test('the next wave begins with the last one, a number on and without a deadline', async () => {
    screenOf(<CampaignFormPage />, { path: '/campaigns/new?from=cam_1', answers: { Campaign: () => ({ campaign: open }), CampaignChoices: () => choices, AudienceCount: () => count(54) } });
    expect(((await screen.findByLabelText(/^Wave/)) as HTMLInputElement).value).toBe('4');
    expect((document.getElementById('closesOn') as HTMLInputElement).value).toBe('');
    expect((screen.getByLabelText('Cardiology') as HTMLInputElement).checked).toBe(true);
  });
});

describe('opening', () => {
  test('says how many are mailed and what is promised before it is done, and sends one key', async () => {
    const { asked } = page({
      Campaign: () => ({ campaign: draft }),
      AudienceCount: () => count(54, 2),
      CampaignMail: () => ({ outboxStatus: { mailConfigured: false } }),
      CampaignOpen: () => ({ campaignOpen: { campaign: open, userErrors: [] } }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Open…' }));
    const dialog = screen.getByRole('dialog');
    const confirm = await within(dialog).findByRole('button', { name: 'Open and invite 52 people' });
    expect(dialog.textContent).toContain('54 people are asked. 52 get an invitation by e-mail now; 2 have no e-mail address');
    expect(within(dialog).getByText('We promise this.')).toBeTruthy();
    expect(await within(dialog).findByText(/wait in the outbox/)).toBeTruthy();
    fireEvent.click(confirm);
    await screen.findByText('12', { selector: '.figure' });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('The survey is open'));
    expect(asked.filter((a) => a.operation === 'CampaignOpen')).toHaveLength(1);
  });

  test('an audience of nobody cannot be opened', async () => {
    page({ Campaign: () => ({ campaign: draft }), AudienceCount: () => count(0), CampaignMail: () => ({ outboxStatus: { mailConfigured: true } }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Open…' }));
    expect(await screen.findByText(/Nobody fits this audience today. Change the survey/)).toBeTruthy();
    expect((screen.getByRole('button', { name: /Open and invite/ }) as HTMLButtonElement).disabled).toBe(true);
  });
});

test('closing early needs a reason, and another reason is another request', async () => {
  const { asked } = page({
    Campaign: () => ({ campaign: open }),
    CampaignClose: (v: { reason: string }) =>
      v.reason === ''
        ? { campaignClose: { campaign: null, userErrors: [{ code: 'INVALID', path: ['reason'], message: 'Write why.' }] } }
        : { campaignClose: { campaign: { ...open, state: 'RELEASED', viewerCanClose: false, releases: [{ id: 'rel_1', division: null }] }, userErrors: [] } },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Close early…' }));
  fireEvent.click(screen.getByRole('button', { name: 'Close for good' }));
  fireEvent.click(await screen.findByRole('link', { name: 'Write why.' }));
  const reason = screen.getByLabelText(/Why it closes early/);
  expect(document.activeElement).toBe(reason);
  fireEvent.change(reason, { target: { value: 'A trial' } });
  fireEvent.click(screen.getByRole('button', { name: 'Close for good' }));
  expect((await screen.findByRole('link', { name: 'Read the results' })).getAttribute('href')).toBe('/results/cam_1');
  const keys = asked.filter((a) => a.operation === 'CampaignClose').map((a) => a.variables['key']);
  expect(new Set(keys).size).toBe(2);
});
