import type { ActsOfBodyQuery } from '../../graph/operations.js';
import { type ConnectionPage, nextOf } from '../../graph/useQuery.js';
import type { Act } from './columns.js';

/** The acts of a body, or of the congress of a place. */
export function actsPage({ node }: ActsOfBodyQuery): ConnectionPage<Act> | undefined {
  const acts =
    node && ('regulations' in node ? node.regulations : 'congress' in node ? node.congress?.regulations : null);
  return acts ? { rows: acts.edges, total: acts.totalCount, next: nextOf(acts) } : undefined;
}
