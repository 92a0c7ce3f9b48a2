import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { launch, open, pictures, profile, settled, sound, type Look, type Profile } from './browser';
import { dictionary } from './dictionary';
import { become, door, doorOf, inAWeek, openInvitation, type Door } from './door';
import { startDemo, type Demo } from './program';
import { texts } from './texts';

// The mentoring agreement of another system becomes an anonymous survey of the demo: taken in,
// mended, translated, asked of a division, moderated, read, and opened in other programs.

const { campaigns, editor, instruments, planning, results } = texts.en;
const { export: exported, import: imported } = texts.en;
const title = { en: 'Mentoring agreement', fr: 'Entente de mentorat' };
const wide = { language: 'en', width: 1280, scheme: 'light' } as const;
const signature = 'Dr. Imaginary Person of Cardiology told me so on 3 March 2024.';

let browser: Browser;
let demo: Demo;
let files: string;
const opened: Profile[] = [];
beforeAll(async () => {
  [browser, demo] = await Promise.all([launch(), startDemo()]);
  files = process.env['LAUREL_E2E_FILES'] ?? mkdtempSync(join(tmpdir(), 'laurel-files-'));
});
afterAll(async () => {
  await Promise.all([browser.close(), demo.stop()]);
  if (!process.env['LAUREL_E2E_FILES']) rmSync(files, { recursive: true, force: true });
});

test.skipIf(!dictionary)('a REDCap dictionary becomes an anonymous survey, and its answers open in other programs', { timeout: 600_000 }, async () => {
  onTestFailed(() => pictures(opened, 'agreement'));
  const lead = await personaOf('lead');
  const { page } = lead;
  await takeIn(page);
  await mend(page);
  await translate(page);
  await publish(page);
  const campaign = await openSurvey(page);
  await answer(doorOf(page.request, demo.address), campaign);
  await close(page, campaign);
  await moderate(campaign);
  await read(page, campaign);
  await takeAway(page, campaign);
  expect(opened.flatMap((one) => one.faults)).toEqual([]);
});

async function personaOf(role: string, look: Look = wide): Promise<Profile> {
  const one = await someone(look);
  await become(doorOf(one.page.request, demo.address), demo.personas.find((p) => p.role.includes(role))?.id ?? '');
  return one;
}

async function someone(look: Look = wide): Promise<Profile> {
  const one = await profile(browser, look, { acceptDownloads: true });
  opened.push(one);
  return one;
}

async function takeIn(page: Page): Promise<void> {
  await open(page, `${demo.address}/instruments/import`);
  await page.locator('input[type=file]').setInputFiles({ name: 'agreement.csv', mimeType: 'text/csv', buffer: readFileSync(dictionary ?? '') });
  const report = page.getByRole('region', { name: imported.reportTitle });
  await report.getByText(imported.size(120, 59)).waitFor();
  await report.getByText(imported.told(20)).waitFor();
  expect(await report.getByRole('row').count()).toBe(21);
  await sound(page, 'en');
  await page.getByLabel(instruments.titleEnglish).fill(title.en);
  await page.getByLabel(instruments.titleFrench).fill(title.fr);
  await page.getByLabel(instruments.source).fill('Flight Tracker, MIT licence');
  await page.getByRole('button', { name: instruments.import, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title.en }).waitFor();
}

const saved = (page: Page) => page.locator('.save-line').filter({ hasText: new RegExp(`^${editor.phases.clean}$`) }).waitFor();

/** Goes through what the report named: what asks who somebody is goes out of an anonymous survey. */
async function mend(page: Page): Promise<void> {
  await page.getByRole('link', { name: instruments.edit, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: editor.editTitle }).waitFor();
  await page.getByRole('tab', { name: editor.problems }).click();
  const told = page.getByRole('region', { name: editor.toldTitle(20) });
  await told.waitFor();
  await sound(page, 'en');
  await told.getByRole('listitem').filter({ hasText: 'mentoring_sig_mentee_date' }).getByRole('button').first().click();
  await page.getByRole('button', { name: editor.delete, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: editor.delete, exact: true }).click();
  await saved(page);
  await page.getByRole('tab', { name: editor.problems }).click();
  const settle = page.getByRole('button', { name: editor.settle });
  for (let left = await settle.count(); left > 0; left--) {
    await settle.first().click();
    await expect.poll(() => settle.count()).toBe(left - 1);
    await saved(page);
  }
  await page.getByText(editor.nothingToMend).waitFor();
}

async function translate(page: Page): Promise<void> {
  await page.getByRole('tab', { name: editor.translation }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: editor.csvDownload }).click()]);
  const csv = readFileSync(await download.path(), 'utf8');
  writeFileSync(join(files, 'texts.csv'), csv);
  await page.locator('input[type=file]').setInputFiles({ name: 'texts.csv', mimeType: 'text/csv', buffer: Buffer.from(inFrench(csv)) });
  await page.getByRole('button', { name: editor.csvTake }).click();
  await page.getByText(editor.csvAllTaken).waitFor();
  await page.getByRole('tab', { name: editor.problems }).click();
  await page.locator('.completeness > li').filter({ hasText: 'French' }).filter({ hasText: editor.complete }).waitFor();
}

/** The file with every text in French, as a translator would send it back. */
function inFrench(csv: string): string {
  const [header = [], ...rows] = cells(csv);
  const [en, fr] = [header.indexOf('en'), header.indexOf('fr')];
  return [header, ...rows.map((row) => row.map((cell, i) => (i === fr && cell === '' ? `${row[en] ?? ''} (en français)` : cell)))].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
}

/** The cells of a comma-separated file. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: editor.publishAsk }).click();
  await page.getByRole('dialog').getByRole('button', { name: instruments.publish, exact: true }).click();
  await page.getByText(instruments.publishedNow(1)).waitFor();
}

/** Asks the largest division, anonymously. Gives the survey's identifier. */
async function openSurvey(page: Page): Promise<string> {
  const t = campaigns;
  await page.getByRole('link', { name: instruments.planCampaign }).click();
  await page.getByRole('heading', { level: 1, name: t.planTitle }).waitFor();
  await page.getByLabel(planning.texts.title.en).fill(title.en);
  await page.getByLabel(planning.texts.title.fr).fill(title.fr);
  await page.getByRole('button', { name: t.stepNext }).click();
  await page.locator('summary').filter({ hasText: t.divisions }).click();
  await page.getByRole('checkbox', { name: 'General Internal Medicine' }).check();
  await page.getByRole('button', { name: t.stepNext }).click();
  await page.getByRole('radio', { name: t.modes.ANONYMOUS.label }).check();
  await page.getByRole('button', { name: t.stepNext }).click();
  await page.getByLabel(t.closesOn).fill(inAWeek());
  await page.getByRole('button', { name: t.saveDraft }).click();
  await page.getByRole('button', { name: t.openAsk }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Your answers are anonymous.').waitFor();
  await dialog.getByRole('button', { name: /^Open and invite/ }).click();
  await page.getByText(t.openedNow).waitFor();
  return new URL(page.url()).pathname.split('/').pop() ?? '';
}

interface Element {
  name: string;
  type: string;
  visibleIf?: string;
  elements?: Element[];
  choices?: { value: number | string }[];
}

const people = 40;

/** One person answers on a telephone, the others without a screen. */
async function answer(lead: Door, campaign: string): Promise<void> {
  const links = await invitations(lead);
  const { page } = await someone({ language: 'en', width: 320, scheme: 'light' });
  const { invitation: i, respond: t } = texts.en;
  await open(page, links[0] ?? '');
  await page.getByRole('button', { name: i.open }).click();
  await page.getByRole('link', { name: i.go }).click();
  await page.getByRole('heading', { level: 1, name: title.en }).waitFor();
  await page.getByText('Your answers are anonymous.').waitFor();
  await sound(page, 'en');
  await page.getByRole('radiogroup').first().locator('label').first().click();
  await page.getByRole('textbox').first().fill(signature);
  const seal = page.getByRole('button', { name: t.seal, exact: true });
  const next = page.getByRole('button', { name: 'Next', exact: true });
  while (!(await seal.isVisible())) {
    await next.click();
    await settled(page);
  }
  await seal.click();
  await page.getByRole('heading', { level: 1, name: t.thanksTitle }).waitFor();

  for (const [n, link] of links.slice(1).entries()) {
    const other = await door(demo.address);
    await openInvitation(other, link);
    const { questionnaire } = await other.ask<{ questionnaire: { definition: { pages: Element[] } } }>('query($campaign: ID!) { questionnaire(campaign: $campaign) { definition } }', { campaign });
    const answers: Record<string, unknown> = {};
    const walk = (all: Element[]): void =>
      all.forEach((e) => {
        if (e.visibleIf !== undefined) return;
        walk(e.elements ?? []);
        const choice = e.choices?.[n % e.choices.length]?.value;
        if (choice !== undefined) answers[e.name] = e.type === 'checkbox' ? [choice] : choice;
      });
    walk(questionnaire.definition.pages);
    answers['mentoring_frequency_notes'] = `We meet when both of us have time. (${String(n)})`;
    await other.ask('mutation($campaign: ID!, $answers: JSON!) { ballotCast(campaign: $campaign, answers: $answers) { done userErrors { path message } } }', { campaign, answers });
  }
}

/** The links that were mailed, as the outbox of the demo keeps them. */
async function invitations(lead: Door): Promise<string[]> {
  const links = async () => {
    const { messages } = await lead.ask<{ messages: { nodes: { text: string }[] } }>('{ messages(first: 100) { nodes { text } } }');
    return messages.nodes.flatMap(({ text }) => (text.includes(title.en) || text.includes(title.fr) ? (/http\S+#token=\S+/.exec(text)?.[0] ?? []) : []));
  };
  await expect.poll(async () => (await links()).length, { timeout: 30_000 }).toBeGreaterThanOrEqual(people);
  return (await links()).slice(0, people);
}

async function close(page: Page, campaign: string): Promise<void> {
  const t = campaigns;
  await open(page, `${demo.address}/campaigns/${campaign}`);
  await page.getByRole('region', { name: t.answers }).locator('.figure').getByText(String(people), { exact: true }).waitFor();
  await page.getByRole('button', { name: t.closeAsk }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.reason).fill('Everybody who wanted to has answered.');
  await dialog.getByRole('button', { name: t.closeConfirm }).click();
  await page.getByRole('link', { name: t.readResults }).waitFor();
}

/** The moderator takes out what gives somebody away, withholds one comment and accepts the others. */
async function moderate(campaign: string): Promise<void> {
  // She reads French.
  const t = texts.fr.moderation;
  const { page } = await personaOf('Award chair');
  await open(page, `${demo.address}/moderation/${campaign}`);
  const told = page.getByRole('listitem').filter({ hasText: 'Imaginary Person' });
  expect(await told.locator('mark').count()).toBeGreaterThanOrEqual(2);
  await sound(page, 'fr');
  await told.getByRole('button', { name: t.edit, exact: true }).click();
  await told.getByLabel(t.editLabel).fill('Somebody told me so.');
  await told.getByRole('button', { name: t.saveEdited }).click();
  await page.getByText(t.progress('1', String(people))).waitFor();
  const first = page.getByRole('listitem').filter({ hasText: t.states.PENDING }).first();
  await first.getByRole('button', { name: t.withhold, exact: true }).click();
  await first.getByLabel(t.withholdReason).fill('Says the same as others.');
  await first.getByRole('button', { name: t.saveWithheld }).click();
  for (let n = 2; n < people; n++) {
    await page.getByText(t.progress(String(n), String(people))).waitFor();
    await page.getByRole('button', { name: t.accept, exact: true }).first().click();
  }
  await page.getByRole('button', { name: t.release, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.release, exact: true }).click();
  await page.getByText(t.releasedTitle).waitFor();
}

async function read(page: Page, campaign: string): Promise<void> {
  await open(page, `${demo.address}/results/${campaign}`);
  await sound(page, 'en');
  await page.getByRole('tab', { name: results.commentsTab }).click();
  await page.getByText('Somebody told me so.').waitFor();
  expect(await page.getByText('Imaginary Person').count()).toBe(0);
  await sound(page, 'en');
}

/** The answers, in the formats of other programs, which open them. */
async function takeAway(page: Page, campaign: string): Promise<void> {
  await open(page, `${demo.address}/results/${campaign}`);
  for (const [format, name] of [['XLSX', 'answers.xlsx'], ['CSV', 'answers.csv'], ['SPSS', 'answers.sav']] as const) {
    await page.getByRole('button', { name: exported.open }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: exported.answers }).check();
    await dialog.getByLabel(exported.format).selectOption(format);
    await dialog.getByLabel(exported.reason).fill('To look at them in another program.');
    await dialog.getByRole('button', { name: exported.prepare }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('link').click()]);
    await download.saveAs(join(files, name));
    await dialog.getByRole('button', { name: exported.close }).click();
  }
  const at = (name: string) => join(files, name);
  execFileSync('ssconvert', ['--export-file-per-sheet', at('answers.xlsx'), at('sheet-%n.csv')], { stdio: 'pipe' });
  expect(cells(readFileSync(at('sheet-0.csv'), 'utf8')).length).toBe(people + 1);
  const rows = execFileSync('Rscript', ['-e', `cat(nrow(read.csv("${at('answers.csv')}", fileEncoding = "UTF-8-BOM")))`], { encoding: 'utf8' });
  expect(Number(rows)).toBe(people);
  execFileSync('pspp-convert', [at('answers.sav'), at('sav.csv')], { stdio: 'pipe' });
  expect(cells(readFileSync(at('sav.csv'), 'utf8')).length).toBe(people + 1);
  for (const name of ['sheet-0.csv', 'answers.csv', 'sav.csv']) expect(readFileSync(at(name), 'utf8')).not.toContain('Imaginary Person');
}
