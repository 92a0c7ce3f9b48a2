import { useLanguage } from '../../i18n/language';
import { date, dayIn, deadline } from '../../lib/format';
import { useDepartment } from '../../lib/session';

type Phase = { kind: string; from: string; to: string; closes: string };

/** The end of a phase in words, with its hour. */
export function useClosing(): (phases: Phase[], kind: 'NOMINATION' | 'PACKAGE') => string {
  const { zone } = useDepartment();
  const language = useLanguage();
  return (phases, kind) => {
    const phase = phases.find((p) => p.kind === kind);
    return phase ? deadline(phase.closes, zone, language) : '';
  };
}

/** The day of an instant in the department's zone, in words. */
export function useDayOf(): (instant: string) => string {
  const { zone } = useDepartment();
  const language = useLanguage();
  return (instant) => date(dayIn(zone, new Date(instant)), language);
}
