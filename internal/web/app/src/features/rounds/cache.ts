import { useQueryClient } from '@tanstack/react-query';
import { FeedbackRoundDocument, FeedbackRoundsDocument, type RoundPartsFragment } from '../../gql/graphql';
import { keyOf } from '../../lib/query';

/** Puts a round a mutation gave back in the place of what was read before. */
export function useKeepRound(): (round: RoundPartsFragment) => void {
  const client = useQueryClient();
  return (round) => {
    client.setQueryData(keyOf(FeedbackRoundDocument, { round: round.id }), { feedbackRound: round });
    void client.invalidateQueries({ queryKey: keyOf(FeedbackRoundsDocument) });
  };
}
