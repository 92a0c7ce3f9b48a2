import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, sound, type Look, type Profile } from './browser';
import { become, doorOf } from './door';
import { program, startDemo, type Demo } from './program';
import { texts } from './texts';

// The lead hands out certificates; a person downloads theirs, and a stranger checks it.

const desk: Look = { language: 'en', width: 1280, scheme: 'light' };
const phone: Look = { language: 'en', width: 320, scheme: 'dark' };
const french: Look = { language: 'fr', width: 768, scheme: 'light' };
const t = texts.en.recognition;

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
  if (persona) await become(doorOf(one.context.request, demo.address), persona.id);
  return one.page;
}

test('the lead issues to two people, one downloads, a stranger checks, and the lead revokes', { timeout: 240_000 }, async () => {
  const lead = await enter('Mentorship lead', desk);
  await open(lead, `${demo.address}/recognition/certificates/new`);
  await lead.getByRole('heading', { level: 1, name: t.issueTitle }).waitFor();
  // Nothing is entered: everything that is missing is said at once.
  await lead.getByRole('button', { name: t.preview }).click();
  await lead.getByRole('alert').waitFor();
  await sound(lead, 'en');
  await lead.getByLabel(t.titleIn.en).fill('Mentoring across divisions');
  await lead.getByLabel(t.titleIn.fr).fill('Mentorat entre divisions');
  await lead.getByLabel(t.presenter).fill('Dr. Ranjani Sivakumar');
  for (const name of ['Minh Thư Lê', 'Anselm Okonkwo']) {
    await lead.getByLabel(t.findPeople).fill(name);
    await lead.getByRole('button', { name: t.add(name) }).click();
  }
  await lead.getByRole('heading', { name: t.chosen(2) }).waitFor();
  await lead.getByRole('button', { name: t.preview }).click();
  const ask = lead.getByRole('dialog', { name: t.previewTitle });
  await ask.getByText(t.previewCount(2)).waitFor();
  await sound(lead, 'en');
  await ask.getByRole('button', { name: t.confirm(2) }).click();
  await lead.getByText(t.allMade(2)).waitFor();
  await sound(lead, 'en');

  const newcomer = await enter('New faculty', phone);
  await open(newcomer, `${demo.address}/recognition`);
  const card = newcomer.getByRole('article', { name: 'Mentoring across divisions' });
  await card.waitFor();
  await sound(newcomer, 'en');
  const [file] = await Promise.all([newcomer.waitForEvent('download'), card.getByRole('link', { name: t.downloadOf('Mentoring across divisions') }).click()]);
  const folder = mkdtempSync(join(tmpdir(), 'laurel-certificate-'));
  try {
    const saved = join(folder, 'certificate.pdf');
    await file.saveAs(saved);
    const verify = (path: string) => spawnSync(program, ['verify', path], { encoding: 'utf8', cwd: folder });
    const whole = verify(saved);
    expect(whole.status, whole.stderr).toBe(0);
    expect(whole.stdout).toContain('Minh Thư Lê');
    const bytes = readFileSync(saved);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(folder, 'changed.pdf'), bytes);
    expect(verify(join(folder, 'changed.pdf')).status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }

  const path = await card.getByRole('link', { name: t.checkOf('Mentoring across divisions') }).getAttribute('href');
  const stranger = await enter(null, french);
  await open(stranger, demo.address + path);
  await stranger.getByText('Ce certificat est valide.').waitFor();
  await stranger.getByText('Minh Thư Lê').waitFor();
  await sound(stranger, 'fr');
  await stranger.getByRole('link', { name: 'English' }).click();
  await stranger.getByText('This certificate is valid.').waitFor();

  await open(lead, `${demo.address}/recognition/certificates?search=${encodeURIComponent('across Minh')}`);
  await lead.getByRole('row', { name: /Minh Thư Lê/ }).getByRole('link', { name: 'Mentoring across divisions' }).click();
  await lead.getByRole('button', { name: t.revoke, exact: true }).click();
  const revoke = lead.getByRole('dialog', { name: t.revokeTitle });
  await revoke.getByLabel(t.reason).fill('A secret reason');
  await revoke.getByRole('button', { name: t.revokeDo }).click();
  await lead.getByText(t.revoked).waitFor();
  await lead.getByText(t.reasonWas('A secret reason')).waitFor();
  await sound(lead, 'en');

  await stranger.reload();
  await stranger.getByText(/was revoked/).waitFor();
  const said = await stranger.content();
  expect(said).not.toContain('A secret reason');
  expect(said).not.toContain('Minh');
  await sound(stranger, 'en');

  // A code that nobody has and a text that is no code get the same answer.
  const nobody = await enter(null, desk);
  const answers = await Promise.all(['0000-0000-0000-0000-0000-0000', 'x', encodeURIComponent('<b>')].map((code) => nobody.context().request.get(`${demo.address}/v/${code}`)));
  const bodies = await Promise.all(answers.map((a) => a.text()));
  expect(new Set(answers.map((a) => a.status()))).toEqual(new Set([404]));
  expect(new Set(bodies).size).toBe(1);
});
