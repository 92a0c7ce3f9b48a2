import { useQueryClient } from '@tanstack/react-query';
import { InstrumentDocument, InstrumentsDocument, type InstrumentPartsFragment } from '../../gql/graphql';
import { keyOf } from '../../lib/query';

/** Puts an instrument a mutation gave back in the place of what was read before. */
export function useKeepInstrument(): (instrument: InstrumentPartsFragment) => void {
  const client = useQueryClient();
  return (instrument) => {
    client.setQueryData(keyOf(InstrumentDocument, { id: instrument.id }), { instrument });
    void client.invalidateQueries({ queryKey: keyOf(InstrumentsDocument) });
  };
}
