import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request, type Browser, type Cookie, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { follow, launch, open, profile, sound, type Look, type Profile } from './browser';
import { become, beginToday, callFor, door, doorOf, importInstrument, inAWeek, nominate, openCall, plan, planAward, planRound, setUp, submit, tokenOf, type Door } from './door';
import { startDemo, startServe, type Demo, type Served } from './program';
import { texts, type Texts } from './texts';

// Each screen is looked at in four ways. Together they hold both languages, all widths and both
// schemes, and each state of a screen in a wide and in a narrow one.
const ways: { look: Look; states: State[] }[] = [
  { look: { language: 'fr', width: 320, scheme: 'light' }, states: ['error', 'filled'] },
  { look: { language: 'en', width: 320, scheme: 'dark' }, states: ['filled', 'empty', 'done'] },
  { look: { language: 'fr', width: 1280, scheme: 'dark' }, states: ['filled', 'empty', 'done'] },
  { look: { language: 'en', width: 768, scheme: 'light' }, states: ['error', 'filled'] },
];

type State = 'filled' | 'empty' | 'error' | 'done';

/** What a visit has to work with. */
interface At {
  page: Page;
  t: Texts;
  look: Look;
  world: World;
  /** Opens a path of the demo as one of its people, or as nobody. */
  go(path: string, as?: Person): Promise<void>;
  /** Opens a path of a department in which nothing has happened yet. */
  goEmpty(path: string): Promise<void>;
  /** Opens a path of a department that nobody has set up. */
  goUnset(path: string): Promise<void>;
  /** Signs in as one of the demo's people, without opening anything. */
  as(person: Person): Promise<Door>;
  /** From now on every request fails, the frame's own as well if that is meant. */
  fail(frame?: boolean): Promise<void>;
}

type Person = 'lead' | 'clinician' | 'newcomer' | 'chair' | 'director' | 'viceChair';
type Visit = (at: At) => Promise<void>;
type Stop = Partial<Record<State, Record<string, Visit>>>;

/** What the visits lead to. */
interface World {
  demo: Demo;
  empty: Served;
  emptyCookies: Cookie[];
  unset: Served;
  person: string;
  instrument: string;
  blocked: string;
  sound: string;
  openCampaign: string;
  released: string;
  withheld: string;
  draft: string;
  plannedRound: string;
  openRound: string;
  award: string;
  cycle: string;
  committee: string;
  openCall: string;
  calledCycle: string;
  nomination: string;
  invitation: string;
}

const heading = (at: At, name: string) => at.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** The reads of a screen fail, and it says so. */
const unread =
  (path: string | ((w: World) => string), as: Person = 'lead'): Visit =>
  async (at) => {
    await at.fail();
    await at.go(typeof path === 'string' ? path : path(at.world), as);
    await at.page.getByRole('alert').filter({ hasText: at.t.ui.failed.UNAVAILABLE }).waitFor();
  };

const csv = (rows: string[]) => ({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(['Name,E-mail,Division,Rank', ...rows, ''].join('\n')) });

const checkIn = (at: At) => at.page.locator('main a[href^="/mentorship/check-in/"]');
const mentors = (at: At) => at.page.locator('main a[href^="/f/"]');

/** The newest report about somebody. */
async function report(at: At, person: Person): Promise<void> {
  await at.go('/feedback', person);
  await at.page.getByRole('link', { name: at.t.feedback.read }).first().click();
  await heading(at, at.t.feedback.reportTitle);
}

async function choose(at: At, label: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const [chooser] = await Promise.all([at.page.waitForEvent('filechooser'), at.page.getByRole('button', { name: label }).click()]);
  await chooser.setFiles(file);
}

let made = 0;

const stops: Record<string, Stop> = {
  '/': {
    filled: {
      'the people of the demo': async (at) => {
        await at.go('/');
        await heading(at, at.t.demo.title);
      },
      today: async (at) => {
        await at.go('/', 'clinician');
        await at.page.getByRole('link', { name: new RegExp(`^${at.t.today.continue}`) }).waitFor();
      },
    },
    empty: {
      today: async (at) => {
        await at.goEmpty('/');
        await at.page.getByRole('heading', { name: at.t.today.emptyTitle }).waitFor();
      },
      'not set up': async (at) => {
        await at.goUnset('/');
        await heading(at, at.t.shell.setUpTitle);
      },
    },
    error: {
      today: unread('/', 'clinician'),
      everything: async (at) => {
        await at.fail(true);
        await at.go('/');
        await at.page.getByRole('alert').waitFor();
      },
    },
    done: {
      'an invitation opens one survey and nothing else': async (at) => {
        await at.go(`/i#token=${at.world.invitation}`);
        await at.page.getByRole('button', { name: at.t.invitation.open }).click();
        await at.page.getByRole('link', { name: at.t.invitation.go }).waitFor();
        await at.go('/mentorship');
        await heading(at, at.t.shell.oneSurveyTitle);
      },
    },
  },
  '/sign-in': {
    filled: {
      form: async (at) => {
        await at.go('/sign-in');
        await heading(at, at.t.signIn.title);
      },
      'from a mailed link': async (at) => {
        await at.go('/sign-in#token=abc');
        await heading(at, at.t.signIn.linkTitle);
      },
    },
    error: {
      'a dead link': async (at) => {
        await at.go('/sign-in#token=abc');
        await at.page.getByRole('button', { name: at.t.signIn.signIn }).click();
        await at.page.getByRole('button', { name: at.t.signIn.newLink }).waitFor();
      },
      'nothing answers': async (at) => {
        await at.go('/sign-in');
        await at.fail();
        await at.page.getByLabel(at.t.signIn.email).fill('somebody@aldermere.example');
        await at.page.getByRole('button', { name: at.t.signIn.send }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
    done: {
      sent: async (at) => {
        await at.go('/sign-in');
        await at.page.getByLabel(at.t.signIn.email).fill(`somebody${String(++made)}@aldermere.example`);
        await at.page.getByRole('button', { name: at.t.signIn.send }).click();
        await heading(at, at.t.signIn.sentTitle);
      },
    },
  },
  '/set-up': {
    filled: {
      form: async (at) => {
        await at.go('/set-up#token=abc');
        await heading(at, at.t.setUp.title);
      },
    },
    empty: {
      'without its link': async (at) => {
        await at.go('/set-up');
        await heading(at, at.t.setUp.noTokenTitle);
      },
    },
    error: {
      'a dead link': async (at) => {
        await at.go('/set-up#token=abc');
        for (const label of [at.t.setUp.name, at.t.setUp.departmentName, at.t.setUp.institution]) await at.page.getByLabel(label).fill('Somebody');
        await at.page.getByLabel(at.t.setUp.email).fill('somebody@aldermere.example');
        await at.page.getByRole('button', { name: at.t.setUp.create }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/mentorship': {
    filled: {
      'mentors and mentees': async (at) => {
        await at.go('/mentorship', 'clinician');
        await at.page.getByRole('heading', { name: at.t.mentoring.mentees }).waitFor();
      },
      'the offer unfolded': async (at) => {
        await at.go('/mentorship', 'clinician');
        await at.page.getByRole('checkbox', { name: at.t.mentoring.willing }).check();
        await at.page.getByText(at.t.mentoring.addTraining).first().click();
      },
    },
    empty: {
      nothing: async (at) => {
        await at.goEmpty('/mentorship');
        await at.page.getByText(at.t.mentoring.noMentors).waitFor();
      },
    },
    error: {
      unread: unread('/mentorship'),
      'a course without a name': async (at) => {
        await at.go('/mentorship', 'newcomer');
        await at.page.getByText(at.t.mentoring.addTraining).first().click();
        await at.page.getByRole('button', { name: at.t.mentoring.addTraining }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
    done: {
      'the offer is saved': async (at) => {
        await at.go('/mentorship', 'clinician');
        await at.page.getByRole('button', { name: at.t.mentoring.offerSave }).click();
        await at.page.getByText(at.t.mentoring.offerSaved).waitFor();
      },
    },
  },
  '/mentorship/expectations': {
    filled: {
      read: async (at) => {
        await at.go('/mentorship/expectations', 'newcomer');
        await at.page.getByRole('heading', { name: at.t.mentorship.mentee }).waitFor();
      },
      write: async (at) => {
        await at.go('/mentorship/expectations', 'lead');
        await at.page.getByRole('button', { name: at.t.mentorship.edit }).click();
        await heading(at, at.t.mentorship.editTitle);
      },
    },
    error: { unread: unread('/mentorship/expectations') },
    done: {
      published: async (at) => {
        await at.go('/mentorship/expectations', 'lead');
        await at.page.getByRole('button', { name: at.t.mentorship.edit }).click();
        await at.page.locator('#mentee-en').fill(`One line\nAnd ${String(++made)} more`);
        await at.page.locator('#mentee-fr').fill(`Une ligne\nEt ${String(made)} de plus`);
        await at.page.getByRole('button', { name: at.t.mentorship.publish }).click();
        await at.page.getByRole('dialog').waitFor();
        await sound(at.page, at.look.language);
        await at.page.getByRole('dialog').getByRole('button', { name: at.t.mentorship.publish }).click();
        await at.page.locator('.notice.done').waitFor();
      },
    },
  },
  '/mentorship/find': {
    filled: {
      list: async (at) => {
        await at.go('/mentorship/find', 'newcomer');
        await at.page.getByRole('table').waitFor();
      },
      intake: async (at) => {
        await at.go('/mentorship/find', 'newcomer');
        await at.page.getByRole('button', { name: new RegExp(at.t.mentoring.propose) }).first().click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
    empty: {
      nobody: async (at) => {
        await at.goEmpty('/mentorship/find?search=zzz');
        await at.page.getByText(at.t.ui.nobodyFound).waitFor();
      },
    },
    error: { unread: unread('/mentorship/find') },
  },
  '/mentorship/:id': {
    filled: {
      one: async (at) => {
        await at.go('/mentorship', 'clinician');
        await at.page.locator('.pair a').first().click();
        await at.page.getByRole('heading', { name: at.t.mentoring.stands }).waitFor();
      },
    },
    empty: {
      nobody: async (at) => {
        await at.goEmpty('/mentorship/men_00000000000000000000000000');
        await heading(at, at.t.ui.missing);
      },
    },
    error: { unread: unread('/mentorship/men_00000000000000000000000000') },
    done: {
      'asked before it ends': async (at) => {
        await at.go('/mentorship', 'clinician');
        await at.page.locator('.pair a').first().click();
        await at.page.getByRole('button', { name: at.t.mentoring.end }).click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
  },
  '/mentorship/outside': {
    filled: {
      pasted: async (at) => {
        await at.go('/mentorship/outside', 'clinician');
        await at.page.getByText(at.t.mentoring.outsidePaste).first().click();
        await at.page.locator('#paste').fill('Ada Lin\t\tfellow\tLyon\t2020-07-01\t2021-06-30\nBo Roy\t\tstudent\tQuébec\t2019\t');
        await at.page.getByRole('button', { name: at.t.mentoring.takeRows }).click();
        await at.page.locator('[id="1-name"]').waitFor();
      },
    },
    empty: {
      form: async (at) => {
        await at.goEmpty('/mentorship/outside');
        await heading(at, at.t.mentoring.outsideTitle);
      },
    },
    error: {
      'a row is not whole': async (at) => {
        await at.go('/mentorship/outside', 'clinician');
        await at.page.getByRole('button', { name: at.t.mentoring.saveOutside(1) }).click();
        await at.page.getByRole('dialog').getByRole('button', { name: at.t.mentoring.saveOutside(1) }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/mentorship/plan/:person?': {
    filled: {
      written: async (at) => {
        await at.go('/mentorship/plan', 'newcomer');
        await at.page.locator('#goals').fill('Goals');
      },
    },
    empty: {
      begun: async (at) => {
        await at.goEmpty('/mentorship/plan');
        await heading(at, at.t.mentoring.planTitle);
      },
    },
    error: {
      unread: unread('/mentorship/plan'),
      'not whole': async (at) => {
        await at.go('/mentorship/plan', 'chair');
        await at.page.getByRole('button', { name: at.t.mentoring.planSubmit }).click();
        await at.page.getByRole('dialog').getByRole('button', { name: at.t.mentoring.planSubmit }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/mentorship/approvals': {
    filled: {
      list: async (at) => {
        await at.go('/mentorship/approvals', 'director');
        await at.page.getByRole('heading', { name: at.t.mentoring.plansWaiting }).waitFor();
      },
      'the effect of approving': async (at) => {
        await at.go('/mentorship/approvals', 'director');
        await at.page.getByRole('checkbox', { name: at.t.mentoring.chooseAll }).check();
        await at.page.getByRole('button', { name: at.t.mentoring.approveChosen(2) }).click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
    empty: {
      nothing: async (at) => {
        await at.goEmpty('/mentorship/approvals');
        await at.page.getByRole('heading', { name: at.t.mentoring.approvalsEmpty }).waitFor();
      },
    },
    error: { unread: unread('/mentorship/approvals') },
  },
  '/mentorship/pairs': {
    filled: {
      list: async (at) => {
        await at.go('/mentorship/pairs', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      nothing: async (at) => {
        await at.goEmpty('/mentorship/pairs');
        await at.page.getByRole('heading', { name: at.t.mentoring.pairsEmpty }).waitFor();
      },
    },
    error: { unread: unread('/mentorship/pairs') },
  },
  '/mentorship/coverage': {
    filled: {
      table: async (at) => {
        await at.go('/mentorship/coverage', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      nothing: async (at) => {
        await at.goEmpty('/mentorship/coverage');
        await at.page.getByRole('heading', { name: at.t.mentoring.coverageEmpty }).waitFor();
      },
    },
    error: { unread: unread('/mentorship/coverage') },
  },
  '/mentorship/tasks': {
    filled: {
      list: async (at) => {
        await at.go('/mentorship/tasks', 'lead');
        await heading(at, at.t.mentoring.tasksTitle);
      },
    },
    empty: {
      nothing: async (at) => {
        await at.goEmpty('/mentorship/tasks');
        await at.page.getByRole('heading', { name: at.t.mentoring.tasksEmpty }).waitFor();
      },
    },
    error: { unread: unread('/mentorship/tasks') },
  },
  '/mentorship/annual-review': {
    filled: {
      items: async (at) => {
        await at.go('/mentorship/annual-review', 'newcomer');
        await at.page.getByRole('radio').first().waitFor({ state: 'attached' });
      },
    },
    error: { unread: unread('/mentorship/annual-review') },
  },
  '/mentorship/check-ins': {
    filled: {
      list: async (at) => {
        await at.go('/mentorship/check-ins', 'viceChair');
        await checkIn(at).first().waitFor();
      },
    },
    error: { 'not the reader': async (at) => {
      await at.go('/mentorship/check-ins', 'lead');
      await at.page.getByRole('alert').waitFor();
    } },
  },
  '/mentorship/check-in/:task': {
    filled: {
      'handed in': async (at) => {
        await at.go('/mentorship/check-ins', 'viceChair');
        await checkIn(at).first().click();
        await at.page.getByRole('region', { name: at.t.mentoring.checkInAnswers }).getByRole('radio', { checked: true }).first().waitFor({ state: 'attached' });
      },
    },
    empty: {
      'of somebody else': async (at) => {
        await at.goEmpty('/mentorship/check-in/tas_00000000000000000000000000');
        await at.page.getByRole('heading', { name: at.t.mentoring.checkInMissing }).waitFor();
      },
    },
    error: { unread: unread('/mentorship/check-in/tas_00000000000000000000000000') },
  },
  '/mentorship/settings': {
    filled: {
      lead: async (at) => {
        await at.go('/mentorship/settings', 'lead');
        await at.page.getByRole('heading', { name: at.t.mentoring.reader }).waitFor();
      },
    },
    empty: {
      nobody: async (at) => {
        await at.goEmpty('/mentorship/settings');
        await at.page.getByText(at.t.mentoring.noAssistants).waitFor();
      },
    },
    error: {
      unread: unread('/mentorship/settings'),
      'nobody of that address': async (at) => {
        await at.go('/mentorship/settings', 'clinician');
        await at.page.locator('#assistant-email').fill('nobody@x.example');
        await at.page.getByRole('button', { name: at.t.mentoring.nameIt }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  'features/mentorship/AttestPage': {
    empty: {
      'without a link': async (at) => {
        await at.go('/i/mentee');
        await at.page.getByText(at.t.mentoring.attestNoToken).waitFor();
      },
    },
    error: {
      'a dead link': async (at) => {
        await at.go('/i/mentee#token=abc');
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  'features/dossiers/LinkPage': {
    empty: {
      'without a link': async (at) => {
        await at.go('/i/evidence');
        await at.page.getByText(at.t.dossiers.linkNone).waitFor();
      },
    },
    error: {
      'a dead link': async (at) => {
        await at.go('/i/evidence#token=abc');
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  'features/nominations/LetterPage': {
    empty: {
      'without a link': async (at) => {
        await at.go('/i/letter');
        await at.page.getByText(at.t.letter.noToken).waitFor();
      },
    },
    error: {
      'a dead link': async (at) => {
        await at.go('/i/letter#token=abc');
        await heading(at, at.t.letter.dead);
      },
    },
  },
  '/people': {
    filled: {
      list: async (at) => {
        await at.go('/people', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      nobody: async (at) => {
        await at.goEmpty('/people?search=zzz');
        await at.page.getByText(at.t.ui.nobodyFound).waitFor();
      },
    },
    error: { unread: unread('/people') },
  },
  '/people/import': {
    filled: {
      'what it would do': async (at) => {
        await at.go('/people/import', 'lead');
        await choose(at, at.t.people.file, csv([`Somebody New,new${String(++made)}@aldermere.example,Nephrology,Lecturer`]));
        await at.page.getByRole('button', { name: at.t.people.check }).click();
        await at.page.getByRole('button', { name: at.t.people.apply(1) }).click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
    empty: {
      'nothing chosen': async (at) => {
        await at.goEmpty('/people/import');
        await heading(at, at.t.people.importTitle);
      },
    },
    error: {
      'bad rows': async (at) => {
        await at.go('/people/import', 'lead');
        await choose(at, at.t.people.file, csv(['Nobody,no address,Nephrology,Lecturer', 'Wizard,w@aldermere.example,Nephrology,Archmage']));
        await at.page.getByRole('button', { name: at.t.people.check }).click();
        await at.page.getByText(at.t.people.faultsTitle(2)).waitFor();
      },
    },
    done: {
      imported: async (at) => {
        await at.go('/people/import', 'lead');
        await choose(at, at.t.people.file, csv([`Somebody Imported,imported${String(++made)}@aldermere.example,Nephrology,Lecturer`]));
        await at.page.getByRole('button', { name: at.t.people.check }).click();
        await at.page.getByRole('button', { name: at.t.people.apply(1) }).click();
        await at.page.getByRole('dialog').getByRole('button', { name: at.t.people.apply(1) }).click();
        await at.page.getByText(at.t.people.applied(1, 0, 0)).waitFor();
      },
    },
  },
  '/people/repairs': {
    filled: {
      'pairs that break a rule, or none': async (at) => {
        await at.go('/people/repairs', 'lead');
        await heading(at, at.t.people.repairsTitle);
      },
    },
    empty: {
      'nothing to mend': async (at) => {
        await at.goEmpty('/people/repairs');
        await heading(at, at.t.people.repairsTitle);
      },
    },
    error: { unread: unread('/people/repairs') },
  },
  '/people/:id': {
    filled: {
      'with a role': async (at) => {
        await at.go(`/people/${at.world.person}`, 'lead');
        await at.page.getByRole('heading', { name: at.t.people.rolesTitle }).waitFor();
      },
    },
    error: { unread: unread((w) => `/people/${w.person}`) },
    done: {
      'a role given': async (at) => {
        await at.go(`/people/${at.world.person}`, 'lead');
        await at.page.locator('#grant-role').selectOption({ label: at.t.people.roles.AUDITOR });
        await at.page.getByRole('button', { name: at.t.people.grant, exact: true }).click();
        await at.page.locator('.notice').waitFor();
      },
    },
  },
  '/roster/:division?': {
    filled: {
      list: async (at) => {
        await at.go('/roster', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      nobody: async (at) => {
        await at.go('/roster?search=zzz', 'lead');
        await at.page.getByText(at.t.ui.nobodyFound).waitFor();
      },
    },
    error: { unread: unread('/roster') },
  },
  '/instruments': {
    filled: {
      list: async (at) => {
        await at.go('/instruments', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/instruments');
        await at.page.getByRole('heading', { name: at.t.instruments.emptyTitle }).waitFor();
      },
    },
    error: { unread: unread('/instruments') },
  },
  '/instruments/new': {
    filled: {
      templates: async (at) => {
        await at.go('/instruments/new', 'lead');
        await at.page.locator('.template-cards').waitFor();
      },
      'its name': async (at) => {
        await at.go('/instruments/new', 'lead');
        await at.page.getByRole('button', { name: at.t.instruments.templateUse }).first().click();
        await at.page.getByRole('heading', { name: at.t.instruments.nameIt }).waitFor();
      },
    },
    empty: {
      'nothing to copy': async (at) => {
        await at.goEmpty('/instruments/new');
        await at.page.getByText(at.t.instruments.fromVersionNone).waitFor();
      },
    },
    error: { unread: unread('/instruments/new') },
  },
  '/instruments/:id/edit': {
    filled: {
      'a question with everything unfolded': async (at) => {
        await at.go(`/instruments/${at.world.blocked}/edit`, 'lead');
        await at.page.locator('.outline-list .outline-open').first().click();
        await at.page.locator('.outline-form').waitFor();
        await at.page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
      },
      'what is to be mended': async (at) => {
        await at.go(`/instruments/${at.world.blocked}/edit`, 'lead');
        await at.page.getByRole('tab', { name: at.t.editor.problems }).click();
        await at.page.locator('.problems').first().waitFor();
      },
      'its translation': async (at) => {
        await at.go(`/instruments/${at.world.blocked}/edit`, 'lead');
        await at.page.getByRole('tab', { name: at.t.editor.translation }).click();
        await at.page.getByRole('link', { name: at.t.editor.csvDownload }).waitFor();
      },
      'as somebody who answers sees it': async (at) => {
        await at.go(`/instruments/${at.world.sound}/edit`, 'lead');
        await at.page.getByRole('tab', { name: at.t.editor.preview }).click();
        await at.page.locator('.respondent-form .sd-question').first().waitFor();
      },
      'what can be added': async (at) => {
        await at.go(`/instruments/${at.world.blocked}/edit`, 'lead');
        await at.page.getByRole('button', { name: new RegExp(`^${at.t.editor.addElement} `) }).first().click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
    empty: {
      'no draft': async (at) => {
        await at.go(`/instruments/${at.world.instrument}/edit`, 'lead');
        await heading(at, at.t.editor.noDraftTitle);
      },
    },
    error: { unread: unread((w) => `/instruments/${w.instrument}/edit`) },
  },
  '/instruments/import': {
    filled: {
      'which form': async (at) => {
        await at.go('/instruments/import', 'lead');
        const field = (name: string, form: string) => `${name},${form},,radio,Question,"1, Yes | 2, No",,,,,,,,,,,,`;
        const header = 'Variable / Field Name,Form Name,Section Header,Field Type,Field Label,"Choices, Calculations, OR Slider Labels",Field Note,Text Validation Type OR Show Slider Number,Text Validation Min,Text Validation Max,Identifier?,Branching Logic (Show field only if...),Required Field?,Custom Alignment,Question Number (surveys only),Matrix Group Name,Matrix Ranking?,Field Annotation';
        await choose(at, at.t.instruments.chooseFile, { name: 'dictionary.csv', mimeType: 'text/csv', buffer: Buffer.from([header, field('one', 'first'), field('two', 'second'), ''].join('\n')) });
        await at.page.getByLabel(at.t.instruments.form, { exact: false }).waitFor();
      },
    },
    empty: {
      form: async (at) => {
        await at.goEmpty('/instruments/import');
        await heading(at, at.t.instruments.importTitle);
      },
    },
    error: {
      'no file': async (at) => {
        await at.go('/instruments/import', 'lead');
        await at.page.getByLabel(at.t.instruments.titleEnglish).fill('No file');
        await at.page.getByLabel(at.t.instruments.titleFrench).fill('Sans fichier');
        await at.page.getByRole('button', { name: at.t.instruments.import }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/instruments/:id': {
    filled: {
      'published, with its preview': async (at) => {
        await at.go(`/instruments/${at.world.instrument}`, 'lead');
        await at.page.getByRole('button', { name: at.t.instruments.previewShow }).click();
        await at.page.getByRole('radio').first().waitFor();
      },
      'a draft that cannot be published': async (at) => {
        await at.go(`/instruments/${at.world.blocked}`, 'lead');
        await at.page.getByRole('table', { name: at.t.instruments.blockingCaption }).waitFor();
      },
    },
    error: { unread: unread((w) => `/instruments/${w.instrument}`) },
    done: {
      published: async (at) => {
        const id = await importInstrument(await at.as('lead'), { en: 'Short', fr: 'Bref' }, short);
        await at.go(`/instruments/${id}`, 'lead');
        await at.page.getByRole('button', { name: at.t.instruments.publishAsk }).click();
        await at.page.getByRole('dialog').waitFor();
        await sound(at.page, at.look.language);
        await at.page.getByRole('dialog').getByRole('button', { name: at.t.instruments.publish, exact: true }).click();
        await at.page.getByText(at.t.instruments.publishedNow(1)).waitFor();
      },
    },
  },
  '/instruments/:id/import': {
    filled: {
      form: async (at) => {
        await at.go(`/instruments/${at.world.instrument}/import`, 'lead');
        await heading(at, at.t.instruments.importIntoTitle);
      },
    },
    error: { unread: unread((w) => `/instruments/${w.instrument}/import`) },
  },
  '/campaigns': {
    filled: {
      list: async (at) => {
        await at.go('/campaigns', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/campaigns');
        await at.page.getByRole('heading', { name: at.t.campaigns.emptyTitle }).waitFor();
      },
    },
    error: { unread: unread('/campaigns') },
  },
  '/campaigns/new': {
    filled: {
      form: async (at) => {
        await at.go('/campaigns/new', 'lead');
        await at.page.getByRole('button', { name: at.t.campaigns.stepNext, exact: true }).click();
        await at.page.locator('summary').filter({ hasText: at.t.campaigns.divisions }).click();
        await at.page.getByRole('checkbox').first().waitFor();
      },
    },
    empty: {
      'nothing is published': async (at) => {
        await at.goEmpty('/campaigns/new');
        await at.page.getByText(at.t.campaigns.nothingPublished).waitFor();
      },
    },
    error: { unread: unread('/campaigns/new') },
  },
  '/campaigns/:id/responses': {
    filled: {
      'another promise': async (at) => {
        await at.go(`/campaigns/${at.world.openCampaign}/responses`, 'lead');
        await at.page.getByRole('heading', { name: at.t.ui.missing }).waitFor();
      },
    },
    error: { unread: unread((w) => `/campaigns/${w.openCampaign}/responses`) },
  },
  '/look-ups': {
    filled: {
      'not a custodian': async (at) => {
        await at.go('/look-ups', 'lead');
        await at.page.getByRole('heading', { name: at.t.ui.missing }).waitFor();
      },
    },
  },
  '/campaigns/:id': {
    filled: {
      open: async (at) => {
        await at.go(`/campaigns/${at.world.openCampaign}`, 'lead');
        await at.page.getByRole('button', { name: at.t.campaigns.closeAsk }).click();
        await at.page.getByRole('dialog').waitFor();
      },
      released: async (at) => {
        await at.go(`/campaigns/${at.world.released}`, 'lead');
        await at.page.getByRole('link', { name: at.t.campaigns.readResults }).waitFor();
      },
    },
    error: { unread: unread((w) => `/campaigns/${w.openCampaign}`) },
    done: {
      'about to be opened': async (at) => {
        await at.go(`/campaigns/${at.world.draft}`, 'lead');
        await at.page.getByRole('button', { name: at.t.campaigns.openAsk }).click();
        await at.page.getByRole('dialog').getByText(at.t.campaigns.openFixed).waitFor();
      },
    },
  },
  '/campaigns/:id/edit': {
    filled: {
      draft: async (at) => {
        await at.go(`/campaigns/${at.world.draft}/edit`, 'lead');
        await heading(at, at.t.campaigns.editTitle);
        await at.page.getByRole('button', { name: at.t.campaigns.stepNext, exact: true }).waitFor();
      },
    },
    error: { unread: unread((w) => `/campaigns/${w.draft}/edit`) },
    done: {
      'opened already': async (at) => {
        await at.go(`/campaigns/${at.world.openCampaign}/edit`, 'lead');
        await at.page.getByText(at.t.campaigns.noLongerDraft).waitFor();
      },
    },
  },
  '/moderation': {
    filled: {
      list: async (at) => {
        await at.go('/moderation', 'chair');
        await at.page.getByRole('table').waitFor();
      },
    },
    error: { unread: unread('/moderation', 'chair') },
  },
  '/moderation/feedback': {
    empty: {
      none: async (at) => {
        await at.go('/moderation/feedback', 'chair');
        await at.page.getByRole('heading', { name: at.t.moderation.remarks.emptyTitle }).waitFor();
      },
    },
    error: { unread: unread('/moderation/feedback', 'chair') },
  },
  '/moderation/:campaign': {
    filled: {
      comments: async (at) => {
        await at.go('/moderation', 'chair');
        await at.page.getByRole('table').getByRole('link').first().click();
        await at.page.getByRole('button', { name: at.t.moderation.accept, exact: true }).first().waitFor();
      },
    },
    done: {
      'an edit under way': async (at) => {
        await at.go('/moderation', 'chair');
        await at.page.getByRole('table').getByRole('link').first().click();
        await at.page.getByRole('button', { name: at.t.moderation.edit, exact: true }).first().click();
        await at.page.getByLabel(at.t.moderation.editLabel).waitFor();
      },
    },
  },
  '/feedback': {
    filled: {
      'below the threshold, with a letter': async (at) => {
        await at.go('/feedback', 'clinician');
        await at.page.getByText(at.t.feedback.standing.TOO_FEW(4)).first().waitFor();
        await at.page.getByRole('article').first().waitFor();
      },
      'with reports and a reflection': async (at) => {
        await at.go('/feedback', 'chair');
        await at.page.getByRole('link', { name: at.t.feedback.read }).first().waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/feedback');
        await at.page.getByRole('heading', { name: at.t.feedback.none }).waitFor();
      },
    },
    error: { unread: unread('/feedback', 'clinician') },
  },
  '/feedback/self/:round': {
    filled: {
      questions: async (at) => {
        const { myFeedback: mine } = await (await at.as('director')).ask<{ myFeedback: { entries: { round: string }[] } }>('{ myFeedback { entries { round } } }');
        await at.go(`/feedback/self/${mine.entries[0]?.round ?? ''}`, 'director');
        await heading(at, at.t.feedback.selfTitle);
        await at.page.getByText(at.t.feedback.selfPromise).waitFor();
      },
    },
    error: {
      "nobody's": async (at) => {
        await at.go('/feedback/self/rou_00000000000000000000000000', 'clinician');
        await heading(at, at.t.ui.missing);
      },
    },
  },
  '/feedback/reports/:id': {
    filled: {
      'with spread, comparison and words': async (at) => {
        await report(at, 'chair');
        await at.page.locator('figure.trend').first().waitFor();
        await at.page.locator('.feedback-words').waitFor();
      },
      'of exactly enough': async (at) => {
        await report(at, 'director');
        await at.page.getByText(at.t.feedback.wordsNone).waitFor();
      },
    },
    error: {
      "nobody's": async (at) => {
        await at.go('/feedback/reports/rpt_00000000000000000000000000', 'clinician');
        await heading(at, at.t.ui.missing);
      },
    },
  },
  '/feedback/reflections/:id': {
    filled: {
      'finished, with its record': async (at) => {
        await at.go('/feedback', 'chair');
        await at.page.locator('main a[href^="/feedback/reflections/"]').first().click();
        await at.page.getByText(at.t.feedback.finished).waitFor();
        await at.page.locator('.record-hours').waitFor();
      },
      'under way': async (at) => {
        await report(at, 'director');
        // The first of all visits begins it, the others go on.
        await at.page.getByRole('button', { name: new RegExp(`^${at.t.feedback.reflect}`) }).or(at.page.getByRole('link', { name: at.t.feedback.goOnReflecting })).click();
        await at.page.getByLabel(at.t.feedback.steps.learned.title).waitFor();
      },
    },
    error: {
      "nobody's": async (at) => {
        await at.go('/feedback/reflections/rfl_00000000000000000000000000', 'clinician');
        await heading(at, at.t.ui.missing);
      },
    },
  },
  '/feedback/records': {
    filled: {
      'a record': async (at) => {
        await at.go('/feedback/records', 'chair');
        await at.page.locator('.record-hours').waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/feedback/records');
        await at.page.getByRole('heading', { name: at.t.feedback.recordsNone }).waitFor();
      },
    },
    error: { unread: unread('/feedback/records', 'clinician') },
  },
  'features/feedback/TasksPage': {
    filled: {
      mentors: async (at) => {
        await at.go('/f', 'clinician');
        await mentors(at).first().waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/f');
        await at.page.getByRole('heading', { name: at.t.feedback.tasksNone }).waitFor();
      },
    },
  },
  'features/feedback/AnswerPage': {
    filled: {
      'about a mentor': async (at) => {
        await at.go('/f', 'newcomer');
        await mentors(at).first().click();
        await at.page.locator('.respondent-form').getByRole('radio').first().waitFor({ state: 'attached' });
      },
    },
    done: {
      'before it is sealed': async (at) => {
        await at.go('/f', 'newcomer');
        await mentors(at).first().click();
        await at.page.getByRole('button', { name: at.t.feedback.goOn, exact: true }).click();
        await at.page.getByRole('heading', { name: at.t.feedback.checkTitle }).waitFor();
      },
    },
    error: {
      "nobody's": async (at) => {
        await at.go('/f/plc_00000000000000000000000000', 'clinician');
        await heading(at, at.t.feedback.missingTitle);
      },
    },
  },
  '/feedback/rounds': {
    filled: {
      list: async (at) => {
        await at.go('/feedback/rounds', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/feedback/rounds');
        await at.page.getByRole('heading', { name: at.t.rounds.emptyTitle }).waitFor();
      },
    },
    error: { unread: unread('/feedback/rounds') },
  },
  '/feedback/rounds/new': {
    filled: {
      form: async (at) => {
        await at.go('/feedback/rounds/new', 'lead');
        await heading(at, at.t.rounds.planTitle);
        await at.page.locator('#endedWithin').waitFor();
      },
    },
    empty: {
      'nothing is published': async (at) => {
        await at.goEmpty('/feedback/rounds/new');
        await at.page.getByText(at.t.rounds.nothingPublished).waitFor();
      },
    },
    error: {
      unread: unread('/feedback/rounds/new'),
      'nothing filled in': async (at) => {
        await at.go('/feedback/rounds/new', 'lead');
        await at.page.getByRole('button', { name: at.t.rounds.save }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/feedback/rounds/:id': {
    filled: {
      draft: async (at) => {
        await at.go(`/feedback/rounds/${at.world.plannedRound}`, 'lead');
        await at.page.getByRole('button', { name: at.t.rounds.discardAsk }).waitFor();
      },
      'about to be closed': async (at) => {
        await at.go(`/feedback/rounds/${at.world.openRound}`, 'lead');
        await at.page.getByRole('button', { name: at.t.rounds.closeAsk }).click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
    error: { unread: unread((w) => `/feedback/rounds/${w.plannedRound}`) },
    done: {
      open: async (at) => {
        await at.go(`/feedback/rounds/${at.world.openRound}`, 'lead');
        await at.page.getByText(at.t.rounds.standingText.OPEN).waitFor();
      },
      'about to be opened': async (at) => {
        await at.go(`/feedback/rounds/${at.world.plannedRound}`, 'lead');
        await at.page.getByRole('button', { name: at.t.rounds.openAsk }).click();
        await at.page.getByRole('dialog').getByText(at.t.rounds.openFixed).waitFor();
      },
    },
  },
  '/feedback/rounds/:id/edit': {
    filled: {
      draft: async (at) => {
        await at.go(`/feedback/rounds/${at.world.plannedRound}/edit`, 'lead');
        await heading(at, at.t.rounds.editTitle);
        await at.page.locator('#endedWithin').waitFor();
      },
    },
    error: { unread: unread((w) => `/feedback/rounds/${w.plannedRound}/edit`) },
    done: {
      'opened already': async (at) => {
        await at.go(`/feedback/rounds/${at.world.openRound}/edit`, 'lead');
        await at.page.getByText(at.t.rounds.noLongerDraft).waitFor();
      },
    },
  },
  '/results': {
    filled: {
      list: async (at) => {
        await at.go('/results', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/results');
        await at.page.getByRole('heading', { name: at.t.results.emptyTitle }).waitFor();
      },
    },
    error: { unread: unread('/results') },
  },
  '/results/:campaign': {
    filled: {
      bars: async (at) => {
        await at.go(`/results/${at.world.released}`, 'lead');
        await at.page.locator('.results').waitFor();
      },
      tables: async (at) => {
        await at.go(`/results/${at.world.released}?view=table`, 'lead');
        await at.page.locator('.results').waitFor();
      },
    },
    empty: {
      'not released': async (at) => {
        await at.go(`/results/${at.world.openCampaign}`, 'lead');
        await at.page.getByRole('heading', { name: at.t.results.noReleaseTitle }).waitFor();
      },
    },
    error: { unread: unread((w) => `/results/${w.released}`) },
    done: {
      withheld: async (at) => {
        await at.go(`/results/${at.world.released}?cut=${at.world.withheld}`, 'lead');
        await at.page.getByText(at.t.results.why.few(5)).first().waitFor();
      },
    },
  },
  '/awards': {
    filled: {
      list: async (at) => {
        await at.go('/awards', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/awards');
        await at.page.getByRole('heading', { name: at.t.awards.emptyTitle }).waitFor();
      },
    },
    error: { unread: unread('/awards') },
  },
  '/awards/cycles/:id/nominate': {
    filled: {
      'colleagues found': async (at) => {
        await at.go(`/awards/cycles/${at.world.openCall}/nominate`, 'newcomer');
        await at.page.getByLabel(at.t.nominations.searchLabel).fill('an');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      nobody: async (at) => {
        await at.go(`/awards/cycles/${at.world.openCall}/nominate?search=zzz`, 'newcomer');
        await at.page.getByText(at.t.nominations.foundNobody).waitFor();
      },
      'not taken now': async (at) => {
        await at.go(`/awards/cycles/${at.world.cycle}/nominate`, 'lead');
        await at.page.getByRole('heading', { name: at.t.nominations.notTaken }).waitFor();
      },
    },
    error: { unread: unread((w) => `/awards/cycles/${w.openCall}/nominate`) },
  },
  '/awards/drafts': {
    filled: {
      letters: async (at) => {
        await at.go('/awards/drafts', 'viceChair');
        await at.page.getByLabel(at.t.nominations.letterLabel).first().waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/awards/drafts');
        await at.page.getByRole('heading', { name: at.t.nominations.draftsEmptyTitle }).waitFor();
      },
    },
    error: { unread: unread('/awards/drafts') },
  },
  '/awards/nominations': {
    filled: {
      list: async (at) => {
        await at.go('/awards/nominations', 'clinician');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/awards/nominations');
        await at.page.getByRole('heading', { name: at.t.nominations.emptyTitle }).waitFor();
      },
    },
    error: { unread: unread('/awards/nominations') },
  },
  '/awards/nominations/:id': {
    filled: {
      'being written': async (at) => {
        await at.go('/awards/nominations', 'clinician');
        await at.page.getByRole('table').getByRole('link').first().click();
        await at.page.getByRole('heading', { name: at.t.nominations.support }).waitFor();
      },
      'asking for a letter': async (at) => {
        await at.go('/awards/nominations', 'clinician');
        await at.page.getByRole('table').getByRole('link').first().click();
        await at.page.getByRole('button', { name: at.t.nominations.supportAsk }).click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
    empty: {
      nobody: async (at) => {
        await at.goEmpty('/awards/nominations/nom_00000000000000000000000000');
        await heading(at, at.t.ui.missing);
      },
    },
    error: {
      unread: unread('/awards/nominations/nom_00000000000000000000000000'),
      'nobody with that address': async (at) => {
        await at.go('/awards/nominations', 'clinician');
        await at.page.getByRole('table').getByRole('link').first().click();
        await at.page.getByLabel(at.t.nominations.coEmail).fill('nobody@elsewhere.example');
        await at.page.getByRole('button', { name: at.t.nominations.coAdd }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
    done: {
      'asked before it is withdrawn': async (at) => {
        await at.go('/awards/nominations', 'clinician');
        await at.page.getByRole('table').getByRole('link').first().click();
        await at.page.getByRole('button', { name: at.t.nominations.withdraw }).click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
  },
  '/awards/new': {
    empty: {
      form: async (at) => {
        await at.goEmpty('/awards/new');
        await at.page.locator('#name-en').waitFor();
      },
    },
    error: {
      'nothing filled in': async (at) => {
        await at.go('/awards/new', 'lead');
        await at.page.getByRole('button', { name: at.t.awards.save }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/awards/:id': {
    filled: {
      'for those who run awards': async (at) => {
        await at.go(`/awards/${at.world.award}`, 'lead');
        await at.page.getByText(at.t.awards.recipientsAdd).click();
        await at.page.locator('#recipients-lines').fill('2019, Ada Lindqvist\nno year');
      },
      'for everybody': async (at) => {
        await at.go(`/awards/${at.world.award}`, 'newcomer');
        await at.page.getByRole('heading', { name: at.t.awards.recipients }).waitFor();
      },
    },
    error: { unread: unread((w) => `/awards/${w.award}`) },
    done: {
      'asked before it is given no longer': async (at) => {
        await at.go(`/awards/${at.world.award}`, 'lead');
        await at.page.getByRole('button', { name: at.t.awards.retire }).click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
  },
  '/awards/:id/edit': {
    filled: {
      form: async (at) => {
        await at.go(`/awards/${at.world.award}/edit`, 'lead');
        await heading(at, at.t.awards.editTitle);
      },
    },
    error: { unread: unread((w) => `/awards/${w.award}/edit`) },
  },
  '/awards/cycles/:id': {
    filled: {
      draft: async (at) => {
        await at.go(`/awards/cycles/${at.world.cycle}`, 'lead');
        await at.page.getByRole('heading', { name: at.t.awards.rubric }).waitFor();
      },
    },
    error: {
      unread: unread((w) => `/awards/cycles/${w.cycle}`),
      'cannot be called for': async (at) => {
        await at.go(`/awards/cycles/${at.world.cycle}`, 'lead');
        await at.page.getByRole('button', { name: at.t.awards.call }).click();
        await at.page.getByRole('dialog').getByRole('button', { name: at.t.awards.callDo }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
    done: {
      'about to be discarded': async (at) => {
        await at.go(`/awards/cycles/${at.world.cycle}`, 'lead');
        await at.page.getByRole('button', { name: at.t.awards.discard }).click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
  },
  '/awards/cycles/:id/edit': {
    filled: {
      plan: async (at) => {
        await at.go(`/awards/cycles/${at.world.cycle}/edit`, 'lead');
        await at.page.locator('#phases-0-from').waitFor();
      },
    },
    error: {
      unread: unread((w) => `/awards/cycles/${w.cycle}/edit`),
      'a phase without its end': async (at) => {
        await at.go(`/awards/cycles/${at.world.cycle}/edit`, 'lead');
        await at.page.locator('#terms-quorum').fill('');
        await at.page.getByRole('button', { name: at.t.awards.save }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/awards/cycles/:id/reviews': {
    filled: {
      'a nomination to read': async (at) => {
        await at.go(`/awards/cycles/${at.world.calledCycle}/reviews`, 'chair');
        await at.page.locator(`main a[href="/awards/review/${at.world.nomination}"]`).waitFor();
      },
    },
    empty: {
      'before reviews begin': async (at) => {
        await at.go(`/awards/cycles/${at.world.calledCycle}/reviews`, 'clinician');
        await at.page.getByRole('heading', { name: at.t.committee.reviewsEmpty }).waitFor();
      },
      'no nomination of mine': async (at) => {
        await at.go(`/awards/cycles/${at.world.calledCycle}/reviews?mine=yes`, 'chair');
        await at.page.getByText(at.t.committee.reviewsEmptyMine).waitFor();
      },
    },
    error: { unread: unread((w) => `/awards/cycles/${w.calledCycle}/reviews`, 'chair') },
  },
  '/awards/cycles/:id/committee': {
    filled: {
      'what is missing': async (at) => {
        await at.go(`/awards/cycles/${at.world.calledCycle}/committee`, 'chair');
        await at.page.getByRole('table').waitFor();
      },
      'before nominees are asked': async (at) => {
        await at.go(`/awards/cycles/${at.world.calledCycle}/committee?part=ask`, 'chair');
        await at.page.getByRole('button', { name: at.t.committee.askChosen(1), disabled: true }).waitFor();
      },
      conflicts: async (at) => {
        await at.go(`/awards/cycles/${at.world.calledCycle}/committee?part=conflicts`, 'chair');
        await at.page.locator('#set-nomination').waitFor();
      },
      reviewers: async (at) => {
        await at.go(`/awards/cycles/${at.world.calledCycle}/committee?part=assignment`, 'chair');
        await at.page.getByText(at.t.committee.nothingToAssign).waitFor();
      },
      exceptions: async (at) => {
        await at.go(`/awards/cycles/${at.world.calledCycle}/committee?part=exceptions`, 'chair');
        await at.page.locator('#extend-email').waitFor();
      },
    },
    empty: {
      'not for members': async (at) => {
        await at.go(`/awards/cycles/${at.world.calledCycle}/committee`, 'clinician');
        await heading(at, at.t.ui.missing);
      },
    },
    error: {
      unread: unread((w) => `/awards/cycles/${w.calledCycle}/committee`, 'chair'),
      'no reason for more time': async (at) => {
        await at.go(`/awards/cycles/${at.world.calledCycle}/committee?part=exceptions`, 'chair');
        await at.page.locator('#extend-until').fill('2020-01-01');
        await at.page.getByRole('button', { name: at.t.committee.extendDo }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/awards/review/:id': {
    filled: {
      'as the chair reads it': async (at) => {
        await at.go(`/awards/review/${at.world.nomination}`, 'chair');
        await at.page.locator('.letter-read').first().waitFor();
      },
    },
    empty: {
      'not theirs to know': async (at) => {
        await at.go(`/awards/review/${at.world.nomination}`, 'clinician');
        await heading(at, at.t.ui.missing);
      },
    },
    error: { unread: unread((w) => `/awards/review/${w.nomination}`, 'chair') },
  },
  '/awards/cycles/:id/meeting': {
    empty: {
      draft: async (at) => {
        await at.go(`/awards/cycles/${at.world.cycle}/meeting`, 'lead');
        await heading(at, at.t.ui.missing);
      },
    },
    error: { unread: unread((w) => `/awards/cycles/${w.cycle}/meeting`) },
  },
  '/awards/cycles/:id/ranking': {
    empty: {
      draft: async (at) => {
        await at.go(`/awards/cycles/${at.world.cycle}/ranking`, 'lead');
        await heading(at, at.t.ui.missing);
      },
    },
    error: { unread: unread((w) => `/awards/cycles/${w.cycle}/ranking`) },
  },
  '/awards/cycles/:id/decision': {
    empty: {
      draft: async (at) => {
        await at.go(`/awards/cycles/${at.world.cycle}/decision`, 'lead');
        await heading(at, at.t.ui.missing);
      },
    },
    error: { unread: unread((w) => `/awards/cycles/${w.cycle}/decision`) },
  },
  '/committees': {
    filled: {
      list: async (at) => {
        await at.go('/committees', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/committees');
        await at.page.getByRole('heading', { name: at.t.awards.committeeEmpty }).waitFor();
      },
    },
    error: { unread: unread('/committees') },
  },
  '/committees/new': {
    empty: {
      form: async (at) => {
        await at.goEmpty('/committees/new');
        await at.page.getByRole('button', { name: at.t.awards.memberAdd }).click();
        await at.page.locator('#members-0-email').waitFor();
      },
    },
    error: {
      'an address nobody has': async (at) => {
        await at.go('/committees/new', 'lead');
        await at.page.getByRole('button', { name: at.t.awards.memberAdd }).click();
        await at.page.locator('#members-0-email').fill('nobody@x.example');
        await at.page.getByRole('button', { name: at.t.awards.save }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/committees/:id': {
    filled: {
      one: async (at) => {
        await at.go(`/committees/${at.world.committee}`, 'lead');
        await heading(at, at.t.awards.committeeFormEdit);
      },
    },
    error: { unread: unread((w) => `/committees/${w.committee}`) },
  },
  '/dossiers': {
    filled: {
      list: async (at) => {
        await at.go('/dossiers', 'clinician');
        await at.page.getByRole('article').first().waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/dossiers');
        await at.page.getByRole('heading', { name: at.t.dossiers.empty }).waitFor();
      },
    },
    error: { unread: unread('/dossiers', 'clinician') },
  },
  '/dossiers/asked': {
    filled: {
      letters: async (at) => {
        await at.go('/dossiers/asked', 'newcomer');
        await heading(at, at.t.dossiers.askedTitle);
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/dossiers/asked');
        await at.page.getByRole('heading', { name: at.t.dossiers.askedNothing }).waitFor();
      },
    },
    error: { unread: unread('/dossiers/asked', 'clinician') },
  },
  '/dossiers/:id': {
    filled: {
      'frozen, for promotion': async (at) => {
        await at.go('/dossiers', 'clinician');
        await at.page.getByRole('article').first().getByRole('link').click();
        await at.page.getByRole('region', { name: at.t.dossiers.versions }).waitFor();
      },
      'a year of records': async (at) => {
        await at.go('/dossiers', 'chair');
        await at.page.getByRole('article').first().getByRole('link').click();
        await at.page.getByLabel(at.t.dossiers.cycleSince).waitFor();
      },
    },
    error: {
      'signed by another name': async (at) => {
        await at.go('/dossiers', 'newcomer');
        await at.page.getByRole('article').first().getByRole('link').click();
        await at.page.getByRole('button', { name: at.t.dossiers.freeze, exact: true }).click();
        await at.page.getByRole('button', { name: at.t.dossiers.freezeDo }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/recognition': {
    filled: {
      'of somebody recognised': async (at) => {
        await at.go('/recognition', 'clinician');
        await at.page.getByRole('article').first().waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/recognition');
        await at.page.getByRole('heading', { name: at.t.recognition.empty }).waitFor();
      },
    },
    error: { unread: unread('/recognition', 'clinician') },
  },
  '/recognition/certificates': {
    filled: {
      list: async (at) => {
        await at.go('/recognition/certificates', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/recognition/certificates');
        await at.page.getByRole('heading', { name: at.t.recognition.listEmpty }).waitFor();
      },
    },
    error: { unread: unread('/recognition/certificates') },
  },
  '/recognition/certificates/new': {
    filled: {
      form: async (at) => {
        await at.go('/recognition/certificates/new', 'lead');
        await heading(at, at.t.recognition.issueTitle);
      },
    },
    error: {
      faults: async (at) => {
        await at.go('/recognition/certificates/new', 'lead');
        await at.page.getByRole('button', { name: at.t.recognition.preview }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/recognition/certificates/:id': {
    filled: {
      one: async (at) => {
        await at.go('/recognition/certificates', 'lead');
        await at.page.getByRole('table').getByRole('link').first().click();
        await at.page.getByRole('heading', { name: at.t.recognition.history }).waitFor();
      },
    },
    error: {
      'revoked without a reason': async (at) => {
        await at.go('/recognition/certificates?state=CURRENT', 'lead');
        await at.page.getByRole('table').getByRole('link').first().click();
        await at.page.getByRole('button', { name: at.t.recognition.revoke, exact: true }).click();
        await at.page.getByRole('button', { name: at.t.recognition.revokeDo }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
  },
  '/recognition/honours': {
    filled: {
      list: async (at) => {
        await at.go('/recognition/honours', 'lead');
        await at.page.getByRole('table').waitFor();
      },
      'the public page': async (at) => {
        await at.go('/honour-roll');
        await at.page.getByRole('heading', { level: 1 }).waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/recognition/honours');
        await at.page.getByRole('heading', { name: at.t.recognition.honoursEmpty }).waitFor();
      },
    },
    error: {
      unread: unread('/recognition/honours'),
      'nothing said': async (at) => {
        await at.go('/recognition/honours', 'lead');
        await at.page.getByRole('button', { name: at.t.recognition.honourStateOf('') }).first().click();
        await at.page.getByRole('dialog').getByRole('button').last().click();
        await at.page.getByRole('dialog').getByRole('alert').waitFor();
      },
    },
  },
  '/year-in-mentorship': {
    filled: {
      list: async (at) => {
        await at.go('/year-in-mentorship', 'lead');
        await at.page.getByRole('heading', { name: at.t.years.closedYears }).waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/year-in-mentorship');
        await at.page.getByRole('heading', { name: at.t.years.noneClosed }).waitFor();
      },
    },
    error: { unread: unread('/year-in-mentorship') },
  },
  '/year-in-mentorship/:id': {
    filled: {
      one: async (at) => {
        await at.go('/year-in-mentorship', 'viceChair');
        await at.page.getByRole('link', { name: /^\d{4}/ }).first().click();
        await at.page.getByRole('heading', { name: at.t.years.held }).waitFor();
      },
    },
  },
  '/outbox': {
    filled: {
      list: async (at) => {
        await at.go('/outbox', 'lead');
        await at.page.getByRole('table').waitFor();
      },
    },
    empty: {
      none: async (at) => {
        await at.goEmpty('/outbox');
        await at.page.getByRole('heading', { name: at.t.outbox.emptyTitle }).waitFor();
      },
    },
    error: { unread: unread('/outbox') },
    done: {
      'a message is read': async (at) => {
        await at.go('/outbox', 'lead');
        await at.page.getByRole('table').getByRole('button').first().click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
  },
  '/department': {
    filled: {
      form: async (at) => {
        await at.go('/department', 'lead');
        await heading(at, at.t.department.title);
        await at.page.getByText(at.t.department.notAccredited).waitFor();
      },
    },
    error: {
      'half an accreditation': async (at) => {
        await at.go('/department', 'lead');
        await at.page.getByLabel(at.t.department.accredited).check();
        await at.page.getByRole('button', { name: at.t.department.mocSave }).click();
        await at.page.getByRole('alert').waitFor();
      },
      'nothing answers': async (at) => {
        await at.go('/department', 'lead');
        await at.fail();
        await at.page.getByRole('button', { name: at.t.department.save }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
    done: {
      saved: async (at) => {
        await at.go('/department', 'lead');
        await at.page.getByRole('button', { name: at.t.department.save }).click();
        await at.page.getByText(at.t.department.saved).waitFor();
      },
      'rates for records': async (at) => {
        await at.go('/department', 'lead');
        await at.page.getByLabel(at.t.department.section2).fill('2');
        await at.page.getByRole('button', { name: at.t.department.mocSave }).click();
        await at.page.getByText(at.t.department.mocSaved).waitFor();
        await at.page.getByLabel(at.t.department.accredited).check();
        await at.page.getByLabel(at.t.department.provider, { exact: true }).waitFor();
      },
    },
  },
  '/account': {
    filled: {
      account: async (at) => {
        await at.go('/account', 'clinician');
        await at.page.getByRole('table').waitFor();
      },
    },
    error: { unread: unread('/account', 'clinician') },
    done: {
      'about to sign out everywhere': async (at) => {
        await at.go('/account', 'clinician');
        await at.page.getByRole('button', { name: at.t.account.everywhere }).click();
        await at.page.getByRole('dialog').waitFor();
      },
    },
  },
  '*': {
    filled: {
      nothing: async (at) => {
        await at.go('/nothing/here', 'newcomer');
        await heading(at, at.t.ui.missing);
      },
    },
  },
  'features/invitation/InvitationPage': {
    filled: {
      invitation: async (at) => {
        await at.go(`/i#token=${at.world.invitation}`);
        await heading(at, at.t.invitation.title);
      },
    },
    empty: {
      'without its link': async (at) => {
        await at.go('/i');
        await heading(at, at.t.invitation.noTokenTitle);
      },
    },
    error: {
      'a dead link': async (at) => {
        await at.go('/i#token=abc');
        await at.page.getByRole('button', { name: at.t.invitation.open }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
    done: {
      welcome: async (at) => {
        await at.go(`/i#token=${at.world.invitation}`);
        await at.page.getByRole('button', { name: at.t.invitation.open }).click();
        await at.page.getByRole('link', { name: at.t.invitation.go }).waitFor();
      },
    },
  },
  'features/invitation/StopPage': {
    filled: {
      'the end of reminders': async (at) => {
        await at.go(`/i/stop#token=${at.world.invitation}`);
        await heading(at, at.t.invitation.stopTitle);
      },
    },
    empty: {
      'without its link': async (at) => {
        await at.go('/i/stop');
        await heading(at, at.t.invitation.noTokenTitle);
      },
    },
    error: {
      'a dead link': async (at) => {
        await at.go('/i/stop#token=abc');
        await at.page.getByRole('button', { name: at.t.invitation.stop }).click();
        await at.page.getByRole('alert').waitFor();
      },
    },
    done: {
      stopped: async (at) => {
        await at.go(`/i/stop#token=${at.world.invitation}`);
        await at.page.getByRole('button', { name: at.t.invitation.stop }).click();
        await at.page.getByText(at.t.invitation.stopped).waitFor();
      },
    },
  },
  'features/respond/RespondPage': {
    filled: {
      'half done': async (at) => {
        await at.go(`/s/${at.world.openCampaign}`, 'clinician');
        await at.page.getByRole('radio', { checked: true }).first().waitFor({ state: 'attached' });
      },
    },
    empty: {
      'not signed in': async (at) => {
        await at.go(`/s/${at.world.openCampaign}`);
        await heading(at, at.t.respond.signInTitle);
      },
      'not for you': async (at) => {
        await at.go('/s/cam_00000000000000000000000000', 'newcomer');
        await heading(at, at.t.respond.missingTitle);
      },
    },
    error: { unread: unread((w) => `/s/${w.openCampaign}`, 'newcomer') },
    done: {
      closed: async (at) => {
        await at.go(`/s/${at.world.released}`, 'clinician');
        await heading(at, at.t.respond.closedTitle);
      },
      thanks: async (at) => {
        const newcomer = await at.as('newcomer');
        await submit(newcomer, at.world.openCampaign, String(++made));
        await at.go(`/s/${at.world.openCampaign}`, 'newcomer');
        await heading(at, at.t.respond.thanksTitle);
      },
    },
  },
};

const question = (name: string, more: object = {}) => ({ type: 'radiogroup', name, title: { en: 'How is it?', fr: 'Comment est-ce ?' }, choices: [{ value: 1, text: { en: 'Good', fr: 'Bien' } }, { value: 2, text: { en: 'Bad', fr: 'Mal' } }], ...more });
const short = { pages: [{ name: 'only', elements: [question('how')] }] };
const broken = { pages: [{ name: 'only', elements: [question('how', { visibleIf: '{missing} = 1' }), { type: 'file', name: 'picture', title: { en: 'A picture', fr: 'Une image' } }] }] };

let browser: Browser;
let world: World;
beforeAll(async () => {
  const [opened, demo, empty, unset] = await Promise.all([launch(), startDemo(), startServe(), startServe()]);
  browser = opened;
  const lead = await door(demo.address);
  await become(lead, persona(demo, 'lead'));
  const { campaigns, instruments, feedbackRounds, messages } = await lead.ask<{
    campaigns: { nodes: { id: string; state: string; releases: { id: string; division: { id: string } | null }[] }[] };
    instruments: { nodes: { id: string; versions: { id: string }[] }[] };
    feedbackRounds: { id: string; state: string }[];
    messages: { nodes: { text: string }[] };
  }>('{ campaigns(first: 10) { nodes { id state releases { id division { id } } } } instruments(first: 1) { nodes { id versions { id } } } feedbackRounds { id state } messages(first: 1, search: "would like to hear from you") { nodes { text } } }');
  const released = campaigns.nodes.find((c) => c.state === 'RELEASED');
  const instrument = instruments.nodes[0];
  const notice = { en: 'Authority, purpose, contact.', fr: 'Autorité, but, personne-ressource.' };
  const version = instrument?.versions[0]?.id ?? '';
  const plannedRound = await planRound(lead, version, { en: 'Feedback next year', fr: 'Rétroaction de l’an prochain' }, notice);
  const nobody = await request.newContext();
  await setUp(doorOf(nobody, empty.address), empty);
  world = {
    demo,
    empty,
    emptyCookies: (await nobody.storageState()).cookies,
    unset,
    person: persona(demo, 'director'),
    instrument: instrument?.id ?? '',
    blocked: await importInstrument(lead, { en: 'Broken', fr: 'Brisé' }, broken),
    sound: await importInstrument(lead, { en: 'Sound', fr: 'Bon' }, { pages: [{ name: 'only', elements: [question('how', {})] }] }),
    openCampaign: campaigns.nodes.find((c) => c.state === 'OPEN')?.id ?? '',
    released: released?.id ?? '',
    withheld: await withheldIn(lead, released?.releases ?? []),
    plannedRound,
    openRound: feedbackRounds.find((r) => r.state === 'OPEN')?.id ?? '',
    ...(await planAward(lead, { en: 'Mentor of the year', fr: 'Mentor de l’année' })),
    openCall: await nominatedIn(demo, await openCall(lead, { en: 'Teacher of teachers', fr: 'Maître des maîtres' })),
    ...(await called(demo, lead)),
    draft: await plan(lead, version, { en: 'Next wave', fr: 'Prochaine vague' }, notice),
    invitation: tokenOf(/http\S+#token=\S+/.exec(messages.nodes[0]?.text ?? '')?.[0] ?? ''),
  };
});
afterAll(() => Promise.all([browser.close(), world.demo.stop(), world.empty.stop(), world.unset.stop()]));

function persona(demo: Demo, role: Person): string {
  const words = { lead: 'lead', clinician: 'clinician', newcomer: 'New faculty', director: 'director', chair: 'Award chair', viceChair: 'Vice-chair' };
  return demo.personas.find((p) => p.role.includes(words[role]))?.id ?? '';
}

/** A call for which the clinician has begun to nominate somebody. */
async function nominatedIn(demo: Demo, cycle: string): Promise<string> {
  const clinician = await door(demo.address);
  await become(clinician, persona(demo, 'clinician'));
  const { nominationCandidates: found } = await clinician.ask<{ nominationCandidates: { id: string; refusals: string[] }[] }>(
    'query($cycle: ID!) { nominationCandidates(cycle: $cycle, search: "an") { id refusals } }',
    { cycle },
  );
  const nominee = found.find((one) => one.refusals.length === 0)?.id ?? '';
  await clinician.ask('mutation($cycle: ID!, $nominee: ID!) { nominationBegin(cycle: $cycle, nominee: $nominee) { userErrors { message } } }', { cycle, nominee });
  const assistant = await door(demo.address);
  await become(assistant, persona(demo, 'viceChair'));
  const { viewer } = await assistant.ask<{ viewer: { person: { email: string } } }>('{ viewer { person { email } } }');
  await clinician.ask('mutation($input: AssistantInput!) { assistantName(input: $input) { userErrors { message } } }', { input: { email: viewer.person.email, scopes: ['NOMINATIONS'], until: inAWeek() } });
  return cycle;
}

/** A year for which nominations are taken, with one that is handed in. */
async function called(demo: Demo, lead: Door): Promise<{ calledCycle: string; nomination: string }> {
  const signedIn = async (role: Person) => {
    const at = await door(demo.address);
    await become(at, persona(demo, role));
    return at;
  };
  const members: string[] = [];
  for (const role of ['chair', 'director', 'clinician', 'viceChair'] as const) {
    const { viewer } = await (await signedIn(role)).ask<{ viewer: { person: { email: string } } }>('{ viewer { person { email } } }');
    members.push(viewer.person.email);
  }
  const { cycle } = await planAward(lead, { en: 'Award for mentoring', fr: 'Prix de mentorat' }, members);
  await beginToday(lead, cycle);
  await callFor(lead, cycle);
  const { people } = await lead.ask<{ people: { nodes: { id: string }[] } }>('{ people(first: 20) { nodes { id } } }');
  const nominee = people.nodes.find((p) => !demo.personas.some((one) => one.id === p.id))?.id ?? '';
  return { calledCycle: cycle, nomination: await nominate(await signedIn('newcomer'), cycle, nominee, 'They open doors for others.') };
}

/** The division whose figures are withheld. */
async function withheldIn(lead: Door, releases: { id: string; division: { id: string } | null }[]): Promise<string> {
  for (const { id, division } of releases) {
    const { release } = await lead.ask<{ release: { respondents: number | null } }>('query($id: ID!) { release(id: $id) { respondents } }', { id });
    if (division && release.respondents === null) return division.id;
  }
  throw new Error('the demo has no division whose figures are withheld');
}

test('every route of the screens has its place here', () => {
  const shell = (name: string) => readFileSync(join(import.meta.dirname, '../src/shell', name), 'utf8');
  const routes = [...shell('DepartmentSide.tsx').matchAll(/<Route path="([^"]+)"/g)].map((m) => m[1]);
  const pages = [...shell('RespondentSide.tsx').matchAll(/import\('\.\.\/(features\/[^']+)'\)/g)].map((m) => m[1]);
  expect(routes.length).toBeGreaterThan(20);
  expect(pages).toHaveLength(8);
  expect(Object.keys(stops).sort()).toEqual([...routes, ...pages].sort());
});

for (const { look, states } of ways) {
  test.concurrent(`every screen is sound: ${look.language}, ${String(look.width)} px, ${look.scheme}; ${states.join(', ')}`, { timeout: 1_800_000 }, async () => {
    const visitor: Visitor = { ...(await profile(browser, look)), look, here: '' };
    await visitor.context.addInitScript((language) => {
      localStorage.clear();
      localStorage.setItem('laurel.language', language);
    }, look.language);
    const found: string[] = [];
    // By state, so that many go on from the screen of the one before.
    for (const state of states) {
      for (const [route, stop] of Object.entries(stops)) {
        for (const [name, visit] of Object.entries(stop[state] ?? {})) {
          const fault = await faultOf(visitor, visit, state === 'done');
          if (fault !== '') found.push(`${route}, ${state}, ${name}: ${fault}`);
        }
      }
    }
    await visitor.context.close();
    expect(found).toEqual([]);
  });
}

test('the survey page is sound in forced colours, and with text twice as large', { timeout: 240_000 }, async () => {
  const look = { language: 'en', width: 320, scheme: 'light' } as const;
  const { context, page, faults } = await profile(browser, look, { forcedColors: 'active' });
  await become(doorOf(page.request, world.demo.address), persona(world.demo, 'clinician'));
  await open(page, `${world.demo.address}/s/${world.openCampaign}`);
  await page.getByRole('radio', { checked: true }).first().waitFor({ state: 'attached' });
  await sound(page, look.language);
  // What is chosen is told from what is not without its colours.
  const drawn = (checked: boolean) =>
    page.getByRole('radiogroup').first().getByRole('radio', { checked }).first().evaluate((radio) => {
      const parts = [...(radio.closest('label')?.querySelectorAll('*') ?? [])];
      return parts.map((part) => ['borderTopColor', 'backgroundColor', 'fill', 'opacity', 'borderTopWidth'].map((name) => getComputedStyle(part)[name as 'fill']).join(' ')).join('; ');
    });
  expect(await drawn(true)).not.toBe(await drawn(false));

  await page.emulateMedia({ forcedColors: 'none' });
  const size = () => page.getByRole('radiogroup').first().locator('label').first().evaluate((e) => parseFloat(getComputedStyle(e).fontSize));
  const before = await size();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    await sound(page, look.language);
    expect(await size()).toBe(2 * before);
    expect(await cutOff(page), String(width)).toEqual([]);
  }
  await context.close();
  expect(faults).toEqual([]);
});

/** Controls that a finger could miss. A link in a sentence is as high as its line. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const top = document.querySelector('dialog[open]') ?? document.body;
    return [...top.querySelectorAll('a, button, select, summary, input:not([type=hidden]), textarea')]
      // A control may be drawn by its label, or by the box it stands in.
      .map((e) => ({ e, box: ((e instanceof HTMLInputElement && /radio|checkbox/.test(e.type) ? e.labels?.[0] : e.closest('.sd-formbox:has(input, textarea)')) ?? e).getBoundingClientRect() }))
      .filter(({ e, box }) => box.width > 2 && box.height > 2 && !e.matches(':disabled, p a, li a, dd a, .skip') && e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter(({ box }) => box.height < 43.5)
      .map(({ e, box }) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} "${(e.textContent ?? '').trim().slice(0, 30)}" is ${box.height.toFixed(0)} px high`);
  });
}

/** Words that do not fit where they stand. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *')]
      .filter((e) => e.childElementCount === 0 && (e.textContent ?? '').trim() !== '' && !e.closest('.unseen, .sd-visuallyhidden, svg'))
      .filter((e) => getComputedStyle(e).overflow !== 'visible' && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
      .map((e) => `${e.tagName} ${e.textContent ?? ''}`),
  );
}

/** A browser on its way from visit to visit. */
interface Visitor extends Profile {
  look: Look;
  /** Whose screens of which department the page has loaded, when the next visit may go on from there. */
  here: string;
}

/** One visit; what is wrong with what it shows, or nothing. */
async function faultOf(visitor: Visitor, visit: Visit, done: boolean): Promise<string> {
  const { page, look, faults } = visitor;
  const course: Course = { begun: false, followed: '', failing: false, frame: false };
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  faults.length = 0;
  try {
    await visit(atOf(visitor, course));
    await sound(page, look.language);
    if (look.width === 320) expect(await small(page)).toEqual([]);
    expect(faults.filter((fault) => !(course.failing && fault.includes('status of 503')))).toEqual([]);
    // What was done there, a page that loads anew has to see as well.
    visitor.here = done || alone(new URL(page.url()).pathname) ? '' : course.followed;
    return '';
  } catch (err) {
    visitor.here = '';
    const { message, actual } = err as { message: string; actual?: unknown };
    return actual === undefined ? message : `${message}: ${JSON.stringify(actual)}`;
  }
}

/** How a visit went until now. */
interface Course {
  begun: boolean;
  /** Who else may go on from its page without loading it anew. */
  followed: string;
  /** Requests are made to fail, those of the frame too if that is meant. */
  failing: boolean;
  frame: boolean;
}

/** Screens for respondents are pages of their own, and a secret is read when its page loads. */
const alone = (path: string) => /^\/[isf](\/|$)|#/.test(path);

function atOf(visitor: Visitor, course: Course): At {
  const { page, context, look } = visitor;
  /** Comes as somebody who has never been here, once in a visit. */
  const begin = async () => {
    if (course.begun) return;
    course.begun = true;
    // A new page for each visit would take as long again, and so would a new process of the
    // browser, which it takes for a page of no address.
    await page.goto(`${world.demo.address}/healthz`);
    await context.clearCookies();
    visitor.faults.length = 0;
  };
  const as = async (person: Person) => {
    await begin();
    course.followed = '';
    const at = doorOf(page.request, world.demo.address);
    await become(at, persona(world.demo, person));
    return at;
  };
  /** Opens a path of a department as somebody, who may be on one of its screens already. */
  const arrive = async (address: string, path: string, who: string, signIn: () => Promise<unknown>) => {
    // What was read once is shown when it cannot be read again, so that a visit on which
    // nothing is read goes on only from another such.
    const here = who === '' || course.frame || alone(path) || course.begun ? '' : who + (course.failing ? ', who reads nothing' : '');
    if (here !== '' && visitor.here === here) {
      course.begun = true;
      await follow(page, path, texts[look.language].ui.missing);
    } else {
      await begin();
      await signIn();
      await open(page, address + path);
    }
    course.followed = here;
  };
  return {
    page,
    look,
    world,
    t: texts[look.language],
    as,
    go: (path, person) => arrive(world.demo.address, path, person ?? '', () => (person ? as(person) : Promise.resolve())),
    goEmpty: (path) => arrive(world.empty.address, path, 'empty', () => context.addCookies(world.emptyCookies)),
    goUnset: (path) => arrive(world.unset.address, path, '', () => Promise.resolve()),
    fail: async (frame = false) => {
      course.failing = true;
      course.frame = frame;
      course.followed = '';
      await page.route('**/graphql', (route) => (!frame && route.request().postData()?.includes('query Shell') ? route.fallback() : route.fulfill({ status: 503, body: '' })));
    },
  };
}
