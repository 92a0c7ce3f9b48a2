import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, shot, sound, type Look } from './browser';
import { become, doorOf } from './door';
import { program, startDemo, type Demo } from './program';
import { texts } from './texts';

// A mentor gathers, chooses and freezes; a mentee agrees and takes it back; a stranger checks.

const desk: Look = { language: 'en', width: 1280, scheme: 'light' };
const phone: Look = { language: 'fr', width: 320, scheme: 'dark' };
const t = texts.en.dossiers;
const f = texts.fr.dossiers;

let browser: Browser;
let demo: Demo;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  demo = await startDemo();
  folder = mkdtempSync(join(tmpdir(), 'laurel-dossier-'));
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([browser.close(), demo.stop()]);
});

async function enter(role: string | null, look: Look): Promise<Page> {
  const one = await profile(browser, look);
  const persona = demo.personas.find((p) => p.role.startsWith(role ?? '-'));
  if (persona) await become(doorOf(one.context.request, demo.address), persona.id);
  return one.page;
}

async function saved(file: Download): Promise<string> {
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

function run(command: string, ...args: string[]) {
  const done = spawnSync(command, args, { encoding: 'utf8', cwd: folder });
  if (done.error) throw done.error;
  return done;
}

test('a mentor builds a dossier and freezes it; its file is checked, and one flipped byte fails', { timeout: 240_000 }, async () => {
  const mentor = await enter('Mid-career clinician', desk);
  await open(mentor, `${demo.address}/dossiers`);
  await mentor.getByRole('link', { name: t.kinds.PROMOTION }).waitFor();
  await sound(mentor, 'en');
  await shot(mentor, 'dossiers');
  await mentor.getByRole('button', { name: t.startIt }).click();
  await mentor.getByRole('heading', { level: 1, name: t.kinds.PROMOTION }).waitFor();
  await mentor.getByText(t.warnings.NO_STATEMENT()).waitFor();
  await sound(mentor, 'en');

  await mentor.getByLabel(t.textOf('Statement on mentoring')).fill('I ask first what somebody wants to be known for.');
  const mentees = mentor.getByRole('region', { name: 'Mentees', exact: true });
  await mentees.locator('summary').first().click();
  const rows = mentees.getByRole('listitem');
  const nameOf = (row: number) => rows.nth(row).locator('.dossier-claim').evaluate((p) => p.firstChild?.textContent ?? '');
  const first = await nameOf(0);
  await rows.nth(0).getByRole('button', { name: t.downOf(first) }).click();
  await expect.poll(() => nameOf(1)).toBe(first);
  await rows.nth(1).getByText(t.more).click();
  await rows.nth(1).getByLabel(t.noteOf(first), { exact: true }).fill('Quickest');
  const last = await nameOf((await rows.count()) - 1);
  await rows.last().getByLabel(t.includeOf(last)).uncheck();
  await mentor.getByText(t.unsaved).waitFor();
  await mentor.getByRole('button', { name: t.save, exact: true }).click();
  await mentor.getByText(t.saved, { exact: true }).waitFor();
  await sound(mentor, 'en');

  // An outcome with a DOI that is none is refused where it stands; a right one is noted.
  const asking = mentor.getByRole('region', { name: t.yourMentees });
  await asking.getByRole('button', { name: /^Note an outcome of/ }).first().click();
  const dialog = mentor.getByRole('dialog');
  await dialog.getByLabel(t.outcomeKind).selectOption('PUBLICATION');
  await dialog.getByLabel(t.outcomeWhat).fill('A paper on ward rounds');
  await dialog.getByLabel(t.outcomeOn).fill('2025-05-01');
  await dialog.getByLabel(t.doi, { exact: true }).fill('not a doi');
  await dialog.getByRole('button', { name: t.addOutcomeDo }).click();
  await dialog.getByRole('alert').waitFor();
  await sound(mentor, 'en');
  await dialog.getByLabel(t.doi, { exact: true }).fill('https://doi.org/10.5555/rounds.1');
  await dialog.getByRole('button', { name: t.addOutcomeDo }).click();
  await asking.getByText('A paper on ward rounds').waitFor();

  const preview = await mentor.getByRole('link', { name: t.preview }).getAttribute('href');
  const page = await enter('Mid-career clinician', desk);
  await open(page, demo.address + (preview ?? ''));
  await page.getByText('I ask first what somebody wants to be known for.').waitFor();
  await sound(page, 'en');
  await shot(page, 'dossier-preview');

  await mentor.getByRole('button', { name: t.freeze, exact: true }).click();
  await mentor.getByRole('dialog', { name: t.freezeTitle }).getByRole('button', { name: t.freezeDo }).click();
  const versions = mentor.getByRole('region', { name: t.versions });
  await versions.getByRole('link', { name: t.downloadOf(1) }).waitFor();
  await sound(mentor, 'en');
  await shot(mentor, 'dossier');
  const [file] = await Promise.all([mentor.waitForEvent('download'), versions.getByRole('link', { name: t.downloadOf(1) }).click()]);
  expect(file.suggestedFilename()).toBe('Tremblay_Eloise_MentorshipDossier.pdf');
  const path = await saved(file);
  expect(run('qpdf', '--check', path).status).toBe(0);
  const said = run('pdftotext', '-layout', path, '-').stdout;
  for (const words of ['I ask first what somebody wants to be known for.', 'Quickest', 'Where each item comes from']) expect(said).toContain(words);
  const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', path).stdout)?.[1]);
  await versions.getByText(t.pages(pages)).waitFor();

  const whole = run(program, 'verify', path);
  expect(whole.status, whole.stderr).toBe(0);
  expect(whole.stdout).toContain('Éloïse Tremblay');
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(join(folder, 'changed.pdf'), bytes);
  expect(run(program, 'verify', join(folder, 'changed.pdf')).status).toBe(1);

  await versions.getByText(t.partsOf(1)).click();
  const [table] = await Promise.all([mentor.waitForEvent('download'), versions.getByRole('link', { name: t.summaryPdf }).click()]);
  expect(table.suggestedFilename()).toBe('Tremblay_Eloise_DataSummaryTableMentorship.pdf');
  expect(run('pdftotext', '-layout', await saved(table), '-').stdout).toMatch(/confirm\s+with\s+your\s+department/);
  const [sheet] = await Promise.all([mentor.waitForEvent('download'), versions.getByRole('link', { name: t.summaryXlsx }).click()]);
  expect(sheet.suggestedFilename()).toBe('Tremblay_Eloise_DataSummaryTableMentorship.xlsx');
  expect(readFileSync(await saved(sheet)).subarray(0, 2).toString()).toBe('PK');

  const check = await versions.getByRole('link', { name: t.checkOf(1) }).getAttribute('href');
  const stranger = await enter(null, phone);
  await open(stranger, demo.address + (check ?? ''));
  await stranger.getByText('Ce dossier est à jour.').waitFor();
  await sound(stranger, 'fr');
  expect(await stranger.content()).not.toContain('Tremblay');

  // Nobody else has the file, the page or the draft, whoever they are.
  const lead = await enter('Mentorship lead', desk);
  for (const address of [await versions.getByRole('link', { name: t.downloadOf(1) }).getAttribute('href'), preview]) {
    expect((await lead.context().request.get(demo.address + (address ?? ''))).status()).toBe(404);
  }
  await open(lead, mentor.url());
  await lead.getByRole('heading', { name: texts.en.ui.missing }).waitFor();
});

test('a mentee agrees to be named and takes it back; the version that named her does not stand any longer', { timeout: 240_000 }, async () => {
  const mentor = await enter('Award chair', phone);
  await open(mentor, `${demo.address}/dossiers`);
  await mentor.getByRole('heading', { name: f.start }).waitFor();
  await sound(mentor, 'fr');
  await mentor.getByRole('button', { name: f.startIt }).click();
  await mentor.getByRole('heading', { level: 1, name: f.kinds.PROMOTION }).waitFor();
  await mentor.getByRole('button', { name: f.askOf('Minh Thư Lê') }).click();
  await mentor.getByText(f.asked).waitFor();
  await sound(mentor, 'fr');
  await shot(mentor, 'dossier-telephone');

  const mentee = await enter('New faculty', { language: 'en', width: 320, scheme: 'light' });
  await open(mentee, `${demo.address}/dossiers/asked`);
  const question = mentee.getByRole('region', { name: t.askedBy('Jean-Baptiste Kouassi') });
  await question.getByText(t.consentsOfYou.ASKED).waitFor();
  await sound(mentee, 'en');
  await shot(mentee, 'dossiers-asked');
  await question.getByLabel(t.ownWords).fill('He read my plan before anybody else did.');
  await question.getByRole('button', { name: t.agree }).click();
  await question.getByText(t.consentsOfYou.GIVEN).waitFor();

  const freeze = async (): Promise<void> => {
    await mentor.getByRole('button', { name: f.freeze, exact: true }).click();
    await mentor.getByRole('dialog', { name: f.freezeTitle }).getByRole('button', { name: f.freezeDo }).click();
  };
  await mentor.reload();
  await mentor.getByText(f.consents.GIVEN).waitFor();
  await freeze();
  const versions = mentor.getByRole('region', { name: f.versions });
  await versions.getByRole('link', { name: f.downloadOf(1) }).waitFor();
  await sound(mentor, 'fr');
  const [named] = await Promise.all([mentor.waitForEvent('download'), versions.getByRole('link', { name: f.downloadOf(1) }).click()]);
  expect(named.suggestedFilename()).toBe('Kouassi_Jean-Baptiste_DossierDeMentorat.pdf');
  const said = run('pdftotext', '-layout', await saved(named), '-').stdout;
  expect(said).toContain('Minh Thư Lê');
  expect(said).toContain('He read my plan before anybody else did.');

  await question.getByRole('button', { name: t.withdraw }).click();
  await question.getByText(t.consentsOfYou.WITHDRAWN).waitFor();
  await sound(mentee, 'en');
  await mentor.reload();
  await versions.getByText(`${f.versionNumber(1)} · ${f.states.SUPERSEDED}`).waitFor();
  expect(await mentor.getByRole('main').innerText()).not.toMatch(/retir/i);
  await freeze();
  await versions.getByRole('link', { name: f.downloadOf(2) }).waitFor();
  const [bare] = await Promise.all([mentor.waitForEvent('download'), versions.getByRole('link', { name: f.downloadOf(2) }).click()]);
  expect(run('pdftotext', '-layout', await saved(bare), '-').stdout).not.toContain('Minh');

  // Somebody from elsewhere without the link's secret is told so.
  await open(mentee, `${demo.address}/i/evidence`);
  await mentee.getByText(t.linkNone).waitFor();
  await sound(mentee, 'en');
});
