import type { InstrumentFormat } from '../../gql/graphql';

/** The server takes no larger file. */
export const mostBytes = 10 * 1024 * 1024;

/** The format a file most likely has, by its name and how it begins: JSON that is a list comes from
 * REDCap, JSON that is an object from SurveyJS. */
export function formatOf(name: string, start = ''): InstrumentFormat | null {
  if (/\.xlsx$/i.test(name)) return 'XLSFORM';
  if (/\.(csv|zip)$/i.test(name)) return 'REDCAP';
  if (/\.(json|txt)$/i.test(name)) return /^\ufeff?\s*\[/.test(start) ? 'REDCAP' : 'SURVEYJS';
  return null;
}

/** The title a SurveyJS definition gives itself, empty where it gives none. */
export function titleIn(text: string): { en: string; fr: string } {
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch {
    return { en: '', fr: '' };
  }
  const { title, locale } = (definition ?? {}) as { title?: unknown; locale?: unknown };
  const say = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  const texts = typeof title === 'object' && title !== null ? (title as Record<string, unknown>) : { default: title };
  const main = say(texts['default']);
  return { en: say(texts['en']) || (locale === 'fr' ? '' : main), fr: say(texts['fr']) || (locale === 'fr' ? main : '') };
}
