import type { EntityRecord } from '../../model/graph.js';
import { canonicalId, type Lookup, officeKey } from '../identity/identity.js';
import { recordOf } from './read.js';
import type { Statements } from './statements.js';

const lookupIn =
  (statements: Statements): Lookup =>
  (id) =>
    statements.row<{ canonical: string }>('identity', { id })?.canonical;

/** The id that an id stands for, itself in nearly all cases. */
export const canonicalIn = (statements: Statements, id: string): string => canonicalId(id, lookupIn(statements));

/** Ids under which a document that says this one has to be found again when judgements change. */
export const keysOf = (statements: Statements, id: string): ReadonlySet<string> =>
  new Set([id, officeKey(id, lookupIn(statements))]);

/** An id that has no entity of its own may stand for another one. */
export function entityOf(statements: Statements, id: string): EntityRecord | undefined {
  const own = recordOf<EntityRecord>(statements, 'entity', id);
  if (own !== undefined) return own;
  const canonical = canonicalIn(statements, id);
  return canonical === id ? undefined : recordOf<EntityRecord>(statements, 'entity', canonical);
}
