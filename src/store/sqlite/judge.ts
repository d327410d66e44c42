import type Database from 'better-sqlite3';
import type { EntityRecord, JudgementRecord } from '../../model/graph.js';
import { identityOf } from '../identity/identity.js';
import { checkAgreement, checkJudgement, isKnown, judgementsWith, unknownEntity } from '../identity/judge.js';
import { nameOfId } from '../identity/names.js';
import { settleFindable } from './findable.js';
import { entityOf } from './identities.js';
import { reportOf } from './reports.js';
import type { Statements } from './statements.js';
import { putAgain } from './write.js';

/** One judgement, one transaction: every report that speaks of the two is as if it were read again with it. */
export function judge(db: Database.Database, statements: Statements, judgement: JudgementRecord): EntityRecord {
  checkJudgement(judgement);
  return db
    .transaction(() => {
      for (const id of [judgement.left, judgement.right]) {
        if (entityOf(statements, id) === undefined) throw unknownEntity(id);
      }
      const before = statements.rows<JudgementRecord>('judgements', {});
      const { left, right, at } = judgement;
      if (!isKnown(before, judgement)) {
        const after = judgementsWith(before, judgement);
        checkAgreement(after, judgement);
        statements.run('end-judgement', { left, right, at });
        statements.run('put-judgement', { ...judgement });
        rename(db, statements, identityOf(before), identityOf(after));
      }
      const entity = entityOf(statements, left);
      if (entity === undefined) throw unknownEntity(left);
      return entity;
    })
    .immediate();
}

type Identity = ReadonlyMap<string, string>;

function rename(db: Database.Database, statements: Statements, before: Identity, after: Identity): void {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
  const documents = new Set<string>();
  for (const id of changed) {
    const [was, is] = [before.get(id), after.get(id)];
    if (is === undefined) statements.run('forget-identity', { id });
    else statements.run('put-identity', { id, canonical: is });
    countName(statements, id, was, -1);
    countName(statements, id, is, 1);
    for (const { document } of statements.rows<{ document: string }>('documents-saying', { id }))
      documents.add(document);
  }
  for (const document of documents) {
    const report = reportOf(statements, document);
    if (report !== undefined) putAgain(db, statements, report);
  }
  const named = changed.flatMap((id) => [id, before.get(id) ?? id, after.get(id) ?? id]);
  for (const id of new Set(named)) settleFindable(statements, id);
}

/** A judgement is one more witness that an entity goes by the other's name, too: it is found by that like by any alias. */
function countName(statements: Statements, id: string, entity: string | undefined, count: 1 | -1): void {
  if (entity === undefined) return;
  const surface = nameOfId(id);
  statements.run('count-alias', { entity, surface, count });
  statements.run('forget-alias', { entity, surface });
}
