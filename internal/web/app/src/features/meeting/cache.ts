import { useQueryClient } from '@tanstack/react-query';
import { DecisionCountDocument, DecisionDocument, MeetingCycleDocument, MeetingDocument, RankingDocument, type DecisionPartsFragment, type DecisionQuery, type MeetingPartsFragment } from '../../gql/graphql';
import { keyOf } from '../../lib/query';

/** Puts what a mutation gave back in the place of what was read before. An answer that was asked for
 * before the change does not come after it. */
export function useKeep(cycle: string): { meeting: (meeting: MeetingPartsFragment) => Promise<void>; decision: (decision: DecisionPartsFragment) => void } {
  const client = useQueryClient();
  return {
    meeting: async (awardMeeting) => {
      const queryKey = keyOf(MeetingDocument, { cycle });
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, { awardMeeting });
      for (const queryKey of [keyOf(MeetingCycleDocument), keyOf(RankingDocument), keyOf(DecisionDocument), keyOf(DecisionCountDocument)]) void client.invalidateQueries({ queryKey });
    },
    decision: (awardDecision) => {
      client.setQueryData<DecisionQuery>(keyOf(DecisionDocument, { cycle }), (now) => now && { ...now, awardDecision });
      // The page of the year says how far it has come.
      void client.invalidateQueries();
    },
  };
}
