import type { ActivityRecord, EntityRecord, EvidenceRef } from '../../model/graph.js';
import { type ActKey, actOf, type HoldingKey, holdingOf } from '../derive.js';
import { shortForm } from '../shortForm.js';
import type { Statements } from './statements.js';

interface MentionCount {
  readonly entity: string;
  readonly surface: string | null;
  readonly count: number;
}

/** What a document says at one moment about all that is derived from several documents. */
export interface Said {
  readonly entities: readonly string[];
  readonly mentions: readonly MentionCount[];
  readonly acts: readonly ActKey[];
  readonly holdings: readonly HoldingKey[];
}

export function whatIsSaid(statements: Statements, document: string): Said {
  return {
    entities: statements.rows<{ entity: string }>('said-entities', { document }).map((row) => row.entity),
    mentions: statements.rows<MentionCount>('said-mentions', { document }),
    acts: statements.rows<ActKey>('said-acts', { document }),
    holdings: statements.rows<HoldingKey>('said-holdings', { document }),
  };
}

/**
 * Brings everything derived up to date after a document has changed, at a cost that depends on this document alone. Counts
 * move by the difference; what is shown is worked out anew from all that is said, so that no order of reading shows.
 */
export function settle(statements: Statements, before: Said, after: Said): void {
  for (const entity of new Set([...before.entities, ...after.entities])) settleEntity(statements, entity);
  const related = new Map<string, number>();
  for (const key of distinct([...before.acts, ...after.acts])) {
    const change = settleAct(statements, key);
    for (const entity of [key.body, key.regulation]) add(related, entity, change);
  }
  for (const key of distinct([...before.holdings, ...after.holdings])) settleHolding(statements, key);
  settleCounts(statements, before, after, related);
}

function settleEntity(statements: Statements, id: string): void {
  const claim = statements.row<{ record: string }>('strongest-claim', { entity: id });
  if (claim === undefined) {
    statements.run('forget-entity', { id });
    return;
  }
  const entity = JSON.parse(claim.record) as EntityRecord; // written by ourselves
  const short = entity.type === 'PLACE' ? (shortForm(entity.name) ?? null) : null;
  const changed = statements.run('show-entity', { id, record: claim.record, official: 0, short }) > 0;
  if (changed && entity.type === 'REGULATION') {
    statements.run('retitle-acts', { regulation: id, title: entity.name, kind: entity.kind });
  }
}

/** Answers by how much the body's regulations, and the regulation's actors, have become more. */
function settleAct(statements: Statements, { body, regulation, action, status }: ActKey): number {
  const key = { body, regulation, action, status };
  const actedOn = () => statements.row<{ acts: number }>('acted-on', { body, regulation })?.acts ?? 0;
  const before = actedOn();
  const witnesses = statements
    .rows<{ record: string }>('act-witnesses', key)
    .map(({ record }) => JSON.parse(record) as ActivityRecord); // written by ourselves
  if (witnesses.length === 0) statements.run('forget-act', key);
  else statements.run('put-act', { ...key, record: JSON.stringify(actOf(key, witnesses)) });
  return actedOn() - before;
}

function settleHolding(statements: Statements, { office, person }: HoldingKey): void {
  const witnesses = statements
    .rows<EvidenceRef & { asOf: string | null }>('holding-witnesses', { office, person })
    .map(({ asOf, ...evidence }) => ({ asOf, evidence }));
  if (witnesses.length === 0) {
    statements.run('forget-holding', { office, person });
    return;
  }
  const record = JSON.stringify(holdingOf({ office, person }, witnesses));
  statements.run('put-holding', { office, person, record });
}

function settleCounts(statements: Statements, before: Said, after: Said, related: ReadonlyMap<string, number>): void {
  const mentions = new Map<string, number>();
  const aliases = new Map<string, Map<string, number>>();
  for (const [said, sign] of [[before.mentions, -1] as const, [after.mentions, 1] as const]) {
    for (const { entity, surface, count } of said) {
      add(mentions, entity, sign * count);
      if (surface !== null) add(surfacesOf(aliases, entity), surface, sign * count);
    }
  }
  for (const id of new Set([...mentions.keys(), ...related.keys()])) {
    const change = { mentions: mentions.get(id) ?? 0, related: related.get(id) ?? 0 };
    if (change.mentions !== 0 || change.related !== 0) statements.run('count-entity', { id, ...change });
  }
  for (const [entity, surfaces] of aliases) {
    for (const [surface, count] of surfaces) {
      if (count !== 0) statements.run('count-alias', { entity, surface, count });
      if (count < 0) statements.run('forget-alias', { entity, surface });
    }
  }
}

function surfacesOf(aliases: Map<string, Map<string, number>>, entity: string): Map<string, number> {
  const surfaces = aliases.get(entity) ?? new Map<string, number>();
  aliases.set(entity, surfaces);
  return surfaces;
}

function add(counts: Map<string, number>, key: string, change: number): void {
  counts.set(key, (counts.get(key) ?? 0) + change);
}

function distinct<Key extends object>(keys: readonly Key[]): Iterable<Key> {
  return new Map(keys.map((key) => [JSON.stringify(key), key])).values();
}
