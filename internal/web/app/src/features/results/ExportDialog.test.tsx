import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screenOf } from '../../../test/screen';
import { ExportButton } from './ExportDialog';

const options = (more = {}) => ({ campaign: { id: 'cam_1', mode: 'CONFIDENTIAL', state: 'RELEASED', viewerCanExport: true, ...more } });
const figures = (v: { release: string; format: string }) => ({ releaseExport: { url: `/d/release/${v.release}${v.format === 'XLSX' ? '.xlsx' : ''}`, name: `results.${v.format.toLowerCase()}` } });
const answer = (more: object) => ({ responsesExport: { download: null, userErrors: [], ...more } });

function draw(answers: Parameters<typeof screenOf>[1]['answers']) {
  const drawn = screenOf(<ExportButton campaign="cam_1" release="rel_1" />, { answers: { ExportOptions: () => options(), ReleaseExport: figures, ...answers } });
  fireEvent.click(screen.getByRole('button', { name: 'Export…' }));
  return drawn;
}

test('the figures are fetched as a file in the format that is chosen', async () => {
  draw({});
  expect((await screen.findByRole('link', { name: 'Download results.csv' })).getAttribute('href')).toBe('/d/release/rel_1');
  fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'XLSX' } });
  expect((await screen.findByRole('link', { name: 'Download results.xlsx' })).getAttribute('href')).toBe('/d/release/rel_1.xlsx');
});

test('who may not take answers away is told why, and still gets the figures', async () => {
  draw({ ExportOptions: () => options({ viewerCanExport: false }) });
  expect(await screen.findByText(/The answers themselves cannot be exported/)).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(await screen.findByRole('link', { name: 'Download results.csv' })).toBeTruthy();
});

test.each([
  ['ATTRIBUTED', /The file holds names/],
  ['CONFIDENTIAL', /no name, division, rank or date and nothing people wrote/],
  ['ANONYMOUS', /no division, rank or date and nothing people wrote/],
])('what the file of %s answers holds is said first', async (mode, words) => {
  draw({ ExportOptions: () => options({ mode }) });
  fireEvent.click(await screen.findByRole('radio', { name: 'The answers, one by one' }));
  expect(screen.getByText(words)).toBeTruthy();
});

test('answers are prepared with a reason, and then fetched', async () => {
  const { asked } = draw({
    ResponsesExport: (v: { reason: string }) =>
      v.reason === '' ? answer({ userErrors: [{ code: 'INVALID', path: ['reason'], message: 'Write what for.' }] }) : answer({ download: { url: '/d/export/xpo_1', name: 'answers.csv' } }),
  });
  fireEvent.click(await screen.findByRole('radio', { name: 'The answers, one by one' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Layout'), { target: { value: 'LONG' } });
  fireEvent.change(dialog.getByLabelText('Language of labels'), { target: { value: 'fr' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Prepare the file' }));
  fireEvent.click(await dialog.findByRole('link', { name: 'Write what for.' }));
  const reason = dialog.getByLabelText(/What the answers are needed for/);
  expect(document.activeElement).toBe(reason);
  fireEvent.change(reason, { target: { value: 'A study' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Prepare the file' }));
  expect((await dialog.findByRole('link', { name: 'Download answers.csv' })).getAttribute('href')).toBe('/d/export/xpo_1');
  expect(asked.filter((a) => a.operation === 'ResponsesExport').at(-1)?.variables).toEqual({ campaign: 'cam_1', format: 'CSV', layout: 'LONG', language: 'fr', reason: 'A study' });
});

test('only a CSV has a layout to choose', async () => {
  draw({});
  fireEvent.click(await screen.findByRole('radio', { name: 'The answers, one by one' }));
  fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'SPSS' } });
  expect(screen.queryByLabelText('Layout')).toBeNull();
});
