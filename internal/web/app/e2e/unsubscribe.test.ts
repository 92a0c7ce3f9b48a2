import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, shot, sound, type Look, type Profile } from './browser';
import { door, doorOf, importInstrument, importPeople, plan, publish, setUp, tokenOf } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';
import { passSinceOpening } from './time';

// Reminders end by a link from one of them, without an account, and come back on the account page.

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const both = (en: string, fr: string) => ({ default: en, fr });
const definition = { pages: [{ name: 'one', elements: [{ type: 'comment', name: 'words', title: both('In your words', 'Dans vos mots') }] }] };
const title = { en: 'How mentoring goes', fr: 'Comment va le mentorat' };
const words = {
  en: { ask: 'End reminders by e-mail?', stop: 'Send me no more reminders', done: 'You will get no more reminders' },
  fr: { ask: 'Arrêter les rappels par courriel ?', stop: 'Ne plus m’envoyer de rappels', done: 'Vous ne recevrez plus de rappels' },
};

for (const look of [
  { language: 'en', width: 1280, scheme: 'light' },
  { language: 'fr', width: 320, scheme: 'dark' },
] satisfies Look[]) {
  test(`reminders end by one click and come back: ${look.language}, ${String(look.width)} px`, { timeout: 240_000 }, async () => {
    const mail = await startMail();
    const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <mentorship@aldermere.example>' });
    const reader = await profile(browser, look);
    const owner = await profile(browser, look);
    try {
      await walk(reader, owner, look, served, mail);
      expect([...reader.faults, ...owner.faults]).toEqual([]);
      const doctor = await served.run('doctor');
      expect(doctor.code, doctor.printed).toBe(0);
    } finally {
      await Promise.all([reader.context.close(), owner.context.close()]);
      await served.stop();
      await mail.stop();
    }
  });
}

async function walk(reader: Profile, owner: Profile, look: Look, served: Served, mail: MailServer): Promise<void> {
  const { language } = look;
  const account = texts[language].account;
  const say = words[language];
  const lead = await door(served.address);
  await setUp(lead, served);
  const faculty = [...Array(6).keys()].map((n) => `p${String(n)}@aldermere.example`);
  const [me = ''] = faculty;
  await importPeople(lead, ['Name,E-mail,Division,Rank,Language', ...faculty.map((to, n) => `Person ${String(n)},${to},Nephrology,Assistant Professor,${language}`), ''].join('\n'));
  const campaign = await plan(lead, await publish(lead, await importInstrument(lead, title, definition)), title, { en: 'Notice', fr: 'Avis' });
  await lead.ask('mutation($campaign: ID!, $key: IdempotencyKey!) { campaignOpen(campaign: $campaign, key: $key) { userErrors { message } } }', { campaign, key: crypto.randomUUID() });
  const invitation = await mail.take(me);
  // An invitation is no reminder: nothing in it ends anything.
  expect(invitation.header('List-Unsubscribe')).toBe('');
  // No reminder goes within a day of the invitations.
  passSinceOpening(served, campaign, 2);
  await lead.ask('mutation($campaign: ID!, $key: IdempotencyKey!) { campaignRemind(campaign: $campaign, key: $key) { userErrors { message } } }', { campaign, key: crypto.randomUUID() });
  const reminder = await mail.take(me);
  expect(reminder.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  const link = reminder.header('List-Unsubscribe').replace(/^<|>$/g, '');
  expect(link).toMatch(new RegExp(`^${served.address}/u/`));

  const mine = doorOf(owner.context.request, served.address);
  await mine.ask('mutation($email: String!) { signInRequest(email: $email) { userErrors { message } } }', { email: me });
  const { text } = await mail.take(me, (m) => m.text.includes('/sign-in#token='));
  await mine.ask('mutation($token: String!) { signIn(input: { token: $token }) { userErrors { message } } }', { token: tokenOf(/http\S+#token=\S+/.exec(text)?.[0] ?? '') });

  // The reader has no account at hand, and looking ends nothing.
  await open(reader.page, link);
  await reader.page.getByRole('heading', { level: 1, name: say.ask }).waitFor();
  expect(await reader.page.content()).not.toContain('Person 0');
  expect(await reader.page.locator('script').count()).toBe(0);
  await sound(reader.page, language);
  await shot(reader.page, `unsubscribe-${language}`);
  await open(owner.page, `${served.address}/account`);
  await owner.page.getByText(account.remindersCome).waitFor();

  await reader.page.getByRole('button', { name: say.stop }).click();
  await reader.page.getByRole('heading', { level: 1, name: say.done }).waitFor();
  await sound(reader.page, language);
  await shot(reader.page, `unsubscribed-${language}`);

  await open(owner.page, `${served.address}/account`);
  await owner.page.getByRole('button', { name: account.remindersResume }).waitFor();
  expect(await owner.page.getByText(account.remindersCome).count()).toBe(0);
  await sound(owner.page, language);
  await shot(owner.page, `reminders-stopped-${language}`);
  await owner.page.getByRole('button', { name: account.remindersResume }).click();
  await owner.page.getByText(account.remindersCome).waitFor();
  await sound(owner.page, language);
}
