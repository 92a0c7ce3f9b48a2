import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, settled, shot, sound, type Look } from './browser';
import { door, doorOf, importPeople, setUp } from './door';
import { startProvider, type Provider } from './oidc';
import { startServe, type Served } from './program';
import { texts } from './texts';

// Signing in at the institution's provider, one's own data, the audit log, and erasing somebody who left.

let browser: Browser;
let served: Served;
let provider: Provider;
beforeAll(async () => {
  [browser, provider] = await Promise.all([launch(), startProvider()]);
  served = await startServe(provider.env);
  const lead = await door(served.address);
  await setUp(lead, served);
  await importPeople(lead, ['Name,E-mail,Division,Rank', 'Ada Okafor,ada@aldermere.example,Nephrology,Lecturer', 'Zephyrina Quillfeather,zq@aldermere.example,Nephrology,Lecturer', 'Noor Auditor,noor@aldermere.example,Nephrology,Lecturer', ''].join('\n'));
  const { people } = await lead.ask<{ people: { nodes: { id: string; name: string }[] } }>('{ people(first: 10) { nodes { id name } } }');
  noor = people.nodes.find((p) => p.name.startsWith('Noor'))?.id ?? '';
  zephyrina = people.nodes.find((p) => p.name.startsWith('Zephyrina'))?.id ?? '';
  await lead.ask('mutation($person: ID!) { roleGrant(person: $person, input: { role: AUDITOR, from: "2020-01-01" }) { userErrors { message } } }', { person: noor });
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  await provider.stop();
});

let noor = '';
let zephyrina = '';

const wide: Look = { language: 'en', width: 1280, scheme: 'light' };
const narrow: Look = { language: 'fr', width: 320, scheme: 'dark' };

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, what: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((name) => document.activeElement?.textContent?.trim() === name, what)) return;
  }
  throw new Error(`Tab does not reach ${what}`);
}

test('somebody signs in at the provider by keyboard, comes back to the screen they asked for, and signs out', async () => {
  const t = texts.en;
  provider.is('sub-ada', 'Ada@aldermere.example');
  const { context, page, faults } = await profile(browser, wide);
  await open(page, `${served.address}/account`);
  await sound(page, 'en');
  await shot(page, 'trust-sign-in');
  await tabTo(page, t.signIn.signInWith('Aldermere ID'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: t.account.title }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/account');
  await page.getByText('Ada@aldermere.example').waitFor();
  await sound(page, 'en');
  await shot(page, 'trust-account');
  await page.getByRole('button', { name: t.account.signOut, exact: true }).click();
  await page.getByRole('link', { name: t.signIn.signInWith('Aldermere ID') }).waitFor();
  await context.close();
  expect(faults).toEqual([]);
});

for (const look of [wide, narrow]) {
  test(`whoever the provider cannot vouch for reads why, and what next: ${look.language}`, async () => {
    const { context, page, faults } = await profile(browser, look);
    provider.is('sub-x', 'nobody@elsewhere.example');
    await page.goto(`${served.address}/oidc/start`);
    await page.getByText(look.language === 'en' ? 'Nobody here has' : 'Personne ici n’a').waitFor();
    await sound(page, look.language);
    await shot(page, `trust-refused-${look.language}`);
    provider.lie((claims) => (claims['nonce'] = 'of another'));
    await page.goto(`${served.address}/oidc/start`);
    await page.getByRole('alert').waitFor();
    provider.lie(null);
    await page.locator('a[href="/sign-in"]').click();
    await page.getByRole('button', { name: texts[look.language].signIn.send }).waitFor();
    await context.close();
    // A refusal is an answer of status 400, which the browser notes.
    expect(faults.filter((f) => !f.includes('400'))).toEqual([]);
  });
}

test('without script one signs in, and reads what is held about oneself', async () => {
  provider.is('sub-ada', 'ada@aldermere.example');
  const { context, page } = await profile(browser, wide, { javaScriptEnabled: false });
  await page.goto(`${served.address}/`);
  await page.getByRole('link', { name: /Aldermere ID/ }).click();
  await page.getByRole('heading', { level: 1, name: /Ada Okafor/ }).waitFor();
  await page.getByRole('heading', { name: 'What is withheld, and why' }).waitFor();
  await context.close();
});

test('one takes away what is held about oneself', async () => {
  provider.is('sub-ada', 'ada@aldermere.example');
  const { context, page, faults } = await profile(browser, narrow);
  await page.goto(`${served.address}/oidc/start?to=/account`);
  await page.getByRole('link', { name: texts.fr.account.ownDataRead }).click();
  await page.getByRole('heading', { level: 1, name: /Ada Okafor/ }).waitFor();
  await sound(page, 'fr');
  await shot(page, 'trust-my-data');
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('a[href="/d/my-data.json"]').click()]);
  const data = JSON.parse(readFileSync(await file.path(), 'utf8')) as { name: string; given: { column: string; rows: unknown[] }[]; withheld: { why: { en: string } }[] };
  expect(data.name).toBe('Ada Okafor');
  expect(data.withheld.every((w) => w.why.en !== '')).toBe(true);
  await context.close();
  expect(faults).toEqual([]);
});

test('an auditor reads the log, narrows it, takes it away, and reports who read what; an administrator does not', async () => {
  const t = texts.en.trust;
  provider.is('sub-noor', 'noor@aldermere.example');
  const { context, page, faults } = await profile(browser, wide);
  await page.goto(`${served.address}/oidc/start?to=/audit`);
  await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
  await page.getByRole('table').waitFor();
  await settled(page);
  await page.getByText(t.yes, { exact: true }).waitFor();
  await sound(page, 'en');
  await shot(page, 'trust-audit');
  await page.getByLabel(t.what, { exact: true }).selectOption('roster.imported');
  await page.getByRole('cell', { name: 'Imported a spreadsheet' }).waitFor();
  await settled(page);
  expect(await page.getByRole('row').count()).toBe(2);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: t.csv }).click()]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('roster.imported');
  await page.getByRole('link', { name: t.readsTitle }).click();
  await page.getByRole('button', { name: t.readsAsk }).click();
  await page.getByRole('cell', { name: 'Exported the audit log' }).waitFor();
  await sound(page, 'en');
  await shot(page, 'trust-reads');
  expect((await context.request.get(`${served.address}/d/audit/log.xlsx`)).status()).toBe(200);
  await context.close();
  expect(faults).toEqual([]);

  provider.is('sub-lead', 'lead@aldermere.example');
  const lead = await profile(browser, wide);
  await lead.page.goto(`${served.address}/oidc/start?to=/audit`);
  await lead.page.getByRole('heading', { level: 1, name: texts.en.ui.missing }).waitFor();
  expect((await lead.context.request.get(`${served.address}/d/audit/log.csv`)).status()).toBe(404);
  await lead.context.close();
});

test('an administrator erases somebody who left, and nobody finds them any more', async () => {
  const t = texts.en.trust;
  provider.is('sub-lead', 'lead@aldermere.example');
  const { context, page, faults } = await profile(browser, wide);
  await page.goto(`${served.address}/oidc/start?to=/people/${zephyrina}`);
  await page.getByRole('heading', { level: 1, name: 'Zephyrina Quillfeather' }).waitFor();
  expect(await page.getByRole('link', { name: texts.en.people.erase }).count()).toBe(0);
  // She leaves: by the spreadsheet, as departments do it.
  await importPeople(doorOf(context.request, served.address), ['Name,E-mail,Division,Rank,Status', 'Zephyrina Quillfeather,zq@aldermere.example,Nephrology,Lecturer,Left', ''].join('\n'));
  await open(page, `${served.address}/people/${zephyrina}`);
  await page.getByRole('link', { name: texts.en.people.erase }).click();
  await page.getByRole('heading', { name: t.goes }).waitFor();
  await sound(page, 'en');
  await shot(page, 'trust-erase');
  await page.locator('#name').fill('Somebody else');
  await page.getByRole('button', { name: t.erase }).click();
  await page.getByRole('button', { name: t.eraseConfirm }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: texts.en.ui.cancel }).click();
  await page.locator('#name').fill('zephyrina quillfeather');
  await page.getByRole('button', { name: t.erase }).click();
  await page.getByRole('button', { name: t.eraseConfirm }).click();
  await page.getByRole('heading', { level: 1, name: t.erasedTitle }).waitFor();
  await open(page, `${served.address}/people?search=Quillfeather`);
  expect(await page.getByRole('link', { name: /Quillfeather/ }).count()).toBe(0);
  await context.close();
  expect(faults).toEqual([]);
  // Her account at the provider opens nothing.
  provider.is('sub-zq', 'zq@aldermere.example');
  const her = await profile(browser, wide);
  await her.page.goto(`${served.address}/oidc/start`);
  await her.page.getByText('Nobody here has').waitFor();
  await her.context.close();
  const doctor = await served.run('doctor');
  expect(doctor.code, doctor.printed).toBe(0);
});
