import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch, open, profile, settled, type Profile } from './browser';
import { startDemo, type Demo, type Persona } from './program';
import { texts } from './texts';

let browser: Browser;
let demo: Demo;
let visitor: Profile;
let page: Page;
beforeAll(async () => {
  [browser, demo] = await Promise.all([launch(), startDemo()]);
});
afterAll(() => Promise.all([browser.close(), demo.stop()]));
beforeEach(async ({ onTestFinished }) => {
  visitor = await profile(browser, { language: 'en', width: 1280, scheme: 'light' });
  page = visitor.page;
  onTestFinished(async () => {
    await visitor.context.close();
    expect(visitor.faults).toEqual([]);
  });
});

const { demo: words, shell, today, respond, campaigns, results, mentorship, roster } = texts.en;

function cast(role: string): Persona {
  const one = demo.personas.find((p) => p.role.includes(role));
  if (!one) throw new Error(`nobody in the demo is ${role}`);
  return one;
}

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Becomes somebody on the opening page, and gives what their card says. */
async function be(role: string): Promise<string> {
  const { name } = cast(role);
  await open(page, demo.address);
  const said = await page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) }).textContent();
  await button(words.become(name)).click();
  await page.getByRole('complementary').getByText(name).waitFor();
  await settled(page);
  return said ?? '';
}

test('the demo opens on six people, each with a sentence and something to try', async () => {
  await open(page, demo.address);
  expect(demo.personas).toHaveLength(6);
  const cards = page.getByRole('listitem');
  expect(await cards.count()).toBe(6);
  for (const [i, { name, role }] of demo.personas.entries()) {
    const card = cards.nth(i);
    await card.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    await card.getByText(role, { exact: true }).waitFor();
    await card.getByText(words.tryThis).waitFor();
    expect(await card.getByRole('paragraph').count()).toBe(3);
  }
});

test('the lead sees how many have answered, and nothing of what they say', async () => {
  expect(await be('Mentorship lead')).toContain('the number of answers shows, and nothing of what they say until it closes');
  await heading(campaigns.title).waitFor();
  const [row] = await page.getByRole('row').filter({ hasText: campaigns.states.OPEN }).all();
  const [answered = ''] = /\d+ of \d+/.exec((await row?.textContent()) ?? '') ?? [];
  expect(answered).not.toBe('');
  await row?.getByRole('link').first().click();
  await page.getByText(campaigns.standing.OPEN).waitFor();
  const standing = page.getByRole('region', { name: campaigns.answers, exact: true });
  expect((await standing.textContent())?.replace(/\s+/g, ' ')).toContain(answered.split(' ')[0]);
  expect(await page.getByRole('link', { name: campaigns.readResults }).count()).toBe(0);
  await open(page, page.url().replace('/campaigns/', '/results/'));
  await page.getByText(results.noReleaseYet).waitFor();
});

test('the director sorts by next review and finds somebody with a CFAR ahead and no formal mentor', async () => {
  expect(await be('Division director')).toContain('Sort the roster by next review');
  await heading(roster.title('Nephrology')).waitFor();
  await button(roster.upFor).click();
  await page.getByRole('columnheader', { name: roster.upFor }).and(page.locator('[aria-sort=ascending]')).waitFor();
  await settled(page);
  await page.getByRole('row').filter({ hasText: roster.kinds.CFAR }).filter({ hasText: roster.noMentor }).first().waitFor();
});

test('the clinician continues the survey she left half done', async () => {
  expect(await be('Mid-career clinician')).toContain('Continue the survey she left half done');
  const task = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: new RegExp(`^${today.continue}`) }) });
  const [, answered = ''] = /(\d+) of \d+ answered/.exec((await task.textContent()) ?? '') ?? [];
  await task.getByRole('link').click();
  await page.getByRole('radio', { checked: true }).first().waitFor({ state: 'attached' });
  await page.getByText(new RegExp(`^${answered} of \\d+ answered`)).waitFor();
  expect(Number(answered)).toBeGreaterThan(3);
});

test('the new recruit reads what a mentee may expect, and who cannot be her formal mentor', async () => {
  expect(await be('New faculty')).toContain('Read what a mentee may expect here, and who cannot be her formal mentor');
  await heading(mentorship.title).waitFor();
  const mentee = page.getByRole('region', { name: mentorship.mentee });
  await mentee.getByText('You may have several mentors').waitFor();
  await mentee.getByText('Your formal mentor cannot be somebody you report to.').waitFor();
});

test('the award chair begins in French and changes the language: the answers stay', async () => {
  expect(await be('Award chair')).toContain('Start this year’s survey in French, then change the language: the answers stay');
  const fr = texts.fr;
  await page.getByRole('link', { name: new RegExp(`^${fr.today.start}`) }).click();
  const first = page.getByRole('radiogroup').first();
  await first.locator('label').nth(1).click();
  await page.getByText(new RegExp(`^${fr.respond.saved('')}`)).waitFor();
  const inFrench = await first.textContent();
  await button(fr.ui.switchTo).click();
  await page.getByText(respond.promise).waitFor();
  expect(await first.textContent()).not.toBe(inFrench);
  expect(await first.getByRole('radio').nth(1).isChecked()).toBe(true);
  await settled(page);
  await page.reload();
  await first.getByRole('radio', { checked: true }).waitFor({ state: 'attached' });
  await button(texts.en.ui.switchTo).click();
  await expect.poll(() => first.textContent()).toBe(inFrench);
  expect(await first.getByRole('radio').nth(1).isChecked()).toBe(true);
});

test('the vice-chair finds a division whose figures are withheld, with the reason in their place', async () => {
  expect(await be('Vice-chair')).toContain('find a division whose figures are withheld; the reason stands in their place');
  await heading(results.title).waitFor();
  await page.getByRole('table').getByRole('link', { name: /^Department mentorship survey/ }).first().click();
  const whose = page.getByLabel(results.whose);
  await whose.waitFor();
  const divisions = await whose.locator(`optgroup[label="${results.dimensions.DIVISION}"] > option`).allTextContents();
  expect(divisions.length).toBe(20);
  let withheld = 0;
  for (const label of divisions) {
    // Every division is read anew; its figures are on the page once the answer is.
    await Promise.all([page.waitForResponse((r) => r.url().endsWith('/graphql')), whose.selectOption({ label })]);
    await settled(page);
    await page.waitForFunction(() => !document.querySelector('.skeleton'));
    if (await page.getByText(results.respondentsWhy).isVisible()) {
      // The smallest one, and one more from which it could be worked out.
      withheld++;
      await page.getByText(results.why.few(5)).first().waitFor();
    }
  }
  expect(withheld).toBe(2);
});

test('the banner lets its reader be somebody else', async () => {
  await be('New faculty');
  const next = cast('Vice-chair');
  await button(shell.demoSwitch).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button').count()).toBe(7);
  await dialog.getByRole('button', { name: next.name }).click();
  await page.getByText(shell.demoYouAre(next.name)).waitFor();
  await heading(results.title).waitFor();
});

test('a link signs in as the person it names, whoever was signed in before', async () => {
  for (const one of [cast('Mentorship lead'), cast('New faculty')]) {
    await page.goto(one.signIn);
    await page.getByText(shell.demoYouAre(one.name)).waitFor();
    expect(new URL(page.url()).search).toBe('');
  }
});

test('starting afresh brings back the first day', async () => {
  const starting = () => page.getByRole('link', { name: new RegExp(`^${today.start}`) });
  await be('New faculty');
  await open(page, `${demo.address}/`);
  await starting().click();
  await page.getByRole('radiogroup').first().locator('label').first().click();
  await page.getByText(new RegExp(`^${respond.saved('')}`)).waitFor();
  await open(page, `${demo.address}/`);
  await page.getByRole('link', { name: new RegExp(`^${today.continue}`) }).waitFor();
  await button(shell.demoReset).click();
  await page.getByRole('dialog').getByRole('button', { name: shell.demoReset }).click();
  await heading(words.title).waitFor();
  await be('New faculty');
  await open(page, `${demo.address}/`);
  await starting().waitFor();
});
