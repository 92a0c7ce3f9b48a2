import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, pictures, profile, settled, shot, sound, upright, type Look, type Profile } from './browser';
import { beginToday, callFor, door, doorOf, importPeople, nominate, planAward, setUp, tokenOf, type Door } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';
import { passTime } from './time';

// A committee meets: what is sealed, who leaves, how it votes, whom the award goes to, and how anybody
// counts that again. Everybody has a browser of their own.

const people = {
  chair: ['Éloïse Tremblay', 'Cardiology'],
  deputy: ['Mo Adeyemi', 'Nephrology'],
  priya: ['Priya Raman', 'Rheumatology'],
  anna: ['Anna Roy', 'Neurology'],
  lin: ['Lin Ho', 'Dermatology'],
  sara: ['Sara Star', 'Respirology'],
  omar: ['Omar Bell', 'Oncology'],
  ines: ['Inès Moreau', 'Geriatrics'],
  paul: ['Paul Okafor', 'Haematology'],
  nina: ['Nina Cole', 'Endocrinology'],
  vera: ['Vera Lang', 'Palliative Medicine'],
} as const;
type Who = keyof typeof people;
const committee = ['chair', 'deputy', 'priya', 'anna', 'lin'] as const;
const nominees = ['sara', 'omar', 'ines', 'paul'] as const;
const addressOf = (who: Who) => `${who}@aldermere.example`;
const nameOf = (who: Who) => people[who][0];

const desk: Look = { language: 'en', width: 1280, scheme: 'light' };
const phone: Look = { language: 'fr', width: 320, scheme: 'dark' };
const award = { en: 'Mentor of the year', fr: 'Mentor de l’année' };
const year = String(new Date().getFullYear());

interface Stage {
  served: Served;
  mail: MailServer;
  cycle: string;
  at: string;
  nominations: Record<(typeof nominees)[number], string>;
  enter(who: Who, look: Look): Promise<Page>;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a committee seals, votes, decides and announces, and anybody counts it again', { timeout: 600_000 }, async () => {
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
    const { cycle, nominations } = await prepare(served, mail);
    const stage: Stage = { served, mail, cycle, at: `${served.address}/awards/cycles/${cycle}`, nominations, enter };
    const chair = await enter('chair', desk);
    const anna = await enter('anna', phone);
    const priya = await enter('priya', desk);
    await opens(stage, chair, anna);
    await votes(stage, chair, anna, priya);
    await ranks(stage, chair);
    await decides(stage, chair);
    await signs(stage, chair);
    await announces(stage, chair);
    await recounts(stage, chair);
    await corrects(stage, chair);
    expect(opened.flatMap((one) => one.faults)).toEqual([]);
    const checked = await served.run('doctor');
    expect(checked.code, checked.printed).toBe(0);
  } catch (err) {
    await pictures(opened, 'meeting');
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

/** Four nominations that three members have reviewed; of one a member of the committee is the
 * nominator. The meeting can be opened today. */
async function prepare(served: Served, mail: MailServer) {
  const lead = await door(served.address);
  await setUp(lead, served);
  const rows = Object.entries(people).map(([who, [name, division]]) => `${name},${addressOf(who as Who)},${division},Professor,${who === 'anna' ? 'fr' : 'en'}`);
  await importPeople(lead, ['Name,E-mail,Division,Rank,Language', ...rows, ''].join('\n'));
  const { people: known } = await lead.ask<{ people: { nodes: { id: string; name: string }[] } }>('{ people(first: 20) { nodes { id name } } }');
  const idOf = (who: Who) => known.nodes.find((p) => p.name === nameOf(who))?.id ?? '';
  await lead.ask('mutation($person: ID!, $input: RoleGrantInput!) { roleGrant(person: $person, input: $input) { userErrors { message } } }', { person: idOf('vera'), input: { role: 'VICE_CHAIR', from: `${year}-01-01` } });
  const { cycle } = await planAward(lead, award, committee.map(addressOf));
  await terms(lead, cycle);
  await beginToday(lead, cycle);
  await callFor(lead, cycle);
  const hands = Object.fromEntries(await Promise.all((['chair', 'deputy', 'priya', 'anna', 'lin', 'nina'] as const).map(async (who) => [who, await door(served.address)]))) as Record<Who, Door>;
  for (const [who, at] of Object.entries(hands)) await signIn(at, mail, addressOf(who as Who));
  const nominations = {} as Stage['nominations'];
  for (const who of nominees) nominations[who] = await nominate(hands[who === 'omar' ? 'lin' : 'nina'], cycle, idOf(who), `${nameOf(who)} has mentored a dozen of us.`);
  passTime(served, cycle, 52);
  const scores: Record<(typeof nominees)[number], number[][]> = {
    sara: [[5, 5, 4, 0], [5, 4, 5, 0], [4, 5, 4, 0]],
    omar: [[4, 4, 4, 0], [5, 4, 4, 0], [4, 3, 4, 0]],
    ines: [[3, 4, 3, 0], [4, 3, 4, 0], [2, 3, 3, 0]],
    paul: [[2, 2, 3, 0], [3, 3, 2, 0], [1, 2, 2, 0]],
  };
  for (const who of nominees) {
    for (const [i, reviewer] of (['priya', 'anna', 'deputy'] as const).entries()) {
      const nomination = nominations[who];
      await hands.chair.ask('mutation($nomination: ID!, $email: String!, $role: Int!) { reviewerAssign(nomination: $nomination, email: $email, role: $role) { userErrors { message } } }', { nomination, email: addressOf(reviewer), role: i + 1 });
      await hands[reviewer].ask('mutation($nomination: ID!, $input: ReviewInput!) { reviewSave(nomination: $nomination, input: $input, submit: true) { userErrors { path message } } }', {
        nomination,
        input: { scores: scores[who][i], comment: 'Said with care.', revision: 0 },
      });
    }
  }
  return { cycle, nominations };
}

/** Three reviewers of each, and a quorum that four members reach. */
async function terms(at: Door, cycle: string): Promise<void> {
  const { awardCycle: plan } = await at.ask<{ awardCycle: { terms: object } }>(
    'query($cycle: ID!) { awardCycle(cycle: $cycle) { phases { kind from to grace existence names } rubric { points criteria { name { en fr } help { en fr } weight required anchors { point text { en fr } } } } terms { places joint letter lettersFrom lettersTo statement reviewers quorum endedWithin rule tie } revision } }',
    { cycle },
  );
  await at.ask('mutation($cycle: ID!, $input: AwardCycleInput!) { awardCycleUpdate(cycle: $cycle, input: $input) { userErrors { path message } } }', { cycle, input: { ...plan, rules: [], terms: { ...plan.terms, reviewers: 3, quorum: 3 } } });
}

/** Keeps a picture of a screen at every width. */
async function look(page: Page, name: string, own: Look): Promise<void> {
  await sound(page, own.language);
  if (process.env['LAUREL_E2E_PICTURES'] === undefined) return;
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await settled(page);
    await upright(page, own.language);
    await shot(page, `meeting-${name}-${own.language}-${String(width)}`);
  }
  await page.setViewportSize({ width: own.width, height: 800 });
}

async function opens({ served, cycle, at }: Stage, chair: Page, anna: Page): Promise<void> {
  const t = texts.en.meeting;
  await open(chair, `${at}/meeting`);
  await chair.getByRole('heading', { name: t.notOpenTitle }).waitFor();
  expect(await chair.getByRole('button', { name: t.open }).count()).toBe(0);
  passTime(served, cycle, 20);
  await open(chair, at);
  await chair.getByRole('link', { name: texts.en.awards.toMeeting }).click();
  await chair.getByRole('heading', { level: 1, name: t.meetingTitle(award.en, year) }).waitFor();
  await look(chair, 'before', desk);
  // A member waits, and sees it open by itself.
  await open(anna, `${at}/meeting`);
  await anna.getByText(texts.fr.meeting.notOpenMember).waitFor();
  await look(anna, 'waits', phone);
  await chair.getByRole('button', { name: t.open }).click();
  await sound(chair, 'en');
  await chair.getByRole('dialog').getByRole('button', { name: t.openDo }).click();
  for (const who of committee) await chair.getByRole('checkbox', { name: new RegExp(`^${nameOf(who)}`) }).check();
  await chair.getByText(t.hereCount(5, 5)).waitFor();
  await anna.getByRole('heading', { name: texts.fr.meeting.agenda }).waitFor();
  await look(chair, 'presence', desk);
}

async function votes(stage: Stage, chair: Page, anna: Page, priya: Page): Promise<void> {
  const t = texts.en.meeting;
  const fr = texts.fr.meeting;
  const lin = await stage.enter('lin', desk);
  await chair.getByRole('button', { name: t.takeUpLabel(nameOf('omar')) }).click();
  await chair.getByText(t.leaveTitle).waitFor();
  expect(await chair.evaluate(() => document.activeElement?.id)).toBe('now');
  await chair.locator('.leave').getByText(nameOf('lin')).waitFor();
  await chair.getByText(t.presence(4, 3)).first().waitFor();
  await chair.locator('.current').getByLabel(t.note, { exact: true }).fill('Mentored across divisions.');
  await chair.locator('.current').getByRole('checkbox', { name: t.notePrivate }).check();
  await chair.locator('.current').getByRole('button', { name: t.noteAdd }).click();
  await chair.getByText('Mentored across divisions.').waitFor();
  await look(chair, 'current', desk);
  // Who has a conflict reads that they must leave, and nothing else.
  await open(lin, `${stage.at}/meeting`);
  await lin.getByText(t.barred).waitFor();
  expect(await lin.getByRole('radio').count()).toBe(0);
  expect(await lin.locator('.current').getByText(/quorum|Mentored/).count()).toBe(0);
  await look(lin, 'barred', desk);
  // On a phone, and by keyboard alone.
  await anna.getByRole('heading', { level: 2, name: nameOf('omar') }).waitFor();
  expect(await anna.getByText('Mentored across divisions.').count()).toBe(0);
  await anna.getByRole('radio', { name: fr.choices.FOR }).focus();
  await anna.keyboard.press('Space');
  await anna.keyboard.press('ArrowDown');
  await anna.keyboard.press('Enter');
  await anna.getByText(fr.voted(fr.choices.AGAINST)).waitFor();
  await look(anna, 'vote', phone);
  await open(priya, `${stage.at}/meeting`);
  await cast(priya, 'FOR');
  await cast(priya, 'AGAINST');
  await close(chair, 'omar');
  await chair.getByText(t.tally(0, 2, 0)).waitFor();
  for (const who of ['sara', 'ines', 'paul'] as const) {
    await chair.getByRole('button', { name: t.takeUpLabel(nameOf(who)) }).click();
    await chair.getByRole('heading', { level: 2, name: nameOf(who) }).waitFor();
    await cast(chair, 'FOR');
    if (who === 'sara') {
      await anna.getByRole('heading', { level: 2, name: nameOf(who) }).waitFor();
      await anna.getByRole('radio', { name: fr.choices.FOR }).check();
      await anna.getByRole('button', { name: fr.cast }).click();
      await anna.getByText(fr.voted(fr.choices.FOR)).waitFor();
    }
    await close(chair, who);
  }
  await chair.getByText(t.toDecide).waitFor();
  await look(chair, 'over', desk);
}

async function cast(page: Page, choice: 'FOR' | 'AGAINST'): Promise<void> {
  const t = texts.en.meeting;
  await page.getByRole('radio', { name: t.choices[choice] }).check();
  await page.getByRole('button', { name: new RegExp(`^(${t.cast}|${t.change})$`) }).click();
  await page.getByText(t.voted(t.choices[choice])).waitFor();
}

async function close(page: Page, who: Who): Promise<void> {
  const t = texts.en.meeting;
  await page.getByRole('button', { name: t.close, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.closeDo, exact: true }).click();
  await page.getByText(t.closed(nameOf(who))).or(page.getByText(t.toDecide)).first().waitFor();
}

async function ranks(stage: Stage, chair: Page): Promise<void> {
  const t = texts.en.meeting;
  await open(chair, `${stage.at}/ranking`);
  const rows = await chair.getByRole('table').first().getByRole('rowheader').getByRole('link').allInnerTexts();
  expect(rows).toEqual(['sara', 'omar', 'ines', 'paul'].map((who) => nameOf(who as Who)));
  // Means of 4.8, 4.6 and 4.4 of Sara, on the three criteria that count.
  await chair.getByRole('row', { name: nameOf('sara') }).first().getByText(t.spreadSaid('4.40', '4.80')).waitFor();
  await look(chair, 'ranking', desk);
  await chair.locator('summary', { hasText: t.sure }).click();
  await chair.locator('summary', { hasText: t.others }).click();
  await look(chair, 'ranking-open', desk);
  for (const format of ['csv', 'xlsx'] as const) {
    const link = await chair.getByRole('link', { name: t[format] }).getAttribute('href');
    const file = await chair.request.get(`${stage.served.address}${link ?? ''}`);
    expect(file.status()).toBe(200);
  }
  const anna = await stage.enter('anna', phone);
  await open(anna, `${stage.at}/ranking`);
  await anna.locator('summary', { hasText: texts.fr.meeting.sure }).click();
  await look(anna, 'ranking', phone);
}

async function decides(stage: Stage, chair: Page): Promise<void> {
  const t = texts.en.meeting;
  const anna = await stage.enter('anna', phone);
  await open(anna, `${stage.at}/decision`);
  await anna.getByRole('heading', { name: texts.fr.meeting.notYetTitle }).waitFor();
  await look(anna, 'not-yet', phone);
  await open(chair, `${stage.at}/meeting`);
  await chair.getByRole('link', { name: t.toDecideDo }).click();
  await chair.getByText(t.wouldWin(nameOf('sara'))).waitFor();
  await look(chair, 'count', desk);
  await chair.getByRole('button', { name: t.decide }).click();
  await chair.getByRole('dialog').getByRole('button', { name: t.decideDo }).click();
  await chair.getByRole('alert').getByRole('link').click();
  expect(await chair.evaluate(() => document.activeElement?.id)).toBe('reason');
  await chair.keyboard.type('Reach and outcomes over many years.');
  await sound(chair, 'en');
  await chair.getByRole('dialog').getByRole('button', { name: t.decideDo }).click();
  await chair.getByText(t.decided).waitFor();
  await look(chair, 'decided', desk);
}

async function signs(stage: Stage, chair: Page): Promise<void> {
  const t = texts.en.meeting;
  expect(await chair.getByRole('button', { name: t.sign }).count()).toBe(0);
  const vera = await stage.enter('vera', desk);
  await open(vera, stage.at);
  await vera.getByRole('link', { name: texts.en.awards.toDecision }).click();
  await vera.getByRole('button', { name: t.sign }).click();
  await sound(vera, 'en');
  await vera.getByRole('dialog').getByRole('button', { name: t.signDo }).click();
  await vera.getByText(t.signed).waitFor();
  await look(vera, 'signed', desk);
}

async function announces(stage: Stage, chair: Page): Promise<void> {
  const t = texts.en.meeting;
  const nina = await stage.enter('nina', phone);
  await open(nina, `${stage.at}/decision`);
  await nina.getByText(texts.fr.meeting.notYetTitle).waitFor();
  expect(await nina.getByText(nameOf('sara')).count()).toBe(0);
  passTime(stage.served, stage.cycle, 14);
  await open(chair, `${stage.at}/decision`);
  // To the winner, to who proposed her, and to who proposed the three others: none of them was asked.
  await chair.getByText(t.letterCount(t.letterKinds.NOT_CHOSEN, 3)).first().click();
  // Each letter is read as it will be sent, in the language of whoever gets it.
  await chair.getByText(t.letterCount(t.letterKinds.WINNER, 1)).first().click();
  await chair.locator('summary', { hasText: `${nameOf('sara')}:` }).click();
  await chair.locator('.quote[lang=en]', { hasText: `gives you the award ${award.en}` }).waitFor();
  await look(chair, 'letters', desk);
  await chair.getByRole('button', { name: t.announce(5) }).click();
  await chair.getByRole('dialog').getByText(t.announceText(5)).waitFor();
  await sound(chair, 'en');
  await shot(chair, 'meeting-announce-en-1280');
  await chair.getByRole('dialog').getByRole('button', { name: t.announceDo(5) }).click();
  await chair.getByText(t.announced).waitFor();
  await look(chair, 'announced', desk);
  await stage.mail.take(addressOf('sara'), (m) => m.text.includes(award.en));
  // Everybody reads whom it goes to, and nothing of how.
  await open(nina, stage.at);
  await nina.getByRole('link', { name: texts.fr.awards.toWinners }).click();
  await nina.locator('.laureates').getByText(nameOf('sara')).waitFor();
  expect(await nina.getByRole('table').count()).toBe(0);
  await look(nina, 'winner', phone);
}

async function recounts(stage: Stage, chair: Page): Promise<void> {
  const t = texts.en.meeting;
  const link = await chair.getByRole('link', { name: t.bundle }).getAttribute('href');
  const file = await chair.request.get(`${stage.served.address}${link ?? ''}`);
  expect(file.status()).toBe(200);
  const folder = mkdtempSync(join(tmpdir(), 'laurel-bundle-'));
  try {
    const path = join(folder, `decision-${year}-1.json`);
    writeFileSync(path, await file.body());
    const again = await stage.served.run('recount', path);
    expect(again.code, again.printed).toBe(0);
    expect(again.printed).toContain(await chair.locator('.code-box code').nth(1).innerText());
    writeFileSync(path, (await file.text()).replace('AGAINST', 'ABSTAIN'));
    expect((await stage.served.run('recount', path)).code).not.toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function corrects(stage: Stage, chair: Page): Promise<void> {
  const t = texts.en.meeting;
  const at = doorOf(chair.request, stage.served.address);
  const { awardMeeting: held } = await at.ask<{ awardMeeting: { here: { member: { id: string; name: string } }[] } }>('query($cycle: ID!) { awardMeeting(cycle: $cycle) { here { member { id name } } } }', { cycle: stage.cycle });
  // Conflicts that come up afterwards leave less than a quorum that voted on Sara.
  for (const who of ['anna', 'priya', 'deputy'] as const) {
    await at.ask('mutation($nomination: ID!, $person: ID!) { conflictSet(nomination: $nomination, person: $person, reason: "They share a grant.") { userErrors { message } } }', {
      nomination: stage.nominations.sara,
      person: held.here.find((one) => one.member.name === nameOf(who))?.member.id,
    });
  }
  await open(chair, `${stage.at}/decision`);
  await chair.getByText(t.correctNames(nameOf('ines'))).waitFor();
  await look(chair, 'correct', desk);
  await chair.getByRole('button', { name: t.correct }).click();
  await chair.locator('#reason').fill('Conflicts came up.');
  await sound(chair, 'en');
  await chair.getByRole('dialog').getByRole('button', { name: t.correctDo }).click();
  await chair.getByRole('heading', { name: t.numbered(2) }).waitFor();
  await chair.getByText(t.correctsSaid).waitFor();
  await look(chair, 'corrected', desk);
  // Until the correction is announced everybody reads the earlier decision.
  const nina = await stage.enter('nina', desk);
  await open(nina, `${stage.at}/decision`);
  await nina.locator('.laureates').getByText(nameOf('sara')).waitFor();
  await nina.getByText(t.underCorrection).waitFor();
  await open(nina, stage.at);
  await nina.getByText(texts.en.awards.underCorrection, { exact: true }).waitFor();
  await nina.getByText(nameOf('sara')).waitFor();
  await sound(nina, 'en');
}
