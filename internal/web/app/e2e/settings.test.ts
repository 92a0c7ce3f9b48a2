import { deflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, pictures, profile, settled, sound, type Look, type Profile } from './browser';
import { door, doorOf, importInstrument, importPeople, openInvitation, plan, publish, submit } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';

// A department from its one-time link to its first figures: set up step by step, left and taken
// up again, and a minimum that is raised and takes effect.

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

for (const look of [
  { language: 'en', width: 1280, scheme: 'light' },
  { language: 'fr', width: 320, scheme: 'dark' },
] satisfies Look[]) {
  test(`a department is set up and changed from the screen: ${look.language}, ${String(look.width)} px`, { timeout: 400_000 }, async () => {
    const mail = await startMail((from) => (from === 'chair@hospital.example' ? '550 5.7.1 not one of ours' : ''));
    const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Laurel <laurel@hospital.example>' });
    const lead = await profile(browser, look);
    try {
      await walk(lead, look, served, mail);
      expect(lead.faults).toEqual([]);
      const doctor = await served.run('doctor');
      expect(doctor.code, doctor.printed).toBe(0);
    } finally {
      await pictures([lead], `settings-${look.language}`);
      await lead.context.close();
      await served.stop();
      await mail.stop();
    }
  });
}

async function walk(lead: Profile, look: Look, served: Served, mail: MailServer): Promise<void> {
  const { page } = lead;
  const t = texts[look.language];
  const s = t.settings;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const onStep = (step: string) => page.locator('.settings-nav a[aria-current="step"]').filter({ hasText: s.steps[step] ?? step }).waitFor();
  const at = (path: string) => open(page, served.address + path);

  // The link makes its reader the first administrator and leads into the steps.
  await open(page, served.setUpLink);
  await page.getByLabel(t.setUp.name, { exact: true }).fill('Shirin Daneshvar');
  await page.getByLabel(t.setUp.email).fill('lead@hospital.example');
  await page.getByLabel(t.setUp.departmentName).fill('Medicine');
  await page.getByLabel(t.setUp.institution).fill('Aldermere');
  await button(t.setUp.create).click();
  await onStep('NAMES');
  await sound(page, look.language);

  // A file that is no picture is named, with the way out; a picture is shown.
  await page.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="alert(1)"/>') });
  await page.getByRole('alert').filter({ hasText: 'PNG' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png(300, 80) });
  await page.getByText(s.logoSaved).waitFor();
  await page.locator('.foot-logo').waitFor();
  await page.locator('#name-fr').fill('Médecine');
  await button(s.saveNext).click();
  await onStep('TIME');

  // Left, and taken up again where it was: on the first page, then on the step that is open.
  await at('/');
  await page.getByRole('link', { name: t.today.setUpGo }).click();
  await onStep('TIME');
  await page.locator('#zone').selectOption('America/Toronto');
  await button(s.saveNext).click();
  await onStep('MAIL');

  // A sender the server refuses: its own words are shown. Then one that it takes.
  await page.locator('#sender-email').fill('chair@hospital.example');
  await page.locator('#sender-replyTo').fill('office@hospital.example');
  await button(s.save).click();
  await page.getByText(s.saved).waitFor();
  await button(s.test).click();
  await page.getByText('not one of ours').waitFor();
  await sound(page, look.language);
  await page.locator('#sender-email').fill('');
  await page.locator('#sender-name').fill('Mentorat');
  await button(s.save).click();
  await settled(page);
  await button(s.test).click();
  await page.getByText(s.testSent('lead@hospital.example')).waitFor();
  const arrived = await mail.take('lead@hospital.example');
  expect(arrived.header('from')).toContain('laurel@hospital.example');
  expect(arrived.header('reply-to')).toContain('office@hospital.example');
  await button(s.markDone).click();
  await onStep('VOCABULARY');

  // A word in one language is refused at its field; with both it is in the list.
  await page.locator('#ranks-add').click();
  await page.locator('#ranks-new1-en').fill('Instructor');
  await button(s.saveNext).click();
  await page.getByRole('alert').getByRole('link').first().click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ranks-new1-fr');
  await page.locator('#ranks-new1-fr').fill('Instructeur');
  await button(s.saveNext).click();
  await onStep('PLACES');

  // Put off, and come back to.
  await button(s.later).click();
  await onStep('ROSTER');
  await page.locator('.settings-nav a').filter({ hasText: s.steps['PLACES'] ?? '' }).click();
  await page.locator('#division-en').fill('Cardiology');
  await page.locator('#division-fr').fill('Cardiologie');
  await button(s.addDivision).click();
  await page.getByText(s.added(look.language === 'fr' ? 'Cardiologie' : 'Cardiology')).waitFor();
  await button(s.markDone).click();
  await onStep('ROSTER');
  const lines = [...Array(12).keys()].map((n) => `Person ${String(n)},p${String(n)}@hospital.example,${n < 6 ? 'Cardiology' : 'Nephrology'},Instructor`);
  await page.getByRole('link', { name: s.importRoster }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await importPeople(doorOf(lead.context.request, served.address), ['Name,E-mail,Division,Rank', ...lines, ''].join('\n'));
  await at('/set-up/steps');
  await onStep('ROLES');
  await page.getByLabel(s.findPerson, { exact: true }).fill('Person 1');
  await page.getByRole('radio', { name: /^Person 1,/ }).check();
  await button(s.grant).click();
  await page.getByRole('alert').waitFor();
  await page.locator('#role-division').selectOption({ label: look.language === 'fr' ? 'Cardiologie' : 'Cardiology' });
  await button(s.grant).click();
  await page.getByText(s.granted('Person 1', s.roleNames['DIVISION_DIRECTOR'] ?? '')).waitFor();
  await button(s.markDone).click();
  await page.getByText(s.allDone).waitFor();
  await at('/');
  await settled(page);
  expect(await page.getByRole('link', { name: t.today.setUpGo }).count()).toBe(0);

  // Six of a division are enough for five, and too few for seven.
  expect(await divisionsTold(lead, served, mail)).toEqual([true, true]);
  await at('/department/minimums');
  await page.locator('#minimum-group').fill('4');
  await button(s.save).click();
  // Everything that is wrong at once: the number, and the missing reason.
  await expect.poll(() => page.getByRole('alert').getByRole('link').count()).toBe(2);
  await page.locator('#minimum-group').fill('7');
  await page.locator('#minimum-reason').fill('Six people know one another.');
  await button(s.save).click();
  await page.getByText(s.saved).waitFor();
  await sound(page, look.language);
  expect(await divisionsTold(lead, served, mail)).toEqual([false, false]);

  // It is taken back with a reason, and the list says both.
  await at('/department/changes');
  await page.getByText('Six people know one another.').waitFor();
  await button(s.undoLabel(s.partNames['MINIMUMS'] ?? '')).click();
  await page.locator('#undo-reason').fill('The office asked.');
  await page.getByRole('dialog').getByRole('button', { name: s.undo, exact: true }).click();
  await page.getByText(s.undoDone).waitFor();
  await page.getByText('The office asked.').waitFor();
  await sound(page, look.language);
  await at('/department/minimums');
  expect(await page.locator('#minimum-group').inputValue()).toBe('5');

  // The assessment is filled from what was set, as a page and as text.
  await at('/d/privacy/assessment/page');
  await page.getByText('office@hospital.example').first().waitFor();
  const text = await (await page.context().request.get(`${served.address}/d/privacy/assessment.md`)).text();
  expect(text).toContain(look.language === 'fr' ? 'Médecine' : 'Medicine');
  expect(text).toContain('1095');
}

/** Whether the divisions of a survey that twelve people answer are told. */
async function divisionsTold(lead: Profile, served: Served, mail: MailServer): Promise<boolean[]> {
  const at = doorOf(lead.context.request, served.address);
  const title = { en: 'Wave', fr: 'Vague' };
  const choices = [1, 2].map((value) => ({ value, text: { default: String(value), fr: String(value) } }));
  const version = await publish(
    at,
    await importInstrument(at, title, { pages: [{ name: 'one', elements: [{ type: 'radiogroup', name: 'how', title: { default: 'How', fr: 'Comment' }, choices }] }] }),
  );
  const campaign = await plan(at, version, title, title);
  await at.ask('mutation($campaign: ID!, $key: IdempotencyKey!) { campaignOpen(campaign: $campaign, key: $key) { userErrors { message } } }', { campaign, key: crypto.randomUUID() });
  for (let n = 0; n < 12; n++) {
    const invitation = await mail.take(`p${String(n)}@hospital.example`);
    const reader = await door(served.address);
    await openInvitation(reader, /http\S+#token=\S+/.exec(invitation.text)?.[0] ?? '');
    await submit(reader, campaign, `answer ${String(n)}`, n);
  }
  await at.ask('mutation($campaign: ID!, $key: IdempotencyKey!) { campaignClose(campaign: $campaign, reason: "enough", key: $key) { userErrors { message } } }', { campaign, key: crypto.randomUUID() });
  let told: boolean[] = [];
  await expect
    .poll(
      async () => {
        const { campaign: c } = await at.ask<{ campaign: { releases: { dimension: string; value: string; respondents: number | null }[] } }>('query($id: ID!) { campaign(id: $id) { releases { dimension value respondents } } }', { id: campaign });
        told = c.releases.filter((r) => r.dimension === 'DIVISION' && r.value !== '').map((r) => r.respondents !== null);
        return told.length;
      },
      { timeout: 20_000 },
    )
    .toBe(2);
  return told;
}

/** A picture of one colour, as a PNG. */
function png(width: number, height: number): Buffer {
  const table = [...Array(256).keys()].map((n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const crc = (b: Buffer) => (b.reduce((c, byte) => (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x40)]);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(Array<Buffer>(height).fill(row)))), chunk('IEND', Buffer.alloc(0))]);
}
