import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import type { CampaignPartsFragment, ConductPartsFragment } from '../../gql/graphql';
import CampaignFormPage from './CampaignFormPage';
import CampaignPage from './CampaignPage';
import LookUpsPage from './LookUpsPage';

const text = (en: string, fr = en) => ({ en, fr });
const draft: CampaignPartsFragment = {
  id: 'cam_1', title: text('Survey', 'Sondage'), series: 'S', wave: 3, mode: 'CONFIDENTIAL', state: 'DRAFT',
  version: { id: 'inv_1', number: 1, questions: 3, minutes: 1, languages: ['en', 'fr'], instrument: { id: 'ins_1', title: text('Q') } },
  audience: { divisions: [{ id: 'div_1', name: text('Cardiology') }], ranks: [], positions: [], stages: [], sites: [], appointmentTypes: [], appointedFrom: null, appointedUntil: null },
  notice: text('Notice'), promise: text('We promise this.'), opened: null, closesOn: '2026-12-10', closes: '2026-12-11T04:59:00Z', closed: null,
  eligible: 54, responses: 0, releases: [], viewerCanEdit: true, viewerCanOpen: true, viewerCanClose: false,
};
const open: CampaignPartsFragment = { ...draft, state: 'OPEN', responses: 12, viewerCanEdit: false, viewerCanOpen: false, viewerCanClose: true };
const choices = {
  divisions: [{ id: 'div_1', code: 'C', name: text('Cardiology') }, { id: 'div_2', code: 'N', name: text('Nephrology') }],
  sites: [{ id: 'sit_1', name: text('North') }],
  collectionNotice: { number: 4, authority: text('By the act.', 'Par la loi.'), purpose: text('To learn.'), contact: text('Office.') },
  campaignSeries: [{ name: 'S', wave: 3, campaign: 'cam_1', title: text('Survey'), closesOn: '2023-01-10', months: 46, rhythm: 'GAP' }],
  instruments: { nodes: [{ id: 'ins_1', title: text('Q'), versions: [{ id: 'inv_1', number: 1, languages: ['en', 'fr'], questions: 3, minutes: 1 }] }] },
};
const conduct: ConductPartsFragment = {
  campaign: 'cam_1', notice: { id: 'not_1', ...choices.collectionNotice }, graceHours: 2, remindOn: ['2026-12-08'], blocks: [],
  events: [
    { id: 'cev_1', kind: 'REMINDED', at: '2026-12-03T14:00:00Z', reason: '', sent: 40, answered: 10, from: null, to: '2026-12-03' },
    { id: 'cev_2', kind: 'EXTENDED', at: '2026-12-04T14:00:00Z', reason: 'Holidays', sent: null, answered: 10, from: '2026-12-08', to: '2026-12-10' },
  ],
  delivery: { invited: 54, sent: 52, waiting: 0, bounced: 2, optedOut: 1, reachable: 51 },
  viewerCanRemind: true, viewerCanExtend: true, viewerCanReadNames: false,
};
const step = (name: string) => fireEvent.click(screen.getByRole('button', { name: new RegExp(`\\d ${name}`) }));
const count = (people: number, withoutAddress = 0) => ({ audienceCount: { people, withoutAddress } });
const page = (answers: Parameters<typeof screenOf>[1]['answers']) =>
  screenOf(<CampaignPage />, {
    path: '/campaigns/cam_1', route: '/campaigns/:id',
    answers: { CampaignConduct: () => ({ campaignConduct: conduct }), CampaignBounces: () => ({ campaignBounces: [{ person: 'per_1', name: 'Ann Roy', address: 'ann@x.example' }] }), ...answers },
  });

describe('planning', () => {
  test('an audience is counted again when it is narrowed', async () => {
    const { last } = screenOf(<CampaignFormPage />, { path: '/campaigns/new', answers: { CampaignChoices: () => choices, AudienceCount: (v: { audience: { divisions: string[] } }) => (v.audience.divisions.length > 0 ? count(54, 1) : count(900)) } });
    await screen.findByLabelText(/^Questionnaire/);
    step('Who');
    expect(await screen.findByText('900 people as of today, and all can be reached by e-mail.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Nephrology'));
    expect(await screen.findByText('54 people as of today, of whom 1 cannot be reached by e-mail.')).toBeTruthy();
    expect(last('AudienceCount')).toEqual({ audience: { divisions: ['div_2'], ranks: [], positions: [], stages: [], sites: [], appointmentTypes: [], appointedFrom: null, appointedUntil: null } });
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
    step('When');
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    fireEvent.click(await screen.findByRole('link', { name: 'Write both.' }));
    expect(document.activeElement).toBe(screen.getByLabelText(/Title in French/));
    expect(screen.getByLabelText(/Title in English/).getAttribute('aria-invalid')).not.toBe('true');
    fireEvent.click(screen.getByRole('link', { name: 'Too late.' }));
    expect(document.activeElement?.id).toBe('closesOn');
  });

  test('a step begins at its heading, and Enter goes on until the last', async () => {
    const { asked } = screenOf(<CampaignFormPage />, { path: '/campaigns/new', answers: { CampaignChoices: () => choices, AudienceCount: () => count(5) } });
    await screen.findByLabelText(/^Questionnaire/);
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Step 2 of 4: Who is asked' }));
    expect(asked.some((a) => a.operation === 'CampaignCreate')).toBe(false);
  });

  test('a series that could go on is proposed with its next wave, and its pause is named', async () => {
    screenOf(<CampaignFormPage />, { path: '/campaigns/new', answers: { CampaignChoices: () => choices, AudienceCount: () => count(5) } });
    fireEvent.click(await screen.findByRole('button', { name: 'Continue S with wave 4' }));
    expect((screen.getByLabelText(/^Wave/) as HTMLInputElement).value).toBe('4');
    expect(screen.getByText(/46 months ago, more than two years\. Trends show this as a gap/)).toBeTruthy();
  });

  test('the notice begins with the newest version, and reminders seven and two days before the end until somebody chooses', async () => {
    const { last } = screenOf(<CampaignFormPage />, { path: '/campaigns/new?version=inv_1', answers: { CampaignChoices: () => choices, AudienceCount: () => count(5), CampaignCreate: () => ({ campaignCreate: { campaign: null, userErrors: [] } }) } });
    await screen.findByLabelText(/^Questionnaire/);
    step('Promise');
    expect((screen.getByLabelText(/Authority, in French/) as HTMLTextAreaElement).value).toBe('Par la loi.');
    expect(screen.getByText('These are the words of version 4, the newest.')).toBeTruthy();
    step('When');
    fireEvent.change(screen.getByLabelText(/Last day to answer/), { target: { value: '2099-12-10' } });
    expect(screen.getByText('3 December 2099')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove the reminder of 3 December 2099' }));
    fireEvent.change(screen.getByLabelText(/Last day to answer/), { target: { value: '2099-12-20' } });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    await waitFor(() => expect(last('CampaignCreate')).toMatchObject({ input: { remindOn: ['2099-12-08'], graceHours: 0, closesOn: '2099-12-20', notice: { purpose: { en: 'To learn.' } } } }));
  });

  test('the next wave begins with the last one, a number on and without a deadline', async () => {
    screenOf(<CampaignFormPage />, { path: '/campaigns/new?from=cam_1', answers: { Campaign: () => ({ campaign: open }), CampaignConduct: () => ({ campaignConduct: conduct }), CampaignChoices: () => choices, AudienceCount: () => count(54) } });
    expect(((await screen.findByLabelText(/^Wave/)) as HTMLInputElement).value).toBe('4');
    step('When');
    expect((document.getElementById('closesOn') as HTMLInputElement).value).toBe('');
    step('Who');
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
        : { campaignClose: { campaign: { ...open, state: 'RELEASED', viewerCanClose: false, releases: [{ id: 'rel_1', division: null, invited: 54, respondents: 12 }] }, userErrors: [] } },
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

describe('an open survey', () => {
  test('tells who was reached by two rates, and what happened in steps of five', async () => {
    page({ Campaign: () => ({ campaign: { ...open, responses: 10 } }) });
    expect(await screen.findByText('at least 20%')).toBeTruthy(); // 10 of 51
    expect(screen.getByText('at least 19%')).toBeTruthy(); // 10 of 54
    expect(screen.getByText('to at least 40 people')).toBeTruthy();
    expect(screen.getByText('Deadline moved from 8 December 2026 to 10 December 2026')).toBeTruthy();
    expect(screen.getByText('Reason: Holidays')).toBeTruthy();
    expect(screen.getByText(/By division after the close/)).toBeTruthy();
  });

  test('a reminder says how many get it, in steps of five, before it is sent', async () => {
    const { asked } = page({
      Campaign: () => ({ campaign: open }),
      CampaignReminder: () => ({ campaignReminder: { people: 35, rested: true } }),
      CampaignMailText: () => ({ campaignMail: { subject: 'Still', text: 'Dear you' } }),
      CampaignRemind: () => ({ campaignRemind: { conduct, userErrors: [] } }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Remind now…' }));
    const dialog = screen.getByRole('dialog');
    await within(dialog).findByText(/At least 35 people get a reminder/);
    expect(within(dialog).getByText('Still')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Send the reminder' }));
    expect(await screen.findByText('The reminder is on its way.')).toBeTruthy();
    expect(asked.filter((a) => a.operation === 'CampaignRemind')).toHaveLength(1);
  });

  test('a second reminder on one day waits', async () => {
    page({ Campaign: () => ({ campaign: open }), CampaignReminder: () => ({ campaignReminder: { people: 0, rested: false } }), CampaignMailText: () => ({ campaignMail: { subject: 'Still', text: 'Dear you' } }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Remind now…' }));
    expect(await screen.findByText(/within the last twenty hours/)).toBeTruthy();
    expect(screen.getByText('Fewer than five people would get a reminder, or their number is not told.')).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Send the reminder' }) as HTMLButtonElement).disabled).toBe(true);
  });

  test('more time needs a day and a reason, and names what the server objects to', async () => {
    page({
      Campaign: () => ({ campaign: open }),
      CampaignReminder: () => ({ campaignReminder: { people: 0, rested: true } }),
      CampaignExtend: () => ({ campaignExtend: { campaign: null, conduct: null, userErrors: [{ code: 'INVALID', path: ['reason'], message: 'Say why.' }] } }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'More time…' }));
    expect((screen.getByRole('button', { name: 'Move the deadline' }) as HTMLButtonElement).disabled).toBe(true);
    fireEvent.change(screen.getByLabelText(/New last day/), { target: { value: '2026-12-20' } });
    fireEvent.click(screen.getByRole('button', { name: 'Move the deadline' }));
    fireEvent.click(await screen.findByRole('link', { name: 'Say why.' }));
    expect(document.activeElement?.id).toBe('extend-reason');
  });

  test('invitations that came back are sent again by name, and only counted in an anonymous survey', async () => {
    const { last } = page({ Campaign: () => ({ campaign: open }), InvitationResend: () => ({ invitationResend: { conduct, userErrors: [] } }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Send the invitation to Ann Roy again' }));
    expect(await screen.findByText('The invitation to Ann Roy is on its way.')).toBeTruthy();
    expect(last('InvitationResend')).toMatchObject({ campaign: 'cam_1', person: 'per_1' });
  });

  test('of an anonymous survey nobody is named', async () => {
    const { asked } = page({ Campaign: () => ({ campaign: { ...open, mode: 'ANONYMOUS' } }) });
    expect(await screen.findByText(/2 invitations came back\. This survey is anonymous/)).toBeTruthy();
    expect(asked.some((a) => a.operation === 'CampaignBounces')).toBe(false);
  });
});

test('a division’s questions are added to a draft', async () => {
  const { last } = page({
    Campaign: () => ({ campaign: draft }),
    CampaignConduct: () => ({ campaignConduct: { ...conduct, events: [], delivery: null, viewerCanRemind: false, viewerCanExtend: false } }),
    CampaignBlockChoices: () => ({ divisions: choices.divisions, instruments: { nodes: [{ id: 'ins_2', title: text('Own'), versions: [{ id: 'inv_2', number: 1, languages: ['en', 'fr'], questions: 2, minutes: 1 }] }] } }),
    CampaignBlockSet: () => ({ campaignBlockSet: { conduct, userErrors: [] } }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Add a division’s questions…' }));
  fireEvent.change(await screen.findByLabelText(/^Division/), { target: { value: 'div_1' } });
  expect(screen.queryByRole('option', { name: 'Nephrology' })).toBeNull(); // not asked
  fireEvent.change(screen.getByLabelText(/^Questionnaire/), { target: { value: 'inv_2' } });
  fireEvent.change(screen.getByLabelText(/Smallest group shown/), { target: { value: '8' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(last('CampaignBlockSet')).toEqual({ campaign: 'cam_1', input: { division: 'div_1', version: 'inv_2', minimum: 8 } }));
});

describe('look-ups', () => {
  const asked = { person: 'per_9', name: 'Zoé Roy', division: text('Cardiology') };
  const answers = {
    LookUps: () => ({ lookUps: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 } }),
    LookUpCampaigns: () => ({ lookUpCampaigns: [{ id: 'cam_1', title: text('Survey'), wave: 3, closesOn: '2026-12-10' }] }),
    LookUpPeople: () => ({ lookUpPeople: [asked] }),
  };
  const as = { viewerCanLookUp: true, viewerCanListLookUps: true };

  test('a custodian reads answers after a reason, and not before', async () => {
    const { last } = screenOf(<LookUpsPage />, {
      path: '/look-ups', as,
      answers: { ...answers, ResponseLookUp: (v: { reason: string }) => ({ responseLookUp: v.reason === '' ? { response: null, userErrors: [{ code: 'INVALID', path: ['reason'], message: 'Say why.' }] } : { response: { person: 'per_9', name: 'Zoé Roy', submitted: '2026-12-01T10:00:00Z', answers: { a: 'words' }, definition: { pages: [{ elements: [{ type: 'text', name: 'a', title: 'A?' }] }] } }, userErrors: [] } }) },
    });
    fireEvent.change(await screen.findByLabelText(/^Survey/), { target: { value: 'cam_1' } });
    fireEvent.change(screen.getByLabelText(/Name of the person/), { target: { value: 'zoe' } });
    fireEvent.click(screen.getByRole('button', { name: 'Find' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Look Zoé Roy up…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Put on record and read' }));
    fireEvent.click(await screen.findByRole('link', { name: 'Say why.' }));
    expect(screen.queryByText('words')).toBeNull();
    fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: 'incident 12, the dean' } });
    fireEvent.click(screen.getByRole('button', { name: 'Put on record and read' }));
    expect(await screen.findByText('words')).toBeTruthy();
    expect(last('ResponseLookUp')).toEqual({ campaign: 'cam_1', person: 'per_9', reason: 'incident 12, the dean' });
  });

  test('an auditor reads the record and looks nobody up', async () => {
    screenOf(<LookUpsPage />, { path: '/look-ups', as: { viewerCanLookUp: false, viewerCanListLookUps: true }, answers });
    expect(await screen.findByText('Nobody has been looked up.')).toBeTruthy();
    expect(screen.queryByLabelText(/Name of the person/)).toBeNull();
  });
});
