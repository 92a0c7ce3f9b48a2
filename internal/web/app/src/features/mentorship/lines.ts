import type { ExpectationsPartsFragment, TextInput } from '../../gql/graphql';

export const parts = ['definition', 'mentor', 'mentee', 'director', 'facilitator'] as const;
export type Part = (typeof parts)[number];
export type Words = Record<Part, TextInput>;

/** The words of a version, as a new one begins with them. */
export function wordsOf(version: ExpectationsPartsFragment): Words {
  const words = ({ en, fr }: TextInput): TextInput => ({ en, fr });
  return {
    definition: words(version.definition),
    mentor: words(version.mentor),
    mentee: words(version.mentee),
    director: words(version.director),
    facilitator: words(version.facilitator),
  };
}

/** One expectation a line; empty lines do not count. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Text as it is published: without empty lines, and without blanks at the ends of lines. */
export function tidy(words: Words): Words {
  const both = ({ en, fr }: TextInput): TextInput => ({ en: linesOf(en).join('\n'), fr: linesOf(fr).join('\n') });
  return { ...words, mentor: both(words.mentor), mentee: both(words.mentee), director: both(words.director), facilitator: both(words.facilitator) };
}

/** The parts in which two versions differ, in either language. */
export function changed(before: Words, after: Words): Part[] {
  return parts.filter((part) => before[part].en !== after[part].en || before[part].fr !== after[part].fr);
}
