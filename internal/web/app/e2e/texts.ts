import accountEn from '../src/i18n/en/account';
import awardsEn from '../src/i18n/en/awards';
import campaignsEn from '../src/i18n/en/campaigns';
import committeeEn from '../src/i18n/en/committee';
import demoEn from '../src/i18n/en/demo';
import departmentEn from '../src/i18n/en/department';
import editorEn from '../src/i18n/en/editor';
import feedbackEn from '../src/i18n/en/feedback';
import exportEn from '../src/i18n/en/export';
import importEn from '../src/i18n/en/import';
import instrumentsEn from '../src/i18n/en/instruments';
import invitationEn from '../src/i18n/en/invitation';
import letterEn from '../src/i18n/en/letter';
import meetingEn from '../src/i18n/en/meeting';
import mentoringEn from '../src/i18n/en/mentoring';
import mentorshipEn from '../src/i18n/en/mentorship';
import moderationEn from '../src/i18n/en/moderation';
import nominationsEn from '../src/i18n/en/nominations';
import outboxEn from '../src/i18n/en/outbox';
import peopleEn from '../src/i18n/en/people';
import planningEn from '../src/i18n/en/planning';
import respondEn from '../src/i18n/en/respond';
import resultsEn from '../src/i18n/en/results';
import roundsEn from '../src/i18n/en/rounds';
import rosterEn from '../src/i18n/en/roster';
import setUpEn from '../src/i18n/en/set-up';
import shellEn from '../src/i18n/en/shell';
import signInEn from '../src/i18n/en/sign-in';
import todayEn from '../src/i18n/en/today';
import uiEn from '../src/i18n/en/ui';
import accountFr from '../src/i18n/fr/account';
import awardsFr from '../src/i18n/fr/awards';
import campaignsFr from '../src/i18n/fr/campaigns';
import committeeFr from '../src/i18n/fr/committee';
import demoFr from '../src/i18n/fr/demo';
import departmentFr from '../src/i18n/fr/department';
import editorFr from '../src/i18n/fr/editor';
import feedbackFr from '../src/i18n/fr/feedback';
import exportFr from '../src/i18n/fr/export';
import importFr from '../src/i18n/fr/import';
import instrumentsFr from '../src/i18n/fr/instruments';
import invitationFr from '../src/i18n/fr/invitation';
import letterFr from '../src/i18n/fr/letter';
import meetingFr from '../src/i18n/fr/meeting';
import mentoringFr from '../src/i18n/fr/mentoring';
import mentorshipFr from '../src/i18n/fr/mentorship';
import moderationFr from '../src/i18n/fr/moderation';
import nominationsFr from '../src/i18n/fr/nominations';
import outboxFr from '../src/i18n/fr/outbox';
import peopleFr from '../src/i18n/fr/people';
import planningFr from '../src/i18n/fr/planning';
import respondFr from '../src/i18n/fr/respond';
import resultsFr from '../src/i18n/fr/results';
import roundsFr from '../src/i18n/fr/rounds';
import rosterFr from '../src/i18n/fr/roster';
import setUpFr from '../src/i18n/fr/set-up';
import shellFr from '../src/i18n/fr/shell';
import signInFr from '../src/i18n/fr/sign-in';
import todayFr from '../src/i18n/fr/today';
import uiFr from '../src/i18n/fr/ui';

/** The words of the screens, so that a test finds a control by what stands on it. */
export const texts = {
  en: { account: accountEn, awards: awardsEn, campaigns: campaignsEn, committee: committeeEn, demo: demoEn, department: departmentEn, editor: editorEn, export: exportEn, feedback: feedbackEn, import: importEn, instruments: instrumentsEn, invitation: invitationEn, letter: letterEn, meeting: meetingEn, mentoring: mentoringEn, mentorship: mentorshipEn, moderation: moderationEn, nominations: nominationsEn, outbox: outboxEn, people: peopleEn, planning: planningEn, respond: respondEn, results: resultsEn, roster: rosterEn, rounds: roundsEn, setUp: setUpEn, shell: shellEn, signIn: signInEn, today: todayEn, ui: uiEn },
  fr: { account: accountFr, awards: awardsFr, campaigns: campaignsFr, committee: committeeFr, demo: demoFr, department: departmentFr, editor: editorFr, export: exportFr, feedback: feedbackFr, import: importFr, instruments: instrumentsFr, invitation: invitationFr, letter: letterFr, meeting: meetingFr, mentoring: mentoringFr, mentorship: mentorshipFr, moderation: moderationFr, nominations: nominationsFr, outbox: outboxFr, people: peopleFr, planning: planningFr, respond: respondFr, results: resultsFr, roster: rosterFr, rounds: roundsFr, setUp: setUpFr, shell: shellFr, signIn: signInFr, today: todayFr, ui: uiFr },
};

export type Texts = (typeof texts)['en'];
