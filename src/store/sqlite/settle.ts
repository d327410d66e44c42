import type { ActivityRecord, EntityRecord, EvidenceRef, RegulationRecord } from '../../model/graph.js';
import { type ActKey, actOf, type HoldingKey, holdingOf } from '../derive.js';
import { add, distinct, mentionChanges } from '../said.js';
import { shortForm } from '../shortForm.js';
import { settleFindable } from './findable.js';
import type { SaidBySomebody } from './said.js';
import type { Statements } from './statements.js';

/**
 * Brings everything derived up to date after a document has changed, at a cost that depends on this document alone. Counts
 * move by the difference; what is shown is worked out anew from all that is said, so that no order of reading shows.
 */
export function settle(statements: Statements, before: SaidBySomebody, after: SaidBySomebody): void {
  const claimed = [...new Set([...before.entities, ...after.entities])];
  const shown = new Map(claimed.map((id) => [id, strongestClaim(statements, id)]));
  const mentions = mentionChanges(before, after);
  const related = new Map<string, number>();
  for (const key of distinct([...before.acts, ...after.acts])) {
    const change = settleAct(statements, key, shown.get(key.regulation));
    for (const entity of [key.body, key.regulation]) add(related, entity, change);
  }
  for (const key of distinct([...before.holdings, ...after.holdings])) settleHolding(statements, key);
  const touched = new Set([...claimed, ...mentions.entities.keys()]);
  for (const id of touched) {
    const changes = { mentions: mentions.entities.get(id) ?? 0, related: related.get(id) ?? 0 };
    settleEntity(statements, id, shown.get(id), changes);
  }
  for (const [entity, surfaces] of mentions.surfaces) settleAliases(statements, entity, surfaces);
  settleReported(statements, before, after);
  for (const id of touched) settleFindable(statements, id);
}

function strongestClaim(statements: Statements, entity: string): EntityRecord | undefined {
  const claim = statements.row<{ record: string }>('strongest-claim', { entity });
  return claim === undefined ? undefined : (JSON.parse(claim.record) as EntityRecord); // written by ourselves
}

/** What nobody claims any more goes, unless it is official: then only its counts have moved. */
function settleEntity(
  statements: Statements,
  id: string,
  shown: EntityRecord | undefined,
  changes: { readonly mentions: number; readonly related: number },
): void {
  if (shown === undefined) {
    if (statements.run('forget-entity', { id }) === 0) statements.run('count-entity', { id, ...changes });
    return;
  }
  const record = JSON.stringify(shown);
  const known = statements.row<{ record: string }>('entity', { id })?.record;
  const short = shown.type === 'PLACE' ? (shortForm(shown.name) ?? null) : null;
  if (known !== record) statements.run('show-entity', { id, record, official: 0, short, ...changes });
  else if (changes.mentions !== 0 || changes.related !== 0) statements.run('count-entity', { id, ...changes });
  if (known !== record && shown.type === 'REGULATION') settleRegulation(statements, shown);
}

function settleRegulation(statements: Statements, { id, name, kind, topics }: RegulationRecord): void {
  statements.run('retitle-acts', { regulation: id, title: name, kind });
  statements.run('forget-topics', { regulation: id });
  for (const topic of topics) statements.run('put-topic', { regulation: id, topic });
}

/** Answers by how much the body's regulations, and the regulation's actors, have become more. */
function settleAct(statements: Statements, key: ActKey, regulation: EntityRecord | undefined): number {
  const { body, regulation: id, action, status } = key;
  const actedOn = () => statements.row<{ acts: number }>('acted-on', { body, regulation: id })?.acts ?? 0;
  const before = actedOn();
  const witnesses = statements
    .rows<{ record: string }>('act-witnesses', { body, regulation: id, action, status })
    .map(({ record }) => JSON.parse(record) as ActivityRecord); // written by ourselves
  if (witnesses.length > 0 && regulation?.type === 'REGULATION') {
    const record = JSON.stringify(actOf(key, witnesses));
    const { name: title, kind } = regulation;
    statements.run('put-act', { body, regulation: id, action, status, title, kind, record });
  } else {
    statements.run('forget-act', { body, regulation: id, action, status });
  }
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

function settleAliases(statements: Statements, entity: string, surfaces: ReadonlyMap<string, number>): void {
  for (const [surface, count] of surfaces) {
    if (count !== 0) statements.run('count-alias', { entity, surface, count });
    if (count < 0) statements.run('forget-alias', { entity, surface });
  }
}

/** What the issuer's reports mention together; another issuer's, where the document has changed hands. */
function settleReported(statements: Statements, before: SaidBySomebody, after: SaidBySomebody): void {
  const changes = new Map<string, Map<string, number>>();
  for (const { said, sign } of [
    { said: before, sign: -1 },
    { said: after, sign: 1 },
  ]) {
    if (said.issuer === undefined) continue;
    const counts = changes.get(said.issuer) ?? new Map<string, number>();
    changes.set(said.issuer, counts);
    for (const { entity, count } of said.mentions) add(counts, entity, sign * count);
  }
  for (const [issuer, counts] of changes) {
    for (const [entity, count] of counts) {
      if (count !== 0) statements.run('count-reported', { issuer, entity, count });
      if (count < 0) statements.run('forget-reported', { issuer, entity });
    }
  }
}
