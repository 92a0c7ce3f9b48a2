/** An expression as far as the editor has to understand it: to say it, to build it, and to keep its
 * names right when a question is renamed. The server alone decides whether it is a good one; the
 * grammar is that of its package expr. */
export type Expression =
  | { kind: 'value'; value: Scalar | null; from: number; to: number }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'name'; name: string; from: number; to: number }
  | { kind: 'unary'; op: '!' | 'empty' | 'notempty'; of: Expression }
  | { kind: 'binary'; op: string; left: Expression; right: Expression }
  | { kind: 'call'; name: string; args: Expression[] };

export type Scalar = string | number | boolean;

type Token = { kind: 'number' | 'text' | 'name' | 'word' | 'operator' | 'end'; text: string; from: number; to: number };

class Fault extends Error {}

const levels: Record<string, string>[] = [
  { or: 'or', '||': 'or' },
  { and: 'and', '&&': 'and' },
  {
    '=': '=', '==': '=', equal: '=', equals: '=', '!=': '<>', '<>': '<>', notequal: '<>', notequals: '<>', '<': '<', less: '<', '<=': '<=', '=<': '<=', lessorequal: '<=',
    '>': '>', greater: '>', '>=': '>=', '=>': '>=', greaterorequal: '>=',
  },
  { '+': '+', '-': '-' },
  { '*': '*', '/': '/', '%': '%' },
  { '^': '^', power: '^' },
  { contains: 'contains', contain: 'contains', notcontains: 'notcontains', notcontain: 'notcontains', anyof: 'anyof', allof: 'allof', noneof: 'noneof' },
];
const wordOperators = new Set(levels.flatMap((level) => Object.keys(level)).filter((op) => /^[a-z]/.test(op)));

/** Reads an expression, or gives null for one that is faulty. */
export function parse(source: string): Expression | null {
  try {
    const reader = new Reader(tokens(source));
    const root = reader.chain(0);
    reader.expect('end');
    return root;
  } catch (err) {
    if (err instanceof Fault) return null;
    throw err;
  }
}

function tokens(source: string): Token[] {
  const out: Token[] = [];
  let i = 0;
  const add = (kind: Token['kind'], text: string, to: number) => {
    out.push({ kind, text, from: i, to });
    i = to;
  };
  while (i < source.length) {
    const rest = source.slice(i);
    const c = source.charAt(i);
    let m: RegExpExecArray | null;
    if (/\s/.test(c)) i++;
    else if (c === '{') {
      m = /^\{([^{}]+)\}/.exec(rest);
      if (!m) throw new Fault();
      add('name', m[1] ?? '', i + m[0].length);
    } else if (c === "'" || c === '"') {
      const text = textAt(source, i);
      add('text', text.value, text.to);
    } else if ((m = /^-?\d+(\.\d+)?/.exec(rest)) && (c !== '-' || operandNext(out))) add('number', m[0], i + m[0].length);
    else if ((m = /^[A-Za-z_]\w*/.exec(rest))) add('word', m[0], i + m[0].length);
    else if ((m = /^(==|!=|<>|<=|>=|=<|=>|&&|\|\||[=<>!+\-*/%^(),[\]])/.exec(rest))) add('operator', m[0], i + m[0].length);
    else throw new Fault();
  }
  out.push({ kind: 'end', text: '', from: i, to: i });
  return out;
}

function textAt(source: string, from: number): { value: string; to: number } {
  const quote = source.charAt(from);
  let value = '';
  for (let i = from + 1; i < source.length; i++) {
    const c = source.charAt(i);
    const next = source.charAt(i + 1);
    if (c === '\\' && (next === "'" || next === '"')) {
      value += next;
      i++;
    } else if (c === quote) return { value, to: i + 1 };
    else value += c;
  }
  throw new Fault();
}

/** After an operand a "-" takes away; elsewhere it belongs to a number. */
function operandNext(before: Token[]): boolean {
  const last = before.at(-1);
  if (!last) return true;
  if (last.kind === 'operator') return last.text !== ')' && last.text !== ']';
  return last.kind === 'word' && wordOperators.has(last.text.toLowerCase());
}

class Reader {
  private place = 0;
  private depth = 0;
  constructor(private readonly all: Token[]) {}

  private get now(): Token {
    return this.all[this.place] as Token;
  }

  private take(): Token {
    const token = this.now;
    if (token.kind !== 'end') this.place++;
    return token;
  }

  private is(text: string): boolean {
    return this.now.kind === 'operator' && this.now.text === text;
  }

  expect(what: string): void {
    const token = this.take();
    if (what === 'end' ? token.kind !== 'end' : token.kind !== 'operator' || token.text !== what) throw new Fault();
  }

  chain(level: number): Expression {
    const operators = levels[level];
    if (!operators) return this.operand();
    if (level === 0 && ++this.depth > 50) throw new Fault();
    let left = this.chain(level + 1);
    for (;;) {
      const op = this.now.kind === 'operator' || this.now.kind === 'word' ? operators[this.now.text.toLowerCase()] : undefined;
      if (op === undefined) break;
      this.take();
      left = { kind: 'binary', op, left, right: this.chain(level + 1) };
    }
    if (level === 0) this.depth--;
    return left;
  }

  private operand(): Expression {
    const token = this.take();
    if (token.kind === 'number') return this.postfix(value(Number(token.text), token));
    if (token.kind === 'text') return this.postfix(value(token.text, token));
    if (token.kind === 'name') return this.postfix({ kind: 'name', name: token.text, from: token.from, to: token.to });
    if (token.kind === 'operator' && token.text === '!') return { kind: 'unary', op: '!', of: this.operand() };
    if (token.kind === 'operator' && token.text === '(') {
      const inner = this.chain(0);
      this.expect(')');
      return inner;
    }
    if (token.kind === 'operator' && token.text === '[') return { kind: 'list', items: this.items(']') };
    if (token.kind === 'word') return this.word(token);
    throw new Fault();
  }

  private word(token: Token): Expression {
    if (this.is('(')) {
      this.take();
      return { kind: 'call', name: token.text, args: this.items(')') };
    }
    const lower = token.text.toLowerCase();
    if (lower === 'true' || lower === 'false') return this.postfix(value(lower === 'true', token));
    if (token.text === 'null' || token.text === 'undefined') return value(null, token);
    if (lower === 'negate') return { kind: 'unary', op: '!', of: this.operand() };
    if (wordOperators.has(lower) || lower === 'empty' || lower === 'notempty') throw new Fault();
    return this.postfix(value(token.text, token));
  }

  private postfix(of: Expression): Expression {
    const word = this.now.kind === 'word' ? this.now.text.toLowerCase() : '';
    if (word !== 'empty' && word !== 'notempty') return of;
    this.take();
    return { kind: 'unary', op: word, of };
  }

  private items(closing: string): Expression[] {
    const out: Expression[] = [];
    if (this.is(closing)) {
      this.take();
      return out;
    }
    for (;;) {
      out.push(this.chain(0));
      if (!this.is(',')) break;
      this.take();
    }
    this.expect(closing);
    return out;
  }
}

function value(of: Scalar | null, token: Token): Expression {
  return { kind: 'value', value: of, from: token.from, to: token.to };
}

/** A constant as the language writes it. */
export function constant(of: Scalar): string {
  return typeof of === 'string' ? `'${of.replace(/(['"])/g, '\\$1')}'` : String(of);
}

/** The question or value a name is about: what stands before a dot or bracket. */
export function baseOf(name: string): string {
  const cut = name.search(/[.[]/);
  return cut > 0 ? name.slice(0, cut) : name;
}

const comment = '-Comment';

/** Whether a name in an expression is about this question, or the text beside its answer. */
export function isAbout(name: string, question: string): boolean {
  const base = baseOf(name);
  return base === question || base === question + comment;
}

/** A place in a source where a question is named. */
type Mention = { name: string; from: number; to: number; quoted: boolean };

function mentions(source: string): Mention[] {
  const root = parse(source);
  if (!root) {
    // A faulty expression still names what it is about.
    return [...source.matchAll(/\{([^{}]+)\}/g)].map((m) => ({ name: m[1] ?? '', from: m.index, to: m.index + m[0].length, quoted: false }));
  }
  const out: Mention[] = [];
  walk(root, (e) => {
    if (e.kind === 'name') out.push({ name: e.name, from: e.from, to: e.to, quoted: false });
    const asked = e.kind === 'call' && (e.name === 'displayValue' || e.name === 'getComment') ? e.args[0] : undefined;
    if (asked?.kind === 'value' && typeof asked.value === 'string') out.push({ name: asked.value, from: asked.from, to: asked.to, quoted: true });
  });
  return out.sort((a, b) => a.from - b.from);
}

export function walk(e: Expression, visit: (e: Expression) => void): void {
  visit(e);
  if (e.kind === 'unary') walk(e.of, visit);
  if (e.kind === 'binary') [e.left, e.right].forEach((part) => walk(part, visit));
  if (e.kind === 'list') e.items.forEach((part) => walk(part, visit));
  if (e.kind === 'call') e.args.forEach((part) => walk(part, visit));
}

/** The names an expression is about, each once. */
export function namesIn(source: string): string[] {
  return [...new Set(mentions(source).map((m) => m.name))];
}

/** The source with names replaced; what `to` gives undefined for stays. */
export function withNames(source: string, to: (name: string) => string | undefined): string {
  return edited(
    source,
    mentions(source).flatMap((m) => {
      const next = to(m.name);
      return next === undefined ? [] : [{ from: m.from, to: m.to, text: m.quoted ? constant(next) : `{${next}}` }];
    }),
  );
}

/** The source with one value replaced wherever it is compared with a name. */
export function withValue(source: string, isName: (name: string) => boolean, before: Scalar, after: Scalar): string {
  const root = parse(source);
  if (!root) return source;
  const edits: { from: number; to: number; text: string }[] = [];
  const constants = (e: Expression) =>
    (e.kind === 'list' ? e.items : [e]).forEach((one) => {
      if (one.kind === 'value' && one.value !== null && String(one.value) === String(before)) edits.push({ from: one.from, to: one.to, text: constant(after) });
    });
  walk(root, (e) => {
    if (e.kind !== 'binary') return;
    if (e.left.kind === 'name' && isName(e.left.name)) constants(e.right);
    if (e.right.kind === 'name' && isName(e.right.name)) constants(e.left);
  });
  return edited(source, edits);
}

function edited(source: string, edits: { from: number; to: number; text: string }[]): string {
  return [...edits].sort((a, b) => b.from - a.from).reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), source);
}
