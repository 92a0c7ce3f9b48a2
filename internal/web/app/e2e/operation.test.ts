import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, pictures, profile, shot, sound, type Look, type Profile } from './browser';
import { doorOf, importPeople, setUp } from './door';
import { noPostgres, startPostgres, type Postgres } from './postgres';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';

// A department is backed up on the screen, comes back on the other kind of database from the
// set-up page of an empty installation, and people sign in there: without a shell.

let browser: Browser;
let postgres: Postgres;
beforeAll(async () => {
  browser = await launch();
  if (noPostgres === '') postgres = await startPostgres();
}, 120_000);
afterAll(async () => {
  await browser.close();
  if (noPostgres === '') postgres.stop();
});

const passphrase = 'correct horse battery staple';

for (const look of [
  { language: 'en', width: 1280, scheme: 'light' },
  { language: 'fr', width: 320, scheme: 'dark' },
] satisfies Look[]) {
  // The first goes to PostgreSQL, the second to SQLite again: there is one empty PostgreSQL.
  test.skipIf(look.width === 1280 && noPostgres !== '')(`backed up and restored: ${look.language}, ${String(look.width)} px`, { timeout: 240_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'laurel-e2e-backups-'));
    // The night is far, so that the list holds what was asked for.
    writeFileSync(join(folder, '.standing.json'), '{"at":"23:59","keep":5}');
    const mail = await startMail();
    const env = { LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <mentorship@aldermere.example>', LAUREL_BACKUP_DIR: folder, LAUREL_BACKUP_PASSPHRASE: passphrase };
    const source = await startServe(env);
    const target = await startServe({ ...env, ...(look.width === 1280 ? { LAUREL_DATABASE_URL: postgres.url } : {}) });
    const owner = await profile(browser, look);
    const again = await profile(browser, look);
    try {
      const { file, content } = await backUp(owner, look, source);
      await restore(again, look, target, mail, file, content);
      expect([...owner.faults, ...again.faults]).toEqual([]);
      for (const served of [source, target]) {
        const doctor = await served.run('doctor');
        expect(doctor.code, doctor.printed).toBe(0);
      }
    } catch (err) {
      await pictures([owner, again], `operation-${look.language}`);
      throw err;
    } finally {
      await Promise.all([owner.context.close(), again.context.close()]);
      await source.stop();
      await target.stop();
      await mail.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

async function backUp({ page, context }: Profile, look: Look, source: Served): Promise<{ file: string; content: string }> {
  const t = texts[look.language].operation;
  const lead = doorOf(context.request, source.address);
  await setUp(lead, source);
  await importPeople(lead, ['Name,E-mail,Division,Rank', ...[0, 1, 2].map((n) => `Person ${String(n)},p${String(n)}@aldermere.example,Nephrology,Assistant Professor`), ''].join('\n'));
  await open(page, `${source.address}/backups`);
  await page.getByRole('heading', { name: t.emptyTitle }).waitFor();
  await page.getByText(t.warnings.NONE).waitFor();
  await sound(page, look.language);
  await page.getByRole('button', { name: t.now }).click();
  await page.getByText(t.made).waitFor();
  await sound(page, look.language);
  await shot(page, `operation-backups-${look.language}`);
  await page.getByRole('button', { name: new RegExp(t.moreLabel('').trim()) }).click();
  const dialog = page.getByRole('dialog');
  const content = await dialog.locator('dd').first().innerText();
  expect(content).toMatch(/^[0-9a-f]{64}$/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: new RegExp(t.checkAgainLabel('').trim()) }).click();
  await page.getByText(t.checked).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: new RegExp(t.downloadLabel('').trim()) }).click()]);
  return { file: await download.path(), content };
}

async function restore({ page }: Profile, look: Look, target: Served, mail: MailServer, file: string, content: string): Promise<void> {
  const { setUp: t, signIn, people, today } = texts[look.language];
  await open(page, target.setUpLink);
  await page.getByRole('button', { name: t.restoreInstead }).click();
  await page.getByRole('heading', { level: 1, name: t.restoreTitle }).waitFor();
  await sound(page, look.language);
  await shot(page, `operation-restore-${look.language}`);
  // What is wrong is said, and nothing is lost by it.
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel(t.passphrase).fill('something else');
  await page.getByRole('button', { name: t.restore, exact: true }).click();
  await page.getByRole('alert').waitFor();
  await sound(page, look.language);
  await page.getByLabel(t.passphrase).fill(passphrase);
  await page.getByRole('button', { name: t.restore, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t.doneTitle }).waitFor({ timeout: 60_000 });
  await sound(page, look.language);
  await shot(page, `operation-restored-${look.language}`);
  expect(await page.locator('dd').first().innerText()).toBe(content);
  await page.getByRole('button', { name: t.signIn }).click();
  await page.getByLabel(signIn.email).fill('lead@aldermere.example');
  await page.getByRole('button', { name: signIn.send }).click();
  const { text } = await mail.take('lead@aldermere.example', (m) => m.text.includes(`${target.address}/sign-in#token=`));
  await open(page, /http\S+#token=\S+/.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: signIn.signIn }).click();
  await page.getByRole('heading', { level: 1, name: today.title }).waitFor();
  await open(page, `${target.address}/people`);
  await page.getByRole('heading', { level: 1, name: people.title }).waitFor();
  await page.getByText('Person 2').waitFor();
}
