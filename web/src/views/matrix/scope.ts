/** What is chosen in the filters of the matrix, as the graph's own filters. */
import type { Action, Status } from '../../graph/kinds.js';
import type { BodyFilter, BodyKind, RegulationActFilter } from '../../graph/operations.js';

export const SCOPES = ['all', 'congress', 'government', 'cppcc', 'party'] as const;
export type Scope = (typeof SCOPES)[number];

const KINDS_OF: Readonly<Record<Exclude<Scope, 'all'>, readonly BodyKind[]>> = {
  congress: ['CONGRESS', 'STANDING_COMMITTEE', 'SPECIAL_COMMITTEE'],
  government: ['GOVERNMENT', 'DEPARTMENT'],
  cppcc: ['CPPCC', 'CPPCC_SC'],
  party: ['PARTY_COMMITTEE', 'PARTY_GROUP'],
};

interface Chosen {
  readonly scope: Scope;
  readonly place: string;
  readonly action: readonly Action[];
  readonly status: readonly Status[];
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export function filtersOf({ scope, place, action, status, from, to }: Chosen): {
  readonly bodies: BodyFilter;
  readonly acts: RegulationActFilter;
} {
  return {
    bodies: { ...(scope === 'all' ? {} : { kinds: KINDS_OF[scope] }), ...(place === '' ? {} : { within: place }) },
    acts: {
      ...(action.length === 0 ? {} : { actions: action }),
      ...(status.length === 0 ? {} : { statuses: status }),
      ...(from === undefined ? {} : { yearFrom: from }),
      ...(to === undefined ? {} : { yearTo: to }),
    },
  };
}
