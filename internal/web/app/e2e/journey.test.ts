import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dictionary } from './dictionary';
import { door, inAWeek, openInvitation, submit } from './door';
import { launch, open, pictures, profile, settled, upright, type Look, type Profile } from './browser';
import { keyboard, mouse, type Hand } from './hand';
import { startServe, type Served } from './program';
import { startMail, type MailServer } from './smtp';
import { texts } from './texts';

const walks: { how: string; look: Look; hand: (page: Page) => Hand }[] = [
  { how: 'in English with the mouse, 1280 px wide', look: { language: 'en', width: 1280, scheme: 'light' }, hand: mouse },
  { how: 'in French on a telephone, 320 px wide', look: { language: 'fr', width: 320, scheme: 'dark' }, hand: mouse },
  { how: 'in English with the keyboard alone', look: { language: 'en', width: 1280, scheme: 'light' }, hand: keyboard },
];

const department = { en: 'Department of Medicine', fr: 'Département de médecine' };
const faculty = ['eloise', 'p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'other'].map((name) => `${name}@aldermere.example`);

/** The spreadsheet of the department, with three rows that cannot be so if asked for. */
function spreadsheet(language: 'en' | 'fr', bad: boolean): Buffer {
  const [header, rank, associate] = {
    en: ['Name,E-mail,Division,Site,Rank,Position description,Appointed,Up for promotion or CFAR,Mentor,Language', 'Assistant Professor', 'Associate Professor'],
    fr: ['Nom,Courriel,Division,Hôpital,Rang,Poste,Date de nomination,Prochaine évaluation,Mentor,Langue', 'Professeur adjoint', 'Professeur agrégé'],
  }[language] as [string, string, string];
  const rows = [
    `Éloïse Tremblay,${String(faculty[0])},Nephrology,Aldermere General,${associate},CT,2014-07-01,,,${language}`,
    ...faculty.slice(1, 7).map((mail, i) => `Person ${String(i)},${mail},Nephrology,Aldermere General,${rank},CI,2022-07-01,2027-04-15,Éloïse Tremblay,${language}`),
    `Other Person,${String(faculty[7])},Cardiology,Aldermere General,${rank},CI,2021-07-01,,,${language}`,
  ];
  if (bad) {
    rows.push(`Nobody,not an address,Nephrology,,${rank},CI,2022-07-01,,,`);
    rows.push('Wizard,w@aldermere.example,Nephrology,,Archmage,CI,2022-07-01,,,');
    rows.push(`Late,l@aldermere.example,Nephrology,,${rank},CI,31/02/2022,,,`);
  }
  return Buffer.from([header, ...rows, ''].join('\n'));
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer });
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.skipIf(!dictionary)('from an empty database to a released result', () => {
  for (const walk of walks) {
    test(walk.how, () => journey(walk.look, walk.hand));
  }
});

async function journey(look: Look, handOf: (page: Page) => Hand): Promise<void> {
  const mail = await startMail();
  const served = await startServe({ LAUREL_SMTP_URL: mail.url, LAUREL_MAIL_FROM: 'Department of Medicine <mentorship@aldermere.example>' });
  const opened: Profile[] = [];
  const someone = async (): Promise<Someone> => {
    const one = await profile(browser, look);
    opened.push(one);
    return { ...one, hand: handOf(one.page), look };
  };
  try {
    await walkThrough(someone, served, mail);
    expect(opened.flatMap((one) => one.faults)).toEqual([]);
    const doctor = await served.run('doctor');
    expect(doctor.code, doctor.printed).toBe(0);
  } catch (err) {
    await pictures(opened, `${look.language}-${String(look.width)}`);
    throw err;
  } finally {
    await Promise.all(opened.map((one) => one.context.close()));
    await served.stop();
    await mail.stop();
  }
}

/** Somebody with a browser of their own. */
type Someone = Profile & { hand: Hand; look: Look };

async function walkThrough(someone: () => Promise<Someone>, served: Served, mail: MailServer): Promise<void> {
  const lead = await someone();
  await becomeAdministrator(lead, served);
  await importRoster(lead);
  await publishEvaluation(lead);
  const campaign = await openCampaign(lead);
  const invitations = await Promise.all(faculty.slice(0, 7).map(async (to) => linkIn((await mail.take(to)).text)));
  await answer(someone, invitations[1] ?? '', served);
  // Five more answer, without a screen.
  for (const [i, link] of invitations.slice(2).entries()) {
    const other = await door(served.address);
    await openInvitation(other, link);
    await submit(other, campaign, 'once', i);
  }
  await closeCampaign(lead);
  await readResults(lead);
  await signInAndOut(someone, mail, served, campaign);
}

function linkIn(text: string): string {
  return /http\S+#token=\S+/.exec(text)?.[0] ?? '';
}

/** Goes where the navigation leads, which is folded away on a narrow screen. */
async function goTo({ page, hand, look }: Someone, label: string): Promise<void> {
  const t = texts[look.language];
  const nav = page.getByRole('navigation', { name: t.shell.mainNavigation });
  if (!(await nav.isVisible())) await hand.press(page.getByRole('button', { name: t.shell.menu }));
  await hand.press(nav.getByRole('link', { name: label, exact: true }));
}

/** The heading of the screen that is to come, which then has to stand well. */
async function arrive({ page, look }: Someone, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await settled(page);
  await upright(page, look.language);
}

async function becomeAdministrator(lead: Someone, { setUpLink }: Served): Promise<void> {
  const { page, hand, look } = lead;
  const { setUp: t, today } = texts[look.language];
  await open(page, setUpLink);
  await arrive(lead, t.title);
  await hand.write(page.getByLabel(t.name), 'Shirin Daneshvar');
  await hand.write(page.getByLabel(t.email), 'lead@aldermere.example');
  await hand.write(page.getByLabel(t.departmentName), department[look.language]);
  await hand.write(page.getByLabel(t.institution), 'University of Aldermere');
  expect(await page.getByLabel(t.zone).inputValue()).toBe('America/Toronto');
  await hand.press(page.getByRole('button', { name: t.create }));
  await arrive(lead, today.title);
}

async function importRoster(lead: Someone): Promise<void> {
  const { page, hand, look } = lead;
  const { people: t, shell } = texts[look.language];
  await goTo(lead, shell.people);
  await arrive(lead, t.title);
  await hand.press(page.getByRole('link', { name: t.importLink }).first());
  await arrive(lead, t.importTitle);
  const chooser = page.getByRole('button', { name: t.file });
  const check = page.getByRole('button', { name: t.check });

  await hand.attach(chooser, file('bad.csv', spreadsheet(look.language, true)));
  await hand.press(check);
  await page.getByText(t.faultsTitle(3)).waitFor();
  const said = {
    en: ['“not an address” is not an e-mail address.', '“Archmage” is not among this department’s words', '“31/02/2022” is a day that does not exist.'],
    fr: ['n’est pas une adresse de courriel.', 'ne figure pas parmi les termes de ce département', 'est un jour qui n’existe pas.'],
  }[look.language];
  const columns = { en: ['E-mail', 'Rank', 'Appointed'], fr: ['Courriel', 'Rang', 'Date de nomination'] }[look.language];
  for (const i of [0, 1, 2]) {
    const row = page.getByRole('table', { name: t.faultsCaption }).getByRole('row', { name: new RegExp(`^${t.line} ${String(10 + i)}\\b`) });
    expect(await row.textContent()).toContain(said[i]);
    expect(await row.textContent()).toContain(columns[i]);
  }
  expect(await page.getByRole('button', { name: new RegExp(escaped(t.apply(11)).replace('11', '\\d+')) }).count()).toBe(0);

  await hand.attach(chooser, file('good.csv', spreadsheet(look.language, false)));
  await hand.press(check);
  await hand.press(page.getByRole('button', { name: t.apply(8) }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: t.apply(8) }));
  await page.getByText(t.applied(8, 0, 0)).waitFor();
  await hand.press(page.getByRole('link', { name: t.toPeople }));
  await arrive(lead, t.title);
  await hand.write(page.getByLabel(t.searchLabel), 'eloise');
  await page.getByRole('row', { name: /Other Person/ }).waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /Éloïse Tremblay/ }).waitFor();
}

const evaluation = { en: 'Evaluation of the mentoring agreement', fr: 'Évaluation de l’entente de mentorat' };

async function publishEvaluation(lead: Someone): Promise<void> {
  const { page, hand, look } = lead;
  const { instruments: t, shell } = texts[look.language];
  await goTo(lead, shell.instruments);
  await arrive(lead, t.title);
  await hand.press(page.getByRole('link', { name: t.importNew }).first());
  await arrive(lead, t.importTitle);
  await hand.attach(page.getByRole('button', { name: t.chooseFile }), file('dictionary.csv', readFileSync(dictionary ?? '')));
  expect(await page.getByLabel(t.format).inputValue()).toBe('REDCAP');
  await hand.write(page.getByLabel(t.titleEnglish), evaluation.en);
  await hand.write(page.getByLabel(t.titleFrench), evaluation.fr);
  await hand.write(page.getByLabel(t.source), 'Flight Tracker, MIT licence');
  // The dictionary holds several forms; one of them is taken.
  await hand.choose(page.getByLabel(t.form), 'mentoring_agreement_evaluations');
  await hand.press(page.getByRole('button', { name: t.import }));
  await arrive(lead, evaluation[look.language]);
  await page.getByText(t.size(13, 0).split(',')[0] ?? '').first().waitFor();
  await hand.press(page.getByRole('button', { name: t.publishAsk }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: t.publish, exact: true }));
  await page.getByText(t.publishedNow(1)).waitFor();
}

const wave = { en: 'Evaluation, first wave', fr: 'Évaluation, première vague' };

/** Plans the survey for one division, looks at whom it would ask, and opens it. Gives its identifier. */
async function openCampaign(lead: Someone): Promise<string> {
  const { page, hand, look } = lead;
  const { campaigns: t, instruments, planning } = texts[look.language];
  await hand.press(page.getByRole('link', { name: instruments.planCampaign }));
  await arrive(lead, t.planTitle);
  expect(await page.getByLabel(planning.version).inputValue()).not.toBe('');
  await hand.write(page.getByLabel(planning.texts.title.en), wave.en);
  await hand.write(page.getByLabel(planning.texts.title.fr), wave.fr);
  await hand.write(page.getByLabel(t.series), 'evaluation');
  await hand.press(page.getByRole('button', { name: t.stepNext }));
  await page.getByText(saying(t.count, 8)).waitFor();
  await hand.press(page.locator('summary').filter({ hasText: t.divisions }));
  await hand.press(page.getByRole('checkbox', { name: 'Nephrology' }));
  await page.getByText(saying(t.count, 7)).waitFor();
  await hand.press(page.getByRole('button', { name: t.stepNext }));
  await page.getByLabel(planning.inLanguage.en(planning.noticeNames.purpose)).waitFor();
  await hand.press(page.getByRole('button', { name: t.stepNext }));
  await hand.day(page.getByLabel(t.closesOn), inAWeek());
  await hand.press(page.getByRole('button', { name: t.saveDraft }));
  await arrive(lead, wave[look.language]);

  await hand.press(page.getByRole('button', { name: t.openAsk }));
  const dialog = page.getByRole('dialog');
  await dialog.getByText(t.openCount(7, '7', 7, '7', 0, '0')).waitFor();
  await hand.press(dialog.getByRole('button', { name: t.openConfirm(7, '7') }));
  await page.getByText(t.openedNow).waitFor();
  return new URL(page.url()).pathname.split('/').pop() ?? '';
}

const saying = (count: (n: number, people: string, without: number, withoutSaid: string) => string, n: number) => count(n, String(n), 0, '0');

/** A person who answers: half on one device, the rest on another; then looks again and corrects. */
async function answer(someone: () => Promise<Someone>, link: string, { address }: Served): Promise<void> {
  const phone = await someone();
  const { invitation: i, respond: t } = texts[phone.look.language];
  // A mail scanner follows the link and presses nothing: it still serves afterwards.
  const scanner = await someone();
  await open(scanner.page, link);
  await arrive(scanner, i.title);
  await scanner.context.close();

  const enter = async (one: Someone) => {
    await open(one.page, link);
    await arrive(one, i.title);
    expect(one.page.url(), 'the secret stands in the address').not.toContain('token');
    await one.hand.press(one.page.getByRole('button', { name: i.open }));
    await arrive(one, i.hello('Person 0'));
    await one.hand.press(one.page.getByRole('link', { name: i.go }));
    await arrive(one, wave[one.look.language]);
  };
  await enter(phone);
  const { page, hand } = phone;
  const choice = (one: Page, question: string, words: string) => one.getByRole('radiogroup', { name: question }).getByRole('radio', { name: words, exact: true });
  const how = 'How was the Mentee-Mentor Agreement helpful';
  await page.getByText(t.progress(0, 7)).waitFor();
  await hand.pick(choice(page, 'select your role', 'Mentee'));
  await hand.pick(choice(page, 'How long has the individual', '4-6 months'));
  expect(await page.getByRole('textbox', { name: how }).count()).toBe(0);
  await hand.pick(choice(page, 'was helpful at this stage', 'Agree'));
  // Asked only of those who found it helpful.
  await hand.write(page.getByRole('textbox', { name: how }), 'Words for what we expect of each other, à deux.');
  await page.getByText(t.progress(4, 8)).waitFor();
  await page.getByText(new RegExp(`^${escaped(t.saved(''))}`)).waitFor();

  const laptop = await someone();
  await enter(laptop);
  await laptop.page.getByText(t.progress(4, 8)).waitFor();
  expect(await choice(laptop.page, 'select your role', 'Mentee').isChecked()).toBe(true);
  expect(await choice(laptop.page, 'How long has the individual', '4-6 months').isChecked()).toBe(true);
  expect(await laptop.page.getByRole('textbox', { name: how }).inputValue()).toBe('Words for what we expect of each other, à deux.');
  const sections = laptop.page.getByRole('group', { name: 'Which sections' });
  await laptop.hand.press(sections.getByRole('checkbox', { name: 'Lab Meetings' }));
  await laptop.hand.press(sections.getByRole('checkbox', { name: 'Communication' }));
  await laptop.hand.pick(choice(laptop.page, 'promoted useful conversations', 'Strongly Agree'));
  await laptop.hand.pick(choice(laptop.page, 'preempt an issue', 'Neutral'));
  await laptop.hand.pick(choice(laptop.page, 'resolve an issue', 'Neutral'));
  await send(laptop);
  await laptop.hand.press(laptop.page.getByRole('button', { name: t.correct }));
  await arrive(laptop, wave[laptop.look.language]);
  await laptop.page.getByText(t.correcting).waitFor();
  await laptop.hand.pick(choice(laptop.page, 'preempt an issue', 'Disagree'));
  await send(laptop);
  // The link opens that survey and nothing else.
  await open(laptop.page, `${address}/people`);
  await arrive(laptop, texts[laptop.look.language].shell.oneSurveyTitle);
}

async function send(one: Someone): Promise<void> {
  const { respond: t } = texts[one.look.language];
  await one.hand.press(one.page.getByRole('button', { name: t.submit, exact: true }));
  await arrive(one, t.thanksTitle);
}

async function closeCampaign(lead: Someone): Promise<void> {
  const { page, hand, look } = lead;
  const { campaigns: t, shell } = texts[look.language];
  await goTo(lead, shell.surveys);
  await arrive(lead, t.title);
  await hand.press(page.getByRole('link', { name: wave[look.language], exact: true }));
  await arrive(lead, wave[look.language]);
  await page.getByText(t.standing.OPEN).waitFor();
  // Six have answered; while it is open the count goes in steps of five.
  expect(await page.getByRole('region', { name: t.answers }).locator('.figure').textContent()).toBe('5');
  await hand.press(page.getByRole('button', { name: t.closeAsk }));
  const dialog = page.getByRole('dialog');
  await dialog.getByText(t.closeCount('5', '7')).waitFor();
  // A reason is asked for.
  await hand.press(dialog.getByRole('button', { name: t.closeConfirm }));
  await dialog.getByRole('alert').waitFor();
  await hand.write(dialog.getByLabel(t.reason), 'Everybody who wanted to has answered.');
  await hand.press(dialog.getByRole('button', { name: t.closeConfirm }));
  await page.getByText(t.closedNow).waitFor();
  await hand.press(page.getByRole('link', { name: t.readResults }));
}

async function readResults(lead: Someone): Promise<void> {
  const { page, look } = lead;
  const { results: t } = texts[look.language];
  await arrive(lead, wave[look.language]);
  const asked = page.locator('section').filter({ has: page.locator('#asked') });
  expect(await asked.getByRole('definition').allTextContents()).toEqual(expect.arrayContaining(['7', '6']));
  await page.getByText(t.why.few(5)).first().waitFor();
  await page.getByText(t.why.spread(5)).first().waitFor();
}

/** Somebody without a role signs in by the link and, elsewhere, by the code; reads no figures; and
 * signs out on both devices at once. */
async function signInAndOut(someone: () => Promise<Someone>, mail: MailServer, { address }: Served, campaign: string): Promise<void> {
  const [first, second] = [await someone(), await someone()];
  const { signIn: t, today, ui, account } = texts[first.look.language];
  const to = faculty[0] ?? '';
  const ask = async (one: Someone, written: string) => {
    await open(one.page, `${address}/`);
    await arrive(one, t.title);
    await one.hand.write(one.page.getByLabel(t.email), written);
    await one.hand.press(one.page.getByRole('button', { name: t.send }));
    await arrive(one, t.sentTitle);
    return (await mail.take(to)).text;
  };
  await open(first.page, linkIn(await ask(first, to)));
  await arrive(first, t.linkTitle);
  await first.hand.press(first.page.getByRole('button', { name: t.signIn }));
  await arrive(first, today.title);

  const code = /^\s*(\d{3}\s?\d{3})\s*$/m.exec(await ask(second, to.toUpperCase()))?.[1] ?? '';
  await second.hand.write(second.page.getByLabel(t.code), code);
  await second.hand.press(second.page.getByRole('button', { name: t.useCode }));
  await arrive(second, today.title);

  for (const path of ['/results', `/results/${campaign}`, '/campaigns', '/people']) {
    await open(first.page, address + path);
    await arrive(first, ui.missing);
  }
  await open(first.page, `${address}/account`);
  await arrive(first, account.title);
  await first.hand.press(first.page.getByRole('button', { name: account.everywhere }));
  const dialog = first.page.getByRole('dialog');
  await dialog.getByText(account.everywhereText(2)).waitFor();
  await first.hand.press(dialog.getByRole('button', { name: account.everywhere }));
  await arrive(first, t.title);
  await open(second.page, `${address}/account`);
  await arrive(second, t.title);
}
