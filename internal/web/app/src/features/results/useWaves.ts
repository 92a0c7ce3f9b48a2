import { useQueries } from '@tanstack/react-query';
import { ReleaseDocument, ResultsSeriesDocument } from '../../gql/graphql';
import { request } from '../../lib/graphql';
import { keyOf, useData } from '../../lib/query';
import type { Wave } from './figures';

/** The same cut of every released wave of a series. Empty until all of them are read: figures that
 * come one by one would look like a trend that changes. */
export function useWaves({ series, wave }: { series: string; wave: number }, division: string): Wave[] {
  const read = useData(ResultsSeriesDocument, {}, { enabled: series !== '' });
  const cuts = (read.data?.campaigns.nodes ?? [])
    .filter((c) => series !== '' && c.series === series && c.wave <= wave)
    .flatMap((c) => {
      const release = c.releases.find((r) => (r.division?.id ?? '') === division);
      return [{ wave: c.wave, id: release?.id ?? null }];
    });
  const answers = useQueries({
    queries: cuts.map(({ id }) => ({
      queryKey: keyOf(ReleaseDocument, { id: id ?? '' }),
      queryFn: () => request(ReleaseDocument, { id: id ?? '' }),
      enabled: id !== null,
      staleTime: Infinity,
    })),
  });
  if (cuts.length < 2 || answers.some((a, i) => cuts[i]?.id !== null && !a.data)) return none;
  return cuts.flatMap((cut, i) => {
    const release = answers[i]?.data?.release;
    return release ? [{ wave: cut.wave, questions: release.questions }] : [];
  });
}

const none: Wave[] = [];
