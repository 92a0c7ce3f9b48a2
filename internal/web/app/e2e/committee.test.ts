import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, pictures, profile, settled, shot, sound, type Look, type Profile } from './browser';
import { callFor, door, doorOf, importPeople, nominate, pack, planAward, setUp, tokenOf, type Door } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';
import { passTime } from './time';

// A committee from the board to the reviews: who is reminded, who must not read, who reads what.

const people = {
  chair: ['Éloïse Tremblay', 'Cardiology'],
  deputy: ['Mo Adeyemi', 'Nephrology'],
  priya: ['Priya Raman', 'Rheumatology'],
  anna: ['Anna Roy', 'Neurology'],
  lin: ['Lin Ho', 'Dermatology'],
  sara: ['Sara Star', 'Rheumatology'],
  omar: ['Omar Bell', 'Oncology'],
  nina: ['Nina Cole', 'Oncology'],
} as const;
type Who = keyof typeof people;
const addressOf = (who: Who) => `${who}@aldermere.example`;
const nameOf = (who: Who) => people[who][0];

const desk: Look = { language: 'en', width: 1280, scheme: 'light' };
const phone: Look = { language: 'fr', width: 320, scheme: 'dark' };
const award = { en: 'Mentor of the year', fr: 'Mentor de l’année' };
const year = String(new Date().getFullYear());

const far = { name: 'Dr. Far Away', email: 'far@elsewhere.example' };

interface Stage {
  served: Served;
  mail: MailServer;
  cycle: string;
  sara: string;
  omar: string;
  enter(who: Who, look: Look): Promise<Page>;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a committee reminds, settles, assigns and reviews, and a conflict hides everything', { timeout: 600_000 }, async () => {
  const mail = await startMail();
  const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <awards@aldermere.example>' });
  const opened: Profile[] = [];
  const enter = async (who: Who, look: Look) => {
    const one = await profile(browser, look);
    opened.push(one);
    await one.context.addInitScript((language) => localStorage.setItem('laurel.language', language), look.language);
    await signIn(doorOf(one.page.request, served.address), mail, addressOf(who));
    return one.page;
  };
  try {
    const { cycle, sara, omar, hand } = await prepare(served, mail);
    const stage: Stage = { served, mail, cycle, sara, omar, enter };
    const chair = await enter('chair', desk);
    await asks(stage, chair);
    await pack(hand.sara, sara, 'I listen first, then open a door.\nThe rest is theirs.', [
      { mentee: 'Noor Haddad', from: '2019-07-01', to: '2024-06-30', outcome: 'Lecturer to assistant professor' },
      { mentee: 'Ben Okafor', from: '2022-01-01' },
    ]);
    await reminds(stage, chair);
    await settles(stage, chair);
    await assigns(stage, chair);
    passTime(served, cycle, 22);
    await reviewsOnAPhone(stage);
    await reviewsAtADesk(stage);
    await barred(stage);
    await exceptions(stage, chair);
    const lead = await profile(browser, desk);
    opened.push(lead);
    await moves(stage, lead.page);
    expect(opened.flatMap((one) => one.faults)).toEqual([]);
    const checked = await served.run('doctor');
    expect(checked.code, checked.printed).toBe(0);
  } catch (err) {
    await pictures(opened, 'committee');
    throw err;
  } finally {
    await Promise.all(opened.map((one) => one.context.close()));
    await served.stop();
    await mail.stop();
  }
});

async function signIn(at: Door, mail: MailServer, address: string): Promise<void> {
  await at.ask('mutation($email: String!) { signInRequest(email: $email) { userErrors { message } } }', { email: address });
  const { text } = await mail.take(address, (m) => m.text.includes('/sign-in#token='));
  await at.ask('mutation($token: String!) { signIn(input: { token: $token }) { userErrors { message } } }', { token: tokenOf(/http\S+#token=\S+/.exec(text)?.[0] ?? '') });
}

/** Two nominations whose packages are taken today; of one a member of the committee is the nominator. */
async function prepare(served: Served, mail: MailServer) {
  const lead = await door(served.address);
  await setUp(lead, served);
  const rows = Object.entries(people).map(([who, [name, division]]) => `${name},${addressOf(who as Who)},${division},Professor,${who === 'anna' ? 'fr' : 'en'}`);
  await importPeople(lead, ['Name,E-mail,Division,Rank,Language', ...rows, ''].join('\n'));
  const { cycle } = await planAward(lead, award, (['chair', 'deputy', 'priya', 'anna', 'lin'] as const).map(addressOf));
  await callFor(lead, cycle);
  passTime(served, cycle, 20);
  const hand = { chair: await door(served.address), nina: await door(served.address), lin: await door(served.address), sara: await door(served.address) };
  for (const [who, at] of Object.entries(hand)) await signIn(at, mail, addressOf(who as Who));
  const { people: known } = await lead.ask<{ people: { nodes: { id: string; name: string }[] } }>('{ people(first: 20) { nodes { id name } } }');
  const idOf = (who: Who) => known.nodes.find((p) => p.name === nameOf(who))?.id ?? '';
  for (const nominee of ['sara', 'omar'] as const) {
    await hand.chair.ask('mutation($cycle: ID!, $nominee: ID!, $reason: String!) { nomineeAdmit(cycle: $cycle, nominee: $nominee, reason: $reason) { userErrors { message } } }', {
      cycle, nominee: idOf(nominee), reason: 'Mentees are not on record yet.',
    });
  }
  const sara = await nominate(hand.nina, cycle, idOf('sara'), 'Sara has mentored a dozen of us.\n\nShe reads what one sends her, and answers the same week.');
  const omar = await nominate(hand.lin, cycle, idOf('omar'), 'Omar built the mentoring programme of the division.');
  await hand.nina.ask('mutation($nomination: ID!, $input: SupportLetterInput!) { supportLetterAsk(nomination: $nomination, input: $input) { userErrors { message } } }', { nomination: sara, input: { name: far.name, email: far.email } });
  passTime(served, cycle, 25);
  return { cycle, sara, omar, hand };
}

async function asks({ served, cycle }: Stage, page: Page): Promise<void> {
  const t = texts.en.committee;
  await open(page, `${served.address}/awards`);
  await page.getByRole('link', { name: texts.en.awards.askedCommittee(award.en, year) }).click();
  await page.getByRole('heading', { level: 1, name: t.deskTitle(award.en, year) }).waitFor();
  await page.getByRole('tab', { name: t.ask }).click();
  await page.getByRole('button', { name: t.askChosen(2) }).click();
  await page.getByRole('dialog').getByText(nameOf('omar')).waitFor();
  await sound(page, 'en');
  await shot(page, 'committee-ask-1280');
  await page.getByRole('dialog').getByRole('button', { name: t.askDo(2) }).click();
  await page.getByText(t.asked(2)).waitFor();
  await page.getByRole('heading', { name: t.askEmpty }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/awards/cycles/${cycle}/committee`);
}

async function reminds({ mail }: Stage, page: Page): Promise<void> {
  const t = texts.en.committee;
  await page.reload();
  await page.getByRole('tab', { name: t.board }).click();
  await page.getByText(t.lacks.NOMINEES_ANSWER(nameOf('omar'))).waitFor();
  await page.getByRole('checkbox', { name: t.choose(nameOf('omar')) }).check();
  await page.getByRole('button', { name: t.remind(1) }).click();
  await page.getByRole('dialog').getByRole('heading', { name: t.remindTitle(1) }).waitFor();
  await sound(page, 'en');
  await page.getByRole('dialog').getByRole('button', { name: t.remindDo(1) }).click();
  await page.getByText(t.reminded(1)).waitFor();
  await mail.take(addressOf('omar'), (m) => m.text.includes(t.mailMissing(award.en)));
  await shot(page, 'committee-board-1280');
  // Again within a day writes to nobody.
  await page.getByRole('checkbox', { name: t.choose(nameOf('omar')) }).check();
  await page.getByRole('button', { name: t.remind(1) }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.remindDo(1) }).click();
  await page.getByText(t.reminded(0)).waitFor();
}

async function settles(_: Stage, page: Page): Promise<void> {
  const t = texts.en.committee;
  // Nobody is assigned while a suggestion is open.
  await page.getByRole('tab', { name: t.assignment }).click();
  await page.getByRole('button', { name: t.show }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('tab', { name: t.conflicts }).click();
  const who = t.withNominee(nameOf('priya'), nameOf('sara'));
  await page.getByText(t.conflictKinds.SAME_DIVISION).waitFor();
  await page.getByRole('button', { name: `${t.isNone} ${who}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t.noneDo }).click();
  await dialog.getByRole('alert').getByRole('link').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('settle-reason');
  await sound(page, 'en');
  await page.keyboard.type('The division has eighty members; they have never worked together.');
  await dialog.getByRole('button', { name: t.noneDo }).click();
  await page.getByText(t.settled, { exact: true }).waitFor();
  await page.getByText(t.noSuggestions).waitFor();
  await page.getByText(t.onRecord).waitFor();
  await sound(page, 'en');
  await shot(page, 'committee-conflicts-1280');
}

async function assigns({ mail }: Stage, page: Page): Promise<void> {
  const t = texts.en.committee;
  await page.getByRole('tab', { name: t.assignment }).click();
  expect(await page.locator('#plan-seed').inputValue()).toBe(year);
  for (const who of ['chair', 'deputy'] as const) await page.getByRole('checkbox', { name: nameOf(who) }).check();
  await page.getByRole('checkbox', { name: nameOf('lin') }).check();
  await page.getByRole('button', { name: t.show }).click();
  await page.getByText(t.allMet).waitFor();
  await page.locator('#why-reviewer').selectOption({ label: nameOf('lin') });
  await page.locator('#why-nomination').selectOption({ label: nameOf('omar') });
  await page.getByText(t.reasonsOut.CONFLICT).waitFor();
  await page.locator('#why-nomination').selectOption({ label: nameOf('sara') });
  await page.getByText(t.reasonsOut.LOAD_FULL).waitFor();
  await sound(page, 'en');
  await shot(page, 'committee-plan-1280');
  await page.getByRole('button', { name: t.apply(4) }).click();
  await sound(page, 'en');
  await page.getByRole('dialog').getByRole('button', { name: t.applyDo }).click();
  await page.getByText(t.applied, { exact: true }).waitFor();
  await page.getByRole('button', { name: t.remove(nameOf('anna'), nameOf('omar')) }).waitFor();
  const { text } = await mail.take(addressOf('priya'), (m) => m.text.includes('/reviews'));
  expect(text).toContain(award.en);
  await page.setViewportSize({ width: 320, height: 800 });
  await sound(page, 'en');
  await shot(page, 'committee-assignment-320');
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function reviewsOnAPhone({ served, cycle, sara, omar, enter }: Stage): Promise<void> {
  const t = texts.fr.committee;
  const page = await enter('anna', phone);
  await open(page, `${served.address}/awards/cycles/${cycle}`);
  await page.getByRole('link', { name: texts.fr.awards.toReviews }).click();
  await page.getByRole('heading', { level: 1, name: t.reviewsTitle(award.fr, year) }).waitFor();
  await sound(page, 'fr');
  await shot(page, 'committee-reviews-320');
  await page.getByRole('link', { name: nameOf('sara') }).click();
  await page.getByText('Noor Haddad').waitFor();
  await sound(page, 'fr');
  await shot(page, 'committee-review-320');
  await page.getByRole('link', { name: t.jump }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('review');
  await page.locator('#score-0-5').check();
  await page.locator('#score-1-4').check();
  await page.getByRole('radio', { name: t.cannotJudge }).nth(2).check();
  await page.getByText(t.saved).waitFor();
  // The next one waits; what was saved is there afterwards.
  await page.getByRole('button', { name: t.saveNext }).click();
  await page.waitForURL(`**/awards/review/${omar}`);
  await settled(page);
  await page.goBack();
  await page.waitForURL(`**/awards/review/${sara}`);
  await page.locator('#score-0-5').waitFor({ state: 'attached' });
  expect(await page.locator('#score-0-5').isChecked()).toBe(true);
  await page.getByRole('button', { name: t.submit }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.submitDo }).click();
  await page.getByRole('alert').getByRole('link').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('review-comment');
  await page.keyboard.type('Des exemples précis, sur plusieurs années.');
  await page.getByRole('button', { name: t.submit }).click();
  await sound(page, 'fr');
  await page.getByRole('dialog').getByRole('button', { name: t.submitDo }).click();
  await page.getByText(t.submitted).waitFor();
  await page.getByText(t.othersNone).waitFor();
  expect(await page.locator('#review').count()).toBe(0);
  await sound(page, 'fr');
  // A conflict takes everything of the other away at once.
  await page.getByRole('link', { name: t.next(nameOf('omar')) }).click();
  await page.getByRole('heading', { level: 1, name: nameOf('omar') }).waitFor();
  await page.getByRole('button', { name: t.declare }).click();
  await page.locator('#declare-reason').fill('Nous avons publié ensemble.');
  await sound(page, 'fr');
  await page.getByRole('dialog').getByRole('button', { name: t.declareDo }).click();
  await page.getByText(t.declared).waitFor();
  expect(await page.getByText('programme').count()).toBe(0);
  await sound(page, 'fr');
  await page.getByRole('link', { name: t.toReviews }).click();
  await page.getByText(t.barredRow).waitFor();
  expect(await page.getByRole('link', { name: nameOf('omar') }).count()).toBe(0);
  await sound(page, 'fr');
  await shot(page, 'committee-barred-320');
}

async function reviewsAtADesk({ served, sara, enter }: Stage): Promise<void> {
  const t = texts.en.committee;
  const page = await enter('priya', desk);
  await open(page, served.address);
  await page.getByRole('heading', { name: texts.en.today.reviews(award.en, year) }).waitFor();
  await page.getByRole('link', { name: texts.en.today.reviewsGo }).click();
  await page.getByRole('heading', { level: 1, name: t.reviewsTitle(award.en, year) }).waitFor();
  await open(page, `${served.address}/awards/review/${sara}`);
  // Nobody reads another's review before their own is in.
  expect(await page.getByText('Des exemples précis').count()).toBe(0);
  await page.locator('#score-0-3').check();
  await page.locator('#score-1-5').check();
  await page.locator('#score-2-4').check();
  await page.locator('#review-comment').fill('Strong on outcomes.');
  await sound(page, 'en');
  await shot(page, 'committee-review-1280');
  await page.setViewportSize({ width: 768, height: 1000 });
  await sound(page, 'en');
  await shot(page, 'committee-review-768');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: t.submit }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.submitDo }).click();
  await page.getByText('Des exemples précis').waitFor();
  // Two fives and fours count double; who cannot judge lowers nothing.
  await page.getByRole('row', { name: t.mean }).getByText('4.50').waitFor();
  await page.getByRole('row', { name: t.mean }).getByText('4.00').waitFor();
  await sound(page, 'en');
  await shot(page, 'committee-submitted-1280');
}

async function barred({ served, cycle, omar, enter }: Stage): Promise<void> {
  const t = texts.en.committee;
  const page = await enter('lin', desk);
  await open(page, `${served.address}/awards/cycles/${cycle}/reviews`);
  const row = page.getByRole('row', { name: nameOf('omar') });
  await row.getByText(t.barredRow).waitFor();
  expect(await row.getByRole('link').count()).toBe(0);
  expect(await row.locator('td').count()).toBe(0);
  await sound(page, 'en');
  // The pack holds the others whole, and of this one its row on the checklist.
  await page.getByRole('link', { name: t.packDo }).waitFor();
  const pack = await packText(page, `${served.address}/d/nominations/${cycle}.pdf`);
  expect(pack).toContain('Sara has mentored a dozen of us.');
  expect(pack).toContain('Noor Haddad');
  expect(pack.split(nameOf('omar')).length).toBe(2);
  expect(pack).not.toContain('programme of the division');
  await open(page, `${served.address}/awards/review/${omar}`);
  await page.getByText(t.barredRow).waitFor();
  expect(await page.locator('.letter-read, #review').count()).toBe(0);
  await sound(page, 'en');
}

/** The words of a PDF that the reader of a page takes, as a line. */
async function packText(page: Page, address: string): Promise<string> {
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  return execFileSync('pdftotext', ['-', '-'], { input: await answer.body(), encoding: 'utf8' }).replace(/\s+/g, ' ');
}

/** A writer from elsewhere gets more time; nobody is asked for what is no longer taken. */
async function lateLetter({ mail }: Pick<Stage, 'mail'>, page: Page): Promise<void> {
  const t = texts.en.committee;
  await page.getByRole('tab', { name: t.board }).click();
  const row = page.getByRole('row', { name: nameOf('sara') });
  await row.getByText(t.lackOver).first().waitFor();
  await row.getByRole('button', { name: t.letterMoreLabel(far.name, nameOf('sara')) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('#letter-until').fill('2020-01-01');
  await dialog.getByRole('button', { name: t.letterMoreDo }).click();
  await dialog.getByRole('alert').waitFor();
  await sound(page, 'en');
  const until = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  await dialog.locator('#letter-until').fill(until);
  await dialog.locator('#letter-reason').fill('Ill last week.');
  await dialog.getByRole('button', { name: t.letterMoreDo }).click();
  await page.getByText(t.letterGiven(far.name)).waitFor();
  await row.getByText(t.letterMore).waitFor();
  const written = await door(page.url().split('/awards')[0] ?? '');
  const { text } = await mail.take(far.email, (m) => m.text.includes('#token='));
  const { supportLetterOpen: opened } = await written.ask<{ supportLetterOpen: { letter: { open: boolean; until: string } } }>('mutation($token: String!) { supportLetterOpen(token: $token) { letter { open until } userErrors { message } } }', {
    token: tokenOf(/http\S+#token=\S+/.exec(text)?.[0] ?? ''),
  });
  expect(opened.letter.open).toBe(true);
}

/** The lead moves a date with a reason that everybody who sees the year reads. */
async function moves({ served, mail, cycle, enter }: Stage, page: Page): Promise<void> {
  const t = texts.en.awards;
  await signIn(doorOf(page.request, served.address), mail, 'lead@aldermere.example');
  await open(page, `${served.address}/awards/cycles/${cycle}`);
  await page.getByText(t.movesNone).waitFor();
  await page.getByRole('button', { name: t.move }).click();
  const dialog = page.getByRole('dialog');
  const last = dialog.locator('#move-4-to');
  const later = new Date(Date.parse(`${await last.inputValue()}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
  await last.fill(later);
  await dialog.getByRole('button', { name: t.moveDo }).click();
  await dialog.getByRole('alert').getByRole('link').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('move-reason');
  await page.keyboard.type('The ceremony is a week later.');
  await sound(page, 'en');
  await dialog.getByRole('button', { name: t.moveDo }).click();
  await page.getByText(t.moved).waitFor();
  await sound(page, 'en');
  const nina = await enter('nina', phone);
  await open(nina, `${served.address}/awards/cycles/${cycle}`);
  await nina.getByText('The ceremony is a week later.').waitFor();
  await sound(nina, 'fr');
}

async function exceptions({ served, mail, cycle, sara }: Stage, page: Page): Promise<void> {
  const t = texts.en.committee;
  await open(page, `${served.address}/awards/cycles/${cycle}/committee?part=conflicts`);
  await page.locator('#set-nomination').selectOption({ label: nameOf('omar') });
  await page.locator('#set-person').selectOption({ label: nameOf('deputy') });
  await page.locator('#set-reason').fill('They share a grant.');
  await page.getByRole('button', { name: t.setDo }).click();
  await page.getByText(t.setDone).waitFor();
  await page.getByRole('row', { name: nameOf('deputy') }).getByText(t.conflictKinds.SET_BY_CHAIR).waitFor();
  // Nobody with a conflict reviews; a guest takes the place.
  await page.getByRole('tab', { name: t.assignment }).click();
  await page.locator('#assign-nomination').selectOption({ label: nameOf('omar') });
  await page.locator('#assign-role').selectOption('1');
  await page.locator('#assign-email').fill(addressOf('deputy'));
  await page.getByRole('button', { name: t.assignDo, exact: true }).click();
  await page.getByRole('alert').getByRole('link').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('assign-email');
  await page.locator('#assign-email').fill('lead@aldermere.example');
  for (const role of ['1', '2']) {
    // One of the two places is free since its reviewer declared a conflict.
    await page.locator('#assign-role').selectOption(role);
    await page.getByRole('button', { name: t.assignDo, exact: true }).click();
    await settled(page);
    if (await page.getByText(t.assigned, { exact: true }).isVisible()) break;
  }
  const guest = page.getByText(new RegExp(`, ${t.guest}$`));
  await guest.waitFor();
  await sound(page, 'en');
  await shot(page, 'committee-reviewers-1280');
  await page.getByRole('button', { name: t.remove('Shirin Daneshvar', nameOf('omar')) }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.removeDo }).click();
  await page.getByText(t.removed, { exact: true }).waitFor();
  await guest.waitFor({ state: 'detached' });
  await lateLetter({ mail }, page);
  await page.getByRole('tab', { name: t.exceptions }).click();
  await page.locator('#extend-email').fill(addressOf('anna'));
  await page.locator('#extend-until').fill('2020-01-01');
  await page.getByRole('button', { name: t.extendDo }).click();
  await page.getByRole('alert').waitFor();
  await sound(page, 'en');
  const { awardCycle } = await doorOf(page.request, served.address).ask<{ awardCycle: { phases: { kind: string; from: string }[] } }>('query($cycle: ID!) { awardCycle(cycle: $cycle) { phases { kind from } } }', { cycle });
  await page.locator('#extend-until').fill(awardCycle.phases.find((p) => p.kind === 'MEETING')?.from ?? '');
  await page.locator('#extend-reason').fill('On leave until next week.');
  await page.getByRole('button', { name: t.extendDo }).click();
  await page.getByText(t.extended(addressOf('anna'))).waitFor();
  await page.getByRole('searchbox', { name: t.admitSearch }).fill('Nina');
  await page.getByRole('radio', { name: nameOf('nina') }).check();
  await page.locator('#admit-reason').fill('Mentees elsewhere.');
  await page.getByRole('button', { name: t.admitDo }).click();
  await sound(page, 'en');
  await page.getByRole('dialog').getByRole('button', { name: t.admitConfirm, exact: true }).click();
  await page.getByText(t.admitted(nameOf('nina'))).waitFor();
  await shot(page, 'committee-exceptions-1280');
  // The chair sees how far reviews have come, and reads on.
  await open(page, `${served.address}/awards/cycles/${cycle}/reviews`);
  await page.getByRole('row', { name: nameOf('sara') }).getByText(t.inOf(2, 2)).waitFor();
  await sound(page, 'en');
  await shot(page, 'committee-reviews-1280');
  await open(page, `${served.address}/awards/review/${sara}`);
  await page.getByText('Des exemples précis').waitFor();
  for (const width of [320, 768] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const part of ['board', 'conflicts', 'exceptions']) {
      await open(page, `${served.address}/awards/cycles/${cycle}/committee?part=${part}`);
      await sound(page, 'en');
      await shot(page, `committee-${part}-${String(width)}`);
    }
  }
}
