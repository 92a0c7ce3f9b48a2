import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import DepartmentPage from './DepartmentPage';

const settings = { framework: { en: 'the framework', fr: 'le cadre' }, section: { en: 'Section 3', fr: 'Section 3' }, frameworkRate: 3, section3: null, section2: null, accreditation: null };
const zero = { group: 0, mentor: 0, words: 0 };
const five = { group: 5, mentor: 4, words: 5 };
const card = { id: 'div_1', code: 'CARD', name: { en: 'Cardiology', fr: 'Cardiologie' }, retired: false };
const departmentSettings = {
  sender: { name: '', email: '', replyTo: '' },
  operatorSender: 'laurel@hospital.example',
  mailConfigured: true,
  contacts: { help: 'Room 4', privacy: { en: '', fr: '' }, mistreatment: { en: '', fr: '' } },
  minimums: five,
  floors: { group: 5, mentor: 3, words: 5 },
  mostMinimum: 50,
  earlyYears: 5,
  midYears: 15,
  divisions: [{ division: card, people: 3, stricter: zero, minimums: five }],
  sites: [],
  retention: [
    { class: 'MESSAGES', days: 1095, least: 365, most: 3650, today: 0, inAMonth: 0, inAYear: 4 },
    { class: 'IDENTIFICATION', days: 365, least: 30, most: 3650, today: 0, inAMonth: 0, inAYear: 0 },
  ],
  changes: [{ id: 'chg_1', section: 'MINIMUMS', at: '2026-11-01T12:00:00Z', by: null, reason: 'Asked.', undone: false, canUndo: true }],
};
const moc = { MocSettings: () => ({ mocSettings: settings }), DepartmentSettings: () => ({ departmentSettings }) };
const at = (section: string) => ({ path: `/department/${section}`, route: '/department/:section?' });

test('a name missing in one language is linked to that field', async () => {
  const message = 'Write this in English and in French.';
  const { last } = screenOf(<DepartmentPage />, { answers: { ...moc, DepartmentUpdate: () => ({ departmentUpdate: { department: null, userErrors: [{ code: 'INVALID', path: ['institution'], message }] } }) } });
  fireEvent.change(await screen.findByLabelText('University or institution, in French'), { target: { value: ' ' } });
  fireEvent.change(screen.getByLabelText('Time zone'), { target: { value: 'America/Halifax' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('link', { name: message }));
  expect(document.activeElement?.id).toBe('institution-fr');
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  expect(last('DepartmentUpdate')).toMatchObject({ input: { zone: 'America/Halifax', name: { en: 'Department of Medicine', fr: 'Département de médecine' } } });
});

test('a rate is off until it is entered, and half an accreditation is none', async () => {
  const message = 'An accreditation needs all of it.';
  const { last } = screenOf(<DepartmentPage />, { ...at('moc'), answers: { ...moc, MocSettingsUpdate: () => ({ mocSettingsUpdate: { settings: null, userErrors: [{ code: 'INVALID', path: ['moc', 'accreditation', 'statement'], message }] } }) } });
  expect((await screen.findByLabelText<HTMLInputElement>(/Section 2/)).value).toBe('');
  expect(screen.getByText('None is entered, so no record speaks of one.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Keep for new records' }));
  await screen.findByRole('alert');
  expect(last('MocSettingsUpdate')).toEqual({ input: { section3: null, section2: null, accreditation: null } });
  fireEvent.click(screen.getByLabelText(/has approved/));
  fireEvent.change(screen.getByLabelText('Accreditation statement, in English'), { target: { value: 'Accredited.' } });
  fireEvent.change(screen.getByLabelText(/Section 2/), { target: { value: '2' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep for new records' }));
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('link', { name: message }));
  // The language that is missing.
  expect(document.activeElement?.id).toBe('moc-statement-fr');
  expect(last('MocSettingsUpdate')).toMatchObject({ input: { section2: 2, accreditation: { provider: '', statement: { en: 'Accredited.' } } } });
});

test('a minimum below the floor is refused with the number and the reason at once', async () => {
  const userErrors = [
    { code: 'INVALID', path: ['minimums', 'group'], message: 'Choose a number from 5 to 50.' },
    { code: 'INVALID', path: ['reason'], message: 'Say why.' },
  ];
  const { last } = screenOf(<DepartmentPage />, { ...at('minimums'), answers: { ...moc, MinimumsSet: () => ({ minimumsSet: { settings: null, userErrors } }) } });
  fireEvent.change(await screen.findByLabelText(/People in a group/), { target: { value: '4' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  const alert = await screen.findByRole('alert');
  fireEvent.click(within(alert).getByRole('link', { name: 'Choose a number from 5 to 50.' }));
  expect(document.activeElement?.id).toBe('minimum-group');
  fireEvent.click(within(alert).getByRole('link', { name: 'Say why.' }));
  expect(document.activeElement?.id).toBe('minimum-reason');
  expect(last('MinimumsSet')).toEqual({ input: { group: 4, mentor: 4, words: 5 }, reason: '' });
});

test('a division is taken out of use and can be brought back', async () => {
  const retired = { ...departmentSettings, divisions: [{ division: { ...card, retired: true }, people: 3, stricter: zero, minimums: five }] };
  let now: object = departmentSettings;
  const { last } = screenOf(<DepartmentPage />, {
    ...at('places'),
    answers: {
      DepartmentSettings: () => ({ departmentSettings: now }),
      DivisionRetire: () => {
        now = retired;
        return { divisionRetire: { settings: retired, userErrors: [] } };
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Take Cardiology out of use' }));
  await screen.findByRole('button', { name: 'Bring Cardiology back into use' });
  expect(last('DivisionRetire')).toEqual({ division: 'div_1', retired: true });
});

test('nothing is deleted before what would go was shown and a reason was asked for', async () => {
  const outlook = departmentSettings.retention.map((r) => ({ ...r, inAYear: 9 }));
  const { last } = screenOf(<DepartmentPage />, { ...at('retention'), answers: { ...moc, RetentionPreview: () => ({ retentionPreview: outlook }), RetentionSet: () => ({ retentionSet: { settings: null, userErrors: [{ code: 'INVALID', path: ['reason'], message: 'Say why.' }] } }) } });
  fireEvent.change(await screen.findByLabelText(/E-mails that were sent/), { target: { value: '400' } });
  fireEvent.click(screen.getByRole('button', { name: 'Show what would go' }));
  expect(await screen.findAllByText(/9 within a year/)).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Keep for so long' }));
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('link', { name: 'Say why.' }));
  expect(document.activeElement?.id).toBe('retention-reason');
  expect(last('RetentionSet')).toEqual({ input: { messages: 400, identification: 365 }, reason: '' });
});
