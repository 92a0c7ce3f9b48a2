import type { Language } from '../../i18n/language';
import { locales } from '../../lib/format';

/** Rounds that fit side by side in a small drawing; all of them are in the table. */
export const mostDrawn = 5;

/** What rounds are called by the day they closed: by the year, and by the month as well where two
 * closed in one year. */
export function labelsOf(closed: string[], zone: string, language: Language): string[] {
  const by = (options: Intl.DateTimeFormatOptions) => {
    const f = new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options });
    return closed.map((at) => f.format(new Date(at)));
  };
  const years = by({ year: 'numeric' });
  if (new Set(years).size === years.length) return years;
  const months = by({ year: '2-digit', month: 'short' });
  return new Set(months).size === months.length ? months : by({ month: 'short', day: 'numeric' });
}
