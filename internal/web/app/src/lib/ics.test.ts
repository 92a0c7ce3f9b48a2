import { expect, test } from 'vitest';
import { daysFile, deadlineFile } from './ics';

const now = new Date('2026-11-27T12:00:00Z');
const file = (title: string, text = 'x') => deadlineFile({ id: 'cam_1', title, text, closes: '2026-12-11T04:59:00Z', url: 'https://x.example/s/cam_1' }, now);

test('the event ends at the deadline, in UTC, and is named by the survey', () => {
  const lines = file('Sondage').split('\r\n');
  expect(lines).toContain('DTSTART:20261211T042900Z');
  expect(lines).toContain('DTEND:20261211T045900Z');
  expect(lines).toContain('UID:cam_1@laurel');
  expect(lines.at(-1)).toBe('');
});

test('nothing in a title ends its line or its value', () => {
  expect(file('a,b;c\\d\r\nEND:VEVENT')).toContain('SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT\r\n');
});

test('no line is longer than 75 octets, and unfolded they are whole again', () => {
  const title = 'Évaluation du mentorat – 問卷 '.repeat(12);
  const all = file(title);
  for (const line of all.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(all.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
});

test('whole days end with the last of them', () => {
  const lines = daysFile({ id: 'cyc_1-meeting', title: 'Meeting', text: 'x', from: '2026-12-30', to: '2026-12-31', url: 'https://x.example/awards' }, now).split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261230');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
});
