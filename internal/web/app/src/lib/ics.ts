type Entry = { id: string; title: string; text: string; url: string };

/** A deadline as a calendar file (RFC 5545): an event of half an hour that ends with it, since many
 * calendars show an event without length badly. Lines are folded at 75 octets. */
export function deadlineFile(deadline: Entry & { closes: string }, now: Date): string {
  const end = new Date(deadline.closes);
  const start = new Date(end.getTime() - 30 * 60_000);
  return file(deadline, [`DTSTART:${stamp(start)}`, `DTEND:${stamp(end)}`], now);
}

/** Whole days, the last one included, as a calendar file. */
export function daysFile(entry: Entry & { from: string; to: string }, now: Date): string {
  const after = new Date(Date.parse(`${entry.to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return file(entry, [`DTSTART;VALUE=DATE:${entry.from.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${after.replaceAll('-', '')}`], now);
}

function file(entry: Entry, when: string[], now: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Laurel//Deadlines//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.id}@laurel`,
    `DTSTAMP:${stamp(now)}`,
    ...when,
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(entry.text)}`,
    `URL:${entry.url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(entry.title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .flatMap(folded)
    .join('\r\n')
    .concat('\r\n');
}

/** An instant in UTC as calendars write it: 20261211T045900Z. */
function stamp(at: Date): string {
  return at.toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n');
}

/** A line in parts of at most 75 octets, never inside a character; every part but the first begins
 * with a space. */
function folded(line: string): string[] {
  const size = new TextEncoder();
  const out: string[] = [];
  let part = '';
  for (const char of line) {
    if (size.encode(part + char).length > 75) {
      out.push(part);
      part = ' ';
    }
    part += char;
  }
  return [...out, part];
}
