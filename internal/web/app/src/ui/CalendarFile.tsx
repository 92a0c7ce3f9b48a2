import { daysFile, deadlineFile } from '../lib/ics';
import { useUiText } from './text';

type Props = { id: string; path: string; title: string; text: string } & ({ closes: string } | { from: string; to: string });

/** Puts a deadline, or some days, into the reader's calendar: a small file that every calendar opens. */
export function CalendarFile(props: Props) {
  const t = useUiText();
  const save = () => {
    const { id, title } = props;
    const url = `${location.origin}${props.path}`;
    const entry = { id, title, text: `${props.text} ${url}`, url };
    const now = new Date();
    const file = new Blob(['closes' in props ? deadlineFile({ ...entry, closes: props.closes }, now) : daysFile({ ...entry, from: props.from, to: props.to }, now)], { type: 'text/calendar' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'laurel.ics';
    link.click();
    // The browser has taken the file by the next turn.
    setTimeout(() => URL.revokeObjectURL(link.href), 0);
  };
  return (
    <button type="button" className="link no-print" aria-label={t.toCalendarLabel(props.title)} onClick={save}>
      {t.toCalendar}
    </button>
  );
}
