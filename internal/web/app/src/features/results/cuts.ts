import type { ResultsQuery } from '../../gql/graphql';

type Cut = NonNullable<ResultsQuery['campaign']>['releases'][number];
type Dimension = Cut['dimension'];

/** In the order in which cuts are offered. */
export const dimensions = ['DEPARTMENT', 'DIVISION', 'RANK', 'POSITION', 'STAGE'] as const satisfies readonly Dimension[];

/** How the address names a cut: everybody by nothing, a division by its id, another part by its
 * dimension and code. */
export function nameOf({ dimension, value }: Pick<Cut, 'dimension' | 'value'>): string {
  if (dimension === 'DEPARTMENT') return '';
  return dimension === 'DIVISION' && value !== '' ? value : `${dimension}:${value}`;
}

type Group = { dimension: Dimension; cuts: { name: string; label: string }[] };

/** The cuts open to the reader, by dimension, those not on record last. */
export function choicesOf(cuts: Cut[], labelOf: (cut: Cut) => string, language: string): Group[] {
  return dimensions.flatMap((dimension) => {
    const its = cuts
      .filter((c) => c.dimension === dimension)
      .map((c) => ({ name: nameOf(c), label: labelOf(c), unknown: c.value === '' }))
      .sort((a, b) => Number(a.unknown) - Number(b.unknown) || a.label.localeCompare(b.label, language));
    return its.length > 0 ? [{ dimension, cuts: its.map(({ name, label }) => ({ name, label })) }] : [];
  });
}
