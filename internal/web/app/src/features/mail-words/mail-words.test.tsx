import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import type { MailTemplatePartsFragment } from '../../gql/graphql';
import TemplatePage from './TemplatePage';

const template: MailTemplatePartsFragment = {
  kind: 'invitation',
  title: { en: 'Survey: invitation', fr: 'Sondage : invitation' },
  changed: [],
  number: 0,
  subject: { en: 'We would like to hear from you', fr: 'Votre avis' },
  body: { en: '[Answer]({{link}})\n\n{{promise}}', fr: '[Répondre]({{link}})\n\n{{promise}}' },
  houseSubject: { en: 'We would like to hear from you', fr: 'Votre avis' },
  houseBody: { en: '[Answer]({{link}})\n\n{{promise}}', fr: '[Répondre]({{link}})\n\n{{promise}}' },
  fixed: { en: 'Nobody picks who gets one.', fr: 'Personne ne choisit.' },
  fields: [
    { name: 'link', required: true, subject: false },
    { name: 'name', required: false, subject: false },
  ],
  versions: [],
};

const page = (answers: Record<string, () => object>) =>
  screenOf(<TemplatePage />, { path: '/outbox/words/invitation', route: '/outbox/words/:kind', answers: { MailTemplate: () => ({ mailTemplate: template }), ...answers } });

test('a fault leads to its language, and nothing typed is lost', async () => {
  const message = 'Line 1, column 1: there is no field {{nme}} in this mail.';
  const { last } = page({ MailTemplateSave: () => ({ mailTemplateSave: { template: null, userErrors: [{ code: 'INVALID', path: ['body', 'fr'], message }] } }) });
  fireEvent.change(await screen.findByLabelText('Text, in French'), { target: { value: '{{nme}}' } });
  fireEvent.click(screen.getByRole('button', { name: 'Use these words' }));
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('link', { name: message }));
  expect(document.activeElement?.id).toBe('body-fr');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Text, in French').value).toBe('{{nme}}');
  expect(last('MailTemplateSave')).toMatchObject({ kind: 'invitation', base: 0, body: { en: template.body.en, fr: '{{nme}}' } });
});

test('a language that follows the house says so', async () => {
  page({ MailTemplate: () => ({ mailTemplate: { ...template, changed: ['fr'], number: 1 } }) });
  expect(await screen.findByText(/^Readers of English get the house wording/)).toBeTruthy();
  expect(screen.queryByText(/^Readers of French/)).toBeNull();
});

test('what is in the form is previewed, and nothing in it can be followed', async () => {
  const preview = { subject: 'Votre avis', heading: 'Department', parts: [{ words: 'Answer', link: 'https://…/•••', code: '', aside: false }], closing: 'Questions?', text: 'plain words' };
  const { last } = page({ MailTemplatePreview: () => ({ mailTemplatePreview: { preview, userErrors: [] } }) });
  fireEvent.change(await screen.findByLabelText('Subject, in English'), { target: { value: 'Come' } });
  fireEvent.click(screen.getByRole('button', { name: 'Show the preview' }));
  expect(await screen.findByText('https://…/•••')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Answer' })).toBeNull();
  expect(last('MailTemplatePreview')).toMatchObject({ draft: { kind: 'invitation', language: 'en', subject: 'Come', person: null } });
});

test('a test goes to oneself', async () => {
  page({ MailTemplateTry: () => ({ mailTemplateTry: { to: 'lead@example.org', userErrors: [] } }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Send a test to me' }));
  await waitFor(() => expect(screen.getByText(/^A test is on its way to lead@example.org/)).toBeTruthy());
});
