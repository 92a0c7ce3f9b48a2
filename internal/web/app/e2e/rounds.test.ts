import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, pictures, profile, sound, type Look, type Profile } from './browser';
import { door, doorOf, importInstrument, importPeople, inAWeek, openInvitation, publish, setUp, tokenOf, type Door } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';

// A round of feedback from the lead's plan to a mentor's words, by way of a moderator.

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const both = (en: string, fr: string) => ({ default: en, fr });
const definition = { title: both('About your mentor', 'À propos de votre mentor'), pages: [{ name: 'one', elements: [{ type: 'comment', name: 'keep', title: both('Keep doing', 'À poursuivre') }] }] };
const mentor = 'eloise@aldermere.example';
const moderator = 'mo@aldermere.example';
// Long enough to tell that all are in one language: what stands alone in another is translated first.
const written = [
  'It would help to ask more of Priya Raman, who knows the clinic and the people in it.',
  'Listens before talking, and remembers what I said the last time that we met.',
  'Reads the drafts within a week, and says what is good before what is not.',
  'Opens the doors to other groups, and comes with me to the first meeting.',
  'Is honest about the grants that are not for me, and says why that is so.',
  'I am the only one of us who moved here from Banff, and it was hard.',
  'Please keep this between us: I would rather that it stays here.',
];
const changed = 'It would help to ask more of a colleague, who knows the clinic and the people in it.';

for (const look of [
  { language: 'fr', width: 320, scheme: 'light' },
  { language: 'en', width: 1280, scheme: 'dark' },
] satisfies Look[]) {
  test(`the lead runs a round, a moderator releases what was written: ${look.language}`, { timeout: 240_000 }, async () => {
    const mail = await startMail();
    const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <mentorship@aldermere.example>' });
    const opened: Profile[] = [];
    const someone = async () => {
      const one = await profile(browser, look);
      await one.context.addInitScript((language) => localStorage.setItem('laurel.language', language), look.language);
      opened.push(one);
      return one;
    };
    try {
      const { page } = await someone();
      await department(doorOf(page.request, served.address), served);
      await run(page, look, served);
      await answer(served, mail);
      await close(page, look);
      await moderate((await someone()).page, look, mail, served);
      expect((await wordsOf(served, mail)).sort()).toEqual([changed, ...written.slice(1, 5)].sort());
      expect(opened.flatMap((one) => one.faults)).toEqual([]);
    } catch (err) {
      await pictures(opened, `rounds-${look.language}`);
      throw err;
    } finally {
      await Promise.all(opened.map((one) => one.context.close()));
      await served.stop();
      await mail.stop();
    }
  });
}

/** A department in which one person mentors seven, and another moderates. */
async function department(lead: Door, served: Served): Promise<void> {
  await setUp(lead, served);
  await importPeople(
    lead,
    [
      'Name,E-mail,Division,Rank,Mentor',
      `Éloïse Tremblay,${mentor},Nephrology,Associate Professor,`,
      `Mo Adeyemi,${moderator},Cardiology,Professor,`,
      ...written.map((_, n) => `Mentee ${String(n)},m${String(n)}@aldermere.example,Nephrology,Assistant Professor,Éloïse Tremblay`),
      '',
    ].join('\n'),
  );
  const { people } = await lead.ask<{ people: { nodes: { id: string }[] } }>('{ people(first: 1, search: "Adeyemi") { nodes { id } } }');
  await lead.ask('mutation($person: ID!, $input: RoleGrantInput!) { roleGrant(person: $person, input: $input) { userErrors { message } } }', { person: people.nodes[0]?.id, input: { role: 'COMMENT_MODERATOR', from: '2026-01-01' } });
  await publish(lead, await importInstrument(lead, { en: 'About your mentor', fr: 'À propos de votre mentor' }, definition));
}

/** Plans a round on the screen and opens it. */
async function run(page: Page, look: Look, { address }: Served): Promise<void> {
  const { rounds: t, planning } = texts[look.language];
  await open(page, `${address}/feedback/rounds`);
  await page.getByRole('link', { name: t.plan }).first().click();
  await page.getByRole('heading', { level: 1, name: t.planTitle }).waitFor();
  await page.getByLabel(planning.version).selectOption({ index: 1 });
  await page.locator('#title-en').fill('This year');
  await page.locator('#title-fr').fill('Cette année');
  await page.locator('#closesOn').fill(inAWeek());
  await page.getByRole('button', { name: t.save }).click();
  // Without a word on mistreatment there is no round.
  await page.getByRole('alert').getByRole('link').first().click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('mistreatment-en');
  await page.locator('#mistreatment-en').fill('The office of safety');
  await page.locator('#mistreatment-fr').fill('Le bureau de la sécurité');
  await page.getByRole('button', { name: t.save }).click();
  await page.getByRole('heading', { level: 1, name: { en: 'This year', fr: 'Cette année' }[look.language] }).waitFor();
  await sound(page, look.language);
  await page.getByRole('button', { name: t.openAsk }).click();
  await page.getByRole('dialog').getByText(t.openCount(written.length, String(written.length), 1, '1')).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: t.openConfirm(written.length, String(written.length)) }).click();
  await page.getByText(t.openedNow).waitFor();
  await page.getByText(t.standingText.OPEN).waitFor();
  await sound(page, look.language);
}

const linkIn = (text: string) => /http\S+#token=\S+/.exec(text)?.[0] ?? '';

/** Everybody writes, and the last keeps it from the mentor. */
async function answer({ address }: Served, mail: MailServer): Promise<void> {
  for (const [n, keep] of written.entries()) {
    const mentee = await door(address);
    await openInvitation(mentee, linkIn((await mail.take(`m${String(n)}@aldermere.example`)).text));
    const { feedbackTasks: tasks } = await mentee.ask<{ feedbackTasks: { id: string }[] }>('{ feedbackTasks { id } }');
    await mentee.ask('mutation($task: ID!, $answers: JSON!, $kept: [String!]!) { feedbackCast(task: $task, answers: $answers, kept: $kept) { done userErrors { path message } } }', {
      task: tasks[0]?.id,
      answers: { keep },
      kept: n === written.length - 1 ? ['keep'] : [],
    });
  }
}

async function close(page: Page, look: Look): Promise<void> {
  const { rounds: t } = texts[look.language];
  await page.getByRole('button', { name: t.closeAsk }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.closeConfirm }).click();
  await page.getByText(t.closedNow).waitFor();
  await page.getByText(t.standingText.RELEASED).waitFor();
  await sound(page, look.language);
}

async function signIn(at: Door, email: string, mail: MailServer): Promise<void> {
  await at.ask('mutation($email: String!) { signInRequest(email: $email) { userErrors { message } } }', { email });
  const token = tokenOf(linkIn((await mail.take(email, ({ text }) => text.includes('token='))).text));
  await at.ask('mutation($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }', { input: { token } });
}

/** Goes through what was written, and releases it. */
async function moderate(page: Page, look: Look, mail: MailServer, { address }: Served): Promise<void> {
  const { moderation: t } = texts[look.language];
  await signIn(doorOf(page.request, address), moderator, mail);
  await open(page, `${address}/moderation`);
  await page.getByRole('link', { name: t.remarks.toThem }).click();
  await page.getByRole('heading', { level: 1, name: t.remarks.title }).waitFor();
  expect(await page.getByText('Éloïse').count(), 'a moderator need not know whose report it is').toBe(0);
  await page.getByRole('table').getByRole('link').click();
  await page.getByText(t.remarks.keptText).waitFor();
  await sound(page, look.language);
  const card = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  expect(await card(written[6] ?? '').getByRole('button').count()).toBe(0);
  await card('clinic').getByRole('button', { name: t.edit, exact: true }).click();
  await page.getByLabel(t.remarks.editLabel).fill(changed);
  await card('clinic').getByRole('button', { name: t.saveEdited }).click();
  await card('clinic').getByRole('button', { name: t.undo }).waitFor();
  await card('Banff').getByRole('button', { name: t.withhold, exact: true }).click();
  await card('Banff').getByRole('button', { name: t.saveWithheld }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel(t.withholdReason).fill('Only one person can say so');
  await card('Banff').getByRole('button', { name: t.saveWithheld }).click();
  await card('Banff').getByRole('button', { name: t.undo }).waitFor();
  for (const text of written.slice(1, 5)) {
    await card(text).getByRole('button', { name: t.accept, exact: true }).click();
    await card(text).getByRole('button', { name: t.undo }).waitFor();
  }
  await sound(page, look.language);
  await page.getByRole('button', { name: t.remarks.release }).click();
  await page.getByRole('dialog').getByText(t.remarks.releaseCount(5)).waitFor();
  await sound(page, look.language);
  await page.getByRole('dialog').getByRole('button', { name: t.remarks.release }).click();
  await page.getByText(t.remarks.released).waitFor();
  await page.getByRole('heading', { name: t.remarks.emptyTitle }).waitFor();
  await sound(page, look.language);
}

/** What the mentor reads. */
async function wordsOf({ address }: Served, mail: MailServer): Promise<string[]> {
  const reader = await door(address);
  await signIn(reader, mentor, mail);
  const { myFeedback } = await reader.ask<{ myFeedback: { entries: { report: string }[] } }>('{ myFeedback { entries { report } } }');
  const { mentorReport } = await reader.ask<{ mentorReport: { words: { text: string }[] } }>('query($report: ID!) { mentorReport(report: $report) { words { text } } }', { report: myFeedback.entries[0]?.report });
  return mentorReport.words.map(({ text }) => text);
}
