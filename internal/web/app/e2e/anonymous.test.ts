import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, settled, sound, type Look, type Profile } from './browser';
import { door, importInstrument, importPeople, openInvitation, plan, publish, setUp, type Door } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';

// An anonymous survey from the invitation to the box: what stays in the browser, what is
// sealed, and what nobody is told.

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const both = (en: string, fr: string) => ({ default: en, fr });
const definition = {
  title: both('How mentoring goes', 'Comment va le mentorat'),
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'radiogroup', 'x-scale': true, name: 'worth', title: both('How much is it worth?', 'Combien cela vaut-il ?'), isRequired: true, choices: [1, 2, 3, 4, 5].map((value) => ({ value, text: both(`${String(value)} of 5`, `${String(value)} sur 5`) })) },
        { type: 'comment', name: 'words', title: both('In your words', 'Dans vos mots') },
      ],
    },
  ],
};
const title = { en: 'How mentoring goes', fr: 'Comment va le mentorat' };
const secret = 'My mentor forgets our meetings.';

for (const look of [
  { language: 'en', width: 320, scheme: 'dark' },
  { language: 'fr', width: 1280, scheme: 'light' },
] satisfies Look[]) {
  test(`sealed in the browser's own words: ${look.language}, ${String(look.width)} px`, async () => {
    const mail = await startMail();
    const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <mentorship@aldermere.example>' });
    const one = await profile(browser, look);
    try {
      await walk(one, look, served, mail);
      // The browser itself says that there was no connection for a while.
      expect(one.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
      const doctor = await served.run('doctor');
      expect(doctor.code, doctor.printed).toBe(0);
    } finally {
      await one.context.close();
      await served.stop();
      await mail.stop();
    }
  });
}

async function walk({ context, page }: Profile, { language }: Look, served: Served, mail: MailServer): Promise<void> {
  const { respond: t, invitation: i } = texts[language];
  const lead = await door(served.address);
  await setUp(lead, served);
  const faculty = [...Array(8).keys()].map((n) => `p${String(n)}@aldermere.example`);
  await importPeople(lead, ['Name,E-mail,Division,Rank,Language', ...faculty.map((to, n) => `Person ${String(n)},${to},Nephrology,Assistant Professor,${language}`), ''].join('\n'));
  const version = await publish(lead, await importInstrument(lead, title, definition));
  const campaign = await plan(lead, version, title, { en: 'Notice', fr: 'Avis' }, 'ANONYMOUS');
  await lead.ask('mutation($campaign: ID!, $key: IdempotencyKey!) { campaignOpen(campaign: $campaign, key: $key) { userErrors { message } } }', { campaign, key: 'open' });
  const links = await Promise.all(faculty.map(async (to) => /http\S+#token=\S+/.exec((await mail.take(to)).text)?.[0] ?? ''));

  await open(page, links[0] ?? '');
  await page.getByRole('button', { name: i.open }).click();
  await page.getByRole('link', { name: i.go }).click();
  await page.getByRole('heading', { level: 1, name: title[language] }).waitFor();
  await page.getByText({ en: 'Your answers are anonymous.', fr: 'Vos réponses sont anonymes.' }[language]).waitFor();
  await page.getByText(t.keptHere).waitFor();
  await sound(page, language);

  const worth = (n: number) => page.getByText({ en: `${String(n)} of 5`, fr: `${String(n)} sur 5` }[language], { exact: true }).click();

  // A draft survives a reload, and no byte of it goes to the server.
  const sent: string[] = [];
  page.on('request', (r) => sent.push(r.postData() ?? ''));
  const words = page.getByRole('textbox', { name: { en: 'In your words', fr: 'Dans vos mots' }[language] });
  await words.fill(secret);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: title[language] }).waitFor();
  await settled(page);
  expect(await words.inputValue()).toBe(secret);
  expect(sent.join('\n')).not.toContain(secret);

  // Another tab changes it: nothing is overwritten unseen.
  const tab = await context.newPage();
  await tab.goto(`${served.address}/s/${campaign}`);
  const elsewhere = tab.getByRole('textbox', { name: { en: 'In your words', fr: 'Dans vos mots' }[language] });
  await elsewhere.waitFor();
  expect(await elsewhere.inputValue()).toBe(secret);
  await elsewhere.fill('Written in the other tab.');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(t.conflictTitle).waitFor();
  await dialog.getByRole('button', { name: t.keepMine }).click();
  await tab.close();

  // Without a connection it is refused with words, and everything is still there.
  await context.setOffline(true);
  await worth(4);
  await page.getByRole('button', { name: t.seal }).click();
  await page.getByRole('alert').first().waitFor();
  expect(await words.inputValue()).toBe(secret);
  await context.setOffline(false);
  await page.getByRole('button', { name: t.seal }).click();
  await page.getByRole('heading', { level: 1, name: t.thanksTitle }).waitFor();
  await page.getByText(t.sealedText).waitFor();
  await sound(page, language);
  expect(await page.evaluate(() => JSON.stringify(localStorage)), 'the sealed answers are left in the browser').not.toContain(secret);

  // Replaced: nobody can show the sealed answers, not even to whoever wrote them.
  await page.getByRole('button', { name: t.replace }).click();
  await page.getByText(t.replacing).waitFor();
  expect(await words.inputValue()).toBe('');
  await worth(5);
  await page.getByRole('button', { name: t.seal }).click();
  await page.getByRole('heading', { level: 1, name: t.thanksTitle }).waitFor();

  // Taken back, and answered again.
  await page.getByRole('button', { name: t.withdraw }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.withdraw }).click();
  await page.getByText(t.keptHere).waitFor();
  await worth(1);
  await page.getByRole('button', { name: t.seal }).click();
  await page.getByRole('heading', { level: 1, name: t.thanksTitle }).waitFor();

  for (const [n, link] of links.slice(1, 7).entries()) {
    const other = await door(served.address);
    await openInvitation(other, link);
    await other.ask('mutation($campaign: ID!, $answers: JSON!) { ballotCast(campaign: $campaign, answers: $answers) { done userErrors { path message } } }', { campaign, answers: { worth: 1 + (n % 5), words: `Words ${String(n)}` } });
  }
  expect(await responses(lead, campaign)).toEqual({ state: 'OPEN', responses: 5, spoiled: null });
  await lead.ask('mutation($campaign: ID!, $key: IdempotencyKey!) { campaignClose(campaign: $campaign, reason: "Everybody has answered.", key: $key) { userErrors { message } } }', { campaign, key: 'close' });
  await expect.poll(() => responses(lead, campaign), { timeout: 20_000 }).toEqual({ state: 'RELEASED', responses: 7, spoiled: 0 });
}

async function responses(lead: Door, campaign: string): Promise<unknown> {
  return (await lead.ask<{ campaign: unknown }>('query($campaign: ID!) { campaign(id: $campaign) { state responses spoiled } }', { campaign })).campaign;
}
