import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, shot, sound, type Look } from './browser';
import { become, doorOf, inAWeek } from './door';
import { startDemo, type Demo } from './program';
import { texts } from './texts';

// An assistant drafts a dossier for the mentor who named her, and does nothing else in it.

const desk: Look = { language: 'en', width: 1280, scheme: 'light' };
const phone: Look = { language: 'en', width: 320, scheme: 'light' };
const t = texts.en.dossiers;
const statement = 'I ask first what somebody wants to be known for.';

let browser: Browser;
let demo: Demo;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  demo = await startDemo();
  folder = mkdtempSync(join(tmpdir(), 'laurel-assistant-'));
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([browser.close(), demo.stop()]);
});

async function enter(role: string, look: Look): Promise<Page> {
  const one = await profile(browser, look);
  const persona = demo.personas.find((p) => p.role.startsWith(role));
  await become(doorOf(one.context.request, demo.address), persona?.id ?? '');
  return one.page;
}

test('an assistant drafts, her mentor freezes', { timeout: 240_000 }, async () => {
  const mentor = await enter('Award chair', desk);
  const helper = await enter('New faculty', phone);
  const atMentor = doorOf(mentor.context().request, demo.address);
  const atHelper = doorOf(helper.context().request, demo.address);
  await atMentor.ask('mutation { viewerLanguageSet(language: "en") { userErrors { code } } }');
  const { viewer: who } = await atMentor.ask<{ viewer: { person: { name: string } } }>('{ viewer { person { name } } }');
  const { viewer: her } = await atHelper.ask<{ viewer: { person: { email: string } } }>('{ viewer { person { email } } }');
  await atMentor.ask('mutation($input: AssistantInput!) { assistantName(input: $input) { userErrors { message } } }', { input: { email: her.person.email, scopes: ['DOSSIERS'], until: inAWeek() } });
  const { dossierStart: begun } = await atMentor.ask<{ dossierStart: { dossier: { id: string } } }>(
    'mutation($key: IdempotencyKey!) { dossierStart(input: { kind: PROMOTION, language: "en" }, key: $key) { dossier { id } userErrors { message } } }',
    { key: crypto.randomUUID() },
  );
  const { id } = begun.dossier;

  // She finds it among hers, by whose it is, and writes the statement.
  await open(helper, `${demo.address}/dossiers`);
  await helper.getByText(t.draftedFor(who.person.name)).first().waitFor();
  await sound(helper, 'en');
  await open(helper, `${demo.address}/dossiers/${id}`);
  await helper.getByText(t.draftLead(who.person.name)).waitFor();
  await helper.getByLabel(t.textOf('Statement on mentoring')).fill(statement);
  await helper.getByRole('button', { name: t.save, exact: true }).click();
  await helper.getByText(t.saved, { exact: true }).waitFor();
  await sound(helper, 'en');
  await shot(helper, 'assistant-telephone');

  // What leaves the house, who was asked what, and what feedback says is not hers.
  const page = helper.getByRole('main');
  for (const name of [t.freeze, t.usedSave, t.remove]) expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
  for (const name of [t.versions, t.yourMentees, t.used]) expect(await page.getByRole('region', { name }).count(), name).toBe(0);
  // The owner reads something in each of the places that are empty to her.
  const gathered = (door: typeof atMentor) =>
    door
      .ask<{ dossier: { mentees: unknown[]; versions: unknown[]; sections: { key: string; items: { cells: string[]; fields: { value: string }[] }[] }[] } }>(
        'query($id: ID!) { dossier(id: $id) { mentees { name } versions { id } sections { key items { cells fields { value } } } } }',
        { id },
      )
      .then(({ dossier }) => ({ ...dossier, items: (key: string) => dossier.sections.find((s) => s.key === key)?.items ?? [] }));
  const [hers, his] = await Promise.all([gathered(atHelper), gathered(atMentor)]);
  expect(his.mentees.length).toBeGreaterThan(0);
  expect([hers.mentees, hers.versions]).toEqual([[], []]);
  expect(his.items('feedback').some((row) => /\d/.test(row.cells[2] ?? ''))).toBe(true);
  expect(hers.items('feedback').length).toBeGreaterThan(0);
  for (const row of hers.items('feedback')) expect(row.cells.slice(1)).toEqual(['For the owner’s eyes alone', '', '', '', '']);
  const said = (of: typeof his) => of.items('reflections').flatMap((one) => one.fields.map((f) => f.value));
  expect(said(his).join('').length).toBeGreaterThan(40);
  expect(said(hers).filter((words) => words.length > 20 && said(his).includes(words))).toEqual([]);
  const refused = async (query: string) => {
    const answer = (await (await helper.context().request.post(`${demo.address}/graphql`, { data: { query, variables: { id, key: crypto.randomUUID() } } })).json()) as { data: Record<string, { userErrors: { code: string }[] }> };
    return Object.values(answer.data).flatMap((d) => d.userErrors.map((e) => e.code));
  };
  expect(await refused('mutation($id: ID!, $key: IdempotencyKey!) { dossierFreeze(dossier: $id, signed: "", revision: 1, key: $key) { userErrors { code } } }')).toEqual(['NOT_FOUND']);
  expect(await refused('mutation($id: ID!) { dossierUse(dossier: $id, use: PROMOTION, year: 2026) { userErrors { code } } }')).toEqual(['NOT_FOUND']);
  expect(await refused('mutation($id: ID!) { dossierRemove(dossier: $id) { userErrors { code } } }')).toEqual(['NOT_FOUND']);

  // He reads what she wrote, in the editor and as it will stand, and freezes it.
  await open(mentor, `${demo.address}/dossiers/${id}`);
  expect(await mentor.getByLabel(t.textOf('Statement on mentoring')).inputValue()).toBe(statement);
  await mentor.getByRole('button', { name: t.freeze, exact: true }).click();
  await mentor.getByRole('dialog', { name: t.freezeTitle }).getByRole('button', { name: t.freezeDo }).click();
  const download = mentor.getByRole('region', { name: t.versions }).getByRole('link', { name: t.downloadOf(1) });
  await download.waitFor();
  await sound(mentor, 'en');
  await shot(mentor, 'assistant-mentor');
  const [file] = await Promise.all([mentor.waitForEvent('download'), download.click()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  expect(spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).stdout).toContain(statement);

  // The file is his alone.
  const address = demo.address + ((await download.getAttribute('href')) ?? '');
  expect((await helper.context().request.get(address)).status()).toBe(404);
  await helper.reload();
  await helper.getByText(t.draftLead(who.person.name)).waitFor();
  expect(await page.getByRole('region', { name: t.versions }).count()).toBe(0);
  expect(await demo.doctor()).toEqual([]);
});
