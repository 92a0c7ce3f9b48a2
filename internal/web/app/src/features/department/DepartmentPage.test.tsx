import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import DepartmentPage from './DepartmentPage';

test('a name missing in one language is linked to that field', async () => {
  const message = 'Write this in English and in French.';
  const { last } = screenOf(<DepartmentPage />, { answers: { DepartmentUpdate: () => ({ departmentUpdate: { department: null, userErrors: [{ code: 'INVALID', path: ['institution'], message }] } }) } });
  fireEvent.change(screen.getByLabelText('University or institution, in French'), { target: { value: ' ' } });
  fireEvent.change(screen.getByLabelText('Time zone'), { target: { value: 'America/Halifax' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('link', { name: message }));
  expect(document.activeElement?.id).toBe('institution-fr');
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  expect(last('DepartmentUpdate')).toMatchObject({ input: { zone: 'America/Halifax', name: { en: 'Department of Medicine', fr: 'Département de médecine' } } });
});
