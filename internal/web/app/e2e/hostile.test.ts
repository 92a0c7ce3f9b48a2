import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, settled } from './browser';
import { doorOf, importInstrument, importPeople, openInvitation, plan, publish, setUp, submit } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';

const markup = '<img src=x onerror=alert(1)>';
const both = (text: string) => ({ en: text, fr: text });
const names = [`${markup} Person`, '=cmd() Formula', '👩🏽‍⚕️ Zoë 🌿', 'محمد الخوارزمي', '"><script>alert(1)</script>', '${alert(1)} {{alert(1)}} {answers}'];
// With as many as it takes for a distribution to be released.
const people = [...names, ...Array.from({ length: 10 }, (_, i) => `Person ${String(i)}`)];
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const t = texts.en;

let browser: Browser;
let served: Served;
let mail: MailServer;
beforeAll(async () => {
  [browser, mail] = await Promise.all([launch(), startMail()]);
  served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <mentorship@aldermere.example>' });
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  await mail.stop();
});

/** What was written stands on the page as it was written, and nothing of it has become a part of it. */
async function plain(page: Page, ...written: string[]): Promise<void> {
  for (const text of written) await page.getByText(text).first().waitFor();
  await settled(page);
  const made = await page.evaluate(() => [...document.querySelectorAll('img, script:not([src]), iframe, [onerror], [onmouseover]')].map((e) => e.outerHTML));
  expect(made, page.url()).toEqual([]);
}

test('whatever is written anywhere is shown as text, and nothing of it runs', async () => {
  const look = { language: 'en', width: 1280, scheme: 'light' } as const;
  const lead = await profile(browser, look);
  const { page } = lead;
  const at = doorOf(lead.context.request, served.address);
  const division = `Nephrology <b onmouseover=alert(1)>`;
  await setUp(at, served);
  await at.ask('mutation($input: DepartmentInput!) { departmentUpdate(input: $input) { userErrors { message } } }', {
    input: { name: both(`Medicine ${markup}`), institution: both('University "><script>alert(1)</script>'), zone: 'America/Toronto', helpContact: `Ask ${markup}` },
  });
  await at.ask('mutation($input: ExpectationsInput!) { expectationsPublish(input: $input) { userErrors { message } } }', {
    input: Object.fromEntries(['definition', 'mentor', 'mentee', 'director', 'facilitator'].map((part) => [part, both(`${markup} as ${part}`)])),
  });
  await importPeople(at, ['Name,E-mail,Division,Rank', ...people.map((name, i) => `${cell(name)},p${String(i)}@aldermere.example,${cell(division)},Lecturer`), ''].join('\n'));
  const instrument = await importInstrument(at, both(`Survey ${markup}`), {
    pages: [
      {
        name: 'only',
        title: both(`Page ${markup}`),
        elements: [
          { type: 'radiogroup', name: 'how', title: both(`Question ${markup}`), description: both(`Description ${markup}`), choices: [1, 2].map((value) => ({ value, text: both(`Choice ${String(value)} ${markup}`) })) },
          { type: 'comment', name: 'why', title: both('Why "><script>alert(1)</script>') },
        ],
      },
    ],
  });
  const version = await publish(at, instrument);
  const campaign = await plan(at, version, both(`Wave ${markup}`), both(`Notice ${markup}`));

  const visit = async (path: string, ...written: string[]) => {
    await open(page, served.address + path);
    await plain(page, `Medicine ${markup}`, `Ask ${markup}`, ...written);
  };
  await visit('/');
  await visit('/mentorship/expectations', `${markup} as definition`, `${markup} as mentee`);
  await visit('/people', ...names);
  await page.getByRole('link', { name: names[0] ?? '' }).click();
  await page.getByRole('heading', { level: 1, name: names[0] ?? '' }).waitFor();
  await plain(page, division);
  await visit('/roster', ...names, division);
  await visit('/instruments', `Survey ${markup}`);
  await visit(`/instruments/${instrument}`, `Survey ${markup}`);
  await page.getByRole('button', { name: t.instruments.previewShow }).click();
  await plain(page, `Question ${markup}`, `Description ${markup}`, `Choice 1 ${markup}`, 'Why "><script>');
  await visit('/campaigns', `Wave ${markup}`);
  await visit(`/campaigns/${campaign}`, `Wave ${markup}`, `Notice ${markup}`);
  await page.getByRole('button', { name: t.campaigns.openAsk }).click();
  await plain(page);
  await page.getByRole('dialog').getByRole('button', { name: t.campaigns.openConfirm(people.length, String(people.length)) }).click();
  await page.getByText(t.campaigns.openedNow).waitFor();
  await visit('/department');
  await visit('/account');

  const mails = await Promise.all(people.map((_, i) => mail.take(`p${String(i)}@aldermere.example`)));
  for (const { text, html } of mails) {
    expect(text).toContain(`Wave ${markup}`);
    expect(html).toContain('Wave &lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toContain('<img');
  }
  const links = mails.map(({ text }) => /http\S+#token=\S+/.exec(text)?.[0] ?? '');
  await visit('/outbox', ...names);
  await page.getByRole('table').getByRole('button').first().click();
  await plain(page, `Wave ${markup}`);

  // Somebody with such a name answers with such words, and meets them again.
  const person = await profile(browser, look);
  await open(person.page, links[0] ?? '');
  await person.page.getByRole('button', { name: t.invitation.open }).click();
  await person.page.getByRole('heading', { name: t.invitation.hello(names[0] ?? '') }).waitFor();
  await plain(person.page, `Wave ${markup}`);
  await person.page.getByRole('link', { name: t.invitation.go }).click();
  await person.page.getByText(t.respond.notice).click();
  await person.page.locator('label').filter({ hasText: `Choice 1 ${markup}` }).click();
  const answer = [...names, '\u202eright to left'].join('\n');
  await person.page.getByRole('textbox').fill(answer);
  await person.page.getByText(new RegExp(`^${t.respond.saved('')}`)).waitFor();
  await plain(person.page, `Notice ${markup}`, `${markup} as definition`, `Page ${markup}`, `Question ${markup}`);
  await person.page.reload();
  await expect.poll(() => person.page.getByRole('textbox').inputValue()).toBe(answer);
  await person.page.getByRole('button', { name: t.respond.submit, exact: true }).click();
  await person.page.getByRole('heading', { name: t.respond.thanksTitle }).waitFor();
  await plain(person.page, `Wave ${markup}`);

  for (const [i, link] of links.slice(1).entries()) {
    const other = doorOf((await browser.newContext()).request, served.address);
    await openInvitation(other, link);
    await submit(other, campaign, 'once', i);
  }
  await open(page, `${served.address}/campaigns/${campaign}`);
  await page.getByRole('button', { name: t.campaigns.closeAsk }).click();
  await page.getByLabel(t.campaigns.reason).fill(`Reason ${markup}`);
  await page.getByRole('button', { name: t.campaigns.closeConfirm }).click();
  await page.getByRole('link', { name: t.campaigns.readResults }).click();
  await page.getByRole('region', { name: t.results.everybody }).or(page.locator('.results')).first().waitFor();
  await plain(page, `Wave ${markup}`, `Question ${markup}`, `Choice 1 ${markup}`);
  await visit('/results', `Wave ${markup}`);

  // A spreadsheet program takes no cell of a file for a formula.
  const { viewer } = await at.ask<{ viewer: { rosters: { id: string }[] } }>('{ viewer { rosters { id } } }');
  const csv = await (await lead.context.request.get(`${served.address}/d/roster/${viewer.rosters[0]?.id ?? ''}`)).text();
  expect(csv).toContain('Formula');
  expect(csv.split(/[\n,]/).map((one) => one.replace(/^"/, '')).filter((one) => /^[=+@-]/.test(one))).toEqual([]);

  expect([...lead.faults, ...person.faults]).toEqual([]);
  const doctor = await served.run('doctor');
  expect(doctor.code, doctor.printed).toBe(0);
});
