import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, profile, shot, sound, type Look, type Profile } from './browser';
import { doorOf, importPeople, setUp } from './door';
import { keyboard, mouse, type Hand } from './hand';
import { startServe } from './program';
import { texts } from './texts';
import { workbook } from './workbook';

// A lead brings a department in from the spreadsheets it keeps: a workbook that was made by hand, and
// an old text file. What only she can say is asked, good rows come in, the rest comes back, pairs that
// break a rule are mended, and the last import is taken back.

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());

const onRecord = `Name,E-mail,Division,Mentor
Ana Roy,ana@aldermere.example,Cardiology,
Ana Roy,ana.neph@aldermere.example,Nephrology,
Bo Lam,bo@aldermere.example,General Internal Medicine,
`;

// A title, a header over two lines, a division merged over its people, days kept as numbers, a header
// nobody knows, spellings, a name two people have, a faulty address and somebody who mentors himself.
const messy = () =>
  workbook(
    [
      ['Faculty list 2026'],
      [],
      ['Division', 'Who', 'E-mail', 'Appointment', null, 'Formal mentor'],
      [null, null, null, 'Date', 'Type', null],
      ['Cardio', 'Cleo Singh', 'cleo@aldermere.example', 44378, 'Full-time clinical', 'Ana Roy'],
      [null, 'Dov Katz', 'dov@aldermere.example', 44379, null, 'Dov Katz'],
      ['Gen Int Med', 'Fay Osei', 'fay@aldermere.example', 44381, null, null],
      ['Gen Int Med', 'Eli Moreau', 'eli at aldermere', 44380, null, 'Bo Lam'],
    ],
    ['A1:F1', 'D3:E3', 'A5:A6'],
  );

// The rest, corrected and saved by an old program.
const corrected = Buffer.from('Name;E-mail;Division;Formal mentor\r\nÉlie Moreau;elie@aldermere.example;Gen Int Med;Bo Lam\r\n', 'latin1');

const looks: { look: Look; hands: (page: Page) => Hand; name: string }[] = [
  { look: { language: 'en', width: 1280, scheme: 'light' }, hands: mouse, name: 'wide, with the mouse, in English' },
  { look: { language: 'fr', width: 320, scheme: 'dark' }, hands: keyboard, name: 'narrow, with the keyboard alone, in French' },
];

for (const { look, hands, name } of looks) {
  test(name, { timeout: 240_000 }, async () => {
    const served = await startServe();
    const one = await profile(browser, look);
    try {
      const door = doorOf(one.context.request, served.address);
      await setUp(door, served);
      await door.ask('mutation($language: String!) { viewerLanguageSet(language: $language) { userErrors { message } } }', { language: look.language });
      await importPeople(door, onRecord);
      await walk(one, look, hands(one.page), served.address);
      expect(one.faults).toEqual([]);
      const doctor = await served.run('doctor');
      expect(doctor.code, doctor.printed).toBe(0);
    } finally {
      await one.context.close();
      await served.stop();
    }
  });
}

async function walk({ page }: Profile, look: Look, hand: Hand, address: string): Promise<void> {
  const { people: t, today } = texts[look.language];
  const french = look.language === 'fr';
  await open(page, `${address}/people/import`);
  const chooser = page.getByRole('button', { name: t.file });
  const check = page.getByRole('button', { name: t.check });
  await hand.attach(chooser, { name: 'faculty.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: messy() });
  await hand.press(check);

  // Who "Who" is, nobody knows; it is said, and the file is read again.
  await page.getByText(t.faultsTitle(1)).waitFor();
  await page.getByText(french ? 'Les lignes 3 et 4' : 'Lines 3 and 4', { exact: false }).waitFor();
  await sound(page, look.language);
  await hand.choose(page.getByLabel('Who', { exact: true }), t.fields.name);
  await page.getByRole('heading', { name: t.askDivisions }).waitFor();
  await page.getByText('A5:A6', { exact: false }).waitFor();
  await page.getByText(t.flagsTitle(1)).waitFor({ state: 'detached' });

  // What only she can say.
  await hand.choose(page.getByLabel('Cardio', { exact: true }), 'Cardiology');
  await hand.choose(page.getByLabel('Gen Int Med', { exact: true }), 'General Internal Medicine');
  await hand.choose(page.getByRole('combobox', { name: 'Ana Roy' }), 'Ana Roy, ana.neph@aldermere.example, Nephrology');
  await page.getByRole('heading', { name: t.flagsTitle(1) }).waitFor();
  await sound(page, look.language);
  await shot(page, `import-asked-${look.language}`);

  const take = page.getByRole('button', { name: t.applyGood(3) });
  await hand.press(take);
  const dialog = page.getByRole('dialog', { name: t.applyGoodTitle(3) });
  await dialog.getByText(t.applyHeld(1)).waitFor();
  await sound(page, look.language);
  await hand.press(dialog.getByRole('button', { name: t.applyGood(3) }));
  await page.getByText(t.applied(3, 0, 0)).waitFor();
  const rest = page.getByRole('link', { name: t.heldDownload(1) }).first();
  expect(await rest.getAttribute('download')).toBe(french ? 'faculty-a-corriger.xlsx' : 'faculty-to-mend.xlsx');
  const [file] = await Promise.all([page.waitForEvent('download'), hand.press(rest)]);
  expect(await file.failure()).toBeNull();
  await sound(page, look.language);
  await shot(page, `import-done-${look.language}`);

  // The rest, corrected, in the encoding of an old program: what was said is remembered.
  await hand.press(page.getByRole('button', { name: t.another }));
  await hand.attach(chooser, { name: 'rest.csv', mimeType: 'text/csv', buffer: corrected });
  await hand.press(check);
  const encoding = page.getByLabel(t.encoding, { exact: true });
  await encoding.waitFor();
  expect(await encoding.inputValue()).toBe('Windows-1252');
  expect(await page.getByRole('heading', { name: t.askDivisions }).count()).toBe(0);
  await hand.press(page.getByRole('button', { name: t.apply(1) }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: t.apply(1) }));
  await page.getByText(t.applied(1, 0, 0)).waitFor();

  // It was the wrong moment: back.
  await hand.press(page.getByRole('button', { name: t.undo }));
  const undo = page.getByRole('dialog', { name: t.undoTitle });
  await undo.getByText(t.undoNew(1)).waitFor();
  await sound(page, look.language);
  await hand.press(undo.getByRole('button', { name: t.undo }));
  await page.getByText(t.undone).waitFor();
  await page.getByText(french ? /^Annulée / : /^Taken back /).waitFor();
  await sound(page, look.language);
  await shot(page, `import-history-${look.language}`);

  // The pair that could not be made waits on Today, and is mended.
  await open(page, `${address}/`);
  await page.getByText(today.repairsLeft(1)).waitFor();
  await hand.press(page.getByRole('link', { name: today.repairsGo }));
  await page.getByRole('heading', { level: 1, name: t.repairsTitle }).waitFor();
  await page.getByText(t.problems.ONESELF).waitFor();
  await sound(page, look.language);
  await shot(page, `repairs-${look.language}`);
  await hand.press(page.getByRole('button', { name: t.settleLabel('Dov Katz', 'Dov Katz') }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: t.settle }));
  await page.getByText(t.settled).waitFor();
  await page.getByRole('heading', { name: t.repairsEmpty }).waitFor();
  await sound(page, look.language);
}
