import { isNode, listAt, nodeAt, startsWith, str, type Node, type Path } from './node';

/** What a questionnaire can ask, by the type the format names it. */
export const questionTypes = ['text', 'comment', 'radiogroup', 'dropdown', 'checkbox', 'tagbox', 'boolean', 'rating', 'ranking', 'matrix', 'matrixdropdown', 'expression'] as const;
export type QuestionType = (typeof questionTypes)[number];

export type Kind = QuestionType | 'html' | 'panel' | 'page' | 'unknown';

/** What an element of the outline is. Unknown is whatever the profile has no place for. */
export function kindOf(node: unknown): Exclude<Kind, 'page'> {
  const type = isNode(node) ? node['type'] : undefined;
  if (type === 'panel' || type === 'html') return type;
  return questionTypes.find((known) => known === type) ?? 'unknown';
}

export function isQuestion(node: unknown): node is Node {
  const kind = kindOf(node);
  return kind !== 'unknown' && kind !== 'panel' && kind !== 'html';
}

/** A definition as the editor works on it: with pages. Null when it is no object at all. Questions
 * that stand in no page get one of their own, which asks the same. */
export function openDefinition(definition: unknown): Node | null {
  if (!isNode(definition)) return null;
  if (Array.isArray(definition['pages'])) return definition;
  const { elements, pages: _, ...rest } = definition;
  return { ...rest, pages: [{ name: 'page1', elements: Array.isArray(elements) ? elements : [] }] };
}

export type Found = { path: Path; node: Node };

/** Every page, panel, passage and question in the order they are read. */
export function parts(definition: unknown): Found[] {
  const out: Found[] = [];
  const elements = (list: Path) =>
    listAt(definition, list).forEach((node, i) => {
      if (!isNode(node)) return;
      const path = [...list, i];
      out.push({ path, node });
      if (node['type'] === 'panel') elements([...path, 'elements']);
    });
  listAt(definition, ['pages']).forEach((page, i) => {
    if (!isNode(page)) return;
    out.push({ path: ['pages', i], node: page });
    elements(['pages', i, 'elements']);
  });
  return out;
}

export function questions(definition: unknown): Found[] {
  return parts(definition).filter(({ path, node }) => path.length > 2 && isQuestion(node));
}

/** Numbers of the questions as a reader sees them, by name. */
export function numbers(definition: unknown): Map<string, number> {
  const out = new Map<string, number>();
  for (const { node } of questions(definition)) if (kindOf(node) !== 'expression') out.set(str(node, 'name'), out.size + 1);
  return out;
}

export function questionNamed(definition: unknown, name: string): Found | undefined {
  return questions(definition).find(({ node }) => node['name'] === name);
}

/** The question of a name, or the grid with a row of it. */
export function asking(definition: unknown, name: string): Found | undefined {
  return questionNamed(definition, name) ?? questions(definition).find(({ node }) => listAt(node, ['rows']).some((row) => row === name || (isNode(row) && row['value'] === name)));
}

/** Names that questions and computed values have, in small letters, since a browser does not tell
 * them apart by their case. */
export function takenNames(definition: unknown): Set<string> {
  const values = listAt(definition, ['calculatedValues']).map((value) => (isNode(value) ? str(value, 'name') : ''));
  return new Set([...parts(definition).map(({ node }) => str(node, 'name')), ...values].map((name) => name.toLowerCase()));
}

/** A name that nothing has yet: the base with the first number that is free. */
export function freshName(base: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i++) {
    const name = `${base}${String(i)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** What makes a question the same over versions. */
export function identity(node: Node): string {
  return str(node, 'x-uid') || str(node, 'name');
}

/** The part a path leads into: the innermost page, panel, element, scale, value or trigger. */
export function partAt(path: Path): Path {
  if (path[0] === 'pages') {
    let length = Math.min(2, path.length);
    while (path[length] === 'elements' && typeof path[length + 1] === 'number') length += 2;
    return path.slice(0, length);
  }
  if (typeof path[0] === 'string' && typeof path[1] === 'number') return path.slice(0, 2);
  return [];
}

/** Where a path into one state of a definition leads in a later one: into the part of the same name,
 * wherever it has moved. Null when it is gone. */
export function followed(path: Path, before: unknown, now: unknown): Path | null {
  if (before === now) return path;
  const part = partAt(path);
  if (part.length === 0) return path;
  const name = identity(nodeAt(before, part)) || str(nodeAt(before, part), 'code');
  const rest = path.slice(part.length);
  if (name === '') return isNode(atOrNull(now, part)) ? path : null;
  if (part[0] === 'pages') {
    const found = parts(now).find((p) => p.path.length > 2 === part.length > 2 && identity(p.node) === name);
    return found ? [...found.path, ...rest] : null;
  }
  const list = [part[0] as string];
  const place = listAt(now, list).findIndex((node) => isNode(node) && (identity(node) === name || node['code'] === name));
  return place < 0 ? null : [...list, place, ...rest];
}

function atOrNull(root: unknown, path: Path): unknown {
  const list = path.slice(0, -1);
  const place = path.at(-1);
  return typeof place === 'number' ? listAt(root, list)[place] : null;
}

/** Whether a path lies in a part, or is the part. */
export function inside(path: Path, part: Path): boolean {
  return startsWith(path, part);
}
