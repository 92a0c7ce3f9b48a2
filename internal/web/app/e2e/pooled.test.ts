import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, pictures, profile, shot, sound, type Look, type Profile } from './browser';
import { door, doorOf, importInstrument, importPeople, openInvitation, openRound, planRound, publish, setUp, tokenOf, type Door } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';

// Two mentors over three rounds: one with enough mentees, and one with two at a time.

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

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
const mailOf = (name: string) => `${name.toLowerCase()}@aldermere.example`;
const many = 'Imani';
const few = 'Noor';
const herMentees = ['Una', 'Ugo', 'Uma', 'Uri'];
const words = { en: 'The office of safety', fr: 'Le bureau de la sécurité' };

/** Who has the mentor of few, round by round, and what each says: the first on a screen. Whoever is
 * there twice changes their mind. */
const rounds = [
  { title: { en: 'First round', fr: 'Première ronde' }, said: { Ada: 5, Ben: 1 }, gone: 'Ada' },
  { title: { en: 'Second round', fr: 'Deuxième ronde' }, said: { Cleo: 1, Ben: 4 }, gone: 'Ben' },
  { title: { en: 'Third round', fr: 'Troisième ronde' }, said: { Dov: 4, Cleo: 5 }, gone: '' },
] satisfies { title: { en: string; fr: string }; said: Record<string, number>; gone: string }[];

for (const look of [
  { language: 'en', width: 320, scheme: 'light' },
  { language: 'fr', width: 320, scheme: 'dark' },
] satisfies Look[]) {
  test(`with two mentees a report comes after the third round: ${look.language}`, { timeout: 240_000 }, async () => {
    const mail = await startMail();
    const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <mentorship@aldermere.example>' });
    const opened: Profile[] = [];
    const someone = async (width: Look['width']) => {
      const one = await profile(browser, { ...look, width });
      opened.push(one);
      await one.context.addInitScript((language) => localStorage.setItem('laurel.language', language), look.language);
      return one.page;
    };
    try {
      const lead = await someone(1280);
      const at = doorOf(lead.request, served.address);
      const version = await department(at, served, look);
      const mentor = await someone(1280);
      await signIn(doorOf(mentor.request, served.address), few, mail);
      for (const [n, round] of rounds.entries()) {
        await importPeople(at, sheet([...Object.keys(round.said).map((name) => row(name, 'Noor', look)), ...(n === 0 ? herMentees.map((name) => row(name, many, look)) : [])]));
        await walk(n, { lead, at, mentor, mentee: await someone(320), version, look, served, mail });
        if (round.gone) await importPeople(at, `${sheet([]).split('\n')[0] ?? ''},Status\n${row(round.gone, '', look)},left\n`);
      }
      await report(mentor, look, mail, served);
      expect(opened.flatMap((one) => one.faults)).toEqual([]);
      const doctor = await served.run('doctor');
      expect(doctor.code, doctor.printed).toBe(0);
    } catch (err) {
      await pictures(opened, `pooled-${look.language}`);
      throw err;
    } finally {
      await Promise.all(opened.map((one) => one.context.close()));
      await served.stop();
      await mail.stop();
    }
  });
}

const sheet = (rows: string[]) => ['Name,E-mail,Division,Rank,Mentor,Language', ...rows, ''].join('\n');
const row = (name: string, mentor: string, look: Look) => `${name},${mailOf(name)},Nephrology,Assistant Professor,${mentor},${look.language}`;

async function department(at: Door, served: Served, look: Look): Promise<string> {
  await setUp(at, served);
  await importPeople(at, sheet([many, few].map((name) => row(name, '', look))));
  return publish(at, await importInstrument(at, { en: 'About your mentor', fr: 'À propos de votre mentor' }, definition));
}

const linkIn = (text: string) => /http\S+#token=\S+/.exec(text)?.[0] ?? '';

async function signIn(at: Door, name: string, mail: MailServer): Promise<void> {
  await at.ask('mutation($email: String!) { signInRequest(email: $email) { userErrors { message } } }', { email: mailOf(name) });
  const token = tokenOf(linkIn((await mail.take(mailOf(name), ({ text }) => text.includes('/sign-in#token='))).text));
  await at.ask('mutation($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }', { input: { token } });
}

type Walk = { lead: Page; at: Door; mentor: Page; mentee: Page; version: string; look: Look; served: Served; mail: MailServer };

/** One round, from its opening to what its close leaves the mentor of two with. */
async function walk(n: number, w: Walk): Promise<void> {
  const { lead, at, mentor, look, served, mail } = w;
  const { feedback: t, rounds: r } = texts[look.language];
  const { title, said } = rounds[n] ?? { title: words, said: {} };
  const round = await planRound(at, w.version, title, words);
  await openRound(at, round);
  const before = await seen(mentor, served);
  expect(before).toContain(title[look.language]);
  const [first, ...others] = Object.entries(said);
  if (first) await answer(w, first[0], first[1], mail);
  for (const [name, listens] of others) await cast(served, name, listens, mail);
  if (n === 0) for (const name of herMentees) await cast(served, name, 3, mail);
  expect(await seen(mentor, served), 'what the mentor sees tells that somebody has answered').toBe(before);
  await shot(mentor, `pooled-${look.language}-${String(n + 1)}-open`);

  await open(lead, `${served.address}/feedback/rounds/${round}`);
  await lead.getByRole('button', { name: r.closeAsk }).click();
  await lead.getByRole('dialog').getByRole('button', { name: r.closeConfirm }).click();
  await lead.getByText(r.standingText.RELEASED).waitFor();

  if (n === 0) {
    const other = await door(served.address);
    await signIn(other, many, mail);
    const { myFeedback: theirs } = await other.ask<{ myFeedback: { entries: { standing: string }[] } }>('{ myFeedback { entries { standing } } }');
    expect(theirs.entries, 'four mentees make a report at once').toEqual([{ standing: 'REPORTED' }]);
  }
  if (n === rounds.length - 1) return;

  await open(mentor, `${served.address}/feedback`);
  const mine = mentor.locator('section', { has: mentor.getByRole('heading', { name: t.roundsTitle }) }).getByRole('listitem');
  expect(await mine.count()).toBe(n + 1);
  await mine.filter({ hasText: title[look.language] }).getByText(t.standing.TOO_FEW(4), { exact: true }).waitFor();
  expect(await mentor.getByRole('link', { name: t.read }).count()).toBe(0);
  // The rule is the only number, besides what a round is called.
  expect((await mine.first().innerText()).replaceAll('4', '')).not.toMatch(/\d/);
  const { myFeedback } = await doorOf(mentor.request, served.address).ask<{ myFeedback: { entries: { report: string | null }[] } }>('{ myFeedback { entries { report } } }');
  expect(myFeedback.entries.every((e) => e.report === null)).toBe(true);
  await sound(mentor, look.language);
  await shot(mentor, `pooled-${look.language}-${String(n + 1)}-closed`);
}

/** All that the screen says to the mentor. */
async function seen(mentor: Page, { address }: Served): Promise<string> {
  await open(mentor, `${address}/feedback`);
  return mentor.locator('main').innerText();
}

/** On a telephone: told that the mentor has few mentees, and waiting in the box all the same. */
async function answer({ mentee: page, look }: Walk, name: string, listens: number, mail: MailServer): Promise<void> {
  const { feedback: t, invitation: i } = texts[look.language];
  await open(page, linkIn((await mail.take(mailOf(name), ({ text }) => text.includes('/i#token='))).text));
  await page.getByRole('button', { name: i.open }).click();
  await page.getByRole('link', { name: i.goToMentors }).click();
  await page.getByRole('heading', { level: 1, name: t.tasksTitle }).waitFor();
  await page.getByRole('link', { name: t.answerAbout(few) }).click();
  await page.getByRole('heading', { level: 1, name: t.about(few) }).waitFor();
  await sound(page, look.language);
  await shot(page, `pooled-${look.language}-mentee-${name}`);
  await page.getByRole('radiogroup').first().getByText({ en: `${String(listens)} of 5`, fr: `${String(listens)} sur 5` }[look.language], { exact: true }).click();
  await page.getByRole('textbox').fill({ en: 'Thank you for the hours.', fr: 'Merci pour les heures.' }[look.language]);
  await page.getByRole('button', { name: t.goOn, exact: true }).click();
  await page.getByRole('button', { name: t.seal, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t.thanksTitle }).waitFor();
}

async function cast({ address }: Served, name: string, listens: number, mail: MailServer): Promise<void> {
  const at = await door(address);
  await openInvitation(at, linkIn((await mail.take(mailOf(name), ({ text }) => text.includes('/i#token='))).text));
  const { feedbackTasks: tasks } = await at.ask<{ feedbackTasks: { id: string }[] }>('{ feedbackTasks { id } }');
  expect(tasks.length).toBe(1);
  await at.ask('mutation($task: ID!, $answers: JSON!) { feedbackCast(task: $task, answers: $answers) { done userErrors { path message } } }', { task: tasks[0]?.id, answers: { listens } });
}

/** Four different people have answered over three rounds, two of them twice. */
async function report(mentor: Page, look: Look, mail: MailServer, { address }: Served): Promise<void> {
  const { feedback: t } = texts[look.language];
  await mail.take(mailOf(few), ({ text }) => /\/feedback\s/.test(text));
  await open(mentor, `${address}/feedback`);
  await mentor.getByText(t.standing.REPORTED()).waitFor();
  expect(await mentor.getByText(t.standing.CARRIED(4), { exact: true }).count(), 'what the earlier rounds say now').toBe(2);
  expect(await mentor.getByText(t.standing.TOO_FEW(4)).count()).toBe(0);
  await sound(mentor, look.language);
  await shot(mentor, `pooled-${look.language}-3-closed`);
  await mentor.getByRole('link', { name: t.read }).click();
  await mentor.getByRole('heading', { level: 1, name: t.reportTitle }).waitFor();
  await mentor.getByText(t.reportOf('4')).waitFor();
  await mentor.getByText(t.reportAsk).waitFor();
  await mentor.getByText(t.wordsWait).waitFor();
  await sound(mentor, look.language);
  await shot(mentor, `pooled-${look.language}-report`);
  const { myFeedback } = await doorOf(mentor.request, address).ask<{ myFeedback: { entries: { report: string | null }[] } }>('{ myFeedback { entries { report } } }');
  const which = myFeedback.entries.find((e) => e.report !== null)?.report;
  const { mentorReport } = await doorOf(mentor.request, address).ask<{ mentorReport: { respondents: number; figures: { n: number; mean: number }[] } }>('query($report: ID!) { mentorReport(report: $report) { respondents figures { n mean } } }', { report: which });
  // The newest word of each: 5, 4, 5 and 4. What was said first by two of them counts no more.
  expect(mentorReport.respondents).toBe(4);
  expect(mentorReport.figures[0]).toMatchObject({ n: 4, mean: 4.5 });
}
