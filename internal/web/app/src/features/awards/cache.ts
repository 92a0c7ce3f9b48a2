import { useQueryClient } from '@tanstack/react-query';
import { AwardCycleDocument, AwardDocument, AwardsDocument, type AwardPartsFragment, type CyclePartsFragment } from '../../gql/graphql';
import { keyOf } from '../../lib/query';

/** Puts what a mutation gave back in the place of what was read before. */
export function useKeep(): { award: (award: AwardPartsFragment) => void; cycle: (cycle: CyclePartsFragment) => void } {
  const client = useQueryClient();
  return {
    award: (award) => {
      client.setQueryData(keyOf(AwardDocument, { award: award.id }), { award });
      void client.invalidateQueries({ queryKey: keyOf(AwardsDocument) });
    },
    cycle: (cycle) => {
      client.setQueryData(keyOf(AwardCycleDocument, { cycle: cycle.id }), { awardCycle: cycle });
      void client.invalidateQueries({ queryKey: keyOf(AwardsDocument) });
      void client.invalidateQueries({ queryKey: keyOf(AwardDocument) });
    },
  };
}
