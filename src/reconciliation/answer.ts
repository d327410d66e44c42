import type { EntityRecord } from '../model/graph.js';
import type { EntityKind } from '../model/vocabulary.js';
import type { CandidateRecord, GraphStore, ReconcileRequest } from '../store/port.js';
import type { Query } from './asked.js';
import { PLACE_PROPERTY } from './properties.js';
import { isKind, typeOf } from './types.js';

const USUAL = 10;
const MOST = 100;
/** A name that is one entity's and no other's. */
const CERTAIN = 0.9;

interface Asked {
  readonly requests: readonly ReconcileRequest[];
  readonly limit: number;
}

/** The candidates of each query, under its key. */
export async function answersTo(store: GraphStore, queries: ReadonlyMap<string, Query>) {
  const asked = await Promise.all([...queries.values()].map((query) => askedBy(store, query)));
  const found = await store.reconcile(asked.flatMap(({ requests }) => requests));
  let next = 0;
  const candidates = asked.map(({ requests, limit }) => {
    const own = found.slice(next, next + requests.length).flat();
    next += requests.length;
    return bestOf(own, limit);
  });
  const ids = [...new Set(candidates.flat().map(({ entity }) => entity))];
  const records = await store.entities(ids);
  const known = new Map(ids.map((id, index) => [id, records[index]]));
  return Object.fromEntries(
    [...queries.keys()].map((key, index) => [key, { result: resultOf(candidates[index] ?? [], known) }]),
  );
}

/** One request a type; a type that the graph does not have has no candidates. */
async function askedBy(store: GraphStore, { query, type, limit, properties = [] }: Query): Promise<Asked> {
  const size = Math.min(Math.max(Math.trunc(limit ?? USUAL), 1), MOST);
  const named = properties.find(({ pid }) => pid === PLACE_PROPERTY)?.v;
  const place = await placeMeant(store, Array.isArray(named) ? named[0] : named);
  const about = { name: query ?? '', limit: size, ...(place === undefined ? {} : { place }) };
  const types = [...new Set([type ?? []].flat())]; // once each, however often it is named
  if (types.length === 0) return { requests: [about], limit: size };
  return { requests: types.filter(isKind).map((kind: EntityKind) => ({ ...about, kind })), limit: size };
}

/** A place by its id, or by a name that only one place has. */
async function placeMeant(store: GraphStore, value: unknown): Promise<string | undefined> {
  const written = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value ?? '');
  if (written.startsWith('place/') || written === '') return written || undefined;
  const [candidates] = await store.reconcile([{ name: written, kind: 'PLACE', limit: 2 }]);
  return candidates?.find(({ score }) => score >= CERTAIN)?.entity;
}

function bestOf(candidates: readonly CandidateRecord[], limit: number): readonly CandidateRecord[] {
  return [...candidates].sort((left, right) => right.score - left.score).slice(0, limit);
}

function resultOf(candidates: readonly CandidateRecord[], known: ReadonlyMap<string, EntityRecord | undefined>) {
  const certain = candidates.filter(({ score }) => score >= CERTAIN);
  return candidates.flatMap(({ entity, score, reasons }) => {
    const record = known.get(entity);
    if (record === undefined) return [];
    const { type, name } = record;
    return {
      id: entity,
      name,
      type: [typeOf(type)],
      score: Math.round(score * 1000) / 10,
      match: certain.length === 1 && score >= CERTAIN,
      description: reasons.join('; '),
    };
  });
}
