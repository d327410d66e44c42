import type { EntityRecord, JudgementRecord } from '../../model/graph.js';
import { identityOf } from '../identity/identity.js';
import { checkAgreement, checkJudgement, isKnown, judgementsWith, unknownEntity } from '../identity/judge.js';
import { nameOfId } from '../identity/names.js';
import type { Connection, Row, Transaction } from './connection.js';
import { settleFindable } from './findable.js';
import { entitiesIn } from './identities.js';
import { judgementOf } from './records.js';
import { reportsIn } from './reports.js';
import { countNames } from './settleAliases.js';
import { putAgain } from './write.js';

/** One judgement, one transaction: every report that speaks of the two is as if it were read again with it. */
export async function judge(connection: Connection, judgement: JudgementRecord): Promise<EntityRecord> {
  checkJudgement(judgement);
  const { left, right, at } = judgement;
  return connection.write(async (tx) => {
    await tx.run('close-gate');
    const pair = await entitiesIn(tx, [left, right]);
    [left, right].forEach((id, index) => {
      if (pair[index] === undefined) throw unknownEntity(id);
    });
    const before = (await tx.run<{ properties: Row }>('judgements')).map(({ properties }) => judgementOf(properties));
    if (!isKnown(before, judgement)) {
      const after = judgementsWith(before, judgement);
      checkAgreement(after, judgement);
      await tx.run('end-judgement', { left, right, at });
      await tx.run('put-judgement', { properties: judgement });
      await rename(tx, identityOf(before), identityOf(after));
      await settleFindable(tx, [left, right]);
    }
    const [entity] = await entitiesIn(tx, [left]);
    if (entity === undefined) throw unknownEntity(left);
    return entity;
  });
}

export async function judgementsOn(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly (readonly JudgementRecord[])[]> {
  const rows = await connection.read((tx) =>
    tx.run<{ key: string; properties: Row }>('judgements-on', { keys: [...new Set(ids)] }),
  );
  return ids.map((id) => rows.filter(({ key }) => key === id).map(({ properties }) => judgementOf(properties)));
}

type Identity = ReadonlyMap<string, string>;

async function rename(tx: Transaction, before: Identity, after: Identity): Promise<void> {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
  await tx.run('forget-identity', { keys: changed.filter((id) => !after.has(id)) });
  const rows = changed.flatMap((id) => ({ id, canonical: after.get(id) ?? [] })).filter(({ id }) => after.has(id));
  await tx.run('put-identity', { rows });
  await countNames(tx, [...named(changed, before, -1), ...named(changed, after, 1)]);
  const saying = await tx.run<{ document: string }>('documents-saying', { keys: changed });
  for (const { document } of saying) {
    const [report] = await reportsIn(tx, [document]);
    if (report !== undefined) await putAgain(tx, report);
  }
}

/** A judgement is one more witness that an entity goes by the other's name, too: it is found by that like by any alias. */
const named = (ids: readonly string[], identity: Identity, count: 1 | -1) =>
  ids.flatMap((id) => {
    const entity = identity.get(id);
    return entity === undefined ? [] : [{ entity, surface: nameOfId(id), count }];
  });
