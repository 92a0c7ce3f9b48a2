import type { CampaignPartsFragment } from '../../gql/graphql';

/** Whom a campaign asks, by identifiers and codes. An empty list narrows nothing. */
export type Audience = { divisions: string[]; ranks: string[]; positions: string[]; stages: string[] };

/** An audience as it was read, the way it is sent. */
export function audienceInput({ divisions, ranks, positions, stages }: CampaignPartsFragment['audience']): Audience {
  return { divisions: divisions.map((d) => d.id), ranks, positions, stages };
}
