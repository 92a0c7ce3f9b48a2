import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, shot, sound, type Look, type Profile } from './browser';
import { doorOf, importInstrument, importPeople, plan, publish, setUp } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';

// The lead puts the department's words into the invitation, sees them as a French-speaking person
// would, tries them on herself, and sends. What came back is read from its file, and its address held.

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const both = (en: string, fr: string) => ({ default: en, fr });
const definition = { pages: [{ name: 'one', elements: [{ type: 'comment', name: 'words', title: both('In your words', 'Dans vos mots') }] }] };
const title = { en: 'How mentoring goes', fr: 'Comment va le mentorat' };
const faculty = [...Array(6).keys()].map((n) => `p${String(n)}@aldermere.example`);
const [me = '', other = ''] = faculty;
const ours = 'Bonjour {{name}},\n\nNotre département tient à vous entendre.\n\n[Donner mon avis]({{link}})\n\n{{promise}}';

for (const look of [
  { language: 'en', width: 1280, scheme: 'light' },
  { language: 'fr', width: 320, scheme: 'dark' },
] satisfies Look[]) {
  test(`the department writes its own words: ${look.language}, ${String(look.width)} px`, { timeout: 240_000 }, async () => {
    const mail = await startMail();
    const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <mentorship@aldermere.example>' });
    const lead = await profile(browser, look);
    try {
      await walk(lead, look, served, mail);
      expect(lead.faults).toEqual([]);
      const doctor = await served.run('doctor');
      expect(doctor.code, doctor.printed).toBe(0);
    } finally {
      await lead.context.close();
      await served.stop();
      await mail.stop();
    }
  });
}

async function walk({ page, context }: Profile, { language }: Look, served: Served, mail: MailServer): Promise<void> {
  const t = texts[language].mailWords;
  const out = texts[language].outbox;
  const at = doorOf(context.request, served.address);
  await setUp(at, served);
  await importPeople(at, ['Name,E-mail,Division,Rank,Language', ...faculty.map((to, n) => `Éloïse ${String(n)},${to},Nephrology,Assistant Professor,fr`), ''].join('\n'));

  await open(page, `${served.address}/outbox/words`);
  await page.getByRole('table').waitFor();
  await sound(page, language);
  await shot(page, `mail-words-${language}`);
  await open(page, `${served.address}/outbox/words/invitation`);
  const body = page.locator('#body-fr');
  await body.fill('Bonjour {{nom}}');
  await page.getByRole('button', { name: t.save }).click();
  await page.getByRole('alert').getByText('{{nom}}').waitFor();
  await sound(page, language);
  await shot(page, `mail-words-fault-${language}`);
  await page.locator('#subject-fr').fill('{{department}} vous écoute');
  await body.fill(ours);
  await page.getByRole('button', { name: t.save }).click();
  await page.getByText(t.saved).waitFor();

  await page.getByLabel(t.readerSearch).fill('eloise 0');
  await page.getByRole('option', { name: 'Éloïse 0' }).waitFor({ state: 'attached' });
  await page.getByLabel(t.reader, { exact: true }).selectOption({ label: 'Éloïse 0' });
  await page.getByRole('button', { name: t.preview }).click();
  await page.getByText('Bonjour Éloïse 0,').waitFor();
  expect(await page.getByText('https://…/•••').count()).toBeGreaterThan(0);
  await sound(page, language);
  await shot(page, `mail-words-preview-${language}`);
  await page.getByRole('tab', { name: t.plain }).click();
  await page.getByText('Notre département tient à vous entendre.').waitFor();

  await page.getByRole('button', { name: t.try }).click();
  await page.getByText(t.tried('lead@aldermere.example')).waitFor();
  const tried = await mail.take('lead@aldermere.example', (m) => m.text.includes('Bonjour Shirin Daneshvar,'));
  expect(tried.text).toContain('Ceci est un essai');
  expect(tried.text).not.toContain('#token');
  expect(mail.heard(me)).toEqual([]);

  const campaign = await plan(at, await publish(at, await importInstrument(at, title, definition)), title, { en: 'Notice', fr: 'Avis' });
  await at.ask('mutation($campaign: ID!, $key: IdempotencyKey!) { campaignOpen(campaign: $campaign, key: $key) { userErrors { message } } }', { campaign, key: crypto.randomUUID() });
  const invitation = await mail.take(me);
  expect(invitation.text).toContain('Bonjour Éloïse 0,');
  expect(invitation.html).toContain('Notre département tient à vous entendre.');
  expect(invitation.text).toMatch(/Donner mon avis.*\n.*#token=/);

  // The mail server of one of them sends hers back.
  const back = await mail.take(other);
  const file = ['Return-Path: <>', 'From: MAILER-DAEMON@mx.example', 'Content-Type: multipart/report; boundary=B', '', '--B', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', '', `Final-Recipient: rfc822; ${other}`, 'Action: failed', 'Status: 5.1.1', '', '--B', 'Content-Type: text/rfc822-headers', '', `Message-ID: ${back.header('Message-ID')}`, '', '--B--', ''].join('\r\n');
  await open(page, `${served.address}/outbox`);
  await page.getByText(out.readTitle).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'returned.eml', mimeType: 'message/rfc822', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: out.readDo }).click();
  await page.getByText(out.outcomes.NOTED).waitFor();
  await page.getByText(out.reasons['outbox.bounced']).waitFor();
  await sound(page, language);
  await shot(page, `outbox-returned-${language}`);
}
