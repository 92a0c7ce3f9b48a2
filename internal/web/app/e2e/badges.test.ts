import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, sound, type Look } from './browser';
import { become, doorOf } from './door';
import { program, startDemo, type Demo } from './program';
import { texts } from './texts';

// A holder shows a badge and ends that again; a stranger looks, and checks the picture.

const desk: Look = { language: 'en', width: 1280, scheme: 'light' };
const phone: Look = { language: 'fr', width: 320, scheme: 'dark' };
const t = texts.en.recognition;

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  browser = await launch();
  demo = await startDemo();
}, 120_000);
afterAll(() => Promise.all([browser.close(), demo.stop()]));

async function enter(role: string | null, look: Look): Promise<Page> {
  const one = await profile(browser, look);
  const persona = demo.personas.find((p) => p.role.startsWith(role ?? '-'));
  if (persona) await become(doorOf(one.context.request, demo.address), persona.id);
  return one.page;
}

test('a badge is shared, opened by a stranger, verified, and private again', { timeout: 240_000 }, async () => {
  const lead = await enter('Mentorship lead', desk);
  await open(lead, `${demo.address}/recognition/certificates/new`);
  await lead.getByLabel(t.titleIn.en).fill('Mentoring across divisions');
  await lead.getByLabel(t.titleIn.fr).fill('Mentorat entre divisions');
  await lead.getByLabel(t.presenter).fill('Dr. Ranjani Sivakumar');
  await lead.getByLabel(t.findPeople).fill('Minh Thư Lê');
  await lead.getByRole('button', { name: t.add('Minh Thư Lê') }).click();
  await lead.getByRole('button', { name: t.preview }).click();
  await lead.getByRole('dialog').getByRole('button', { name: t.confirm(1) }).click();
  await lead.getByText(t.allMade(1)).waitFor();

  const holder = await enter('New faculty', desk);
  await open(holder, `${demo.address}/recognition`);
  const card = holder.getByRole('article', { name: 'Mentoring across divisions' });
  await card.getByText(t.badge).click();
  await card.getByText(t.badgePrivate).waitFor();
  await sound(holder, 'en');
  const folder = mkdtempSync(join(tmpdir(), 'laurel-badge-'));
  try {
    const verify = (path: string) => spawnSync(program, ['verify', path], { encoding: 'utf8', cwd: folder });
    for (const form of ['PNG', 'SVG', 'JWT']) {
      const [file] = await Promise.all([holder.waitForEvent('download'), card.getByRole('link', { name: t.badgeFileOf(form, 'Mentoring across divisions') }).click()]);
      const saved = join(folder, `badge.${form.toLowerCase()}`);
      await file.saveAs(saved);
      const whole = verify(saved);
      expect(whole.status, whole.stderr).toBe(0);
      expect(whole.stdout).toContain('Minh Thư Lê');
      const bytes = readFileSync(saved);
      const at = bytes.indexOf('eyJ') + 2000;
      bytes[at] = bytes[at] === 65 ? 66 : 65;
      writeFileSync(join(folder, 'changed'), bytes);
      expect(verify(join(folder, 'changed')).status).toBe(1);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  await card.getByRole('button', { name: t.badgeShare }).click();
  const link = card.getByRole('link', { name: /\/b\/shr_/ });
  await link.waitFor();
  await sound(holder, 'en');
  const address = (await link.getAttribute('href')) ?? '';

  const stranger = await enter(null, phone);
  await stranger.goto(address);
  await stranger.getByText('Minh Thư Lê').waitFor();
  await stranger.getByRole('img').waitFor();
  expect(await stranger.locator('script').count()).toBe(0);
  expect(await stranger.locator('meta[property="og:image"]').getAttribute('content')).toBe(`${address}/badge.png`);
  await sound(stranger, 'fr');

  await card.getByRole('button', { name: t.badgeUnshare }).click();
  await holder.getByRole('dialog').getByRole('button', { name: t.badgeUnshare }).click();
  await card.getByText(t.badgePrivate).waitFor();
  const answer = async (path: string) => {
    const got = await fetch(path, { headers: { 'Accept-Language': 'en' } });
    return `${String(got.status)} ${await got.text()}`;
  };
  const unknown = `${demo.address}/b/shr_${'0'.repeat(26)}`;
  expect(await answer(address)).toBe(await answer(unknown));
  expect(await answer(`${address}/badge.png`)).toBe(await answer(`${unknown}/badge.png`));
});
