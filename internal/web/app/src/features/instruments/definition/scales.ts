import { isNode, listAt, put, str, type Node, type Path } from './node';
import { kindOf, questions } from './tree';

/** What can be an item of a scale: a question with points, or a row of a matrix. */
export type Candidate = { item: string; path: Path; row: string };

/** Every item that a scale could have, in the order of the questionnaire. */
export function candidates(definition: unknown): Candidate[] {
  return questions(definition).flatMap(({ path, node }) => itemsOf(node).map((c) => ({ ...c, path })));
}

/** The items one question gives: itself, or its rows. None where its answers are no points. */
export function itemsOf(node: Node): { item: string; row: string }[] {
  const name = str(node, 'name');
  switch (kindOf(node)) {
    case 'rating':
      return node['x-scale'] === false ? [] : [{ item: name, row: '' }];
    case 'radiogroup':
    case 'dropdown':
      return node['x-scale'] === true ? [{ item: name, row: '' }] : [];
    case 'matrix':
      return node['x-scale'] === false
        ? []
        : listAt(node, ['rows']).map((row) => {
            const value = isNode(row) ? row['value'] : row;
            return { item: `${name}.${String(value)}`, row: String(value) };
          });
    default:
      return [];
  }
}

export function scalesOf(definition: unknown): Node[] {
  return listAt(definition, ['x-scales']).map((scale) => (isNode(scale) ? scale : {}));
}

const itemList = (scale: Node, key: 'items' | 'reverse') => listAt(scale, [key]).filter((item): item is string => typeof item === 'string');

export function hasItem(scale: Node, item: string): boolean {
  return itemList(scale, 'items').includes(item);
}

export function isReversed(scale: Node, item: string): boolean {
  return itemList(scale, 'reverse').includes(item);
}

/** The definition with an item in a scale, or out of it. */
export function withItem(definition: Node, scale: number, item: string, member: boolean): Node {
  const now = scalesOf(definition)[scale] ?? {};
  const order = candidates(definition).map((c) => c.item);
  const rank = (of: string) => (order.includes(of) ? order.indexOf(of) : order.length);
  const items = [...itemList(now, 'items').filter((other) => other !== item), ...(member ? [item] : [])].sort((a, b) => rank(a) - rank(b));
  return put(definition, ['x-scales', scale], trimmed({ ...now, items, reverse: itemList(now, 'reverse').filter((other) => items.includes(other)) }));
}

/** The definition with an item of a scale scored the other way round, or not. */
export function withReversed(definition: Node, scale: number, item: string, reversed: boolean): Node {
  const now = scalesOf(definition)[scale] ?? {};
  const reverse = [...itemList(now, 'reverse').filter((other) => other !== item), ...(reversed ? [item] : [])];
  return put(definition, ['x-scales', scale], trimmed({ ...now, reverse }));
}

function trimmed(scale: Node): Node {
  const { reverse, ...rest } = scale;
  return Array.isArray(reverse) && reverse.length > 0 ? { ...rest, reverse } : rest;
}

/** Adds a scale, with an item in it if that is given. */
export function addScale(definition: Node, item?: string): { definition: Node; path: Path } {
  const all = listAt(definition, ['x-scales']);
  const codes = new Set(scalesOf(definition).map((scale) => scale['code']));
  let n = 1;
  while (codes.has(`scale${String(n)}`)) n++;
  const scale = { code: `scale${String(n)}`, items: item === undefined ? [] : [item], total: 'average', missing: 'half' };
  return { definition: put(definition, ['x-scales'], [...all, scale]), path: ['x-scales', all.length] };
}

/** The definition with items taken out of every scale. */
export function withoutItems(definition: Node, gone: (item: string) => boolean): Node {
  if (!scalesOf(definition).some((scale) => [...itemList(scale, 'items'), ...itemList(scale, 'reverse')].some(gone))) return definition;
  return put(
    definition,
    ['x-scales'],
    listAt(definition, ['x-scales']).map((scale) =>
      isNode(scale) ? trimmed({ ...scale, items: itemList(scale, 'items').filter((item) => !gone(item)), reverse: itemList(scale, 'reverse').filter((item) => !gone(item)) }) : scale,
    ),
  );
}

/** The definition with items under other names. */
export function withRenamedItems(definition: Node, to: (item: string) => string | undefined): Node {
  if (!Array.isArray(definition['x-scales'])) return definition;
  const renamed = (item: unknown) => (typeof item === 'string' ? (to(item) ?? item) : item);
  return put(
    definition,
    ['x-scales'],
    listAt(definition, ['x-scales']).map((scale) => {
      if (!isNode(scale)) return scale;
      const next: Record<string, unknown> = { ...scale };
      for (const key of ['items', 'reverse']) if (Array.isArray(scale[key])) next[key] = (scale[key] as unknown[]).map(renamed);
      return next;
    }),
  );
}
