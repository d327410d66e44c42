import type { EntityRecord } from '../../model/graph.js';
import { canonicalId, type Lookup, officeKey } from '../identity/identity.js';
import { officeParts } from '../identity/names.js';
import { withCanonicalIds } from '../identity/queryIds.js';
import type { Connection, Row, Transaction } from './connection.js';
import { entityOf } from './records.js';

/** What judgements say of these ids, and of the bodies of those that are offices. */
export async function lookupOf(tx: Transaction, ids: Iterable<string>): Promise<Lookup> {
  const wanted = [...new Set([...ids].flatMap((id) => [id, officeParts(id)?.body ?? id]))];
  const known = new Map<string, string>();
  const look = async (keys: readonly string[]): Promise<void> => {
    if (keys.length === 0) return;
    const rows = await tx.run<{ key: string; canonical: string }>('identity', { keys });
    for (const { key, canonical } of rows) known.set(key, canonical);
  };
  const lookup: Lookup = (id) => known.get(id);
  await look(wanted);
  const offices = wanted.map((id) => officeKey(id, lookup)).filter((id) => !wanted.includes(id));
  await look(offices);
  return lookup;
}

/** The id that each of these stands for, itself in nearly all cases. */
export async function canonicalIn(tx: Transaction, ids: Iterable<string>): Promise<(id: string) => string> {
  const lookup = await lookupOf(tx, ids);
  return (id) => canonicalId(id, lookup);
}

/** Entities by their ids; an id that has none of its own may stand for another one. */
export async function entitiesIn(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly (EntityRecord | undefined)[]> {
  if (ids.length === 0) return [];
  const read = async (keys: readonly string[]): Promise<ReadonlyMap<string, Row>> => {
    const rows = await tx.run<{ key: string; properties: Row }>('entity', { keys });
    return new Map(rows.map(({ key, properties }) => [key, properties]));
  };
  const own = await read([...new Set(ids)]);
  const missing = ids.filter((id) => !own.has(id));
  const canonical = missing.length === 0 ? (id: string) => id : await canonicalIn(tx, missing);
  const others = [...new Set(missing.map(canonical))].filter((id) => !own.has(id));
  const found = others.length === 0 ? own : new Map([...own, ...(await read(others))]);
  return ids.map((id) => {
    const properties = found.get(id) ?? found.get(canonical(id));
    return properties === undefined ? undefined : entityOf(properties);
  });
}

/**
 * Asks with queries in which each entity goes by the id that it stands for. Hardly any id stands for another, so the question
 * is put as it is, on the same way to the server as the one about ids, and put again only where that tells otherwise.
 */
export function meant<Asked extends { readonly query: object }, Answer>(
  connection: Connection,
  requests: readonly Asked[],
  ask: (tx: Transaction, requests: readonly Asked[]) => Promise<Answer>,
): Promise<Answer> {
  const ids = new Set<string>();
  const noted = (id: string): string => {
    ids.add(id);
    return id;
  };
  for (const { query } of requests) withCanonicalIds(query, noted);
  if (ids.size === 0) return connection.read((tx) => ask(tx, requests));
  return connection.read(async (tx) => {
    const [canonical, answer] = await Promise.all([canonicalIn(tx, ids), ask(tx, requests)]);
    if ([...ids].every((id) => canonical(id) === id)) return answer;
    return ask(
      tx,
      requests.map((request) => ({ ...request, query: withCanonicalIds(request.query, canonical) })),
    );
  });
}
