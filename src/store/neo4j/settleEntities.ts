import type { EntityRecord, ReportGraph } from '../../model/graph.js';
import { nameOfId } from '../identity/names.js';
import type { Said } from '../said.js';
import { shortForm } from '../shortForm.js';
import { strength } from '../strength.js';
import { byCodePoint } from '../walk/edgeSource.js';
import { inTurn } from './batches.js';
import type { Row, Transaction } from './connection.js';
import { entityOf, kindOf, LABEL_OF, propertiesOf } from './records.js';
import { linksOf } from './rows.js';
import { countNames } from './settleAliases.js';

/** An entity as it was when it was locked: which document's claim is shown, and how much that claim says. */
export interface Mentioned {
  readonly entity: string;
  readonly official: boolean | null;
  readonly claimant: string | null;
  readonly strength: number | null;
}

/** What a document says about each entity, as the line's properties. */
export const claimRows = ({ entities }: ReportGraph): readonly Row[] =>
  entities.map((entity) => ({ entity: entity.id, claim: propertiesOf(entity), strength: strength(entity) }));

interface Shown {
  readonly record: EntityRecord;
  readonly claimant: string;
  readonly strength: number;
}

/**
 * Shows of each entity the claim that says most. A new claim has only to be stronger than the one that is shown; where the
 * one that is shown may have gone, all claims are compared again, and what nobody claims any more goes.
 */
export async function settleEntities(
  tx: Transaction,
  document: string,
  before: Said,
  report: ReportGraph | undefined,
  mentioned: ReadonlyMap<string, Mentioned>,
): Promise<void> {
  const entities = new Map((report?.entities ?? []).map((entity) => [entity.id, entity]));
  const open = [...new Set([...before.entities, ...entities.keys()])].filter(
    (id) => mentioned.get(id)?.official !== true,
  );
  const unsettled = open.filter((id) => mentioned.get(id)?.claimant === document);
  const stronger = open.flatMap((id): readonly Shown[] => {
    const record = entities.get(id);
    const claim = record && { record, claimant: document, strength: strength(record) };
    return claim && isStronger(claim, mentioned.get(id)) ? [claim] : [];
  });
  const compared = await strongestOf(tx, unsettled);
  const left = new Set(compared.map(({ record }) => record.id));
  await show(tx, [...stronger, ...compared]);
  const gone = unsettled.filter((id) => !left.has(id));
  if (gone.length > 0) await tx.run('forget-entity', { entities: gone });
  await nameAsJudged(
    tx,
    stronger.map(({ record }) => record.id).filter((id) => (mentioned.get(id)?.claimant ?? null) === null),
  );
}

function isStronger(claim: Shown, shown: Mentioned | undefined): boolean {
  if (shown?.claimant === claim.claimant) return false; // all are compared again
  if (shown?.claimant === undefined || shown.claimant === null || shown.strength === null) return true;
  return (claim.strength - shown.strength || byCodePoint(shown.claimant, claim.claimant)) > 0;
}

async function strongestOf(tx: Transaction, entities: readonly string[]): Promise<readonly Shown[]> {
  if (entities.length === 0) return [];
  const found = await tx.run<{ entity: string; document: string; strength: number; claim: Row }>('strongest-claim', {
    entities,
  });
  return found.map(({ entity, document, strength, claim }) => ({
    record: entityOf({ ...claim, id: entity }),
    claimant: document,
    strength,
  }));
}

/** What is new in the graph can have been judged before: it goes by the names of what it was judged to be. */
async function nameAsJudged(tx: Transaction, entities: readonly string[]): Promise<void> {
  if (entities.length === 0) return;
  const names = await tx.run<{ entity: string; id: string }>('names-judged', { keys: entities });
  await countNames(
    tx,
    names.map(({ entity, id }) => ({ entity, surface: nameOfId(id), count: 1 })),
  );
}

async function show(tx: Transaction, shown: readonly Shown[]): Promise<void> {
  const rows = shown.map(({ record, ...claim }) => ({
    ...claim,
    entity: record.id,
    label: LABEL_OF[kindOf(record.id)],
    properties: {
      ...propertiesOf(record),
      ...(record.type === 'PLACE' ? { short: shortForm(record.name) ?? null } : {}),
    },
  }));
  await inTurn(tx, [
    ['show-entity', rows],
    ['link-entity', shown.flatMap(({ record }) => linksOf(record))],
  ]);
}
