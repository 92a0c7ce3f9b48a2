import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { date } from '../src/lib/format';
import { launch, open, pictures, profile, shot, sound, type Look, type Profile } from './browser';
import { doorOf, importPeople, setUp, tokenOf, type Door } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';

const looks: Look[] = [
  { language: 'en', width: 1280, scheme: 'light' },
  { language: 'fr', width: 320, scheme: 'dark' },
];

const mailOf = (name: string) => `${name.toLowerCase()}@aldermere.example`;
const names = ['Mentee', 'Mentor', 'Director', 'Chief'];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

for (const look of looks) {
  test(`a mentorship from the search to the first meeting: ${look.language}, ${String(look.width)} px`, { timeout: 240_000 }, async () => {
    const mail = await startMail();
    const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <mentorship@aldermere.example>' });
    const opened: Profile[] = [];
    const someone = async () => {
      const one = await profile(browser, look, { acceptDownloads: true });
      opened.push(one);
      await one.context.addInitScript((language) => localStorage.setItem('laurel.language', language), look.language);
      return one;
    };
    try {
      await walk(someone, served, mail, look);
      expect(opened.flatMap((one) => one.faults)).toEqual([]);
      const doctor = await served.run('doctor');
      expect(doctor.code, doctor.printed).toBe(0);
    } catch (err) {
      await pictures(opened, `mentorship-${look.language}`);
      throw err;
    } finally {
      await Promise.all(opened.map((one) => one.context.close()));
      await served.stop();
      await mail.stop();
    }
  });
}

async function walk(someone: () => Promise<Profile>, served: Served, mail: MailServer, look: Look): Promise<void> {
  const t = texts[look.language].mentoring;
  const lead = await someone();
  await department(doorOf(lead.page.request, served.address), served, look);
  const signedIn = async (name: string) => {
    const one = await someone();
    await signIn(doorOf(one.page.request, served.address), mail, mailOf(name));
    return one;
  };

  // A director is refused as formal mentor, with the way out; a colleague is proposed.
  const mentee = (await signedIn('Mentee')).page;
  await open(mentee, `${served.address}/mentorship`);
  await mentee.getByText(t.noMentors).waitFor();
  await sound(mentee, look.language);
  await open(mentee, `${served.address}/mentorship/find`);
  await mentee.getByRole('button', { name: t.proposeLabel('Director') }).click();
  const dialog = mentee.getByRole('dialog');
  await dialog.getByText(t.reportsInstead).waitFor();
  await dialog.getByLabel(t.kind).selectOption('FORMAL');
  await dialog.getByRole('button', { name: t.sendProposal }).click();
  await dialog.getByRole('alert').waitFor();
  await sound(mentee, look.language);
  await mentee.keyboard.press('Escape');
  await mentee.getByRole('button', { name: t.proposeLabel('Mentor') }).click();
  await dialog.getByRole('checkbox', { name: t.needs.CAREER }).check();
  await dialog.getByLabel(t.yourWords).fill('A grant');
  await dialog.getByRole('button', { name: t.sendProposal }).click();
  await mentee.getByText(t.proposed('Mentor')).waitFor();

  // Both leaders follow the mailed link, look at what they approve, and approve.
  for (const name of ['Director', 'Chief']) {
    const { page } = await signedIn(name);
    await open(page, linkIn((await mail.take(mailOf(name), (m) => m.text.includes('/mentorship/approvals'))).text));
    await page.getByRole('checkbox', { name: t.choose('Mentee') }).check();
    await sound(page, look.language);
    await page.getByRole('button', { name: t.approveChosen(1) }).click();
    await page.getByRole('dialog').getByText(t.pairTitle('Mentor', 'Mentee')).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: t.approveChosen(1) }).click();
    await page.getByText(t.approved(1)).waitFor();
    await page.getByRole('heading', { name: t.approvalsEmpty }).waitFor();
  }

  // The mentor confirms, and notes a meeting; one that has not been is refused in words.
  const mentor = (await signedIn('Mentor')).page;
  await open(mentor, linkIn((await mail.take(mailOf('Mentor'), (m) => m.text.includes('/mentorship/men_'))).text));
  await sound(mentor, look.language);
  await mentor.getByRole('button', { name: t.confirm, exact: true }).click();
  await mentor.getByRole('button', { name: t.noteMeeting }).waitFor();
  await mentor.getByLabel(t.dayMet).fill('2099-01-01');
  await mentor.getByRole('button', { name: t.noteMeeting }).click();
  await mentor.getByRole('alert').waitFor();
  const today = await mentor.evaluate(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(new Date()));
  await mentor.getByLabel(t.dayMet).fill(today);
  await mentor.getByRole('button', { name: t.noteMeeting }).click();
  await mentor.getByText(t.noted).waitFor();
  await sound(mentor, look.language);

  await plan(mentee, someone, served, mail, look);
  await outside(mentor, someone, served, mail, look);

  await checkIn(mentee, lead.page, served, mail, someone, look);
  await onBehalf(someone, served, mail, look);
  await leaving(mentor, mentee, mail, served, look);

  // The leader finds the pair, and the coverage.
  await signIn(doorOf(lead.page.request, served.address), mail, 'lead@aldermere.example');
  for (const path of ['pairs', 'coverage', 'tasks', 'settings']) {
    await open(lead.page, `${served.address}/mentorship/${path}`);
    await sound(lead.page, look.language);
    if (path === 'settings') continue;
    for (const [button, format] of [
      [t.csv, 'csv'],
      [t.xlsx, 'xlsx'],
    ] as const) {
      const [file] = await Promise.all([lead.page.waitForEvent('download'), lead.page.getByRole('link', { name: button }).click()]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`-\\d{4}-\\d\\d-\\d\\d\\.${format}$`));
      const read = readFileSync(await file.path());
      if (format === 'csv' && path === 'pairs') expect(read.toString('utf8')).toContain('"Mentee","Nephrology","General","Mentor"');
      if (format === 'xlsx') expect(read.subarray(0, 2).toString()).toBe('PK');
    }
  }
}

/** The mentee hands a plan in, and the director approves it. */
async function plan(mentee: Profile['page'], someone: () => Promise<Profile>, served: Served, mail: MailServer, look: Look): Promise<void> {
  const t = texts[look.language].mentoring;
  await open(mentee, `${served.address}/mentorship/plan`);
  await mentee.locator('#startsOn').fill('2026-07-01');
  await mentee.locator('#goals').fill('Two papers');
  await mentee.locator('#milestones-0-what').fill('First grant');
  await mentee.locator('#milestones-0-by').fill('2028-01-01');
  await sound(mentee, look.language);
  await mentee.getByRole('button', { name: t.planSubmit }).click();
  await mentee.getByRole('dialog').getByRole('button', { name: t.planSubmit }).click();
  await mentee.getByText(t.planStates.SUBMITTED, { exact: true }).waitFor();
  const director = await someone();
  await signIn(doorOf(director.page.request, served.address), mail, mailOf('Director'));
  await open(director.page, linkIn((await mail.take(mailOf('Director'), (m) => m.text.includes('/mentorship/plan/'))).text));
  await director.page.getByText('First grant').waitFor();
  await sound(director.page, look.language);
  await director.page.getByRole('button', { name: t.approve, exact: true }).click();
  await director.page.getByText(t.planStates.APPROVED, { exact: true }).waitFor();
}

/** A mentee from elsewhere is pasted, and confirms by the mailed link without an account. */
async function outside(mentor: Profile['page'], someone: () => Promise<Profile>, served: Served, mail: MailServer, look: Look): Promise<void> {
  const t = texts[look.language].mentoring;
  await open(mentor, `${served.address}/mentorship/outside`);
  await mentor.getByText(t.outsidePaste).first().click();
  await mentor.locator('#paste').fill('Ada Lin\tada@elsewhere.example\tfellow\tLyon\t2020-07-01\t2021-06-30');
  await mentor.getByRole('button', { name: t.takeRows }).click();
  await mentor.getByRole('checkbox', { name: t.ask }).check();
  await sound(mentor, look.language);
  await mentor.getByRole('button', { name: t.saveOutside(1) }).click();
  await mentor.getByRole('dialog').getByRole('button', { name: t.saveOutside(1) }).click();
  await mentor.getByText(t.outsideSaved(1)).waitFor();
  const { page } = await someone();
  await open(page, linkIn((await mail.take('ada@elsewhere.example')).text));
  await page.getByText(t.attestLead('Mentor')).waitFor();
  await sound(page, look.language);
  await page.getByRole('button', { name: t.attestYes }).click();
  await page.getByText(t.attestDone).waitFor();
}

/** The check-in at eighteen months: answered once, read by one vice-chair, with what they agree. */
async function checkIn(mentee: Profile['page'], lead: Profile['page'], served: Served, mail: MailServer, someone: () => Promise<Profile>, look: Look): Promise<void> {
  const t = texts[look.language].mentoring;
  const at = doorOf(lead.request, served.address);
  const { instrumentCreate } = await at.ask<{ instrumentCreate: { instrument: { id: string } } }>(
    'mutation { instrumentCreate(input: { title: { en: "Check-in", fr: "Bilan" }, purpose: EIGHTEEN_MONTH_CHECK_IN, template: "eighteen_month_check_in" }) { instrument { id } userErrors { message } } }',
  );
  await at.ask('mutation($i: ID!) { instrumentPublish(instrument: $i) { userErrors { message } } }', { i: instrumentCreate.instrument.id });
  const { people } = await at.ask<{ people: { nodes: { id: string }[] } }>('{ people(first: 1, search: "Chief") { nodes { id } } }');
  const vice = people.nodes[0]?.id;
  await at.ask('mutation($p: ID!) { roleGrant(person: $p, input: { role: VICE_CHAIR, from: "2026-01-01" }) { userErrors { message } } }', { p: vice });
  await at.ask('mutation($p: ID!) { checkInReaderSet(person: $p) { userErrors { message } } }', { p: vice });

  await open(mentee, `${served.address}/mentorship`);
  await mentee.getByRole('link', { name: t.taskKinds.CHECK_IN }).click();
  await mentee.getByText(t.checkInReadBy('Chief')).waitFor();
  await mentee.locator('.sd-root-modern').waitFor();
  await sound(mentee, look.language);
  const task = mentee.url().split('/').at(-1);
  // A telephone that goes to sleep loses nothing: what was written is there again, on another device too.
  const { respond: r } = texts[look.language];
  await mentee.locator('textarea').first().fill('Two papers and a grant');
  await mentee.locator('textarea').first().blur();
  await mentee.getByText(new RegExp(`^${r.saved('').trim()}`)).waitFor();
  await shot(mentee, `check-in-saved-${look.language}`);
  const other = (await someone()).page;
  await signIn(doorOf(other.request, served.address), mail, mailOf('Mentee'));
  await open(other, `${served.address}/mentorship/check-in/${String(task)}`);
  await other.locator('.sd-root-modern').waitFor();
  expect(await other.locator('textarea').first().inputValue()).toBe('Two papers and a grant');
  // What the first device writes now, the second does not overwrite unseen.
  await mentee.locator('textarea').first().fill('Three papers');
  await mentee.locator('textarea').first().blur();
  await mentee.waitForFunction(() => Object.keys(localStorage).every((key) => !key.startsWith('laurel.answers.')));
  await mentee.getByText(new RegExp(`^${r.saved('').trim()}`)).waitFor();
  await other.locator('textarea').first().fill('No paper');
  await other.locator('textarea').first().blur();
  await other.getByRole('dialog', { name: r.conflictTitle }).waitFor();
  await sound(other, look.language);
  await other.getByRole('button', { name: r.takeTheirs }).click();
  expect(await other.locator('textarea').first().inputValue()).toBe('Three papers');
  const door = doorOf(mentee.request, served.address);
  const { checkIn: asked } = await door.ask<{ checkIn: { definition: { pages: { elements: { name: string; type: string; isRequired?: boolean; choices?: { value: unknown }[]; rateMin?: number }[] }[] } } }>('query($t: ID!) { checkIn(task: $t) { definition } }', { t: task });
  const required = asked.definition.pages.flatMap((p) => p.elements).filter((e) => e.isRequired);
  const answers = Object.fromEntries(required.map((e) => [e.name, e.choices?.[0]?.value ?? e.choices?.[0] ?? e.rateMin ?? 1]));
  await door.ask('mutation($t: ID!, $a: JSON!) { checkInSubmit(task: $t, answers: $a) { userErrors { path message } } }', { t: task, a: answers });

  const { page } = await someone();
  await signIn(doorOf(page.request, served.address), mail, mailOf('Chief'));
  await open(page, `${served.address}/mentorship/check-ins`);
  await sound(page, look.language);
  await page.getByRole('link', { name: 'Mentee' }).click();
  await page.getByLabel(t.followUp).fill('Protected time from January');
  await page.getByRole('button', { name: t.checkInAgree }).click();
  await page.getByText(t.checkInSaved).waitFor();
  await sound(page, look.language);
  await open(mentee, `${served.address}/mentorship/check-in/${String(task)}`);
  await mentee.getByText('Protected time from January').first().waitFor();
}

/** A director finds a mentor for somebody who has not asked, from what is due and from the search. */
async function onBehalf(someone: () => Promise<Profile>, served: Served, mail: MailServer, look: Look): Promise<void> {
  const t = texts[look.language].mentoring;
  const { page } = await someone();
  await signIn(doorOf(page.request, served.address), mail, mailOf('Director'));
  await open(page, `${served.address}/mentorship/tasks`);
  await page.getByRole('link', { name: t.findForLabel('Mentor') }).click();
  await page.getByRole('heading', { level: 1, name: t.findTitleFor('Mentor') }).waitFor();
  await page.getByText(t.theyReport).first().waitFor();
  await page.getByRole('button', { name: t.forSomebody }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.chooseMentee('Chief') }).waitFor();
  await sound(page, look.language);
  await shot(page, `for-whom-${look.language}`);
  await page.getByRole('dialog').getByRole('button', { name: t.chooseMentee('Chief') }).click();
  await page.getByRole('heading', { level: 1, name: t.findTitleFor('Chief') }).waitFor();
  await page.getByRole('button', { name: t.proposeLabel('Mentor') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.kind).selectOption('PEER');
  await sound(page, look.language);
  await shot(page, `on-behalf-${look.language}`);
  await dialog.getByRole('button', { name: t.sendProposal }).click();
  await page.getByText(t.proposedFor('Mentor', 'Chief')).waitFor();
  // Both are asked, and nothing begins before both say yes.
  for (const name of ['Mentor', 'Chief']) await mail.take(mailOf(name), (m) => m.text.includes('/mentorship/men_'));
}

/** A mentor announces the last day, and the mentee and the director read of it at once. */
async function leaving(mentor: Profile['page'], mentee: Profile['page'], mail: MailServer, served: Served, look: Look): Promise<void> {
  const t = texts[look.language].mentoring;
  await open(mentor, `${served.address}/mentorship/settings`);
  const last = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await mentor.locator('#leaving-on').fill(last);
  await mentor.getByRole('button', { name: t.leavingAnnounce }).click();
  await mentor.getByRole('dialog').getByText(t.leavingAsk).waitFor();
  await sound(mentor, look.language);
  await mentor.getByRole('dialog').getByRole('button', { name: t.leavingConfirm }).click();
  const day = date(last, look.language);
  await mentor.getByText(t.leavingSaid(day)).waitFor();
  await sound(mentor, look.language);
  await shot(mentor, `leaving-${look.language}`);
  for (const name of ['Mentee', 'Director']) {
    const { text } = await mail.take(mailOf(name), (m) => m.text.includes(day));
    if (name === 'Mentee') await open(mentee, linkIn(text));
  }
  await mentee.getByText(t.mentorLeaves(day)).first().waitFor();
  await mentee.getByText(t.events.MENTOR_LEAVING).waitFor();
  await sound(mentee, look.language);
  await shot(mentee, `leaving-mentee-${look.language}`);
}

/** A department of four, in which one leads the division and one the site. */
async function department(at: Door, served: Served, look: Look): Promise<void> {
  await setUp(at, served);
  // Eighteen months after their appointment the check-in is near.
  const appointed = new Date(Date.now() - 540 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const rows = names.map((name) => `${name},${mailOf(name)},Nephrology,General,Assistant Professor,CT,${appointed},2028-04-15,${look.language}`);
  await importPeople(at, ['Name,E-mail,Division,Site,Rank,Position description,Appointed,Up for promotion or CFAR,Language', ...rows, ''].join('\n'));
  const { people, divisions, sites } = await at.ask<{ people: { nodes: { id: string; name: string }[] }; divisions: { id: string }[]; sites: { id: string }[] }>(
    '{ people(first: 20) { nodes { id name } } divisions { id } sites { id } }',
  );
  const grant = (name: string, input: object) =>
    at.ask('mutation($person: ID!, $input: RoleGrantInput!) { roleGrant(person: $person, input: $input) { userErrors { message } } }', {
      person: people.nodes.find((p) => p.name === name)?.id, input: { from: '2026-01-01', ...input },
    });
  await grant('Director', { role: 'DIVISION_DIRECTOR', division: divisions[0]?.id });
  await grant('Chief', { role: 'PHYSICIAN_IN_CHIEF', site: sites[0]?.id });
}

async function signIn(at: Door, mail: MailServer, address: string): Promise<void> {
  await at.ask('mutation($email: String!) { signInRequest(email: $email) { userErrors { message } } }', { email: address });
  const { text } = await mail.take(address, (m) => m.text.includes('/sign-in#token='));
  await at.ask('mutation($token: String!) { signIn(input: { token: $token }) { userErrors { message } } }', { token: tokenOf(linkIn(text)) });
}

function linkIn(text: string): string {
  return /http\S+\/(?:mentorship|sign-in|i)\S*/.exec(text)?.[0] ?? '';
}
