import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import DepartmentPage from './DepartmentPage';

const settings = { framework: { en: 'the framework', fr: 'le cadre' }, section: { en: 'Section 3', fr: 'Section 3' }, frameworkRate: 3, section3: null, section2: null, accreditation: null };
const moc = { MocSettings: () => ({ mocSettings: settings }) };

test('a name missing in one language is linked to that field', async () => {
  const message = 'Write this in English and in French.';
  const { last } = screenOf(<DepartmentPage />, { answers: { ...moc, DepartmentUpdate: () => ({ departmentUpdate: { department: null, userErrors: [{ code: 'INVALID', path: ['institution'], message }] } }) } });
  fireEvent.change(screen.getByLabelText('University or institution, in French'), { target: { value: ' ' } });
  fireEvent.change(screen.getByLabelText('Time zone'), { target: { value: 'America/Halifax' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('link', { name: message }));
  expect(document.activeElement?.id).toBe('institution-fr');
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  expect(last('DepartmentUpdate')).toMatchObject({ input: { zone: 'America/Halifax', name: { en: 'Department of Medicine', fr: 'Département de médecine' } } });
});

test('a rate is off until it is entered, and half an accreditation is none', async () => {
  const message = 'An accreditation needs all of it.';
  const { last } = screenOf(<DepartmentPage />, { answers: { ...moc, MocSettingsUpdate: () => ({ mocSettingsUpdate: { settings: null, userErrors: [{ code: 'INVALID', path: ['moc', 'accreditation', 'statement'], message }] } }) } });
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
