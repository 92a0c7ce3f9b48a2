import { baseOf, constant, parse, type Expression, type Scalar } from './expression';
import { isNode, listAt, startsWith, str, type Node, type Path } from './node';
import { kindOf, questions } from './tree';

/** What a condition in plain words can say. */
export const relations = ['is', 'isNot', 'anyOf', 'noneOf', 'contains', 'notContains', 'allOf', 'more', 'atLeast', 'less', 'atMost', 'answered', 'notAnswered'] as const;
export type Relation = (typeof relations)[number];

/** One comparison of a question with values. */
export type Clause = { name: string; relation: Relation; values: Scalar[] };
export type Condition = { join: 'all' | 'any'; clauses: Clause[] };

const written: Record<Relation, string> = {
  is: '=', isNot: '<>', anyOf: 'anyof', noneOf: 'noneof', contains: 'contains', notContains: 'notcontains', allOf: 'allof', more: '>', atLeast: '>=', less: '<', atMost: '<=', answered: 'notempty',
  notAnswered: 'empty',
};
const relationOf = new Map(relations.map((relation) => [written[relation], relation]));
const takesList = (relation: Relation) => relation === 'anyOf' || relation === 'noneOf' || relation === 'allOf';
export const takesNothing = (relation: Relation) => relation === 'answered' || relation === 'notAnswered';
export { takesList };

/** A condition as the format writes it. Empty when it has no clause. */
export function writeCondition({ join, clauses }: Condition): string {
  return clauses
    .map(({ name, relation, values }) => {
      if (takesNothing(relation)) return `{${name}} ${written[relation]}`;
      const said = values.map(constant);
      return `{${name}} ${written[relation]} ${takesList(relation) ? `[${said.join(', ')}]` : (said[0] ?? "''")}`;
    })
    .join(join === 'all' ? ' and ' : ' or ');
}

/** Reads what the builder can express. Null for everything else, which stays as it is written. */
export function readCondition(source: string): Condition | null {
  if (source.trim() === '') return { join: 'all', clauses: [] };
  const root = parse(source);
  if (!root) return null;
  const op = root.kind === 'binary' && (root.op === 'and' || root.op === 'or') ? root.op : 'and';
  const clauses = flat(root, op).map(clause);
  if (clauses.some((c) => c === null)) return null;
  return { join: op === 'and' ? 'all' : 'any', clauses: clauses as Clause[] };
}

function flat(e: Expression, op: string): Expression[] {
  return e.kind === 'binary' && e.op === op ? [...flat(e.left, op), ...flat(e.right, op)] : [e];
}

function clause(e: Expression): Clause | null {
  if (e.kind === 'unary' && e.op !== '!' && e.of.kind === 'name') return { name: e.of.name, relation: e.op === 'notempty' ? 'answered' : 'notAnswered', values: [] };
  if (e.kind !== 'binary' || e.left.kind !== 'name') return null;
  const relation = relationOf.get(e.op);
  if (relation === undefined || takesNothing(relation)) return null;
  if (takesList(relation)) {
    // One value stands for a list of one.
    const items = e.right.kind === 'list' ? e.right.items : [e.right];
    const values = items.map(scalar);
    return values.some((v) => v === null) ? null : { name: e.left.name, relation, values: values as Scalar[] };
  }
  const value = scalar(e.right);
  return value === null ? null : { name: e.left.name, relation, values: [value] };
}

function scalar(e: Expression): Scalar | null {
  return e.kind === 'value' ? e.value : null;
}

/** How a subject is answered, which decides what can be said of it. */
export type Nature = 'one' | 'many' | 'number' | 'date' | 'text' | 'other';

/** Something a condition can be about: a question, a row of a matrix, a cell of a table, a computed
 * value. Title, row and column are as the definition has them, in all languages. */
export type Subject = { name: string; title: unknown; row?: unknown; column?: unknown; nature: Nature; choices: { value: Scalar; text: unknown }[]; path: Path };

const say: Record<Nature, Relation[]> = {
  one: ['is', 'isNot', 'anyOf', 'noneOf', 'answered', 'notAnswered'],
  many: ['contains', 'notContains', 'anyOf', 'allOf', 'noneOf', 'answered', 'notAnswered'],
  number: ['is', 'isNot', 'more', 'atLeast', 'less', 'atMost', 'answered', 'notAnswered'],
  date: ['is', 'isNot', 'more', 'atLeast', 'less', 'atMost', 'answered', 'notAnswered'],
  text: ['answered', 'notAnswered', 'is', 'isNot', 'contains', 'notContains'],
  other: ['answered', 'notAnswered'],
};

/** The relations that make sense for a subject. Points of a scale can be compared as well. */
export function relationsFor(subject: Subject): Relation[] {
  const points = subject.nature === 'one' && subject.choices.length > 0 && subject.choices.every((c) => typeof c.value === 'number');
  return points ? [...say.one.slice(0, 4), 'more', 'atLeast', 'less', 'atMost', ...say.one.slice(4)] : say[subject.nature];
}

/** Everything that is asked before a part, and every computed value. */
export function subjectsBefore(definition: Node, part: Path): Subject[] {
  return subjects(definition).filter(({ path }) => path[0] === 'calculatedValues' || (before(path, part) && !startsWith(path, part)));
}

function before(a: Path, b: Path): boolean {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x !== y) return typeof x === 'number' && typeof y === 'number' && x < y;
  }
  return a.length < b.length;
}

/** Everything in a questionnaire that a condition can be about. */
export function subjects(definition: Node): Subject[] {
  const asked = questions(definition).flatMap(({ path, node }) => subjectsOf(path, node));
  const computed = listAt(definition, ['calculatedValues']).flatMap((value, i): Subject[] =>
    isNode(value) && str(value, 'name') !== '' ? [{ name: str(value, 'name'), title: str(value, 'name'), nature: 'number', choices: [], path: ['calculatedValues', i] }] : [],
  );
  return [...asked, ...computed];
}

function subjectsOf(path: Path, node: Node): Subject[] {
  const name = str(node, 'name');
  if (name === '') return [];
  const title = node['title'] ?? name;
  const rows = listAt(node, ['rows']).map(choice);
  switch (kindOf(node)) {
    case 'matrix': {
      const choices = listAt(node, ['columns']).map(choice);
      return rows.map((row) => ({ name: `${name}.${String(row.value)}`, title, row: row.text, nature: 'one', choices, path }));
    }
    case 'matrixdropdown':
      return rows.flatMap((row) =>
        listAt(node, ['columns']).flatMap((column): Subject[] => {
          if (!isNode(column)) return [];
          const type = str(column, 'cellType');
          const cell: Node = { choices: node['choices'], ...column, type: type === '' || type === 'default' ? (str(node, 'cellType') || 'dropdown') : type };
          return [{ name: `${name}.${String(row.value)}.${str(column, 'name')}`, title, row: row.text, column: column['title'] ?? column['name'], ...natureOf(cell), path }];
        }),
      );
    default:
      return [{ name, title, ...natureOf(node), path }];
  }
}

function natureOf(node: Node): { nature: Nature; choices: Subject['choices'] } {
  const listed = () => [
    ...listAt(node, ['choices']).map(choice),
    ...specials.flatMap(([value, text, ...keys]) => (keys.some((key) => node[key] === true) ? [{ value, text: node[text] ?? value }] : [])),
  ];
  switch (kindOf(node)) {
    case 'radiogroup':
    case 'dropdown':
      return { nature: 'one', choices: listed() };
    case 'checkbox':
    case 'tagbox':
      return { nature: 'many', choices: listed() };
    case 'boolean':
      return {
        nature: 'one',
        choices: [
          { value: scalarOr(node['valueTrue'], true), text: node['labelTrue'] ?? { default: 'Yes', fr: 'Oui' } },
          { value: scalarOr(node['valueFalse'], false), text: node['labelFalse'] ?? { default: 'No', fr: 'Non' } },
        ],
      };
    case 'rating':
      return { nature: 'one', choices: points(node) };
    case 'expression':
      return { nature: 'number', choices: [] };
    case 'text':
      return { nature: node['inputType'] === 'number' ? 'number' : node['inputType'] === 'date' || node['inputType'] === 'month' ? 'date' : 'text', choices: [] };
    case 'comment':
      return { nature: 'text', choices: [] };
    default:
      return { nature: 'other', choices: [] };
  }
}

/** Choices a question has by a switch: value, key of its words, keys of the switch. */
export const specials: [string, string, ...string[]][] = [
  ['none', 'noneText', 'showNoneItem', 'hasNone'],
  ['refused', 'refuseText', 'showRefuseItem'],
  ['dontknow', 'dontKnowText', 'showDontKnowItem'],
  ['other', 'otherText', 'showOtherItem', 'hasOther'],
];

const scalarOr = (value: unknown, otherwise: Scalar): Scalar => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : otherwise);

/** A choice, row or column: its value, and its words if it has any of its own. */
export function choice(item: unknown): { value: Scalar; text: unknown } {
  const value = scalarOr(isNode(item) ? item['value'] : item, '');
  return { value, text: (isNode(item) ? item['text'] : undefined) ?? String(value) };
}

/** The points of a rating. */
export function points(node: Node): { value: Scalar; text: unknown }[] {
  const listed = listAt(node, ['rateValues']).map(choice);
  if (listed.length > 0) return listed;
  const number = (key: string, otherwise: number) => (typeof node[key] === 'number' ? node[key] : otherwise);
  const [low, high, step] = [number('rateMin', 1), number('rateMax', 5), number('rateStep', 1)];
  if (step <= 0 || high <= low || (high - low) / step > 100) return [];
  return Array.from({ length: Math.floor((high - low) / step + 1e-9) + 1 }, (_, i) => {
    const value = Math.round((low + i * step) * 1e6) / 1e6;
    return { value, text: String(value) };
  });
}

/** A clause about a subject that says something at once. */
export function firstClause(subject: Subject): Clause {
  return withRelation({ name: subject.name, relation: 'answered', values: [] }, relationsFor(subject)[0] ?? 'answered', subject);
}

/** The clause with another relation, keeping what of its values still fits. */
export function withRelation(c: Clause, relation: Relation, subject: Subject | undefined): Clause {
  if (takesNothing(relation)) return { ...c, relation, values: [] };
  const first = c.values.length > 0 ? c.values : [subject?.choices[0]?.value ?? (subject?.nature === 'number' ? 1 : '')];
  return { ...c, relation, values: takesList(relation) ? first : first.slice(0, 1) };
}

/** Names a condition is about that nothing in the questionnaire has, and those asked only later. */
export function strays(definition: Node, part: Path, condition: Condition): { missing: string[]; later: string[] } {
  const all = new Set(subjects(definition).map((s) => s.name));
  const names = new Set(questions(definition).map(({ node }) => str(node, 'name')));
  const earlier = new Set(subjectsBefore(definition, part).map((s) => s.name));
  const used = [...new Set(condition.clauses.map((c) => c.name))];
  const known = (name: string) => all.has(name) || names.has(baseOf(name).replace(/-Comment$/, ''));
  return { missing: used.filter((name) => !known(name)), later: used.filter((name) => all.has(name) && !earlier.has(name)) };
}
