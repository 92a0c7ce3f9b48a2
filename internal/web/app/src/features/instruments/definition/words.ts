import { subjects, type Subject } from './conditions';
import { baseOf, parse, type Expression, type Scalar } from './expression';
import type { Node } from './node';
import { readable } from './texts';

/** The words a condition is said with, in one language. */
export type Phrases = {
  relations: Record<string, (a: string, b: string) => string>;
  empty: (of: string) => string;
  notEmpty: (of: string) => string;
  not: (of: string) => string;
  and: string;
  or: string;
  nothing: string;
  yes: string;
  no: string;
  quoted: (words: string) => string;
  number: (value: number) => string;
  call: (name: string, args: string[]) => string;
};

/** Names as a reader knows them: the title of a question, the words of a choice. */
export type Speaker = { name: (name: string) => string; label: (name: string, value: Scalar) => string | undefined };

/** Speaks of the questions of a definition in one language. */
export function speakerOf(definition: Node, language: string, own: string): Speaker {
  const known = new Map(subjects(definition).map((s) => [s.name, s]));
  return {
    name: (name) => titleOf(known.get(name) ?? known.get(baseOf(name).replace(/-Comment$/, '')), name, language, own),
    label: (name, value) => {
      const found = known.get(name)?.choices.find((c) => String(c.value) === String(value));
      return found ? readable(found.text, language, own) || String(found.value) : undefined;
    },
  };
}

/** The title of a subject, with its row and column, short enough for a sentence. */
export function titleOf(subject: Subject | undefined, name: string, language: string, own: string): string {
  if (!subject) return name;
  const said = [subject.title, subject.row, subject.column].map((text) => short(readable(text, language, own))).filter((text) => text !== '');
  return said.join(' – ') || name;
}

/** A title as it stands within a sentence. */
export function short(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/[\s?!:.\u202f\u00a0]+$/, '').trim();
  return plain.length > 60 ? `${plain.slice(0, 59).trimEnd()}…` : plain;
}

/** Says an expression in words; null for one that is faulty. */
export function tell(source: string, speaker: Speaker, p: Phrases): string | null {
  const root = parse(source);
  return root ? say(root, speaker, p) : null;
}

const binding = (e: Expression): number => (e.kind !== 'binary' ? 9 : e.op === 'or' ? 1 : e.op === 'and' ? 2 : 3);

function say(e: Expression, s: Speaker, p: Phrases): string {
  const inner = (part: Expression, least: number) => (binding(part) < least ? `(${say(part, s, p)})` : say(part, s, p));
  switch (e.kind) {
    case 'value':
      return constant(e.value, p);
    case 'list':
      return listed(e.items, null, s, p);
    case 'name':
      return p.quoted(s.name(e.name));
    case 'call':
      return p.call(
        e.name,
        e.args.map((arg) => inner(arg, 4)),
      );
    case 'unary': {
      const of = inner(e.of, 9);
      return e.op === 'empty' ? p.empty(of) : e.op === 'notempty' ? p.notEmpty(of) : p.not(of);
    }
    case 'binary': {
      if (e.op === 'and' || e.op === 'or') {
        const least = binding(e);
        return `${inner(e.left, least)} ${e.op === 'and' ? p.and : p.or} ${inner(e.right, least + 1)}`;
      }
      const beside = (part: Expression, other: Expression) => (other.kind === 'name' && (part.kind === 'value' || part.kind === 'list') ? listed(part.kind === 'list' ? part.items : [part], other.name, s, p) : inner(part, 4));
      const relation = p.relations[e.op];
      const [a, b] = [beside(e.left, e.right), beside(e.right, e.left)];
      return relation ? relation(a, b) : `${a} ${e.op} ${b}`;
    }
  }
}

function listed(items: Expression[], of: string | null, s: Speaker, p: Phrases): string {
  if (items.length === 0) return p.nothing;
  return items
    .map((item) => {
      if (item.kind !== 'value') return say(item, s, p);
      const words = of === null || item.value === null ? undefined : s.label(of, item.value);
      return words === undefined ? constant(item.value, p) : p.quoted(words);
    })
    .join(', ');
}

function constant(value: Scalar | null, p: Phrases): string {
  if (value === null || value === '') return p.nothing;
  if (typeof value === 'boolean') return value ? p.yes : p.no;
  return typeof value === 'number' ? p.number(value) : p.quoted(value);
}
