import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, pictures, profile, shot, sound, type Look, type Profile } from './browser';
import { become, doorOf, type Door } from './door';
import { startDemo, type Demo } from './program';
import { texts } from './texts';

// A department year is closed and opened again, next year is started from it, and every list can be
// narrowed, taken away and printed whole.

const desk: Look = { language: 'en', width: 1280, scheme: 'light' };
const phone: Look = { language: 'fr', width: 320, scheme: 'light' };

let browser: Browser;
let demo: Demo;
const opened: Profile[] = [];
beforeAll(async () => {
  browser = await launch();
  demo = await startDemo();
}, 120_000);
afterAll(async () => {
  expect(opened.flatMap((one) => one.faults)).toEqual([]);
  await Promise.all([browser.close(), demo.stop()]);
});

async function enter(look: Look): Promise<{ page: Page; door: Door }> {
  const one = await profile(browser, look);
  opened.push(one);
  const lead = demo.personas.find((p) => p.role.startsWith('Mentorship lead'));
  const door = doorOf(one.context.request, demo.address);
  await become(door, lead?.id ?? '');
  await door.ask('mutation($language: String!) { viewerLanguageSet(language: $language) { userErrors { message } } }', { language: look.language });
  return { page: one.page, door };
}

async function withPictures(name: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (err) {
    await pictures(opened, name);
    throw err;
  }
}

test('what ended in a closed year is read-only, until the year is opened with a reason', { timeout: 240_000 }, () =>
  withPictures('years-closed', async () => {
    const { page, door } = await enter(desk);
    const t = texts.en.years;
    // A plan whose days are past keeps its year from being closed, by name.
    const { awards } = await door.ask<{ awards: { nodes: { id: string }[] } }>('{ awards(first: 1) { nodes { id } } }');
    const { mentorshipYearsOpen } = await door.ask<{ mentorshipYearsOpen: { kind: string; begins: number; name: string; starts: string; ends: string }[] }>('{ mentorshipYearsOpen { kind begins name starts ends } }');
    const [over] = mentorshipYearsOpen;
    if (!over) throw new Error('the demo leaves a year to be closed');
    const cycle = await planInto(door, awards.nodes[0]?.id ?? '', over);

    await open(page, `${demo.address}/year-in-mentorship`);
    await page.getByRole('button', { name: t.closeOf(over.name) }).click();
    const sure = page.getByRole('dialog');
    await sure.getByText(t.unfinishedTitle(1)).waitFor();
    await sure.getByText(t.readOnly).waitFor();
    expect(await sure.getByRole('button', { name: t.closeDo }).isDisabled()).toBe(true);
    expect(await sure.getByRole('link').first().getAttribute('href')).toBe(`/awards/cycles/${cycle}`);
    await sound(page, 'en');
    await shot(page, 'year-unfinished');
    await door.ask('mutation($cycle: ID!) { awardCycleDiscard(cycle: $cycle) { userErrors { message } } }', { cycle });
    await page.reload();
    await page.getByRole('button', { name: t.closeOf(over.name) }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.closeDo }).click();
    await page.getByRole('link', { name: t.see }).click();
    await page.getByText(t.standsClosed).waitFor();
    await page.getByRole('heading', { name: t.nextTitle }).waitFor();
    await sound(page, 'en');
    await shot(page, 'year-closed');

    // Nothing is planned into it any more.
    const again = await planInto(door, awards.nodes[0]?.id ?? '', over).catch((err: unknown) => String(err));
    expect(again).toMatch(/awardCycleUpdate/);

    await page.getByRole('button', { name: t.reopen }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: t.reopenDo }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel(t.reason).fill('A survey was entered in the wrong year.');
    await sound(page, 'en');
    await dialog.getByRole('button', { name: t.reopenDo }).click();
    await page.getByText(t.standsOpen).waitFor();
    await page.getByText('A survey was entered in the wrong year.').waitFor();
    await page.getByRole('button', { name: t.closeAgain }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.closeAgainDo }).click();
    await page.getByText(t.standsClosed).waitFor();
    await sound(page, 'en');
  }));

/** Plans a year of an award into days that are over. */
async function planInto(door: Door, award: string, over: { starts: string; ends: string }): Promise<string> {
  const year = new Date().getFullYear() + 1;
  const { awardCyclePlan } = await door.ask<{ awardCyclePlan: { cycle: { id: string } } }>('mutation($award: ID!, $year: Int!) { awardCyclePlan(award: $award, year: $year) { cycle { id } userErrors { message } } }', { award, year });
  const cycle = awardCyclePlan.cycle.id;
  const { awardCycle } = await door.ask<{
    awardCycle: { revision: number; rules: object[]; rubric: { points: number; criteria: object[] }; terms: object; phases: { kind: string; grace: number; existence: boolean; names: boolean }[] };
  }>(
    'query($cycle: ID!) { awardCycle(cycle: $cycle) { revision rules { kind codes least most } rubric { points criteria { name { en fr } help { en fr } weight required anchors { point text { en fr } } } } terms { places joint letter lettersFrom lettersTo statement reviewers quorum endedWithin rule tie } phases { kind grace existence names } } }',
    { cycle },
  );
  const begins = new Date(`${over.starts}T12:00:00Z`).getTime();
  const day = (n: number) => new Date(begins + n * 86_400_000).toISOString().slice(0, 10);
  try {
    await door.ask('mutation($cycle: ID!, $input: AwardCycleInput!) { awardCycleUpdate(cycle: $cycle, input: $input) { cycle { id } userErrors { path message } } }', {
      cycle,
      input: { rules: awardCycle.rules, rubric: awardCycle.rubric, terms: awardCycle.terms, revision: awardCycle.revision, phases: awardCycle.phases.map((p, i) => ({ kind: p.kind, grace: p.grace, existence: p.existence, names: p.names, from: day(i * 10), to: day(i * 10 + 9) })) },
    });
  } catch (err) {
    await door.ask('mutation($cycle: ID!) { awardCycleDiscard(cycle: $cycle) { userErrors { message } } }', { cycle });
    throw err;
  }
  return cycle;
}

for (const look of [desk, phone]) {
  test(`next year is started from a closed one, once: ${look.language}`, { timeout: 240_000 }, () =>
    withPictures(`years-next-${look.language}`, async () => {
      const { page, door } = await enter(look);
      const t = texts[look.language];
      const { campaigns } = await door.ask<{ campaigns: { nodes: { id: string; closesOn: string; state: string }[] } }>('{ campaigns(first: 20, everyYear: true) { nodes { id closesOn state } } }');
      const released = campaigns.nodes.filter((c) => c.state === 'RELEASED');
      const from = released[look === desk ? 0 : released.length - 1];
      if (!from) throw new Error('the demo has released waves');
      await open(page, `${demo.address}/campaigns/${from.id}`);
      await page.getByRole('link', { name: t.campaigns.nextWave }).click();
      await page.getByRole('heading', { level: 1, name: t.campaigns.nextTitle }).waitFor();
      await sound(page, look.language);
      await shot(page, `next-wave-${look.language}`);
      const day = await page.locator('#closesOn').inputValue();
      expect(day > new Date().toISOString().slice(0, 10)).toBe(true);
      expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(new Date(`${from.closesOn}T00:00:00Z`).getUTCDay());
      const make = page.getByRole('button', { name: new RegExp(t.campaigns.nextMake('').trim()) });
      if (await make.isDisabled()) {
        await page.getByText(t.campaigns.nextMade).waitFor();
        return;
      }
      await make.click();
      await page.getByRole('button', { name: t.campaigns.openAsk }).waitFor();
      await open(page, `${demo.address}/campaigns/${from.id}/next`);
      await page.getByText(t.campaigns.nextMade).waitFor();
      expect(await page.getByRole('button', { name: new RegExp(t.campaigns.nextMake('').trim()) }).isDisabled()).toBe(true);
    }));
}

for (const look of [desk, phone]) {
  test(`a list hides columns, leaves as a file and is printed whole, as it is narrowed: ${look.language}`, { timeout: 240_000 }, () =>
    withPictures(`lists-${look.language}`, async () => {
      const { page } = await enter(look);
      const t = texts[look.language];
      await open(page, `${demo.address}/campaigns`);
      await page.getByRole('table').waitFor();
      const current = await page.getByRole('row').count();
      await page.getByLabel(t.ui.years).selectOption('all');
      await page.waitForURL(/year=all/);
      await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(current);

      // The chooser by keyboard; what is hidden stays hidden after a reload.
      await page.locator('summary').filter({ hasText: t.ui.columns }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('checkbox', { name: t.campaigns.columnWave }).uncheck();
      await sound(page, look.language);
      await shot(page, `list-columns-${look.language}`);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('checkbox', { name: t.campaigns.columnWave }).isVisible()).toBe(false);
      await page.reload();
      await page.getByRole('table').waitFor();
      expect(await page.locator(`td[data-label="${t.campaigns.columnWave}"]`).count()).toBe(0);
      await sound(page, look.language);
      await shot(page, `list-${look.language}`);

      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: new RegExp(`^${t.ui.csv}`) }).click()]);
      const csv = readFileSync(await file.path(), 'utf8');
      expect(csv.split('\n').length).toBeGreaterThan(current);
      const [book] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: new RegExp(`^${t.ui.xlsx}`) }).click()]);
      expect(readFileSync(await book.path()).subarray(0, 2).toString()).toBe('PK');
      await page.getByRole('link', { name: new RegExp(`^${t.ui.printList}`) }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText(look.language === 'fr' ? 'toutes les années' : 'all years').waitFor();
      expect(await page.getByRole('row').count()).toBeGreaterThan(current);
      await sound(page, look.language);
      await shot(page, `list-paper-${look.language}`);
    }));
}

test('several awards are taken out of the lists at once, after a look at what that does', { timeout: 240_000 }, () =>
  withPictures('lists-bulk', async () => {
    const { page } = await enter(desk);
    const t = texts.en;
    await open(page, `${demo.address}/awards`);
    await page.getByRole('table').waitFor();
    await page.getByRole('checkbox', { name: t.ui.choosePage }).check();
    await page.getByRole('button', { name: /^Give no longer/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(t.awards.retireText).waitFor();
    await sound(page, 'en');
    await shot(page, 'bulk-preview');
    await dialog.getByRole('button', { name: t.awards.retire.replace('…', '') }).click();
    await page.getByText(/given no longer\.$/).waitFor();
    await page.getByRole('checkbox', { name: t.awards.withRetired }).check();
    await page.getByRole('table').waitFor();
    await page.getByRole('checkbox', { name: t.ui.choosePage }).check();
    await page.getByRole('button', { name: /^Give again/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.awards.resume }).click();
    await page.getByText(/given again\.$/).waitFor();
  }));

for (const [path, table] of [
  ['/people/repairs', false],
  ['/mentorship/pairs', true],
  ['/mentorship/tasks', true],
  ['/mentorship/coverage', true],
  ['/instruments', true],
  ['/feedback/rounds', true],
  ['/committees', true],
  ['/recognition/certificates', true],
  ['/recognition/honours', true],
  ['/roster', true],
] as const) {
  test(`the list at ${path} leaves whole`, { timeout: 120_000 }, () =>
    withPictures('lists-all', async () => {
      const { page } = await enter(phone);
      await open(page, demo.address + path);
      if (!table && (await page.getByRole('table').count()) === 0) return;
      const print = page.getByRole('link', { name: new RegExp(`^${texts.fr.ui.printList}`) });
      await print.waitFor();
      await sound(page, 'fr');
      const href = (await print.getAttribute('href')) ?? '';
      for (const format of ['csv', 'xlsx', 'page']) {
        const got = await page.context().request.get(demo.address + href.replace('.page', `.${format}`));
        expect(got.status(), `${path} ${format}`).toBe(200);
      }
    }));
}
