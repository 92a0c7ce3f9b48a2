import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, settled, sound, type Profile } from './browser';
import { become, doorOf } from './door';
import { startDemo, type Demo } from './program';
import { texts } from './texts';

const { editor: t, instruments } = texts.en;

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([launch(), startDemo()]);
});
afterAll(() => Promise.all([browser.close(), demo.stop()]));

const look = { language: 'en', width: 1280, scheme: 'light' } as const;

async function lead(): Promise<Profile> {
  const one = await profile(browser, look);
  await become(doorOf(one.page.request, demo.address), demo.personas.find((p) => p.role.includes('lead'))?.id ?? '');
  return one;
}

const saved = (page: Page) => page.locator('.save-line').filter({ hasText: new RegExp(`^${t.phases.clean}$`) }).waitFor();
const part = (page: Page, title: string) => page.locator('.outline-open').filter({ has: page.locator('.outline-title').filter({ hasText: title }) });
const field = (page: Page, label: string, language: 'en' | 'fr') => page.locator('.outline-form').getByLabel(t.inLanguage(label, t.languageName(language)), { exact: true });
const unfold = (page: Page, title: string) => page.locator('.outline-form summary').filter({ hasText: title }).first().click();

/** Begins with the template of the needs intake, and is in the editor. Gives the address. */
async function begin(page: Page): Promise<string> {
  await open(page, `${demo.address}/instruments`);
  await page.getByRole('link', { name: instruments.createNew }).first().click();
  const card = page.locator('.template-cards > li').filter({ hasText: instruments.purposes.NEEDS_INTAKE });
  await card.getByRole('button', { name: instruments.templateUse }).click();
  await page.getByLabel(instruments.titleEnglish).fill('Needs, our way');
  await page.getByLabel(instruments.titleFrench).fill('Besoins, à notre façon');
  await page.getByRole('button', { name: instruments.create }).click();
  await page.getByRole('heading', { level: 1, name: t.editTitle }).waitFor();
  await page.locator('.respondent-form .sd-question').first().waitFor();
  return page.url();
}

/** Adds a question of a kind to the first page, and has its form open. */
async function add(page: Page, kind: string, title: string): Promise<void> {
  await page.getByRole('button', { name: `${t.addElement} ${t.addToPage(1)}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: kind }).first().click();
  await field(page, t.questionTitle, 'en').fill(title);
}

const missing = (of: Locator) => of.getAttribute('data-missing');

test('an instrument is made from a template, changed, translated and published', { timeout: 240_000 }, async () => {
  const { page, context, faults } = await lead();
  const address = await begin(page);
  await sound(page, 'en');

  // A question that is asked after one answer only, and what the preview makes of it.
  await add(page, t.kinds.comment, 'What would have to change?');
  await page.getByText('What would have to change?').last().waitFor();
  expect(await missing(field(page, t.questionTitle, 'fr'))).toBe('true');
  await unfold(page, t.branching);
  await page.getByRole('button', { name: t.showOnlyWhen }).click();
  const subject = page.getByLabel(t.clauseQuestion(1));
  await subject.selectOption({ label: '2. Where are you in your career' });
  await page.getByLabel(t.clauseAnswer(1)).selectOption({ label: 'Late' });
  await page.locator('.told').getByText('Shown when “Where are you in your career” is “Late”').waitFor();
  await page.getByRole('tab', { name: t.problems }).click();
  await page.locator('.problems').waitFor();
  expect(await page.getByRole('button', { name: t.publishAsk }).getAttribute('aria-disabled')).toBe('true');
  await sound(page, 'en');

  // The problem leads to the field that lacks its French.
  await page.locator('.problems button').first().click();
  await field(page, t.questionTitle, 'fr').and(page.locator(':focus')).fill('Que faudrait-il changer ?');
  await page.getByText(t.nothingToMend).waitFor();

  await page.getByRole('tab', { name: t.preview }).click();
  const preview = page.getByRole('region', { name: t.preview });
  await page.locator('.outline-form').getByRole('button', { name: t.seeInPreview }).click();
  await page.getByText(t.previewAbsent('What would have to change')).waitFor();
  await preview.getByText('Late', { exact: true }).click();
  await preview.getByText('What would have to change?').waitFor();
  await page.getByRole('button', { name: t.editThis('Where are you in your career') }).click();
  await field(page, t.questionTitle, 'en').and(page.locator(':focus')).waitFor();

  // Taken back, and given again.
  const words = field(page, t.questionTitle, 'en');
  await words.fill('At what point are you in your career?');
  await page.keyboard.press('Control+z');
  expect(await words.inputValue()).toBe('Where are you in your career?');
  await page.keyboard.press('Control+Shift+z');
  expect(await words.inputValue()).toBe('At what point are you in your career?');
  await saved(page);

  // The order, by keyboard.
  await part(page, 'What would have to change?').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByText(t.movedOnPage(5, 6, 1)).waitFor();
  await settled(page);
  await saved(page);

  // The texts out and in.
  await page.getByRole('tab', { name: t.translation }).click();
  const csv = await (await page.request.get(`${demo.address}/d/translation/${address.split('/').at(-2) ?? ''}`)).text();
  expect(csv).toContain('Que faudrait-il changer ?');
  await page.locator('input[type=file]').setInputFiles({ name: 'texts.csv', mimeType: 'text/csv', buffer: Buffer.from(`${csv.replace('Que faudrait-il changer ?', 'Qu’est-ce qui devrait changer ?')}nowhere.title,A,B\n`) });
  await page.getByRole('button', { name: t.csvTake }).click();
  await page.getByText(t.csvTaken(1)).waitFor();
  await page.getByRole('table', { name: t.csvNotTaken(1) }).waitFor();
  await sound(page, 'en');
  await part(page, 'What would have to change?').click();
  expect(await field(page, t.questionTitle, 'fr').inputValue()).toBe('Qu’est-ce qui devrait changer ?');

  // A reload shows what was saved.
  await open(page, address);
  await part(page, 'What would have to change?').click();
  expect(await field(page, t.questionTitle, 'fr').inputValue()).toBe('Qu’est-ce qui devrait changer ?');

  await page.getByRole('tab', { name: t.changes }).click();
  await page.getByText(instruments.changeMeans.FIRST).waitFor();
  await page.getByRole('button', { name: t.publishAsk }).click();
  await sound(page, 'en');
  await page.getByRole('dialog').getByRole('button', { name: instruments.publish, exact: true }).click();
  await page.getByText(instruments.publishedNow(1)).waitFor();

  // The next version: taking a choice away is a new beginning, and says so.
  await page.getByRole('button', { name: instruments.editNext }).click();
  await part(page, 'At what point are you').click();
  await page.getByRole('button', { name: t.removeOne(t.choiceWords.one, 1) }).click();
  await page.getByRole('tab', { name: t.changes }).click();
  await page.getByText(instruments.changeMeans.BREAKING).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('two tabs: what the other saved is not lost without a choice', { timeout: 120_000 }, async () => {
  const { page, context, faults } = await lead();
  const address = await begin(page);
  const other = await context.newPage();
  await other.goto(address);
  await part(other, 'Where are you in your career?').click();
  await part(page, 'Where are you in your career?').click();
  await field(page, t.help, 'en').fill('From the first tab');
  await saved(page);
  await field(other, t.help, 'en').fill('From the second tab');
  const dialog = other.getByRole('dialog', { name: t.conflictTitle });
  await dialog.getByRole('button', { name: t.takeTheirs }).click();
  await expect.poll(() => field(other, t.help, 'en').inputValue()).toBe('From the first tab');
  await other.getByRole('button', { name: t.undo }).click();
  expect(await field(other, t.help, 'en').inputValue()).toBe('From the second tab');
  await saved(other);

  // And the other way round: what is here goes on.
  await field(page, t.help, 'en').fill('From the first tab again');
  await page.getByRole('dialog', { name: t.conflictTitle }).getByRole('button', { name: t.keepMine }).click();
  await saved(page);
  await other.reload();
  await part(other, 'Where are you in your career?').click();
  expect(await field(other, t.help, 'en').inputValue()).toBe('From the first tab again');
  expect(faults).toEqual([]);
  await context.close();
});

test('what is written without a connection is kept, and sent when it is back', { timeout: 120_000 }, async () => {
  const { page, context } = await lead();
  const address = await begin(page);
  await part(page, 'Where are you in your career?').click();
  await context.setOffline(true);
  await field(page, t.help, 'en').fill('Written on a train');
  await page.getByText(t.offlineText).waitFor();
  await context.setOffline(false);
  await saved(page);
  await open(page, address);
  await part(page, 'Where are you in your career?').click();
  expect(await field(page, t.help, 'en').inputValue()).toBe('Written on a train');
  await context.close();
});
