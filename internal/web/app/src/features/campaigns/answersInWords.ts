import type { Language } from '../../i18n/language';
import { thin } from '../../lib/format';
import { wordsOf } from '../../ui/survey/definition';

type Node = Record<string, unknown>;

/** One question with what somebody answered, in words. No lines: it was not answered. */
export type Answered = { name: string; title: string; lines: string[] };

/** The answers of one person as a reader sees them: questions in their order, labels for values. */
export function answersInWords(definition: unknown, answers: unknown, language: Language): Answered[] {
  const given = isNode(answers) ? answers : {};
  return questionsOf(definition).map((q) => {
    const name = String(q['name'] ?? '');
    const comment = given[`${name}-Comment`];
    const lines = linesOf(q, given[name], language);
    if (typeof comment === 'string' && comment !== '') lines.push(comment);
    return { name, title: textOf(q['title'], language) || name, lines };
  });
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function questionsOf(part: unknown): Node[] {
  if (!isNode(part)) return [];
  const inner = [...listOf(part['pages']), ...listOf(part['elements'])].filter(isNode);
  return inner.flatMap((e) => (typeof e['type'] !== 'string' || e['type'] === 'panel' ? questionsOf(e) : e['type'] === 'html' || e['type'] === 'expression' || e['type'] === 'image' ? [] : [e]));
}

function textOf(text: unknown, language: Language): string {
  if (typeof text === 'string') return wordsOf(text);
  if (!isNode(text)) return '';
  const words = text[language] ?? text['default'] ?? text['en'] ?? text['fr'];
  return typeof words === 'string' ? wordsOf(words) : '';
}

function labelIn(list: unknown, value: unknown, language: Language): string {
  const found = listOf(list).find((c) => (isNode(c) ? c['value'] : c) === value);
  return (isNode(found) ? textOf(found['text'], language) : '') || plain(value);
}

function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function linesOf(q: Node, value: unknown, language: Language): string[] {
  if (value === undefined || value === null || value === '') return [];
  const label = (v: unknown) => labelIn(q['choices'] ?? q['rateValues'], v, language);
  switch (q['type']) {
    case 'checkbox':
    case 'tagbox':
      return listOf(value).map(label);
    case 'ranking':
      return listOf(value).map((v, i) => `${i + 1}. ${label(v)}`);
    case 'boolean':
      return [textOf(value === true ? q['labelTrue'] : q['labelFalse'], language) || yesNo(value, language)];
    case 'matrix':
      return isNode(value) ? Object.entries(value).map(([row, v]) => `${rowIn(q, row, language)}: ${labelIn(q['columns'], v, language)}`) : [plain(value)];
    case 'matrixdropdown':
      return isNode(value) ? Object.entries(value).map(([row, cells]) => `${rowIn(q, row, language)}: ${cellsOf(q, cells, language)}`) : [plain(value)];
    case 'rating':
      return [label(value)];
  }
  return Array.isArray(value) ? value.map((v) => (isNode(v) ? Object.values(v).map(plain).join(', ') : label(v))) : [label(value)];
}

/** The label of a row; a statement loses its full stop before the colon that follows. */
function rowIn(q: Node, row: string, language: Language): string {
  return labelIn(q['rows'], row, language).replace(/\.$/, '') + (language === 'fr' ? thin : '');
}

function cellsOf(q: Node, cells: unknown, language: Language): string {
  if (!isNode(cells)) return plain(cells);
  return Object.entries(cells)
    .map(([column, v]) => {
      const c = listOf(q['columns']).filter(isNode).find((one) => one['name'] === column);
      return `${textOf(c?.['title'], language) || column} ${labelIn(c?.['choices'] ?? q['choices'], v, language)}`;
    })
    .join('; ');
}

function yesNo(value: unknown, language: Language): string {
  const words = language === 'fr' ? ['Oui', 'Non'] : ['Yes', 'No'];
  return (value === true ? words[0] : words[1]) ?? '';
}
