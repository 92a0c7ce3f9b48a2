import { deadlineFile } from '../lib/ics';
import { useUiText } from './text';

type Props = { campaign: string; title: string; text: string; closes: string };

/** Puts a deadline into the reader's calendar: a small file that every calendar opens. */
export function CalendarFile({ campaign, title, text, closes }: Props) {
  const t = useUiText();
  const save = () => {
    const url = `${location.origin}/s/${campaign}`;
    const file = new Blob([deadlineFile({ id: campaign, title, text: `${text} ${url}`, closes, url }, new Date())], { type: 'text/calendar' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'laurel.ics';
    link.click();
    // The browser has taken the file by the next turn.
    setTimeout(() => URL.revokeObjectURL(link.href), 0);
  };
  return (
    <button type="button" className="link no-print" aria-label={t.toCalendarLabel(title)} onClick={save}>
      {t.toCalendar}
    </button>
  );
}
