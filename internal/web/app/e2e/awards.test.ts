import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, pictures, profile, sound, type Look, type Profile } from './browser';
import { doorOf, importPeople, setUp } from './door';
import { startServe } from './program';
import { texts } from './texts';

// An award from nothing to the call for nominations, as the lead makes it and a colleague reads it.

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const people = ['Éloïse Tremblay', 'Mo Adeyemi', 'Priya Raman', 'Anna Roy'];
const addressOf = (name: string) => `${name.split(' ')[1]?.toLowerCase() ?? ''}@aldermere.example`;

for (const look of [
  { language: 'fr', width: 320, scheme: 'light' },
  { language: 'en', width: 1280, scheme: 'dark' },
] satisfies Look[]) {
  test(`the lead makes an award and calls for nominations: ${look.language}`, async () => {
    const served = await startServe();
    const opened: Profile[] = [];
    try {
      const one = await profile(browser, look);
      opened.push(one);
      await one.context.addInitScript((language) => localStorage.setItem('laurel.language', language), look.language);
      const lead = doorOf(one.page.request, served.address);
      await setUp(lead, served);
      await importPeople(lead, ['Name,E-mail,Division,Rank', ...people.map((name) => `${name},${addressOf(name)},Nephrology,Professor`), ''].join('\n'));
      await committee(one.page, look, served.address);
      await award(one.page, look, served.address);
      await year(one.page, look);
      expect(one.faults).toEqual([]);
      const checked = await served.run('doctor');
      expect(checked.code, checked.printed).toBe(0);
    } catch (err) {
      await pictures(opened, `awards-${look.language}`);
      throw err;
    } finally {
      await Promise.all(opened.map((one) => one.context.close()));
      await served.stop();
    }
  });
}

async function committee(page: Page, look: Look, address: string): Promise<void> {
  const t = texts[look.language].awards;
  await open(page, `${address}/committees`);
  await page.getByRole('link', { name: t.committeeMake }).first().click();
  await page.locator('#name-en').fill('Awards committee');
  await page.locator('#name-fr').fill('Comité des prix');
  for (const [i, name] of people.entries()) {
    await page.getByRole('button', { name: t.memberAdd }).click();
    await page.locator(`#members-${String(i)}-email`).fill(addressOf(name));
  }
  // Two chairs at a time leave nobody to say who takes over.
  await page.locator('#members-1-duty').selectOption('CHAIR');
  await page.getByRole('button', { name: t.save }).click();
  await page.getByRole('alert').getByRole('link').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('members-1-duty');
  await page.locator('#members-1-duty').selectOption('DEPUTY');
  await sound(page, look.language);
  await page.getByRole('button', { name: t.save }).click();
  await page.getByRole('table').getByText('Éloïse Tremblay').waitFor();
}

async function award(page: Page, look: Look, address: string): Promise<void> {
  const t = texts[look.language].awards;
  await open(page, `${address}/awards`);
  await page.getByRole('link', { name: t.make }).first().click();
  await page.getByRole('button', { name: t.save }).click();
  await page.getByRole('alert').waitFor();
  for (const [field, text] of [['name-en', 'Mentor of the year'], ['name-fr', 'Mentor de l’année'], ['about-en', 'For mentors.'], ['about-fr', 'Pour les mentors.']] as const) await page.locator(`#${field}`).fill(text);
  await page.locator('#committee').selectOption({ index: 1 });
  await page.getByRole('button', { name: t.save }).click();
  await page.getByRole('heading', { level: 1, name: { en: 'Mentor of the year', fr: 'Mentor de l’année' }[look.language] }).waitFor();
  await page.getByText(t.recipientsAdd).click();
  await page.locator('#recipients-lines').fill(`2019, Ada Lindqvist\n2020; ${addressOf('Anna Roy')}`);
  await page.getByRole('button', { name: t.recipientsSave(2) }).click();
  await page.getByText(t.recipientsSaved).waitFor();
  await page.getByRole('table').getByText(t.onRecord).waitFor();
  await sound(page, look.language);
  await page.getByRole('button', { name: t.plan }).click();
  await page.getByRole('heading', { level: 1, name: t.cycleFormTitle }).waitFor();
}

async function year(page: Page, look: Look): Promise<void> {
  const t = texts[look.language].awards;
  const places = page.locator('#terms-places');
  await places.fill('');
  await page.getByRole('button', { name: t.save }).click();
  await page.getByRole('alert').getByRole('link').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('terms-places');
  await places.fill('2');
  await page.locator('#rule-kind').selectOption('YEARS_SINCE_APPOINTMENT');
  await page.getByRole('button', { name: t.ruleAdd }).click();
  await page.locator('#rules-5-least').fill('2');
  await page.locator('#terms-rule').selectOption('CALIBRATED_MEAN');
  await page.locator('#terms-tie').selectOption('LOT');
  await page.getByText(t.tieHints.LOT).waitFor();
  await sound(page, look.language);
  await page.getByRole('button', { name: t.save }).click();
  await page.getByText(t.ruleYears(2, 0)).waitFor();
  await page.getByText(t.rankingRules.CALIBRATED_MEAN).waitFor();
  await page.getByText(t.rankingTies.LOT, { exact: true }).waitFor();
  await page.getByText(t.placesSaid(2, false)).waitFor();
  await sound(page, look.language);
  await page.getByRole('button', { name: t.call }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.callDo }).click();
  await page.getByText(t.calledNow).waitFor();
  expect(await page.getByRole('link', { name: t.cycleEdit }).count()).toBe(0);
  await page.locator('#nav a[href="/awards"]').waitFor({ state: 'attached' });
}
