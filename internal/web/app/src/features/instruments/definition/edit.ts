import { baseOf, isAbout, namesIn, withNames, withValue, type Scalar } from './expression';
import { at, insert, isNode, listAt, nodeAt, put, removeItem, samePath, startsWith, str, type Node, type Path } from './node';
import { withoutItems, withRenamedItems } from './scales';
import { textKeys } from './texts';
import { freshName, identity, isQuestion, kindOf, parts, takenNames, type Kind } from './tree';

/** A definition after a change, and the part that the change was about. */
export type Edited = { definition: Node; path: Path };

/** Properties that hold an expression. */
const expressionKeys: ReadonlySet<string> = new Set([
  'visibleIf', 'requiredIf', 'enableIf', 'choicesVisibleIf', 'choicesEnableIf', 'rowsVisibleIf', 'columnsVisibleIf', 'expression', 'setValueIf', 'setValueExpression', 'resetValueIf',
  'defaultValueExpression',
]);
/** Properties of triggers that name a question. */
const nameKeys: ReadonlySet<string> = new Set(['setToName', 'fromName', 'gotoName']);

/** Adds an element to a list of elements, before a place of it. */
export function addElement(definition: Node, list: Path, place: number, element: Node): Edited {
  return { definition: insert(definition, list, place, element), path: [...list, place] };
}

export function addPage(definition: Node, place: number): Edited {
  const page = { name: freshName('page', takenNames(definition)), elements: [] };
  return { definition: insert(definition, ['pages'], place, page), path: ['pages', place] };
}

/** Takes a part from where it is to a place in a list, counted without it. */
export function move(definition: Node, from: Path, list: Path, place: number): Edited {
  if (startsWith(list, from)) return { definition, path: from };
  const moved = at(definition, from);
  const to = afterRemoval(list, from);
  return { definition: insert(removeItem(definition, from), to, place, moved), path: [...to, place] };
}

/** A path once an item before it is gone. */
function afterRemoval(path: Path, gone: Path): Path {
  const list = gone.slice(0, -1);
  const place = gone.at(-1) as number;
  const step = path[list.length];
  return startsWith(path, list) && typeof step === 'number' && step > place ? [...list, step - 1, ...path.slice(list.length + 1)] : path;
}

/** One place up or down in the order of reading: past the end of a panel it leaves the panel, past
 * the end of a page it goes to the next. Null at the very end. */
export function moveBy(definition: Node, path: Path, by: 1 | -1): Edited | null {
  const list = path.slice(0, -1);
  const place = path.at(-1) as number;
  const next = place + by;
  if (next >= 0 && next < listAt(definition, list).length) return move(definition, path, list, next);
  const holder = list.slice(0, -1);
  if (list.at(-1) !== 'elements') return null;
  if (holder.length > 2) return move(definition, path, holder.slice(0, -1), (holder.at(-1) as number) + (by > 0 ? 1 : 0));
  const page = (holder[1] as number) + by;
  const target: Path = ['pages', page, 'elements'];
  if (page < 0 || page >= listAt(definition, ['pages']).length) return null;
  return move(definition, path, target, by > 0 ? 0 : listAt(definition, target).length);
}

/** Takes a part out. Scales lose the items that were in it; conditions stay and are told as broken. */
export function remove(definition: Node, path: Path): Node {
  const names = namesUnder(at(definition, path));
  return withoutItems(removeItem(definition, path), (item) => names.includes(baseOf(item)));
}

/** A copy after the original, with names of its own. What the copy says about itself it says by them. */
export function duplicate(definition: Node, path: Path): Edited {
  const taken = takenNames(definition);
  const names = new Map<string, string>();
  const copied = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copied);
    if (!isNode(node)) return node;
    const { 'x-uid': _, 'x-exportName': __, ...rest } = node;
    const copy: Record<string, unknown> = { ...rest };
    const name = str(node, 'name');
    if (name !== '') {
      const next = freshName(`${name.replace(/_?\d+$/, '')}_`, taken);
      taken.add(next.toLowerCase());
      names.set(name, next);
      copy['name'] = next;
    }
    if (Array.isArray(node['elements'])) copy['elements'] = node['elements'].map(copied);
    return copy;
  };
  const original = at(definition, path);
  const copy = withMentions(copied(original), (name) => {
    const base = baseOf(name);
    const next = names.get(base);
    return next === undefined ? undefined : next + name.slice(base.length);
  });
  const list = path.slice(0, -1);
  return addElement(definition, list, (path.at(-1) as number) + 1, copy as Node);
}

/** Gives a question another name, and everything that names it too. A question whose results are to
 * be pooled with those of earlier versions keeps what it is known by. */
export function rename(definition: Node, path: Path, name: string, keepIdentity: boolean): Node {
  const node = nodeAt(definition, path);
  const before = str(node, 'name');
  const kept = keepIdentity && identity(node) === before && /^[a-z0-9_]{1,40}$/.test(before) ? { 'x-uid': before } : {};
  let renamed: Node = { ...node, ...kept, name };
  if (renamed['x-uid'] === name) {
    const { 'x-uid': _, ...rest } = renamed;
    renamed = rest;
  }
  const after = put(definition, path, renamed);
  if (before === '') return after;
  const to = (mention: string) => (isAbout(mention, before) ? name + mention.slice(before.length) : undefined);
  return withRenamedItems(withMentions(after, to), to);
}

/** Gives a row of a matrix or a column of a table another name, and what names it too. */
export function renameWithin(definition: Node, path: Path, step: 1 | 2, before: string, name: string): Node {
  const question = str(nodeAt(definition, path), 'name');
  const to = (mention: string) => {
    const steps = mention.split('.');
    if (steps[0] !== question || steps[step] !== before) return undefined;
    steps[step] = name;
    return steps.join('.');
  };
  return withRenamedItems(withMentions(definition, to), to);
}

/** Gives a choice of a question another value, and the conditions about it too. */
export function revalue(definition: Node, path: Path, before: Scalar, after: Scalar): Node {
  const node = nodeAt(definition, path);
  const question = str(node, 'name');
  const swap = (value: unknown): unknown => (value === before ? after : Array.isArray(value) ? value.map(swap) : value);
  const changed: Record<string, unknown> = { ...node };
  for (const key of ['defaultValue', 'x-missingCodes']) if (key in changed) changed[key] = swap(changed[key]);
  return mapExpressions(put(definition, path, changed), (source) => withValue(source, (name) => baseOf(name) === question, before, after));
}

/** Everything that mentions a name in expressions, triggers and texts, with that name replaced. */
function withMentions<T>(part: T, to: (name: string) => string | undefined): T {
  const walk = (value: unknown, key: string): unknown => {
    if (textKeys.has(key)) return piped(value, to);
    if (typeof value !== 'string') return mapped(value, walk, key);
    if (expressionKeys.has(key)) return withNames(value, to);
    return nameKeys.has(key) ? (to(value) ?? value) : value;
  };
  return walk(part, '') as T;
}

/** Answers that a text repeats, in braces. */
function piped(value: unknown, to: (name: string) => string | undefined): unknown {
  if (typeof value === 'string') {
    return value.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
      const next = to(name);
      return next === undefined ? whole : `{${next}}`;
    });
  }
  return mapped(value, (inner) => piped(inner, to), '');
}

function mapExpressions(definition: Node, change: (source: string) => string): Node {
  const walk = (value: unknown, key: string): unknown => (typeof value === 'string' && expressionKeys.has(key) ? change(value) : mapped(value, walk, key));
  return mapped(definition, walk, '') as Node;
}

/** The same value when nothing in it changed, so that what is unchanged is not drawn anew. */
function mapped(value: unknown, change: (value: unknown, key: string) => unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const next = value.map((item) => change(item, key));
    return next.some((item, i) => item !== value[i]) ? next : value;
  }
  if (!isNode(value)) return value;
  let changed = false;
  const next: Record<string, unknown> = {};
  for (const [k, v] of Object.entries(value)) {
    next[k] = change(v, k);
    changed ||= next[k] !== v;
  }
  return changed ? next : value;
}

/** The names of all questions in a part. */
export function namesUnder(part: unknown): string[] {
  if (!isNode(part)) return [];
  const own = isQuestion(part) || (kindOf(part) === 'unknown' && !Array.isArray(part['elements'])) ? [str(part, 'name')] : [];
  return [...own, ...listAt(part, ['elements']).flatMap(namesUnder)].filter((name) => name !== '');
}

/** Something that stops making sense when a part goes. */
export type Dependent = { path: Path; why: 'condition' | 'computed' | 'trigger' | 'scale' | 'text' };

/** What outside a part depends on the questions in it. */
export function dependents(definition: Node, path: Path): Dependent[] {
  const names = namesUnder(at(definition, path));
  const about = (mention: string) => names.some((name) => isAbout(mention, name));
  const out: Dependent[] = [];
  const add = (where: Path, why: Dependent['why']) => {
    if (!out.some((d) => d.why === why && samePath(d.path, where))) out.push({ path: where, why });
  };
  const walk = (value: unknown, here: Path, part: Path): void => {
    if (samePath(here, path)) return;
    if (Array.isArray(value)) value.forEach((item, i) => walk(item, [...here, i], part));
    if (!isNode(value)) return;
    const holder = typeof value['name'] === 'string' || here[0] === 'triggers' || here.length === 2 ? here : part;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && expressionKeys.has(key) && namesIn(inner).some(about)) {
        add(holder, holder[0] === 'triggers' ? 'trigger' : key === 'expression' ? 'computed' : 'condition');
      } else if (typeof inner === 'string' && nameKeys.has(key) && about(inner)) add(holder, 'trigger');
      else if (textKeys.has(key) && pipes(inner).some(about)) add(holder, 'text');
      else walk(inner, [...here, key], holder);
    }
  };
  walk(definition, [], []);
  listAt(definition, ['x-scales']).forEach((scale, i) => {
    if (listAt(scale, ['items']).some((item) => typeof item === 'string' && names.includes(baseOf(item)))) add(['x-scales', i], 'scale');
  });
  return out;
}

function pipes(value: unknown): string[] {
  if (typeof value === 'string') return [...value.matchAll(/\{([^{}]+)\}/g)].map((m) => m[1] ?? '');
  return isNode(value) ? Object.values(value).flatMap(pipes) : [];
}

/** Words for the ends of a new scale of agreement. */
const agreement: [string, string][] = [
  ['Strongly disagree', 'Pas du tout d’accord'],
  ['Disagree', 'Plutôt en désaccord'],
  ['Neither agree nor disagree', 'Ni d’accord ni en désaccord'],
  ['Agree', 'Plutôt d’accord'],
  ['Strongly agree', 'Tout à fait d’accord'],
];
const both = ([en, fr]: readonly [string, string]): Node => ({ default: en, fr });

/** What can be added, in the order it is offered. A number and a date are texts of a sort. */
export const additions = [
  'radiogroup', 'checkbox', 'rating', 'matrix', 'boolean', 'dropdown', 'tagbox', 'ranking', 'text', 'comment', 'number', 'date', 'matrixdropdown', 'expression', 'html', 'panel',
] as const;
export type Addition = (typeof additions)[number];

/** A new element, with as much in it as makes it one. Its words are written by the author. */
export function newElement(what: Addition, taken: ReadonlySet<string>): Node {
  const choices = [{ value: 'item1' }, { value: 'item2' }];
  const rows = [{ value: 'row1' }, { value: 'row2' }];
  const named = (type: Kind, base: string, more: Node = {}): Node => ({ type, name: freshName(base, taken), ...more });
  switch (what) {
    case 'number':
    case 'date':
      return named('text', 'question', { inputType: what });
    case 'radiogroup':
    case 'checkbox':
    case 'dropdown':
    case 'tagbox':
    case 'ranking':
      return named(what, 'question', { choices });
    case 'rating':
      return named('rating', 'question', { rateMin: 1, rateMax: 5, minRateDescription: both(agreement[0] ?? ['', '']), maxRateDescription: both(agreement.at(-1) ?? ['', '']) });
    case 'matrix':
      return named('matrix', 'question', { columns: agreement.map((words, i) => ({ value: i + 1, text: both(words) })), rows });
    case 'matrixdropdown':
      return named('matrixdropdown', 'question', { columns: [{ name: 'column1', cellType: 'dropdown' }], choices, rows });
    case 'expression':
      return named('expression', 'value');
    case 'html':
      return named('html', 'passage');
    case 'panel':
      return named('panel', 'panel', { elements: [] });
    default:
      return named(what, 'question');
  }
}

/** Lists an element can be moved into: every page and panel that is not in it. */
export function places(definition: Node, moving: Path): Path[] {
  return parts(definition)
    .filter(({ path, node }) => (path.length === 2 || kindOf(node) === 'panel') && !startsWith(path, moving))
    .map(({ path }) => [...path, 'elements']);
}
