import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { follow, launch, open, pictures, profile, settled, type Look, type Profile } from './browser';
import { beginToday, callFor, door, doorOf, importPeople, nominate, pack, planAward, setUp, tokenOf, type Door } from './door';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';
import { passTime } from './time';

// A year of an award with nine nominations and seven members, everybody in a browser of their own.
// At each stage those whom a conflict bars, nominees, and somebody from outside walk through every
// screen, ask for every file and read their mail: nowhere is a word of what they must not know.

const members = ['chair', 'deputy', 'priya', 'anna', 'lin', 'omar', 'jo'] as const;
const nominees = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9'] as const;
const others = ['nina', 'tom', 'vera', 'olga'] as const;
type Nominee = (typeof nominees)[number];
type Who = (typeof members)[number] | Nominee | (typeof others)[number];
const everybody: Who[] = [...members, ...nominees, ...others];
const addressOf = (who: Who) => `${who}@aldermere.example`;
const nameOf = (who: Who) => `${who[0]?.toUpperCase() ?? ''}${who.slice(1)} Somebody`;
const far = 'far@elsewhere.example';

const award = { en: 'Mentor of the year', fr: 'Mentor de l’année' };
const year = String(new Date().getFullYear());
const desk: Look = { language: 'en', width: 1280, scheme: 'light' };

/** Who nominates whom: a member of the committee one of them, and its chair another. */
const nominatorOf = (n: Nominee): Who => (n === 'n8' ? 'lin' : n === 'n9' ? 'chair' : n === 'n7' ? 'tom' : 'nina');
const packers = ['n1', 'n4', 'n8', 'n9'] as const;

/** Words that stand in one place of the records alone, like “zqletterzn4”. */
const secret = (what: 'letter' | 'package' | 'support' | 'review' | 'note', n: Nominee) => `zq${what}z${n}`;
const of = (n: Nominee) => (['letter', 'package', 'support', 'review', 'note'] as const).map((what) => secret(what, n));
const everything = nominees.flatMap(of);

interface Visitor extends Profile {
  at: Door;
}

interface Stage {
  served: Served;
  mail: MailServer;
  cycle: string;
  award: string;
  nominations: Record<Nominee, string>;
  who: (name: Who) => Promise<Visitor>;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('nobody finds what they must not know, from the call to the announcement', { timeout: 900_000 }, async () => {
  const mail = await startMail();
  const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <awards@aldermere.example>' });
  const opened = new Map<Who, Visitor>();
  const who = async (name: Who) => {
    const there = opened.get(name);
    if (there) return there;
    const one = await profile(browser, desk);
    await one.context.addInitScript(() => localStorage.setItem('laurel.language', 'en'));
    const at = doorOf(one.page.request, served.address);
    await signIn(at, mail, addressOf(name));
    const made = { ...one, at };
    opened.set(name, made);
    return made;
  };
  try {
    const stage: Stage = { served, mail, who, ...(await call(served)), nominations: {} as Stage['nominations'] };
    await nominates(stage);
    await supports(stage);
    passTime(served, stage.cycle, 28);
    await packs(stage);
    passTime(served, stage.cycle, 24);
    await declares(stage);
    await reviews(stage);
    await nothingFound(stage, 'reviews');
    passTime(served, stage.cycle, 20);
    await meets(stage);
    await decides(stage);
    await nothingFound(stage, 'the embargo');
    passTime(served, stage.cycle, 14);
    await announces(stage);
    await nothingFound(stage, 'the announcement');
    expect([...opened.values()].flatMap((one) => one.faults)).toEqual([]);
    const checked = await served.run('doctor');
    expect(checked.code, checked.printed).toBe(0);
  } catch (err) {
    await pictures([...opened.values()], 'whole');
    throw err;
  } finally {
    await Promise.all([...opened.values()].map((one) => one.context.close()));
    await served.stop();
    await mail.stop();
  }
});

async function signIn(at: Door, mail: MailServer, address: string): Promise<void> {
  await at.ask('mutation($email: String!) { signInRequest(email: $email) { userErrors { message } } }', { email: address });
  const { text } = await mail.take(address, (m) => m.text.includes('/sign-in#token='));
  await at.ask('mutation($token: String!) { signIn(input: { token: $token }) { userErrors { message } } }', { token: tokenOf(/http\S+#token=\S+/.exec(text)?.[0] ?? '') });
}

/** A department in which everybody has a division of their own, and this year's call. */
async function call(served: Served): Promise<{ cycle: string; award: string }> {
  const lead = await door(served.address);
  await setUp(lead, served);
  await importPeople(lead, ['Name,E-mail,Division,Rank,Language', ...everybody.map((who) => `${nameOf(who)},${addressOf(who)},Division of ${who},Professor,en`), ''].join('\n'));
  await lead.ask('mutation($person: ID!, $input: RoleGrantInput!) { roleGrant(person: $person, input: $input) { userErrors { message } } }', { person: await idOf(lead, 'vera'), input: { role: 'VICE_CHAIR', from: `${year}-01-01` } });
  const made = await planAward(lead, award, members.map(addressOf));
  const { awardCycle: plan } = await lead.ask<{ awardCycle: { terms: object } }>(
    'query($cycle: ID!) { awardCycle(cycle: $cycle) { phases { kind from to grace existence names } rubric { points criteria { name { en fr } help { en fr } weight required anchors { point text { en fr } } } } terms { places joint letter lettersFrom lettersTo statement reviewers quorum endedWithin rule tie } revision } }',
    { cycle: made.cycle },
  );
  await lead.ask('mutation($cycle: ID!, $input: AwardCycleInput!) { awardCycleUpdate(cycle: $cycle, input: $input) { userErrors { path message } } }', {
    cycle: made.cycle,
    input: { ...plan, rules: [], terms: { ...plan.terms, lettersFrom: 0, reviewers: 2, quorum: 3 } },
  });
  await beginToday(lead, made.cycle);
  await callFor(lead, made.cycle);
  return made;
}

async function idOf(at: Door, who: Who): Promise<string> {
  const { people } = await at.ask<{ people: { nodes: { id: string; name: string }[] } }>('query($search: String!) { people(first: 50, search: $search) { nodes { id name } } }', { search: nameOf(who) });
  return people.nodes.find((p) => p.name === nameOf(who))?.id ?? '';
}

async function nominates({ who, cycle, nominations }: Stage): Promise<void> {
  for (const n of nominees) {
    const { at } = await who(nominatorOf(n));
    const { nominationCandidates: found } = await at.ask<{ nominationCandidates: { id: string; name: string }[] }>('query($cycle: ID!, $search: String!) { nominationCandidates(cycle: $cycle, search: $search) { id name } }', { cycle, search: nameOf(n) });
    nominations[n] = await nominate(at, cycle, found.find((p) => p.name === nameOf(n))?.id ?? '', `They mentor well. ${secret('letter', n)}`);
  }
}

/** Somebody from elsewhere writes by the mailed link, without an account. */
async function supports({ who, mail, nominations }: Stage): Promise<void> {
  for (const n of ['n1', 'n9'] as const) {
    const { at } = await who(nominatorOf(n));
    await at.ask('mutation($nomination: ID!, $input: SupportLetterInput!) { supportLetterAsk(nomination: $nomination, input: $input) { userErrors { message } } }', { nomination: nominations[n], input: { name: 'Dr. Far Away', email: far, waived: true } });
    const { text } = await mail.take(far, (m) => m.text.includes('#token='));
    const stranger = await profile(browser, desk);
    const { letter: t } = texts.en;
    await open(stranger.page, /http\S+#token=\S+/.exec(text)?.[0] ?? '');
    await stranger.page.locator('#letter').fill(`She taught me to teach. ${secret('support', n)}`);
    await stranger.page.getByRole('button', { name: t.handIn }).click();
    await stranger.page.getByRole('dialog').getByRole('button', { name: t.handInDo }).click();
    await stranger.page.getByText(t.received).waitFor();
    expect(stranger.faults).toEqual([]);
    await stranger.context.close();
  }
}

async function packs({ who, cycle, nominations }: Stage): Promise<void> {
  for (const name of ['chair', 'deputy'] as const) {
    const { at } = await who(name);
    await at.ask('mutation($cycle: ID!, $nominations: [ID!]!) { nomineesAsk(cycle: $cycle, nominations: $nominations) { count userErrors { message } } }', { cycle, nominations: packers.map((n) => nominations[n]) });
  }
  for (const n of packers) {
    const { at } = await who(n);
    await pack(at, nominations[n], `I listen first. ${secret('package', n)}`, [{ mentee: 'Noor Haddad', from: '2019-07-01' }]);
  }
}

/** A member declares a conflict on a phone's or a desk's screen. */
async function declares({ who, served, nominations }: Stage): Promise<void> {
  const t = texts.en.committee;
  const { page } = await who('anna');
  await open(page, `${served.address}/awards/review/${nominations.n4}`);
  await page.getByText(secret('letter', 'n4')).waitFor();
  await page.getByRole('button', { name: t.declare }).click();
  await page.locator('#declare-reason').fill('We have published together.');
  await page.getByRole('dialog').getByRole('button', { name: t.declareDo }).click();
  await page.getByText(t.declared).waitFor();
  expect(await page.content()).not.toContain(secret('letter', 'n4'));
}

async function reviews({ who, nominations }: Stage): Promise<void> {
  for (const [i, n] of nominees.entries()) {
    const runs = await who(n === 'n9' ? 'deputy' : 'chair');
    for (const [k, reviewer] of (['priya', 'jo'] as const).entries()) {
      await runs.at.ask('mutation($nomination: ID!, $email: String!, $role: Int!) { reviewerAssign(nomination: $nomination, email: $email, role: $role) { userErrors { message } } }', { nomination: nominations[n], email: addressOf(reviewer), role: k + 1 });
      const { at } = await who(reviewer);
      await at.ask('mutation($nomination: ID!, $input: ReviewInput!) { reviewSave(nomination: $nomination, input: $input, submit: true) { userErrors { path message } } }', {
        nomination: nominations[n],
        input: { scores: [1 + ((i + k) % 5), 1 + (i % 5), 1 + ((i + 2) % 5), 0], comment: `Said with care. ${secret('review', n)}`, revision: 0 },
      });
    }
  }
}

/** The committee meets: each nomination is taken up by whoever may run it, and voted on. */
async function meets({ who, cycle, nominations }: Stage): Promise<void> {
  const chair = await who('chair');
  await chair.at.ask('mutation($cycle: ID!) { meetingOpen(cycle: $cycle) { userErrors { message } } }', { cycle });
  const { awardMeeting: held } = await chair.at.ask<{ awardMeeting: { here: { member: { id: string } }[] } }>('query($cycle: ID!) { awardMeeting(cycle: $cycle) { here { member { id } } } }', { cycle });
  for (const { member } of held.here) await chair.at.ask('mutation($cycle: ID!, $person: ID!) { meetingAttend(cycle: $cycle, person: $person, here: true) { userErrors { message } } }', { cycle, person: member.id });
  for (const n of nominees) {
    const nomination = nominations[n];
    const runs = await who(n === 'n9' ? 'deputy' : 'chair');
    await runs.at.ask('mutation($nomination: ID!) { meetingItemOpen(nomination: $nomination) { userErrors { message } } }', { nomination });
    await runs.at.ask('mutation($nomination: ID!, $text: String!) { meetingNoteAdd(nomination: $nomination, text: $text, private: false) { userErrors { message } } }', { nomination, text: `Spoken of at length. ${secret('note', n)}` });
    for (const name of ['priya', 'jo', 'omar'] as const) {
      const { at } = await who(name);
      await at.ask('mutation($nomination: ID!, $choice: VoteChoice!) { voteCast(nomination: $nomination, choice: $choice) { userErrors { message } } }', { nomination, choice: n === 'n1' || n === 'n5' ? 'FOR' : 'AGAINST' });
    }
    await runs.at.ask('mutation($nomination: ID!) { meetingItemClose(nomination: $nomination) { userErrors { message } } }', { nomination });
  }
}

/** The chair has a conflict, so the deputy decides; whoever has none signs. */
async function decides({ who, served, cycle }: Stage): Promise<void> {
  const t = texts.en.meeting;
  const chair = await who('chair');
  await open(chair.page, `${served.address}/awards/cycles/${cycle}/decision`);
  expect(await chair.page.getByRole('button', { name: t.decide }).count()).toBe(0);
  const { page } = await who('deputy');
  await open(page, `${served.address}/awards/cycles/${cycle}/decision`);
  await page.getByRole('button', { name: t.decide }).click();
  await page.locator('#reason').fill('Reach and outcomes over many years.');
  await page.getByRole('dialog').getByRole('button', { name: t.decideDo }).click();
  await page.getByText(t.decided).waitFor();
  const vera = await who('vera');
  await vera.at.ask('mutation($cycle: ID!) { awardDecisionSign(cycle: $cycle) { userErrors { message } } }', { cycle });
}

async function announces({ who, served, cycle }: Stage): Promise<void> {
  const t = texts.en.meeting;
  const { page } = await who('deputy');
  await open(page, `${served.address}/awards/cycles/${cycle}/decision`);
  await page.getByRole('button', { name: /^Announce and send/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Announce and send/ }).click();
  await page.getByText(t.announced).waitFor();
}

/** Each of those who must not know something, with what they may not find and what shows that they
 * were looking. */
const seekers: { who: Who; never: string[]; finds: string[] }[] = [
  { who: 'olga', never: everything, finds: [] },
  // A nominee reads what they themselves wrote, and nothing else; one who was not told, nothing at all.
  { who: 'n1', never: everything.filter((word) => word !== secret('package', 'n1')), finds: [secret('package', 'n1')] },
  { who: 'n3', never: everything, finds: [] },
  // Of one's own nomination a member reads what they wrote, and of the others everything.
  { who: 'lin', never: of('n8').filter((word) => word !== secret('letter', 'n8')), finds: [secret('letter', 'n1'), secret('package', 'n4')] },
  { who: 'anna', never: of('n4'), finds: [secret('letter', 'n1'), secret('package', 'n8')] },
  // The chair as well: the letter they wrote, and that of whom they asked for none.
  { who: 'chair', never: [secret('package', 'n9'), secret('support', 'n9'), secret('review', 'n9'), secret('note', 'n9')], finds: [secret('letter', 'n4'), secret('review', 'n4')] },
];

async function nothingFound(stage: Stage, when: string): Promise<void> {
  for (const { who, never, finds } of seekers) {
    const seen = await everythingShown(stage, who);
    const found = never.filter((word) => seen.includes(word));
    expect(found, `${who} finds during ${when}`).toEqual([]);
    expect(finds.filter((word) => !seen.includes(word)), `${who} was not shown during ${when}`).toEqual([]);
  }
}

/** All that reaches somebody: the source of every screen and every answer behind it, files, mails. */
async function everythingShown({ who, served, mail, cycle, award, nominations }: Stage, name: Who): Promise<string> {
  const { page } = await who(name);
  const got: Promise<string>[] = [];
  const keep = (response: { url(): string; text(): Promise<string> }) => {
    if (response.url().includes('/graphql')) got.push(response.text().catch(() => ''));
  };
  page.on('response', keep);
  const sources: string[] = [];
  const year = `/awards/cycles/${cycle}`;
  const paths = ['/', '/awards', `/awards/${award}`, year, ...['nominate', 'reviews', 'committee', 'meeting', 'ranking', 'decision'].map((p) => `${year}/${p}`), '/awards/nominations', '/awards/drafts', '/recognition'];
  for (const part of ['board', 'conflicts', 'assignment', 'exceptions', 'ask']) paths.push(`${year}/committee?part=${part}`);
  for (const n of ['n1', 'n3', 'n4', 'n8', 'n9'] as const) paths.push(`/awards/review/${nominations[n]}`, `/awards/nominations/${nominations[n]}`);
  await open(page, served.address);
  for (const path of paths) {
    await follow(page, path, texts.en.ui.missing);
    for (const fold of await page.locator('details:not([open]) > summary').all()) await fold.click({ timeout: 2000 }).catch(() => undefined);
    await settled(page);
    sources.push(await page.content());
  }
  page.off('response', keep);
  for (const format of ['csv', 'pdf']) {
    const file = await page.request.get(`${served.address}/d/nominations/${cycle}.${format}`);
    const bytes = await file.body();
    sources.push(file.ok() && format === 'pdf' ? execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' }) : bytes.toString('utf8'));
  }
  for (const link of new Set(sources.join(' ').match(/\/d\/decision\/\w+/g))) sources.push(await (await page.request.get(served.address + link)).text());
  sources.push(...mail.heard(addressOf(name)).map((m) => m.text + m.html), ...(await Promise.all(got)));
  return sources.join('\n');
}
