import { useQueryClient } from '@tanstack/react-query';
import { MyNominationsDocument, OwnNominationDocument, type OwnNominationPartsFragment } from '../../gql/graphql';
import { keyOf } from '../../lib/query';

/** Puts what a mutation gave back in the place of what was read before. */
export function useKeep(): (nomination: OwnNominationPartsFragment) => void {
  const client = useQueryClient();
  return (nomination) => {
    client.setQueryData(keyOf(OwnNominationDocument, { nomination: nomination.id }), { nomination });
    void client.invalidateQueries({ queryKey: keyOf(MyNominationsDocument) });
  };
}
