import { useQueryClient } from '@tanstack/react-query';
import { CampaignDocument, CampaignsDocument, type CampaignPartsFragment } from '../../gql/graphql';
import { keyOf } from '../../lib/query';

/** Puts a campaign a mutation gave back in the place of what was read before. */
export function useKeepCampaign(): (campaign: CampaignPartsFragment) => void {
  const client = useQueryClient();
  return (campaign) => {
    client.setQueryData(keyOf(CampaignDocument, { id: campaign.id }), { campaign });
    void client.invalidateQueries({ queryKey: keyOf(CampaignsDocument) });
  };
}
