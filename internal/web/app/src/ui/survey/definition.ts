import type { Language } from '../../i18n/language';

type Node = Record<string, unknown>;
type Hint = { en: string; fr: string };

/** A survey definition with a hint under every question that takes words: long and short texts,
 * cells of a table, and the texts beside a choice. The author's own description stays before it. */
export function withTextHint(definition: unknown, hint: Hint): unknown {
  if (Array.isArray(definition)) return definition.map((part) => withTextHint(part, hint));
  if (typeof definition !== 'object' || definition === null) return definition;
  const node = definition as Node;
  const out: Node = {};
  for (const [key, value] of Object.entries(node)) {
    out[key] = key === 'pages' || key === 'elements' || key === 'templateElements' ? withTextHint(value, hint) : value;
  }
  if (asksForProse(node)) out['description'] = joined(node['description'], hint);
  return out;
}

function asksForProse({ type, inputType, columns, cellType, items, showOtherItem, hasOther, showCommentArea, hasComment }: Node): boolean {
  if (type === 'comment' || (type === 'text' && (inputType === undefined || inputType === 'text'))) return true;
  if (type === 'multipletext') return Array.isArray(items) && items.some((i) => asksForProse({ ...(i as Node), type: 'text' }));
  if (type === 'matrixdropdown' || type === 'matrixdynamic') {
    return Array.isArray(columns) && columns.some((c) => asksForProse({ ...(c as Node), type: (c as Node)['cellType'] ?? cellType ?? 'dropdown' }));
  }
  return [showOtherItem, hasOther, showCommentArea, hasComment].includes(true);
}

function joined(description: unknown, hint: Hint): Node {
  const own: Node = typeof description === 'string' ? { default: description } : ((description as Node | undefined) ?? {});
  const say = (text: unknown, words: string) => (typeof text === 'string' && text !== '' ? `${text} ${words}` : words);
  return { ...own, default: say(own['default'] ?? own['en'], hint.en), en: say(own['en'] ?? own['default'], hint.en), fr: say(own['fr'] ?? own['default'], hint.fr) };
}

/** The words of a passage, without any markup it was written in. */
export function wordsOf(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}

/** The languages of the interface that a definition has words in; "default" is its own, English
 * unless it says otherwise. */
export function languagesOf(definition: unknown): Language[] {
  const found = new Set<string>([ownLanguage(definition)]);
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if ((key === 'en' || key === 'fr') && typeof value === 'string') found.add(key);
      walk(value);
    }
  };
  walk(definition);
  return (['en', 'fr'] as const).filter((l) => found.has(l));
}

function ownLanguage(definition: unknown): string {
  const locale = typeof definition === 'object' && definition !== null ? (definition as Node)['locale'] : undefined;
  return typeof locale === 'string' && locale !== '' ? locale : 'en';
}
