/** A part of a questionnaire's definition, as JSON. Nothing here ever changes in place, and what an
 * editor does not know is kept as it is. */
export type Node = { readonly [key: string]: unknown };

/** The way to a part: keys of objects and places in lists. */
export type Path = readonly (string | number)[];

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What lies at a path, or undefined. */
export function at(root: unknown, path: Path): unknown {
  let here = root;
  for (const step of path) {
    if (typeof step === 'number' ? !Array.isArray(here) : !isNode(here)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

/** What lies at a path, as an object; an empty one where there is none. */
export function nodeAt(root: unknown, path: Path): Node {
  const found = at(root, path);
  return isNode(found) ? found : {};
}

export function listAt(root: unknown, path: Path): readonly unknown[] {
  const found = at(root, path);
  return Array.isArray(found) ? found : [];
}

/** Puts a value at a path. Undefined takes the key away. Objects on the way are made. */
export function put<T>(root: T, path: Path, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  if (typeof step === 'number') {
    const list = Array.isArray(root) ? [...(root as unknown[])] : [];
    list[step] = put(list[step], rest, value);
    return list as T;
  }
  const node: Record<string, unknown> = isNode(root) ? { ...root } : {};
  const next = put(node[step], rest, value);
  if (next === undefined) delete node[step];
  else node[step] = next;
  return node as T;
}

/** Puts a value into a list before a place of it. */
export function insert<T>(root: T, list: Path, place: number, value: unknown): T {
  const items = [...listAt(root, list)];
  items.splice(place, 0, value);
  return put(root, list, items);
}

/** Takes an item out of its list. */
export function removeItem<T>(root: T, path: Path): T {
  const list = path.slice(0, -1);
  const place = path.at(-1);
  return put(
    root,
    list,
    listAt(root, list).filter((_, i) => i !== place),
  );
}

/** A path as the server writes it: pages[0].elements[3].visibleIf. */
export function written(path: Path): string {
  return path.reduce<string>((said, step) => (typeof step === 'number' ? `${said}[${step}]` : said === '' ? step : `${said}.${step}`), '');
}

/** Reads a path as the server writes it. */
export function readPath(text: string): Path {
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, place, key]) => (place === undefined ? (key ?? '') : Number(place)));
}

export function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, i) => path[i] === step);
}

export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b);
}

/** A key whose value is a text: of a choice or a name. */
export function str(node: Node, key: string): string {
  const value = node[key];
  return typeof value === 'string' ? value : '';
}
