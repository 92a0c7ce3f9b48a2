import { useQueryClient } from '@tanstack/react-query';
import { CommitteeNominationsDocument, NominationBoardDocument, NomineesToAskDocument, ReviewedNominationDocument } from '../../gql/graphql';
import { keyOf } from '../../lib/query';

/** Asks again for all that one act around a nomination may have changed. */
export function useRefresh(): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [keyOf(CommitteeNominationsDocument), keyOf(ReviewedNominationDocument), keyOf(NominationBoardDocument), keyOf(NomineesToAskDocument)]) void client.invalidateQueries({ queryKey });
  };
}
