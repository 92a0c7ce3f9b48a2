import type { Language } from '../i18n/language';

export const locales: Record<Language, string> = { en: 'en-CA', fr: 'fr-CA' };

/** Narrow no-break space, which French sets before : ; ! ? and inside guillemets. */
export const thin = '\u202f';

/** The city an IANA zone is named after: America/Toronto is Toronto. */
export function placeOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function parts(instant: Date, zone: string, language: Language, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options });
  return Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, p.value])) as Record<string, string>;
}

/** An instant in words and in the department's zone, as mails and screens say it: "Friday 11
 * December 2026, 23:59 Toronto time", « vendredi 11 décembre 2026, 23 h 59, heure de Toronto ». */
export function deadline(instant: string, zone: string, language: Language): string {
  const p = parts(new Date(instant), zone, language, {
    weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  if (language === 'fr') {
    const day = p['day'] === '1' ? '1er' : p['day'];
    return `${p['weekday']} ${day} ${p['month']} ${p['year']}, ${Number(p['hour'])} h ${p['minute']}, heure de ${placeOf(zone)}`;
  }
  return `${p['weekday']} ${p['day']} ${p['month']} ${p['year']}, ${p['hour']}:${p['minute']} ${placeOf(zone)} time`;
}

/** An instant as short as a table needs it: "11 Dec 2026, 23:59". */
export function moment(instant: string, zone: string, language: Language): string {
  const p = parts(new Date(instant), zone, language, {
    day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  const clock = language === 'fr' ? `${Number(p['hour'])} h ${p['minute']}` : `${p['hour']}:${p['minute']}`;
  return `${dayNumber(p['day'], language)} ${p['month']} ${p['year']}, ${clock}`;
}

/** A calendar date, which has no zone: "1 July 2019", « 1er juillet 2019 ». */
export function date(day: string, language: Language, month: 'long' | 'short' = 'long'): string {
  const p = parts(new Date(`${day}T00:00:00Z`), 'UTC', language, { day: 'numeric', month, year: 'numeric' });
  return `${dayNumber(p['day'], language)} ${p['month']} ${p['year']}`;
}

function dayNumber(day: string | undefined, language: Language): string {
  return language === 'fr' && day === '1' ? '1er' : (day ?? '');
}

/** The calendar date that an instant has in a zone, YYYY-MM-DD. */
export function dayIn(zone: string, instant: Date): string {
  const p = parts(instant, zone, 'en', { day: '2-digit', month: '2-digit', year: 'numeric' });
  return `${p['year']}-${p['month']}-${p['day']}`;
}

/** A whole or decimal number in the language's manner: 1,234.50 or 1 234,50. */
export function number(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** A share of one as a whole percentage: 0.714 is 71% or 71 %. */
export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Mean and standard deviation with two decimals, the deviation left out where there is none. */
export function meanSD(mean: number, sd: number | null | undefined, language: Language): string {
  const m = number(mean, language, 2);
  return sd === null || sd === undefined ? m : `${m} ± ${number(sd, language, 2)}`;
}
