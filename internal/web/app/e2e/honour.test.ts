import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, shot, sound, type Look, type Profile } from './browser';
import { become, doorOf } from './door';
import { startDemo, type Demo } from './program';
import { texts } from './texts';

// Somebody agrees to be named in public, and takes it back; the lead closes a year in mentorship.

const desk: Look = { language: 'en', width: 1280, scheme: 'light' };
const phone: Look = { language: 'fr', width: 320, scheme: 'dark' };
const t = texts.en.recognition;
const french = texts.fr.recognition;
const years = texts.en.years;

let browser: Browser;
let demo: Demo;
const opened: Profile[] = [];
beforeAll(async () => {
  browser = await launch();
  demo = await startDemo();
}, 120_000);
afterAll(() => Promise.all([browser.close(), demo.stop()]));

async function enter(role: string | null, look: Look): Promise<Page> {
  const one = await profile(browser, look);
  opened.push(one);
  const persona = demo.personas.find((p) => p.role.startsWith(role ?? '-'));
  if (persona) {
    const door = doorOf(one.context.request, demo.address);
    await become(door, persona.id);
    await door.ask('mutation($language: String!) { viewerLanguageSet(language: $language) { userErrors { message } } }', { language: look.language });
  }
  return one.page;
}

async function named(page: Page): Promise<{ json: string; atom: string; html: string }> {
  const get = async (form: string) => (await page.context().request.get(`${demo.address}/honour-roll${form}`)).text();
  return { json: await get('.json'), atom: await get('.atom'), html: await get('') };
}

test('somebody who is asked agrees, is named on the page and in both feeds, and is gone when they take it back', { timeout: 240_000 }, async () => {
  const name = 'Minh Thư Lê';
  const stranger = await enter(null, phone);
  await open(stranger, `${demo.address}/honour-roll`);
  await stranger.getByRole('heading', { level: 1 }).waitFor();
  await sound(stranger, 'fr');
  await shot(stranger, 'honour-roll-fr');
  for (const body of Object.values(await named(stranger))) expect(body).not.toContain(name);

  const newcomer = await enter('New faculty', phone);
  await open(newcomer, `${demo.address}/recognition`);
  const card = newcomer.getByRole('article').first();
  await card.getByText(french.honourIs.ASKED).waitFor();
  await sound(newcomer, 'fr');
  await shot(newcomer, 'recognition-asked-fr');
  await card.getByRole('button', { name: french.honourShow }).click();
  await card.getByText(french.honourIs.AGREED).waitFor();
  await sound(newcomer, 'fr');
  for (const body of Object.values(await named(stranger))) expect(body).toContain(name);
  await stranger.reload();
  await stranger.getByText(name).waitFor();

  // A choice narrows the page without any script.
  await stranger.getByRole('combobox').first().selectOption({ index: 1 });
  await stranger.getByRole('button').click();
  await stranger.waitForURL(/year=\d{4}/);
  await sound(stranger, 'fr');

  await card.getByRole('button', { name: french.honourHide }).click();
  await card.getByText(french.honourIs.WITHDRAWN).waitFor();
  for (const body of Object.values(await named(stranger))) expect(body).not.toContain(name);

  const roll = await enter(null, desk);
  await open(roll, `${demo.address}/honour-roll`);
  await sound(roll, 'en');
  await shot(roll, 'honour-roll-en');
  const shared = await roll.locator('meta[property="og:image"]').getAttribute('content');
  const image = await roll.context().request.get(shared ?? '');
  expect(image.headers()['content-type']).toBe('image/png');
});

test('the lead asks those who have not answered, states for one without an account, and sees states alone', { timeout: 240_000 }, async () => {
  const lead = await enter('Mentorship lead', desk);
  await open(lead, `${demo.address}/recognition/honours?consent=NOT_ASKED`);
  await lead.getByRole('heading', { level: 1, name: t.honoursTitle }).waitFor();
  await lead.getByRole('table').waitFor();
  await sound(lead, 'en');
  await shot(lead, 'honours-lead');
  await lead.getByRole('checkbox', { name: t.chooseAll }).check();
  await lead.getByRole('button', { name: /^Ask/ }).click();
  const ask = lead.getByRole('dialog', { name: t.honourAskTitle });
  await ask.waitFor();
  await sound(lead, 'en');
  await ask.getByRole('button', { name: texts.en.ui.cancel }).click();
  await lead.getByRole('button', { name: t.honourStateOf('') }).first().click();
  const state = lead.getByRole('dialog');
  await state.getByRole('button', { name: t.honourStateConfirm }).click();
  await state.getByRole('alert').waitFor();
  await state.getByLabel(t.honourStatement).fill('Agreed on the telephone on 3 May.');
  await state.getByRole('button', { name: t.honourStateConfirm }).click();
  await lead.getByText(/^It is recorded for/).waitFor();
  await sound(lead, 'en');

  await open(lead, `${demo.address}/recognition/certificates`);
  await lead.getByRole('checkbox', { name: t.chooseAll }).check();
  await lead.getByRole('button', { name: /^Preview/ }).click();
  const bulk = lead.getByRole('dialog');
  await bulk.getByText(/stay as they are|stays as it is/).waitFor();
  await sound(lead, 'en');
  await shot(lead, 'certificates-bulk');
  await bulk.getByRole('button', { name: t.bulkDo }).click();
  await lead.getByText(/^Done for/).waitFor();
  const [file] = await Promise.all([lead.waitForEvent('download'), lead.getByRole('link', { name: t.csv }).click()]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Okonkwo');
});

test('the lead closes a year, opens the workbook and prints it', { timeout: 240_000 }, async () => {
  const lead = await enter('Mentorship lead', desk);
  await open(lead, `${demo.address}/year-in-mentorship`);
  await lead.getByRole('heading', { level: 1, name: years.title }).waitFor();
  await lead.getByRole('button', { name: years.close }).first().waitFor();
  await sound(lead, 'en');
  await shot(lead, 'years');
  await lead.getByRole('button', { name: years.close }).first().click();
  const sure = lead.getByRole('dialog');
  await sure.getByText(years.willHold).waitFor();
  await sound(lead, 'en');
  await shot(lead, 'year-preview');
  await sure.getByRole('button', { name: years.closeDo }).click();
  await lead.getByRole('link', { name: years.see }).click();
  await lead.getByRole('heading', { level: 2, name: years.held }).waitFor();
  await lead.getByText(years.means).first().click();
  await sound(lead, 'en');
  await shot(lead, 'year');
  const [book] = await Promise.all([lead.waitForEvent('download'), lead.getByRole('link', { name: years.xlsx }).click()]);
  expect(readFileSync(await book.path()).subarray(0, 2).toString()).toBe('PK');
  const [paper] = await Promise.all([lead.waitForEvent('download'), lead.getByRole('link', { name: years.pdf, exact: true }).click()]);
  expect(readFileSync(await paper.path()).subarray(0, 5).toString()).toBe('%PDF-');
  await lead.getByRole('link', { name: years.print }).click();
  await lead.getByRole('heading', { level: 1, name: /Year in mentorship/ }).waitFor();
  await sound(lead, 'en');
  await shot(lead, 'year-page');

  const chief = await enter('Vice-chair', phone);
  await open(chief, `${demo.address}/year-in-mentorship`);
  await chief.getByRole('link', { name: /^\d{4}/ }).first().click();
  await chief.getByRole('heading', { level: 2, name: texts.fr.years.held }).waitFor();
  await sound(chief, 'fr');
  await shot(chief, 'year-fr');

  expect(await demo.doctor()).toEqual([]);
});
