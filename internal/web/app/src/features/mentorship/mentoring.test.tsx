import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import ApprovalsPage from './ApprovalsPage';
import FindPage from './FindPage';
import PlanPage from './PlanPage';

const person = (id: string, name: string) => ({ id, name, division: null, site: null, rank: '', position: '' });
const pair = (id: string, mentee: string, supervision = false) => ({
  id, kind: 'FORMAL', state: 'PROPOSED', standing: 'SELF_ATTESTED', mentor: person('per_m', 'Ada Lin'), mentee: person(`per_${id}`, mentee), outside: null,
  started: null, ended: null, supervision, broken: false, trainee: false, quietSince: null, directorApproved: false, chiefApproved: false, mentorConfirmed: false, menteeConfirmed: true,
  meetingsThisYear: 0, meetingsExpected: 3, lastMeeting: null, viewerIsMentor: false, viewerCanConfirm: false, viewerCanNoteMeeting: false, viewerCanSendLink: false,
  needs: { codes: [], words: '' }, meetings: [], history: [], actingFor: null, viewerApprovesAsDirector: true, viewerApprovesAsChief: false, viewerCanApprove: true,
  viewerCanDecline: true, viewerCanEnd: false, viewerCanReportQuiet: false, viewerCanResume: false,
});
const pageInfo = { hasNextPage: false, endCursor: null };

describe('approvals', () => {
  test('many are approved at once, after a look at whom it concerns', async () => {
    const { asked, last } = screenOf(<ApprovalsPage />, {
      answers: {
        Approvals: () => ({ mentorshipApprovals: { nodes: [pair('1', 'Bo Roy'), pair('2', 'Cy Tan', true)], pageInfo, totalCount: 2 } }),
        PlansWaiting: () => ({ academicPlansWaiting: { nodes: [], totalCount: 0 } }),
        MentorshipApprove: () => ({ mentorshipApprove: { mentorships: [], userErrors: [] } }),
      },
    });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Choose all on this page' }));
    fireEvent.click(screen.getByRole('button', { name: 'Approve 2' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText('1 of them with a conflict of interest')).toBeTruthy();
    expect(asked.some((a) => a.operation === 'MentorshipApprove')).toBe(false);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Approve 2' }));
    expect(await screen.findByText('2 mentorships have your approval.')).toBeTruthy();
    expect(last('MentorshipApprove')).toEqual({ mentorships: ['1', '2'] });
  });

  test('nothing waits', async () => {
    screenOf(<ApprovalsPage />, {
      answers: { Approvals: () => ({ mentorshipApprovals: { nodes: [], pageInfo, totalCount: 0 } }), PlansWaiting: () => ({ academicPlansWaiting: { nodes: [], totalCount: 0 } }) },
    });
    expect(await screen.findByRole('heading', { name: 'Nothing waits for your approval' })).toBeTruthy();
  });
});

describe('finding a mentor', () => {
  test('somebody one reports to is proposed informally, and the server’s rule is shown', async () => {
    const rule = 'A formal mentor may not be somebody the mentee reports to.';
    const { last } = screenOf(<FindPage />, {
      answers: {
        MentorPlaces: () => ({ divisions: [], sites: [] }),
        MentorCandidates: () => ({ mentorCandidates: { nodes: [{ person: person('per_d', 'Di Rector'), willing: true, stated: true, free: 2, needs: [], reportsTo: true }], pageInfo, totalCount: 1 } }),
        MentorshipPropose: () => ({ mentorshipPropose: { mentorship: null, userErrors: [{ code: 'INVALID', path: ['mentor'], message: rule }] } }),
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Propose Di Rector as mentor' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText(/An informal one is/)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Send the proposal' }));
    expect(await within(dialog).findByText(rule)).toBeTruthy();
    expect(last('MentorshipPropose')).toMatchObject({ input: { mentor: 'per_d', kind: 'INFORMAL' } });
  });
});

describe('a plan', () => {
  test('empty milestones are not sent, and the revision it began with is', async () => {
    const plan = { id: null, owner: person('per_1', 'Bo Roy'), startsOn: null, goals: '', milestones: [], state: null, note: '', decidedBy: null, decidedOn: null, revision: 4, nextReview: null, nextReviewKind: '', viewerCanEdit: true, viewerCanDecide: false };
    const { last } = screenOf(<PlanPage />, { answers: { Plan: () => ({ academicPlan: plan }), PlanSave: () => ({ planSave: { plan: { ...plan, revision: 5 }, userErrors: [] } }) } });
    fireEvent.change(await screen.findByLabelText('Goals'), { target: { value: 'Two papers' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add a milestone' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
    await screen.findByLabelText('Goals');
    expect(last('PlanSave')).toMatchObject({ input: { goals: 'Two papers', milestones: [], revision: 4 } });
  });
});
