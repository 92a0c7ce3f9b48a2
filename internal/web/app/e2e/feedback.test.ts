import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, pictures, profile, shot, sound, type Look, type Profile } from './browser';
import { door, doorOf, importInstrument, importPeople, inAWeek, openInvitation, openRound, planRound, publish, setUp, tokenOf, type Door } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';

// Feedback from a mentee's telephone to the record of a mentor's reflection.

let browser: Browser;
let files: string;
beforeAll(async () => {
  browser = await launch();
  files = mkdtempSync(join(tmpdir(), 'laurel-records-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(files, { recursive: true, force: true });
});

const both = (en: string, fr: string) => ({ default: en, fr });
const definition = {
  title: both('About your mentor', 'À propos de votre mentor'),
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'radiogroup', 'x-scale': true, name: 'listens', title: both('My mentor listens', 'Mon mentor écoute'), isRequired: true, choices: [1, 2, 3, 4, 5].map((value) => ({ value, text: both(`${String(value)} of 5`, `${String(value)} sur 5`) })) },
        { type: 'comment', name: 'keep', title: both('Keep doing', 'À poursuivre') },
      ],
    },
  ],
};
const mentees = [...Array(6).keys()].map((n) => `m${String(n)}@aldermere.example`);
const mentor = 'eloise@aldermere.example';
const moderator = 'mona@aldermere.example';

for (const look of [
  { language: 'en', width: 320, scheme: 'light' },
  { language: 'fr', width: 320, scheme: 'dark' },
] satisfies Look[]) {
  test(`a mentee answers, a mentor reads, reflects and takes the record away: ${look.language}`, { timeout: 240_000 }, async () => {
    const mail = await startMail();
    const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <mentorship@aldermere.example>' });
    const opened: Profile[] = [];
    try {
      const lead = await department(served, look.language);
      const round = await begin(lead);
      await answer(await someone(opened, look), look, mail, served);
      await answerWithoutScreen(served, mail);
      await lead.ask('mutation($round: ID!) { feedbackRoundClose(round: $round, key: "close") { userErrors { message } } }', { round });
      const wide: Look = { ...look, width: 1280 };
      const reader = await someone(opened, wide);
      await read(reader, wide, mail, served);
      await haveOneLookedAtAgain(reader, await someone(opened, look), look, mail, served);
      await reflect(reader, wide, served);
      await again(lead, round, served, mail);
      await overTime(reader, wide, mail, served);
      expect(opened.flatMap((one) => one.faults)).toEqual([]);
      const doctor = await served.run('doctor');
      expect(doctor.code, doctor.printed).toBe(0);
    } catch (err) {
      await pictures(opened, `feedback-${look.language}`);
      throw err;
    } finally {
      await Promise.all(opened.map((one) => one.context.close()));
      await served.stop();
      await mail.stop();
    }
  });
}

async function someone(opened: Profile[], look: Look): Promise<Profile> {
  const one = await profile(browser, look, { acceptDownloads: true });
  opened.push(one);
  return one;
}

/** A department in which one person mentors six, and another moderates. */
async function department(served: Served, language: string): Promise<Door> {
  const lead = await door(served.address);
  await setUp(lead, served);
  await importPeople(
    lead,
    [
      'Name,E-mail,Division,Rank,Mentor,Language',
      `Éloïse Tremblay,${mentor},Nephrology,Associate Professor,,${language}`,
      ...mentees.map((to, n) => `Mentee ${String(n)},${to},Nephrology,Assistant Professor,Éloïse Tremblay,${language}`),
      `Mona Adler,${moderator},Cardiology,Professor,,${language}`,
      '',
    ].join('\n'),
  );
  const { people } = await lead.ask<{ people: { nodes: { id: string }[] } }>('{ people(first: 1, search: "Mona") { nodes { id } } }');
  await lead.ask('mutation($person: ID!, $from: Date!) { roleGrant(person: $person, input: { role: COMMENT_MODERATOR, from: $from }) { userErrors { message } } }', { person: people.nodes[0]?.id, from: '2020-01-01' });
  return lead;
}

async function begin(lead: Door): Promise<string> {
  const version = await publish(lead, await importInstrument(lead, { en: 'About your mentor', fr: 'À propos de votre mentor' }, definition));
  const words = { en: 'Words', fr: 'Mots' };
  const input = { title: { en: 'This year', fr: 'Cette année' }, version, endedWithin: 12, mistreatment: { en: 'The office of safety', fr: 'Le bureau de la sécurité' }, notice: { authority: words, purpose: words, contact: words }, closesOn: inAWeek() };
  const { feedbackRoundCreate: made } = await lead.ask<{ feedbackRoundCreate: { round: { id: string; mentees: number } } }>(
    'mutation($input: FeedbackRoundInput!) { feedbackRoundCreate(input: $input) { round { id mentees } userErrors { message } } }',
    { input },
  );
  expect(made.round.mentees).toBe(mentees.length);
  await lead.ask('mutation($round: ID!) { feedbackRoundOpen(round: $round, key: "open") { userErrors { message } } }', { round: made.round.id });
  return made.round.id;
}

const linkIn = (text: string) => /http\S+#token=\S+/.exec(text)?.[0] ?? '';

/** On a telephone: from the mailed link to the sealed box, with one's own words looked at before. */
async function answer({ page }: Profile, look: Look, mail: MailServer, { address }: Served): Promise<void> {
  const { feedback: t, invitation: i } = texts[look.language];
  await open(page, linkIn((await mail.take(mentees[0] ?? '')).text));
  await page.getByRole('button', { name: i.open }).click();
  await page.getByRole('link', { name: i.goToMentors }).click();
  await page.getByRole('heading', { level: 1, name: t.tasksTitle }).waitFor();
  await sound(page, look.language);
  await page.getByRole('link', { name: t.answerAbout('Éloïse Tremblay') }).click();
  await page.getByRole('heading', { level: 1, name: t.about('Éloïse Tremblay') }).waitFor();
  await page.getByText({ en: 'The office of safety', fr: 'Le bureau de la sécurité' }[look.language]).waitFor();
  await sound(page, look.language);
  await page.getByRole('radiogroup').first().getByText({ en: '4 of 5', fr: '4 sur 5' }[look.language], { exact: true }).click();
  await page.getByRole('textbox').fill('Dr. Imaginary Person told me on 3 March 2024 that you help.');
  await page.getByRole('button', { name: t.goOn, exact: true }).click();
  await page.getByRole('heading', { name: t.checkTitle }).waitFor();
  await page.locator('mark').first().waitFor();
  await sound(page, look.language);
  await page.getByRole('checkbox', { name: t.keep }).check();
  await page.getByRole('button', { name: t.seal, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t.thanksTitle }).waitFor();
  await sound(page, look.language);
  expect(await page.evaluate(() => JSON.stringify(localStorage)), 'the sealed answers are left in the browser').not.toContain('Imaginary');
  // The link opens the round and nothing else.
  await open(page, `${address}/people`);
  await page.getByRole('heading', { level: 1, name: texts[look.language].shell.oneSurveyTitle }).waitFor();
}

async function answerWithoutScreen({ address }: Served, mail: MailServer): Promise<void> {
  for (const [n, to] of mentees.slice(1).entries()) {
    const other = await door(address);
    await openInvitation(other, linkIn((await mail.take(to)).text));
    const { feedbackTasks: tasks } = await other.ask<{ feedbackTasks: { id: string }[] }>('{ feedbackTasks { id } }');
    await other.ask('mutation($task: ID!, $answers: JSON!) { feedbackCast(task: $task, answers: $answers) { done userErrors { path message } } }', { task: tasks[0]?.id, answers: { listens: 3 + (n % 3), keep: `You make time for us, and that helps ${['me', 'a lot', 'most', 'everybody', 'greatly'][n] ?? ''}.` } });
  }
}

/** The same questions, answered by the mentor about themselves, beside what mentees said. */
async function besideOneself(page: Page, look: Look): Promise<void> {
  const { feedback: t } = texts[look.language];
  await page.getByText(t.ownNone).waitFor();
  await page.getByRole('link', { name: t.selfAnswer }).click();
  await page.getByRole('heading', { level: 1, name: t.selfTitle }).waitFor();
  await page.getByRole('radiogroup').first().getByText({ en: '2 of 5', fr: '2 sur 5' }[look.language], { exact: true }).click();
  await sound(page, look.language);
  await page.getByRole('button', { name: t.selfKeep }).click();
  await page.getByText(t.selfKept).waitFor();
  await sound(page, look.language);
  await page.getByRole('link', { name: t.selfBack }).click();
  await page.getByRole('link', { name: t.selfChange }).waitFor();
  await page.getByRole('link', { name: t.read }).click();
  // They said 4, 3, 4, 5, 3 and 4.
  const [own, mean, by] = ['2.0', '4.0', '2.0'].map((n) => (look.language === 'fr' ? n.replace('.', ',') : n));
  await page.getByText(t.gap.lower(own ?? '', mean ?? '', by ?? '')).waitFor();
  await page.getByText(t.ownTable).click();
  for (const width of [320, 768, look.width]) {
    await page.setViewportSize({ width, height: 900 });
    await sound(page, look.language);
    await shot(page, `report-${look.language}-${String(width)}`);
  }
}

/** Signs in by the link that is mailed. */
async function signIn(page: Page, to: string, look: Look, mail: MailServer, address: string): Promise<void> {
  const { signIn: t, today } = texts[look.language];
  await open(page, `${address}/`);
  await page.getByLabel(t.email).fill(to);
  await page.getByRole('button', { name: t.send }).click();
  const link = linkIn((await mail.take(to, ({ text }) => text.includes('token='))).text);
  expect(tokenOf(link)).not.toBe('');
  await open(page, link);
  await page.getByRole('button', { name: t.signIn }).click();
  await page.getByRole('heading', { level: 1, name: today.title }).waitFor();
}

async function read({ page }: Profile, look: Look, mail: MailServer, { address }: Served): Promise<void> {
  const { feedback: t } = texts[look.language];
  // The mail says that there is something to read; signing in is its own way.
  await mail.take(mentor, ({ text }) => text.includes('/feedback'));
  await signIn(page, mentor, look, mail, address);

  await open(page, `${address}/feedback/records`);
  await page.getByLabel(t.moc).check();
  await page.getByText(t.mocSaved).waitFor();
  await sound(page, look.language);

  await open(page, `${address}/feedback`);
  await sound(page, look.language);
  await page.getByRole('link', { name: t.read }).click();
  await page.getByRole('heading', { level: 1, name: t.reportTitle }).waitFor();
  await page.getByText(t.reportAsk).waitFor();
  await page.getByText(t.reportOf('6')).waitFor();
  expect(await page.getByText('Imaginary').count()).toBe(0);
  await sound(page, look.language);
  await besideOneself(page, look);
}

/** A mentor asks about something that was written; a moderator takes it out. */
async function haveOneLookedAtAgain({ page }: Profile, moderating: Profile, look: Look, mail: MailServer, { address }: Served): Promise<void> {
  const { feedback: t, moderation: m } = texts[look.language];
  await signIn(moderating.page, moderator, look, mail, address);
  const at = doorOf(moderating.page.request, address);
  const { remarkModerations: all } = await at.ask<{ remarkModerations: { report: string; remarks: { id: string; notToMentor: boolean }[] }[] }>('{ remarkModerations { report remarks { id notToMentor } } }');
  for (const { id } of all[0]?.remarks.filter((r) => !r.notToMentor) ?? []) {
    await at.ask('mutation($remark: ID!) { remarkDecide(remark: $remark, input: { state: ACCEPTED }) { userErrors { message } } }', { remark: id });
  }
  await at.ask('mutation($report: ID!) { remarksRelease(report: $report, key: "release") { userErrors { message } } }', { report: all[0]?.report });

  await page.reload();
  await page.getByText(t.wordsText).waitFor();
  const words = page.locator('.feedback-words > li');
  expect(await words.count()).toBe(5);
  const first = (await words.first().locator('.authored').textContent()) ?? '';
  await words.first().getByRole('button', { name: t.reviewAsk }).click();
  await page.getByRole('button', { name: t.reviewSend, exact: true }).click();
  await page.locator('.fault, [role=alert]').first().waitFor();
  await page.getByLabel(t.reviewReason).fill('It tells a story about somebody else.');
  await sound(page, look.language);
  await page.getByRole('button', { name: t.reviewSend, exact: true }).click();
  await page.getByText(t.reviewStates.ASKED).waitFor();
  await sound(page, look.language);
  await shot(page, `words-asked-${look.language}`);

  const other = moderating.page;
  await open(other, `${address}/moderation`);
  await other.getByText(m.reviews.waiting(1)).waitFor();
  await other.getByRole('link', { name: m.remarks.toThem }).click();
  await other.getByText(m.reviews.reason('It tells a story about somebody else.')).waitFor();
  expect(await other.getByText('Tremblay').count(), 'the moderator is told who asks').toBe(0);
  await other.getByRole('button', { name: m.reviews.actions.KEPT }).click();
  await other.getByRole('button', { name: m.reviews.actions.KEPT }).click();
  await other.locator('[role=alert]').first().waitFor();
  await sound(other, look.language);
  await other.getByRole('button', { name: texts[look.language].ui.cancel }).click();
  await other.getByRole('button', { name: m.reviews.actions.WITHHELD }).click();
  await other.getByLabel(m.reviews.answer.WITHHELD).fill('It is about somebody else.');
  await shot(other, `review-${look.language}`);
  await other.getByRole('button', { name: m.reviews.actions.WITHHELD }).click();
  await other.getByText(m.reviews.states.WITHHELD).waitFor();
  await sound(other, look.language);

  await mail.take(mentor, ({ text }) => text.includes('/feedback/reports/'));
  await page.reload();
  await page.getByText(t.reviewGone).waitFor();
  await page.getByText(t.reviewAnswer('It is about somebody else.')).waitFor();
  expect(await page.getByText(first, { exact: true }).count(), 'what was taken out is still shown').toBe(0);
  await sound(page, look.language);
  await shot(page, `words-withheld-${look.language}`);
}

/** Another round with as many answers. */
async function again(lead: Door, before: string, served: Served, mail: MailServer): Promise<void> {
  const { feedbackRound } = await lead.ask<{ feedbackRound: { version: string } }>('query($round: ID!) { feedbackRound(round: $round) { version } }', { round: before });
  const round = await planRound(lead, feedbackRound.version, { en: 'Next year', fr: 'L’an prochain' }, { en: 'Words', fr: 'Mots' });
  await openRound(lead, round);
  await answerWithoutScreen(served, mail);
  await lead.ask('mutation($round: ID!) { feedbackRoundClose(round: $round, key: "close again") { userErrors { message } } }', { round });
}

/** Two reports are a trend. */
async function overTime({ page }: Profile, look: Look, mail: MailServer, { address }: Served): Promise<void> {
  const { feedback: t } = texts[look.language];
  await mail.take(mentor, ({ text }) => text.includes('/feedback'));
  await open(page, `${address}/feedback`);
  await page.getByRole('link', { name: t.read }).nth(1).waitFor();
  await page.getByRole('link', { name: t.read }).first().click();
  await page.getByRole('img', { name: t.overOf({ en: 'My mentor listens', fr: 'Mon mentor écoute' }[look.language]) }).waitFor();
  await page.locator('.trend details summary').click();
  for (const width of [320, look.width]) {
    await page.setViewportSize({ width, height: 900 });
    await sound(page, look.language);
    await shot(page, `trend-${look.language}-${String(width)}`);
  }
}

async function reflect({ page }: Profile, look: Look, { address }: Served): Promise<void> {
  const { feedback: t } = texts[look.language];
  await page.getByRole('button', { name: t.reflect }).click();
  await page.getByRole('heading', { level: 1, name: t.reflectTitle }).waitFor();
  for (const step of ['reaction', 'content', 'learned', 'change'] as const) await page.getByLabel(t.steps[step].title).fill(`${step}: one hour a month.`);
  await page.getByLabel(t.minutesLabel).fill('45');
  await page.getByLabel(t.followUpLabel).fill(inAWeek());
  await page.getByText(t.saved, { exact: true }).waitFor();
  await sound(page, look.language);
  await page.getByRole('button', { name: t.finish, exact: true }).click();
  await page.getByRole('dialog').getByText(t.finishRecord).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: t.finish, exact: true }).click();
  await page.getByText(t.finished).waitFor();
  await page.getByText(t.hours(look.language === 'fr' ? '0,75' : '0.75')).waitFor();
  await sound(page, look.language);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: t.pdf }).click()]);
  const path = join(files, `${look.language}.pdf`);
  await download.saveAs(path);
  const hours = look.language === 'fr' ? '0,75 heures' : '0.75 hours';
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  // Two readers that have nothing in common.
  expect(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')).toContain(hours);
  execFileSync('qpdf', ['--check', path], { stdio: 'pipe' });
  await open(page, new URL((await page.getByRole('link', { name: t.page }).getAttribute('href')) ?? '', address).href);
  await page.getByText(hours).waitFor();
}
