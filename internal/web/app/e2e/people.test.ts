import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { date, dayIn } from '../src/lib/format';
import { launch, open, pictures, profile, shot, sound, type Look, type Profile } from './browser';
import { become, doorOf, type Door } from './door';
import { startDemo, type Demo } from './program';
import { texts } from './texts';

const looks: Look[] = [
  { language: 'en', width: 1280, scheme: 'light' },
  { language: 'fr', width: 320, scheme: 'dark' },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

for (const look of looks) {
  test(`the lead keeps the people of the department: ${look.language}, ${String(look.width)} px`, { timeout: 240_000 }, async () => {
    const demo = await startDemo();
    const one = await profile(browser, look);
    await one.context.addInitScript((language) => localStorage.setItem('laurel.language', language), look.language);
    try {
      await walk(one, demo, look);
      expect(one.faults).toEqual([]);
      expect(await demo.doctor()).toEqual([]);
    } catch (err) {
      await pictures([one], `people-${look.language}`);
      throw err;
    } finally {
      await one.context.close();
      await demo.stop();
    }
  });
}

async function walk({ page }: Profile, demo: Demo, look: Look): Promise<void> {
  const t = texts[look.language].records;
  const lead = doorOf(page.request, demo.address);
  await become(lead, demo.personas.find((p) => p.role.includes('lead'))?.id ?? '');
  const go = async (path: string) => {
    await open(page, `${demo.address}${path}`);
    await sound(page, look.language);
  };

  // The list says what waits to be looked at, and a refused address is corrected in one go.
  await go('/people');
  await page.getByRole('link', { name: t.toCorrect('1') }).click();
  await page.getByText(t.reasons.NO_MAILBOX).waitFor();
  await shot(page, `people-addresses-${look.language}`);
  await page.getByRole('button', { name: /^(Correct|Corriger) .*@/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.correctTo).fill('corrected@aldermere.example');
  await dialog.getByLabel(t.resend(1)).waitFor();
  await sound(page, look.language);
  await dialog.getByRole('button', { name: t.correct, exact: true }).click();
  await page.getByText(t.correctEmpty).waitFor();
  await sound(page, look.language);
  const { messages } = await lead.ask<{ messages: { totalCount: number; nodes: { state: string }[] } }>('{ messages(first: 5, search: "corrected@aldermere.example") { totalCount nodes { state } } }');
  expect(messages).toEqual({ totalCount: 1, nodes: [{ state: 'SENT' }] });

  // Somebody is added, with every fault at once; then a second record of the same name.
  await go('/people/new');
  await page.getByRole('button', { name: t.save }).click();
  await page.getByRole('alert').waitFor();
  await sound(page, look.language);
  const first = await add(page, t, 'Zadie Twice', ['zadie@aldermere.example', 'zadie@home.example']);
  await page.getByRole('button', { name: t.addAnother }).click();
  const second = await add(page, t, 'Twice, Zadie', ['z.twice@agh.example']);
  expect(second).not.toBe(first);

  // The two are compared, merged, and taken apart again.
  await go('/people/duplicates');
  await shot(page, `people-duplicates-${look.language}`);
  await page.getByRole('link', { name: /Zadie/ }).filter({ hasText: t.compare }).click();
  await page.getByText(t.differ).waitFor();
  await sound(page, look.language);
  await shot(page, `people-merge-${look.language}`);
  await page.getByRole('button', { name: t.merge, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.merge, exact: true }).click();
  await page.getByRole('link', { name: t.toPerson }).waitFor();
  await sound(page, look.language);
  expect(await addressesOf(lead, [first, second])).toBe(3);
  await go('/people/duplicates');
  await page.getByRole('button', { name: /Zadie/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.unmerge, exact: true }).click();
  await page.getByText(t.unmerged).waitFor();
  expect([2, 1]).toContain(await addressesOf(lead, [first]));

  // A leave, from the person's page.
  await go(`/people/${first}`);
  const today = dayIn('America/Toronto', new Date());
  await page.locator('#leave-from').fill(today);
  await page.getByRole('button', { name: t.leaveSave }).click();
  await page.locator('#leave-until').fill(today);
  await page.getByRole('button', { name: t.leaveSave }).click();
  await page.getByText(t.leaveIs(date(today, look.language), date(today, look.language))).waitFor();
  await sound(page, look.language);
  const { person } = await lead.ask<{ person: { status: string } }>('query($id: ID!) { person(id: $id) { status } }', { id: first });
  expect(person.status).toBe('ON_LEAVE');

  // A division is handed over: whoever gives it up loses sight of it the day after the last.
  await go('/people/handovers');
  await shot(page, `people-handovers-${look.language}`);
  await page.getByRole('link', { name: new RegExp(t.openOf('.*')) }).first().click();
  await page.getByRole('heading', { name: t.follows }).waitFor();
  await sound(page, look.language);
  const leaving = /people\/(per_[a-z0-9]+)\//.exec(page.url())?.[1] ?? '';
  const { handover } = await lead.ask<{ handover: { roles: { id: string; division: { id: string } | null }[] } }>('query($p: ID!) { handover(person: $p) { roles { id division { id } } } }', { p: leaving });
  expect(handover.roles.length).toBeGreaterThan(0);
  const yesterday = new Date(`${today}T12:00:00Z`);
  yesterday.setUTCDate(yesterday.getUTCDate() - 1);
  await page.locator('#last-day').fill(yesterday.toISOString().slice(0, 10));
  await page.getByLabel(new RegExp(`^${t.taker}`)).first().selectOption('give');
  await page.getByLabel(new RegExp(`^${t.give}`)).first().fill('twice');
  await page.getByRole('button', { name: /z\.twice@|zadie@/ }).first().click();
  await shot(page, `people-handover-${look.language}`);
  await page.getByRole('button', { name: t.hand }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.handNow }).click();
  await page.getByText(t.handed).waitFor();
  await sound(page, look.language);
  const division = handover.roles[0]?.division?.id;
  await become(lead, leaving);
  const { viewer } = await lead.ask<{ viewer: { rosters: { id: string }[] } }>('{ viewer { rosters { id } } }');
  expect(viewer.rosters.map((d) => d.id)).not.toContain(division);
}

/** Fills the form of a new person, and gives their identifier. */
async function add(page: Page, t: (typeof texts)['en']['records'], name: string, emails: string[]): Promise<string> {
  await page.locator('#person-name').fill(name);
  for (const [i, email] of emails.entries()) {
    if (i > 0) await page.getByRole('button', { name: t.addEmail }).click();
    await page.locator(`#person-emails-${String(i)}`).fill(email);
  }
  await page.getByRole('button', { name: t.save }).click();
  await page.getByText(t.added(name)).waitFor();
  return /(per_[a-z0-9]+)$/.exec((await page.getByRole('link', { name: t.toPerson }).getAttribute('href')) ?? '')?.[1] ?? '';
}

/** How many addresses some records have together. */
async function addressesOf(at: Door, people: string[]): Promise<number> {
  let n = 0;
  for (const id of people) {
    const { person } = await at.ask<{ person: { addresses: string[] } }>('query($id: ID!) { person(id: $id) { addresses } }', { id });
    n += person.addresses.length;
  }
  return n;
}
