import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { launch, open, pictures, profile, settled, sound, type Look, type Profile } from './browser';
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

const { demo: words, shell, today, respond, campaigns, results, roster } = texts.en;

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
  const row = page.getByRole('row').filter({ hasText: campaigns.states.OPEN });
  const [answered = ''] = /\d+ of \d+/.exec((await row.textContent()) ?? '') ?? [];
  expect(answered).not.toBe('');
  await row.getByRole('link').first().click();
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
  await be('Mid-career clinician');
  await open(page, `${demo.address}/`);
  const task = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: new RegExp(`^${today.continue}`) }) });
  const [, answered = ''] = /(\d+) of \d+ answered/.exec((await task.textContent()) ?? '') ?? [];
  await task.getByRole('link').click();
  await page.getByRole('radio', { checked: true }).first().waitFor({ state: 'attached' });
  await page.getByText(new RegExp(`^${answered} of \\d+ answered`)).waitFor();
  expect(Number(answered)).toBeGreaterThan(3);
});

test('the award chair begins in French and changes the language: the answers stay', async () => {
  await be('Award chair');
  await open(page, `${demo.address}/`);
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

for (const look of [
  { language: 'en', width: 1280, scheme: 'light' },
  { language: 'fr', width: 320, scheme: 'dark' },
] satisfies Look[]) {
  const t = texts[look.language];
  const said = (en: string, fr: string) => (look.language === 'fr' ? fr : en);
  const way = `${look.language}, ${String(look.width)} px`;

  /** Somebody becomes a person on the opening page, in a language of their own. */
  async function become(role: string, card: string): Promise<Page> {
    const one = await profile(browser, look);
    await one.context.addInitScript((language) => localStorage.setItem('laurel.language', language), look.language);
    onTestFinished(async () => {
      await pictures([one], `demo-${role.slice(0, 5)}-${look.language}`);
      await one.context.close();
      expect(one.faults).toEqual([]);
    });
    const { name } = cast(role);
    await open(one.page, demo.address);
    const about = one.page.getByRole('listitem').filter({ has: one.page.getByRole('heading', { name }) });
    expect(await about.textContent()).toContain(card);
    await about.getByRole('button', { name: t.demo.become(name) }).click();
    await one.page.getByRole('heading', { level: 1 }).filter({ hasNotText: t.demo.title }).waitFor();
    await settled(one.page);
    return one.page;
  }

  test(`the award chair reads what nine said, and the reflection and record that came of it: ${way}`, async () => {
    const at = await become('Award chair', said('Read what nine mentees said of him in the last round', 'Lisez ce que neuf personnes mentorées ont dit de lui à la dernière ronde'));
    await at.getByRole('heading', { level: 1, name: t.feedback.title, exact: true }).waitFor();
    await sound(at, look.language);
    // The round before has a report too.
    expect(await at.getByRole('link', { name: t.feedback.read }).count()).toBe(2);
    await at.getByRole('link', { name: t.feedback.read }).first().click();
    await at.getByRole('heading', { level: 1, name: t.feedback.reportTitle }).waitFor();
    await at.getByText(t.feedback.reportOf('9')).waitFor();
    await at.getByText('He cancels too often. The last three times it was the day before.', { exact: true }).waitFor();
    await at.getByText('Sa franchise, même quand elle ne fait pas plaisir.').waitFor();
    for (const hidden of ['in Quebec', 'my son', 'I do not feel safe']) expect(await at.getByText(hidden).count(), hidden).toBe(0);
    // Six statements, each beside the mean of other mentors and of the report before.
    expect(await at.getByText(t.feedback.compared('#', '#').split('#')[0] ?? '').count()).toBe(6);
    expect(await at.locator('figure.trend').count()).toBe(6);
    await sound(at, look.language);
    await at.getByRole('link', { name: t.feedback.kinds.REPORT }).click();
    await at.getByRole('heading', { level: 1, name: t.feedback.reflectTitle }).waitFor();
    for (const step of ['reaction', 'content', 'learned', 'change'] as const) await at.getByRole('heading', { name: t.feedback.steps[step].title }).waitFor();
    await at.getByText(t.feedback.hours(said('0.75', '0,75'))).waitFor();
    await sound(at, look.language);
    await open(at, `${demo.address}/feedback/records`);
    await at.getByText(t.feedback.hours(said('0.75', '0,75'))).waitFor();
    expect(await at.getByRole('checkbox', { name: t.feedback.moc }).isChecked()).toBe(true);
    const pdf = await at.request.get(new URL((await at.getByRole('link', { name: t.feedback.pdf }).getAttribute('href')) ?? '', demo.address).href);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await sound(at, look.language);
  });

  test(`the clinician reads a letter, and why there is no report: ${way}`, async () => {
    const at = await become('Mid-career clinician', said('why the sealed answers of two rounds are no report yet', 'pourquoi les réponses scellées de deux rondes ne sont pas encore un rapport'));
    expect(await at.getByText(t.feedback.standing.TOO_FEW(4)).count()).toBe(2);
    expect(await at.getByRole('link', { name: t.feedback.read }).count()).toBe(0);
    await at.getByRole('article').getByText(/Éloïse,/).waitFor();
    await at.getByText(t.feedback.letterMay).waitFor();
    await sound(at, look.language);
    // She is a mentee too, and that waits for her.
    await open(at, `${demo.address}/`);
    await at.getByRole('region', { name: t.today.mentors }).getByRole('link', { name: t.today.mentorsGo }).waitFor();
  });

  test(`the new recruit says how her informal mentor does: ${way}`, async () => {
    const at = await become('New faculty', said('Say how her informal mentor does: six taps', 'Dites comment s’y prend son mentor informel'));
    await at.getByRole('region', { name: t.today.mentors }).getByRole('link').click();
    const { name } = cast('Award chair');
    await at.getByRole('link', { name: new RegExp(`^(${t.feedback.answerAbout(name)}|${t.feedback.againAbout(name)})$`) }).click();
    await at.getByRole('heading', { level: 1, name: t.feedback.about(name) }).waitFor();
    await at.getByText(said('The Safe to Speak office', 'Le bureau Parler sans crainte')).waitFor();
    const rows = at.locator('.respondent-form').getByRole('radiogroup');
    await rows.first().waitFor();
    await expect.poll(() => rows.count()).toBe(6);
    for (const row of await rows.all()) await row.locator('label').nth(3).click();
    await sound(at, look.language);
    await at.getByRole('button', { name: t.feedback.goOn, exact: true }).click();
    await at.getByText(t.feedback.checkNothing).waitFor();
    await at.getByRole('button', { name: t.feedback.seal, exact: true }).click();
    await at.getByRole('heading', { level: 1, name: t.feedback.thanksTitle }).waitFor();
    await open(at, `${demo.address}/`);
    await at.getByText(t.today.mentorsDone).waitFor();
  });

  test(`the lead sees the open round, and no number of answers: ${way}`, async () => {
    const at = await become('Mentorship lead', '');
    await open(at, `${demo.address}/feedback/rounds`);
    expect(await at.getByRole('row').filter({ hasText: t.rounds.states.OPEN }).count()).toBe(1);
    expect(await at.getByRole('row').filter({ hasText: t.rounds.states.RELEASED }).count()).toBe(2);
    await sound(at, look.language);
  });

  test(`the vice-chair reads check-ins of new faculty: ${way}`, async () => {
    const at = await become('Vice-chair', '');
    await open(at, `${demo.address}/mentorship/check-ins`);
    await at.getByRole('heading', { level: 1, name: t.mentoring.checkInsTitle }).waitFor();
    await sound(at, look.language);
    await at.locator('main a[href^="/mentorship/check-in/"]').first().click();
    await at.getByRole('region', { name: t.mentoring.checkInAnswers }).getByRole('radio', { checked: true }).first().waitFor({ state: 'attached' });
    await settled(at);
    await sound(at, look.language);
  });
}

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
