import type { CampaignPartsFragment } from '../../gql/graphql';

/** Whom a campaign asks, by identifiers and codes. An empty list narrows nothing. */
export type Audience = {
  divisions: string[];
  ranks: string[];
  positions: string[];
  stages: string[];
  sites: string[];
  appointmentTypes: string[];
  /** Days, or null for any. */
  appointedFrom: string | null;
  appointedUntil: string | null;
};

export const everybody: Audience = { divisions: [], ranks: [], positions: [], stages: [], sites: [], appointmentTypes: [], appointedFrom: null, appointedUntil: null };

/** An audience as it was read, the way it is sent. */
export function audienceInput(a: CampaignPartsFragment['audience']): Audience {
  return {
    divisions: a.divisions.map((d) => d.id),
    ranks: a.ranks,
    positions: a.positions,
    stages: a.stages,
    sites: a.sites.map((s) => s.id),
    appointmentTypes: a.appointmentTypes,
    appointedFrom: a.appointedFrom ?? null,
    appointedUntil: a.appointedUntil ?? null,
  };
}
