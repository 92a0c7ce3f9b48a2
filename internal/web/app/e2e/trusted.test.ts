import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, settled } from './browser';
import { startDemo, type Demo } from './program';
import { texts } from './texts';

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([launch(), startDemo(['--trusted-only'])]);
});
afterAll(() => Promise.all([browser.close(), demo.stop()]));

const t = texts.en;

test('every screen works on the documents that the program trusts', async () => {
  const { context, page, faults } = await profile(browser, { language: 'en', width: 1280, scheme: 'light' });
  const refused: string[] = [];
  page.on('response', (r) => {
    if (r.url().endsWith('/graphql')) void r.text().then((body) => body.includes('OPERATION_NOT_TRUSTED') && refused.push(r.request().postData() ?? ''), () => undefined);
  });
  const [lead] = demo.personas;
  await page.goto(lead?.signIn ?? '');
  await page.getByText(t.shell.demoYouAre(lead?.name ?? '')).waitFor();
  const nav = page.getByRole('navigation', { name: t.shell.mainNavigation });
  for (const [label, title] of [
    [t.shell.today, t.today.title],
    [t.shell.mentorship, t.mentoring.title],
    [t.shell.people, t.people.title],
    [t.shell.surveys, t.campaigns.title],
    [t.shell.results, t.results.title],
    [t.shell.instruments, t.instruments.title],
    [t.shell.outbox, t.outbox.title],
    [t.shell.department, t.department.title],
  ] as const) {
    await nav.getByRole('link', { name: label, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await settled(page);
    expect(await page.getByRole('alert').count(), label).toBe(0);
  }
  // One thing of each kind, and the two writes of somebody who answers.
  for (const [path, name] of [
    ['/people', /^[A-Z]/],
    ['/campaigns', /^Department/],
    ['/results', /^Department/],
    ['/instruments', /^Department/],
  ] as const) {
    await open(page, demo.address + path);
    await page.getByRole('table').getByRole('link', { name }).first().click();
    await page.getByRole('link').and(page.locator('.crumb')).waitFor();
    await settled(page);
    expect(await page.getByRole('alert').count(), path).toBe(0);
  }
  await open(page, `${demo.address}/`);
  await page.getByRole('link', { name: new RegExp(`^${t.today.start}`) }).click();
  await page.getByRole('radiogroup').first().locator('label').first().click();
  await page.getByText(new RegExp(`^${t.respond.saved('')}`)).waitFor();
  await context.close();
  expect(refused).toEqual([]);
  expect(faults).toEqual([]);
});

test('a document that the screens do not have is refused', async () => {
  const answer = await fetch(`${demo.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: '{ department { demo } }' }),
  });
  const body = (await answer.json()) as { data?: unknown; errors: { extensions: { code: string } }[] };
  expect(answer.status).toBe(400);
  expect(body.data).toBeUndefined();
  expect(body.errors.map((e) => e.extensions.code)).toEqual(['OPERATION_NOT_TRUSTED']);
});
