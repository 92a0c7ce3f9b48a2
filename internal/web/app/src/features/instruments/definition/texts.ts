import { isNode, type Node } from './node';

/** Properties that people read, in one or several languages. */
export const textKeys: ReadonlySet<string> = new Set([
  'title', 'description', 'html', 'text', 'definition', 'minRateDescription', 'maxRateDescription', 'placeholder', 'placeHolder', 'otherText', 'noneText', 'refuseText',
  'dontKnowText', 'otherPlaceholder', 'otherPlaceHolder', 'otherErrorText', 'requiredErrorText', 'commentText', 'commentPlaceholder', 'commentPlaceHolder', 'labelTrue', 'labelFalse',
  'completedHtml', 'completeText', 'pageNextText', 'pagePrevText', 'startSurveyText', 'requiredText', 'minErrorText', 'maxErrorText', 'format', 'selectAllText',
  'navigationTitle', 'navigationDescription', 'selectToRankEmptyRankedAreaText', 'selectToRankEmptyUnrankedAreaText',
]);

const tag = /^[a-z]{2}(-[A-Z]{2})?$/;
const hasLetter = (text: string) => /\p{L}/u.test(text);

/** The language of texts that name none, as the server understands it. */
export function ownLanguage(definition: unknown): string {
  const locale = isNode(definition) && typeof definition['locale'] === 'string' ? definition['locale'] : '';
  return locale !== '' && !namesLanguage(definition, locale) ? locale : 'en';
}

function namesLanguage(part: unknown, language: string): boolean {
  if (Array.isArray(part)) return part.some((item) => namesLanguage(item, language));
  if (!isNode(part)) return false;
  return typeof part[language] === 'string' || Object.values(part).some((value) => namesLanguage(value, language));
}

/** A text in one language, empty where it is missing. */
export function textIn(value: unknown, language: string, own: string): string {
  if (typeof value === 'string') return language === own ? value : '';
  if (typeof value === 'number') return language === own ? String(value) : '';
  if (!isNode(value)) return '';
  const said = value[language] ?? (language === own ? value['default'] : undefined);
  return typeof said === 'string' ? said : '';
}

/** A text with the words of one language replaced. Undefined when nothing is left of it. */
export function withText(value: unknown, language: string, own: string, text: string): unknown {
  const before: Record<string, unknown> = isNode(value) ? { ...value } : value === undefined || value === null ? {} : { default: String(value) };
  const key = language === own && !(own in before) ? 'default' : language;
  if (text === '') delete before[key];
  else before[key] = text;
  const keys = Object.keys(before);
  if (keys.length === 0) return undefined;
  return keys.length === 1 && keys[0] === 'default' ? before['default'] : before;
}

/** A text as a reader of one language sees it: in that language, else in any. */
export function readable(value: unknown, language: string, own: string): string {
  const said = textIn(value, language, own) || textIn(value, own, own);
  if (said !== '') return said;
  return isNode(value) ? (Object.values(value).find((v): v is string => typeof v === 'string' && v !== '') ?? '') : '';
}

/** The languages in which a definition has words, English and French first. All its texts have to
 * be there in each of them. */
export function languagesIn(definition: unknown): string[] {
  const own = ownLanguage(definition);
  const found = new Set<string>();
  eachText(definition, (value) => {
    if (typeof value === 'string') {
      if (hasLetter(value)) found.add(own);
      return;
    }
    for (const [key, said] of Object.entries(value)) {
      if (typeof said !== 'string' || !hasLetter(said)) continue;
      if (key === 'default') {
        if (!(own in value)) found.add(own);
      } else if (tag.test(key)) found.add(key);
    }
  });
  if (found.size === 0) found.add(own);
  return inOrder([...found]);
}

/** English and French first, then the others by their code. */
export function inOrder(languages: string[]): string[] {
  const rank = (l: string) => (l === 'en' ? 0 : l === 'fr' ? 1 : 2);
  return [...new Set(languages)].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

function eachText(part: unknown, visit: (value: string | Node) => void): void {
  if (Array.isArray(part)) part.forEach((item) => eachText(item, visit));
  else if (isNode(part)) {
    for (const [key, value] of Object.entries(part)) {
      if (textKeys.has(key) && (typeof value === 'string' || isNode(value))) visit(value);
      else eachText(value, visit);
    }
  }
}

/** Whether a text is there in some language and missing in this one. */
export function isMissing(value: unknown, language: string, own: string): boolean {
  if (textIn(value, language, own).trim() !== '') return false;
  if (typeof value === 'string') return hasLetter(value);
  return isNode(value) && Object.values(value).some((v) => typeof v === 'string' && hasLetter(v));
}
