import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CommitteeNominationsDocument, NominationBoardDocument, NomineesToAskDocument, ReviewedNominationDocument, type CommitteeNominationPartsFragment } from '../../gql/graphql';
import { request } from '../../lib/graphql';
import { keyOf } from '../../lib/query';

/** Every nomination of a year the reader may know of, or those they review, whatever their number. */
export function useNominations(cycle: string, mine = false) {
  return useQuery({
    queryKey: [...keyOf(CommitteeNominationsDocument), 'all', cycle, mine],
    queryFn: async () => {
      const nodes: CommitteeNominationPartsFragment[] = [];
      let after: string | null = null;
      do {
        const { cycleNominations: part }: { cycleNominations: { nodes: CommitteeNominationPartsFragment[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } } = await request(CommitteeNominationsDocument, {
          cycle, first: 100, after, search: null, mine,
        });
        nodes.push(...part.nodes);
        after = part.pageInfo.hasNextPage ? (part.pageInfo.endCursor ?? null) : null;
      } while (after !== null);
      return nodes;
    },
  });
}

/** Asks again for all that one act around a nomination may have changed. */
export function useRefresh(): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [keyOf(CommitteeNominationsDocument), keyOf(ReviewedNominationDocument), keyOf(NominationBoardDocument), keyOf(NomineesToAskDocument)]) void client.invalidateQueries({ queryKey });
  };
}
