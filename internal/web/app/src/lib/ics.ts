/** A deadline as a calendar file (RFC 5545): an event of half an hour that ends with it, since many
 * calendars show an event without length badly. Lines are folded at 75 octets. */
export function deadlineFile(deadline: { id: string; title: string; text: string; closes: string; url: string }, now: Date): string {
  const end = new Date(deadline.closes);
  const start = new Date(end.getTime() - 30 * 60_000);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Laurel//Deadlines//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${deadline.id}@laurel`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escaped(deadline.title)}`,
    `DESCRIPTION:${escaped(deadline.text)}`,
    `URL:${deadline.url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(deadline.title)}`,
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
