import type { PersonPartsFragment, Role } from '../../gql/graphql';
import type { Viewer } from '../../lib/session';

type Grant = PersonPartsFragment['grants'][number];

/** What a role is held for, as the server asks for it. */
export const scopes: Record<Role, 'department' | 'division' | 'site'> = {
  PROGRAM_LEAD: 'department',
  ADMINISTRATOR: 'department',
  VICE_CHAIR: 'department',
  DIVISION_DIRECTOR: 'division',
  PHYSICIAN_IN_CHIEF: 'site',
  FACILITATOR: 'division',
  AWARD_CHAIR: 'department',
  CUSTODIAN: 'department',
  COMMENT_MODERATOR: 'department',
  AUDITOR: 'department',
  DELEGATE: 'department',
};

/** The roles a viewer who grants roles may give and end: that of administrator is for administrators. */
export function rolesOf(viewer: Pick<Viewer, 'grants'>): Role[] {
  const administrator = viewer.grants.some((g) => g.role === 'ADMINISTRATOR');
  return (Object.keys(scopes) as Role[]).filter((role) => administrator || role !== 'ADMINISTRATOR');
}

/** How a grant stands on a day; its last day counts. */
export function standing({ from, until }: Pick<Grant, 'from' | 'until'>, today: string): 'current' | 'coming' | 'ended' {
  if (until && until < today) return 'ended';
  return from > today ? 'coming' : 'current';
}

/** Roles in force first, then those to come, then those that ended, newest first among each. */
export function inOrder<G extends Pick<Grant, 'from' | 'until'>>(grants: G[], today: string): G[] {
  const rank = { current: 0, coming: 1, ended: 2 };
  return grants.toSorted((a, b) => rank[standing(a, today)] - rank[standing(b, today)] || b.from.localeCompare(a.from));
}
