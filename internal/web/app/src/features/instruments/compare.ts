import { str, type Node } from './definition/node';
import { ownLanguage, readable } from './definition/texts';
import { identity, kindOf, openDefinition, questions } from './definition/tree';

/** What differs between the questions of two versions, for people to read. How they are pooled the
 * server says. */
export type Difference = { added: string[]; removed: string[]; reworded: { from: string; to: string }[]; retyped: string[] };

/** Compares two definitions question by question, by what identifies them over versions. */
export function compare(before: unknown, after: unknown, language: string): Difference {
  const [old, now] = [known(before, language), known(after, language)];
  const kept = [...now].flatMap(([id, q]) => {
    const was = old.get(id);
    return was ? [{ was, q }] : [];
  });
  return {
    added: [...now].filter(([id]) => !old.has(id)).map(([, q]) => q.title),
    removed: [...old].filter(([id]) => !now.has(id)).map(([, q]) => q.title),
    reworded: kept.filter(({ was, q }) => was.title !== q.title).map(({ was, q }) => ({ from: was.title, to: q.title })),
    retyped: kept.filter(({ was, q }) => was.kind !== q.kind || was.answers !== q.answers).map(({ q }) => q.title),
  };
}

function known(definition: unknown, language: string): Map<string, { title: string; kind: string; answers: string }> {
  const own = ownLanguage(definition);
  return new Map(questions(openDefinition(definition)).map(({ node }) => [identity(node), { title: readable(node['title'], language, own) || str(node, 'name'), kind: kindOf(node), answers: answersOf(node) }]));
}

/** What can be answered, without the words it is said in. */
function answersOf(node: Node): string {
  const values = (key: string) => (Array.isArray(node[key]) ? (node[key] as unknown[]).map((item) => (typeof item === 'object' && item !== null ? ((item as Node)['value'] ?? (item as Node)['name']) : item)) : []);
  return JSON.stringify([values('choices'), values('rows'), values('columns'), values('rateValues'), node['rateMin'], node['rateMax'], node['rateStep'], node['inputType'], node['min'], node['max']]);
}

export function isSame(d: Difference): boolean {
  return d.added.length + d.removed.length + d.reworded.length + d.retyped.length === 0;
}
