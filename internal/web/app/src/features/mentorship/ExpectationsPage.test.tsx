import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import { setLanguage } from '../../i18n/language';
import { changed, linesOf, tidy } from './lines';
import ExpectationsPage from './ExpectationsPage';

const both = (en: string, fr: string) => ({ en, fr });
const version = {
  id: 'exp_1',
  number: 3,
  published: '2026-07-02T02:00:00Z',
  definition: both('A relationship.', 'Une relation.'),
  mentor: both('Listen.\nMeet often.', 'Écoutez.\nRencontrez souvent.'),
  mentee: both('Lead.', 'Menez.'),
  director: both('Know.', 'Sachez.'),
  facilitator: both('Help.', 'Aidez.'),
};
const read = { Expectations: () => ({ expectations: version }) };

describe('mentorship here', () => {
  test('lists one expectation a line, with number and day in the department’s zone', async () => {
    screenOf(<ExpectationsPage />, { as: { viewerCanSetDepartment: false }, answers: read });
    const list = await screen.findByRole('region', { name: 'What we expect of a mentor' });
    expect(within(list).getAllByRole('listitem').map((li) => li.textContent)).toEqual(['Listen.', 'Meet often.']);
    expect(screen.getByText('Version 3, published 1 July 2026.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('reads in French', async () => {
    setLanguage('fr', { remember: false });
    screenOf(<ExpectationsPage />, { answers: read });
    expect(await screen.findByText('Écoutez.')).toBeTruthy();
    expect(screen.getByText('Version 3, publiée le 1er juillet 2026.')).toBeTruthy();
  });

  test('publishes after a confirmation that names what changes, without empty lines', async () => {
    const { asked, last } = screenOf(<ExpectationsPage />, { answers: { ...read, ExpectationsPublish: () => ({ expectationsPublish: { expectations: { ...version, number: 4 }, userErrors: [] } }) } });
    fireEvent.click(await screen.findByRole('button', { name: 'Write a new version' }));
    fireEvent.click(screen.getByRole('button', { name: 'Publish this version' }));
    expect(screen.getByText(/still the words/)).toBeTruthy();
    fireEvent.change(document.getElementById('mentor-en') as HTMLElement, { target: { value: 'Listen. \n\nMeet often.\nBe kind.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Publish this version' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText('Expectations of a mentor: 3 lines instead of 2')).toBeTruthy();
    expect(asked.some((a) => a.operation === 'ExpectationsPublish')).toBe(false);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Publish this version' }));
    expect(await screen.findByText('Version 4 is published.')).toBeTruthy();
    expect(last('ExpectationsPublish')).toMatchObject({ input: { mentor: { en: 'Listen.\nMeet often.\nBe kind.', fr: version.mentor.fr } } });
  });

  test('a language left empty is linked to its field', async () => {
    const message = 'Write this in English and in French.';
    screenOf(<ExpectationsPage />, { answers: { ...read, ExpectationsPublish: () => ({ expectationsPublish: { expectations: null, userErrors: [{ code: 'INVALID', path: ['mentee'], message }] } }) } });
    fireEvent.click(await screen.findByRole('button', { name: 'Write a new version' }));
    fireEvent.change(document.getElementById('mentee-fr') as HTMLElement, { target: { value: ' ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Publish this version' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Publish this version' }));
    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement).toBe(alert));
    fireEvent.click(within(alert).getByRole('link', { name: message }));
    expect(document.activeElement?.id).toBe('mentee-fr');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  });

  test('what was written is not left without asking', async () => {
    screenOf(<ExpectationsPage />, { answers: read });
    fireEvent.click(await screen.findByRole('button', { name: 'Write a new version' }));
    fireEvent.change(document.getElementById('mentor-en') as HTMLElement, { target: { value: 'Other.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Leave without publishing' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Leave' }));
    expect(await screen.findByText('Listen.')).toBeTruthy();
  });
});

describe('lines', () => {
  const { id: _id, number: _number, published: _published, ...words } = version;
  test('empty lines are no expectations', () => expect(linesOf(' a \n\n b\n')).toEqual(['a', 'b']));
  test('the definition keeps its paragraphs', () => expect(tidy({ ...words, definition: both('a\n\nb', 'c') }).definition.en).toBe('a\n\nb'));
  test('a part changes when either language does', () => expect(changed(words, { ...words, director: both('Know.', 'Autre.') })).toEqual(['director']));
});
