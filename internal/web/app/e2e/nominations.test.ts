import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, pictures, profile, settled, shot, sound, upright, type Look, type Profile } from './browser';
import { callFor, doorOf, importPeople, openCall, planAward, setUp, tokenOf, type Door } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';
import { passTime } from './time';

// A colleague is nominated: by two who write, with letters of support from elsewhere, and by
// themselves once they are asked. Everybody has a browser of their own.

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const people = ['Éloïse Tremblay', 'Mo Adeyemi', 'Priya Raman', 'Anna Roy', 'Noor Haddad', 'Chloé Gagnon', 'Ivo Stern', 'Lena Park'] as const;
type Name = (typeof people)[number];
const addressOf = (name: Name) => `${name.split(' ')[1]?.toLowerCase() ?? ''}@aldermere.example`;
const [chair, deputy, , , nominator, together, nominee, mentee] = people;
const award = { en: 'Mentor of the year', fr: 'Mentor de l’année' };
const pdf = { name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n') };

interface Stage {
  look: Look;
  served: Served;
  mail: MailServer;
  cycle: string;
  lead: Door;
  someone: () => Promise<Profile>;
  signedIn: (name: Name) => Promise<Profile>;
}

for (const look of [
  { language: 'en', width: 1280, scheme: 'light' },
  { language: 'fr', width: 320, scheme: 'dark' },
] satisfies Look[]) {
  test(`a nomination from the call to the nominee’s package: ${look.language}, ${String(look.width)} px`, async () => {
    const mail = await startMail();
    const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <mentorship@aldermere.example>' });
    const opened: Profile[] = [];
    const someone = async () => {
      const one = await profile(browser, look);
      await one.context.addInitScript((language) => {
        if (location.protocol === 'http:') localStorage.setItem('laurel.language', language);
      }, look.language);
      opened.push(one);
      return one;
    };
    try {
      const lead = await someone();
      const at = doorOf(lead.page.request, served.address);
      await setUp(at, served);
      const language = look.language;
      await importPeople(at, ['Name,E-mail,Division,Rank,Position description,Mentor,Language', ...people.map((name, i) => `${name},${addressOf(name)},${i < 4 ? 'Cardiology' : 'Nephrology'},Professor,CT,${name === mentee ? nominee : ''},${language}`), ''].join('\n'));
      const { cycle } = await planAward(at, award, people.slice(0, 4).map((name) => addressOf(name as Name)));
      await callFor(at, cycle);
      const signedIn = async (name: Name) => {
        const one = await someone();
        await signIn(doorOf(one.page.request, served.address), mail, addressOf(name));
        return one;
      };
      await walk({ look, served, mail, cycle, lead: at, someone, signedIn });
      expect(opened.flatMap((one) => one.faults)).toEqual([]);
      const checked = await served.run('doctor');
      expect(checked.code, checked.printed).toBe(0);
    } catch (err) {
      await pictures(opened, `nominations-${look.language}`);
      throw err;
    } finally {
      await Promise.all(opened.map((one) => one.context.close()));
      await served.stop();
      await mail.stop();
    }
  });
}

async function signIn(at: Door, mail: MailServer, address: string): Promise<void> {
  await at.ask('mutation($email: String!) { signInRequest(email: $email) { userErrors { message } } }', { email: address });
  const { text } = await mail.take(address, (m) => m.text.includes('/sign-in#token='));
  await at.ask('mutation($token: String!) { signIn(input: { token: $token }) { userErrors { message } } }', { token: tokenOf(linkIn(text)) });
}

function linkIn(text: string): string {
  return /http\S+\/(?:awards|sign-in|i)\S*/.exec(text)?.[0] ?? '';
}

/** Looks whether a screen is sound, and keeps pictures of it at every width. */
async function look(stage: Stage, page: Page, name: string): Promise<void> {
  await sound(page, stage.look.language);
  if (process.env['LAUREL_E2E_PICTURES'] === undefined) return;
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await settled(page);
    await upright(page, stage.look.language);
    await shot(page, `nominations-${name}-${stage.look.language}-${String(width)}`);
  }
  await page.setViewportSize({ width: stage.look.width, height: 800 });
}

async function walk(stage: Stage): Promise<void> {
  const { page } = await stage.signedIn(nominator);
  const nomination = await begin(stage, page);
  await askForLetters(stage, page);
  await writeLetter(stage);
  await declineLetter(stage, page);
  await nominateTogether(stage, page);
  await handIn(stage, page);

  // The next phase: the chair asks, and the nominee learns of it.
  passTime(stage.served, stage.cycle, 28);
  const chairs = await stage.signedIn(chair);
  const { nomineesAsk: asked } = await doorOf(chairs.page.request, stage.served.address).ask<{ nomineesAsk: { count: number } }>(
    'mutation($cycle: ID!, $nominations: [ID!]!) { nomineesAsk(cycle: $cycle, nominations: $nominations) { count userErrors { message } } }',
    { cycle: stage.cycle, nominations: [nomination] },
  );
  expect(asked.count).toBe(1);
  await accept(stage);
  await afterwards(stage, page, nomination);
}

async function begin(stage: Stage, page: Page): Promise<string> {
  const { nominations: t, awards } = texts[stage.look.language];
  const { address } = stage.served;
  await open(page, `${address}/awards/nominations`);
  await page.getByRole('heading', { name: t.emptyTitle }).waitFor();
  await look(stage, page, 'empty');
  // Called for, and not taken before their day.
  await open(page, `${address}/awards/cycles/${stage.cycle}/nominate`);
  await page.getByRole('heading', { name: t.notTaken }).waitFor();
  await look(stage, page, 'not-taken');
  passTime(stage.served, stage.cycle, 15);
  await open(page, `${address}/awards/cycles/${stage.cycle}`);
  await look(stage, page, 'call');
  await page.getByRole('link', { name: awards.nominate }).click();
  await page.getByRole('heading', { level: 1, name: t.nominateTitle }).waitFor();
  // Oneself is excluded by the rules, with the reasons; a colleague with a mentee is not.
  await page.getByLabel(t.searchLabel).fill('a');
  await page.getByRole('button', { name: t.beginLabel(nominator), exact: true }).waitFor();
  expect(await page.getByRole('button', { name: t.beginLabel(nominator), exact: true }).isDisabled()).toBe(true);
  await look(stage, page, 'candidates');
  await page.getByLabel(t.searchLabel).fill('zzz');
  await page.getByText(t.foundNobody).waitFor();
  await page.getByLabel(t.searchLabel).fill('stern');
  await page.getByRole('button', { name: t.beginLabel(nominee), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t.heading(nominee) }).waitFor();
  const nomination = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  // What is typed is kept by itself, and is there again.
  await page.locator('#letter').fill('Ivo opened doors for two of us.');
  await page.getByText(t.saved).waitFor();
  await open(page, page.url());
  expect(await page.locator('#letter').inputValue()).toBe('Ivo opened doors for two of us.');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t.fileChoose }).click();
  await (await chosen).setFiles(pdf);
  await page.getByText(t.fileAdded(pdf.name)).waitFor();
  await page.getByRole('link', { name: pdf.name }).waitFor();
  return nomination;
}

async function askForLetters(stage: Stage, page: Page): Promise<void> {
  const { nominations: t } = texts[stage.look.language];
  const dialog = page.getByRole('dialog');
  for (const [name, email, waived] of [
    ['Dr. Far', 'far@elsewhere.example', true],
    ['Dr. Away', 'away@elsewhere.example', false],
  ] as const) {
    await page.getByRole('button', { name: t.supportAsk }).click();
    await dialog.getByLabel(t.writerName, { exact: true }).fill(name);
    if (waived) {
      // What is missing is said where it is missing.
      await dialog.getByRole('button', { name: t.supportSend }).click();
      await dialog.getByRole('alert').getByRole('link').click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('writer-email');
      await sound(page, stage.look.language);
    }
    await dialog.getByLabel(t.writerEmail).fill(email);
    if (waived) await dialog.getByRole('checkbox', { name: t.waiver }).check();
    await dialog.getByRole('button', { name: t.supportSend }).click();
    await page.getByText(t.supportSent(name)).waitFor();
  }
  // Nobody is reminded on the day they were asked.
  await page.getByRole('button', { name: t.remindLabel('Dr. Far') }).click();
  await page.getByRole('alert').waitFor();
  await look(stage, page, 'writing');
}

/** A letter of support, by the mailed link and without an account. */
async function writeLetter(stage: Stage): Promise<void> {
  const { letter: t } = texts[stage.look.language];
  const { page } = await stage.someone();
  const link = linkIn((await stage.mail.take('far@elsewhere.example')).text);
  expect(new URL(link).pathname).toBe('/i/letter');
  await open(page, link);
  await page.getByText(t.waived).waitFor();
  await page.locator('#letter').fill('She asked the right questions.');
  await page.getByText(t.saved).waitFor();
  await look(stage, page, 'letter');
  await page.getByRole('button', { name: t.handIn }).click();
  await page.getByRole('dialog').getByText('She asked the right questions.').waitFor();
  await sound(page, stage.look.language);
  await page.getByRole('dialog').getByRole('button', { name: t.handInDo, exact: true }).click();
  await page.getByText(t.received).waitFor();
  await look(stage, page, 'letter-in');
  // It may be changed until it closes, from the link again.
  await page.goto('about:blank');
  await open(page, link);
  await page.getByText(t.received).waitFor();
  await page.locator('#letter').fill('She asked the right questions, and waited for answers.');
  await page.getByText(t.changed).waitFor();
  await page.getByRole('button', { name: t.handInAgain }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.handInDo, exact: true }).click();
  await page.getByText(t.received).waitFor();
}

/** The second writer declines, and somebody else is asked; the first link is dead then. */
async function declineLetter(stage: Stage, nominating: Page): Promise<void> {
  const { letter: t, nominations } = texts[stage.look.language];
  const { page } = await stage.someone();
  const link = linkIn((await stage.mail.take('away@elsewhere.example')).text);
  await open(page, link);
  await page.getByText(t.notWaived).waitFor();
  await page.getByRole('button', { name: t.decline }).click();
  await page.getByRole('dialog').getByLabel(t.declineReason).fill('I am on leave.');
  await sound(page, stage.look.language);
  await page.getByRole('dialog').getByRole('button', { name: t.declineDo, exact: true }).click();
  await page.getByText(t.declined).waitFor();
  await look(stage, page, 'letter-declined');
  await stage.mail.take(addressOf(nominator), (m) => m.text.includes('/awards/nominations/'));
  await open(nominating, nominating.url());
  await nominating.getByText(nominations.theirReason('I am on leave.')).waitFor();
  await nominating.getByRole('button', { name: nominations.replaceLabel('Dr. Away') }).click();
  const dialog = nominating.getByRole('dialog');
  await dialog.getByLabel(nominations.writerName, { exact: true }).fill('Dr. Near');
  await dialog.getByLabel(nominations.writerEmail).fill('near@elsewhere.example');
  await dialog.getByRole('button', { name: nominations.supportSend }).click();
  await nominating.getByText(nominations.supportSent('Dr. Near')).waitFor();
  await page.goto('about:blank');
  await open(page, link);
  await page.getByRole('heading', { level: 1, name: t.dead }).waitFor();
  await look(stage, page, 'letter-dead');
}

async function nominateTogether(stage: Stage, page: Page): Promise<void> {
  const { nominations: t } = texts[stage.look.language];
  await page.getByLabel(t.coEmail).fill(addressOf(together));
  await page.getByRole('button', { name: t.coAdd }).click();
  await page.getByText(t.coAdded).waitFor();
  const other = await stage.signedIn(together);
  await open(other.page, linkIn((await stage.mail.take(addressOf(together), (m) => m.text.includes('/awards/nominations/'))).text));
  await other.page.getByRole('heading', { level: 1, name: t.heading(nominee) }).waitFor();
  await other.page.locator('#letter').fill('He taught me to teach.');
  await other.page.getByRole('button', { name: t.handIn }).click();
  await other.page.getByRole('dialog').getByRole('button', { name: t.handInDo, exact: true }).click();
  await other.page.getByText(t.handedIn).waitFor();
  // Neither reads what the other wrote.
  await open(page, page.url());
  await page.getByText(together, { exact: true }).waitFor();
  expect(await page.getByText('He taught me to teach.').count()).toBe(0);
  expect(await other.page.getByText('Ivo opened doors').count()).toBe(0);
  // What was handed in is taken back, and withdrawn.
  await other.page.getByRole('button', { name: t.reopen }).click();
  await other.page.getByText(t.reopened).waitFor();
  await other.page.getByRole('button', { name: t.withdraw }).click();
  await sound(other.page, stage.look.language);
  await other.page.getByRole('dialog').getByRole('button', { name: t.withdrawDo, exact: true }).click();
  await other.page.getByText(t.withdrawn(nominee)).waitFor();
}

async function handIn(stage: Stage, page: Page): Promise<void> {
  const { nominations: t } = texts[stage.look.language];
  await page.getByRole('button', { name: t.handIn }).click();
  await page.getByRole('dialog').getByText('Ivo opened doors for two of us.').waitFor();
  await look(stage, page, 'hand-in');
  await page.getByRole('dialog').getByRole('button', { name: t.handInDo, exact: true }).click();
  await page.getByText(t.handedIn).waitFor();
  await look(stage, page, 'handed-in');
  await page.getByRole('link', { name: t.toMine }).click();
  await page.getByRole('link', { name: nominee }).waitFor();
  await look(stage, page, 'list');
}

/** The nominee answers, declares a conflict, completes the package and hands it in. */
async function accept(stage: Stage): Promise<void> {
  const { nominations: t } = texts[stage.look.language];
  const { page } = await stage.signedIn(nominee);
  await open(page, linkIn((await stage.mail.take(addressOf(nominee), (m) => m.text.includes('/awards/nominations/'))).text));
  await page.getByRole('heading', { level: 1, name: t.ownHeading(award[stage.look.language]) }).waitFor();
  await page.getByRole('heading', { name: t.willNotSee }).waitFor();
  await look(stage, page, 'asked');
  await page.getByRole('button', { name: t.decline }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.declineDo, exact: true }).click();
  await page.getByText(t.declined).first().waitFor();
  await look(stage, page, 'declined');
  await page.getByRole('button', { name: t.acceptAfterAll }).click();
  await page.getByText(t.accepted).waitFor();

  await page.locator('#statement').fill('I listen.');
  await page.getByText(t.packageSaved).waitFor();
  await page.getByText(t.confirmed).first().waitFor();
  await page.getByLabel(t.outcomeFor(mentee)).fill('Leads a unit now.');
  await page.getByRole('button', { name: t.rowAdd }).click();
  await page.locator('#row-1-mentee').fill('Ada From Afar');
  await page.locator('#row-1-from').fill('2020-07-01');
  await page.locator('#row-1-to').fill('2019-07-01');
  // The end lies before the beginning: said at the field, and mended.
  await page.getByRole('button', { name: t.packageHandIn }).click();
  await page.locator('#row-1-to[aria-invalid="true"]').waitFor();
  await page.getByRole('alert').getByRole('link').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('row-1-to');
  await sound(page, stage.look.language);
  await page.locator('#row-1-to').fill('2022-06-30');
  await page.getByRole('checkbox', { name: t.includeLabel(mentee) }).uncheck();
  await page.getByRole('button', { name: t.refill }).click();
  await page.getByText(t.refilled(1)).waitFor();
  expect(await page.getByLabel(t.outcomeFor(mentee)).inputValue()).toBe('Leads a unit now.');
  await page.getByRole('checkbox', { name: t.includeLabel(mentee) }).check();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t.fileChoose }).click();
  await (await chosen).setFiles(pdf);
  await page.getByText(t.fileAdded(pdf.name)).waitFor();

  await page.getByRole('button', { name: t.conflictDeclare }).click();
  await page.getByRole('dialog').getByLabel(t.conflictWith).selectOption({ label: deputy });
  await page.getByRole('dialog').getByLabel(t.conflictReason).fill('We share a grant.');
  await sound(page, stage.look.language);
  await page.getByRole('dialog').getByRole('button', { name: t.conflictDo, exact: true }).click();
  await page.getByText(t.conflictDone).waitFor();
  await look(stage, page, 'package');

  await page.getByRole('button', { name: t.packageHandIn }).click();
  await look(stage, page, 'package-hand-in');
  await page.getByRole('dialog').getByRole('button', { name: t.handInDo, exact: true }).click();
  await page.getByText(t.packageIn).waitFor();
  await page.getByText('Ada From Afar').waitFor();
  await look(stage, page, 'package-in');
  await page.getByRole('button', { name: t.packageReopen }).click();
  await page.getByText(t.packageReopened).waitFor();
  expect(await page.locator('#statement').inputValue()).toBe('I listen.');
  await page.getByRole('button', { name: t.packageHandIn }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.handInDo, exact: true }).click();
  await page.getByText(t.packageIn).waitFor();
}

/** What a nominator still sees later: their own words, to begin again with them for another award,
 * and to take them to a third. */
async function afterwards(stage: Stage, page: Page, nomination: string): Promise<void> {
  const { nominations: t } = texts[stage.look.language];
  await open(page, `${stage.served.address}/awards/nominations/${nomination}`);
  await page.getByText('Ivo opened doors for two of us.').waitFor();
  expect(await page.getByRole('button', { name: t.reopen }).count()).toBe(0);
  await page.getByRole('button', { name: t.carry }).click();
  await page.getByRole('dialog').getByText(t.targetNone).waitFor();
  await look(stage, page, 'afterwards');
  for (const [name, ask, act] of [
    ['Teacher of teachers', t.carry, t.carryDo],
    ['Opener of doors', t.move, t.moveDo],
  ] as const) {
    await openCall(stage.lead, { en: name, fr: name });
    await open(page, page.url());
    const before = page.url();
    await page.getByRole('button', { name: ask }).click();
    await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
    await page.getByText(name).first().waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    if (ask === t.carry) await page.waitForURL((url) => url.href !== before);
    expect(await page.locator('#letter').inputValue()).toBe('Ivo opened doors for two of us.');
  }
  await page.getByText(t.moved).waitFor();
}
