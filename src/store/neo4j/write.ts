import type { ReportGraph } from '../../model/graph.js';
import { checkReport, references } from '../checkReport.js';
import type { ActKey, HoldingKey } from '../derive.js';
import { canonicalReport, renamedIn } from '../identity/canonicalReport.js';
import { canonicalId, officeKey } from '../identity/identity.js';
import { originalOf } from '../identity/original.js';
import { type MentionCount, mentionChanges, type Said } from '../said.js';
import { inBatches } from './batches.js';
import type { Connection, Transaction } from './connection.js';
import { freeSeat, settleFindable } from './findable.js';
import { lookupOf } from './identities.js';
import { UNNAMED } from './records.js';
import {
  aboutRows,
  activityRows,
  actorRows,
  documentLinks,
  documentProperties,
  evidenceRows,
  mentionRows,
  passageRows,
  saidBy,
} from './rows.js';
import { settleActs } from './settleActs.js';
import { settleAliases } from './settleAliases.js';
import { type Mentioned, putClaims, settleEntities } from './settleEntities.js';
import { settleHoldings } from './settleHoldings.js';

/** One report, one transaction: what the document said before goes, what it says now comes, what follows is settled. */
export async function putReport(connection: Connection, report: ReportGraph): Promise<void> {
  checkReport(report);
  await connection.write(async (tx) => {
    await tx.run('read-gate');
    await putAgain(tx, report);
  });
}

/** The same for a report that has been in the graph. */
export async function putAgain(tx: Transaction, report: ReportGraph): Promise<void> {
  const lookup = await lookupOf(
    tx,
    report.entities.map(({ id }) => id),
  );
  const renamed = renamedIn(report, (id) => canonicalId(id, lookup));
  await change(tx, report.document.id, canonicalReport(report, renamed));
  if (renamed.size === 0) return;
  const keys = new Set([...renamed.keys()].flatMap((id) => [id, officeKey(id, lookup)]));
  const document = report.document.id;
  await tx.run('put-original', { document, record: originalOf(report), renamed: [...keys] });
}

/** Answers whether the document was there. */
export function removeDocument(connection: Connection, document: string): Promise<boolean> {
  return connection.write(async (tx) => {
    await tx.run('read-gate');
    return change(tx, document, undefined);
  });
}

const NOTHING: Said = { entities: [], mentions: [], acts: [], holdings: [] };

/**
 * A document's own nodes are made before the entities are locked, so that reports that share entities wait for each other as
 * briefly as can be; what an earlier reading left behind hangs on entities, and goes after that.
 */
async function change(tx: Transaction, document: string, report: ReportGraph | undefined): Promise<boolean> {
  const [{ known } = { known: false }] = await tx.run<{ known: boolean }>('lock-document', { document });
  const before = known ? await whatIsSaid(tx, document) : NOTHING;
  const after = report === undefined ? NOTHING : saidBy(report);
  if (report !== undefined && !known) await putOwn(tx, report);
  const mentioned = await mentionEntities(tx, before, after, report);
  if (known || report === undefined) await tx.run('remove-document', { document });
  if (report !== undefined && known) await putOwn(tx, report);
  if (report !== undefined) await putLines(tx, report);
  await settleActs(tx, document, before, after, report);
  await settleHoldings(tx, document, before, after, report);
  await settleAliases(tx, mentionChanges(before, after));
  await settleEntities(tx, document, before, report, mentioned);
  await settleFindable(tx, [...mentioned.keys()]);
  return known;
}

async function whatIsSaid(tx: Transaction, document: string): Promise<Said> {
  const passages = `passage/${document.slice('document/'.length)}/`;
  const [entities, mentions, acts, holdings] = await Promise.all([
    tx.run<{ entity: string }>('said-entities', { document }),
    tx.run<MentionCount>('said-mentions', { document }),
    tx.run<ActKey>('said-acts', { document }),
    tx.run<HoldingKey>('said-holdings', { document, passages }),
  ]);
  return {
    entities: entities.map(({ entity }) => entity),
    mentions: mentions.map((mention) => ({
      ...mention,
      surface: mention.surface === UNNAMED ? null : mention.surface,
    })),
    acts,
    holdings,
  };
}

async function putOwn(tx: Transaction, report: ReportGraph): Promise<void> {
  const document = report.document.id;
  const seat = await freeSeat(tx, report.document);
  await tx.run('put-document', { document, properties: documentProperties(report, seat) });
  await inBatches(tx, 'put-passage', passageRows(report, seat), { document });
  await inBatches(tx, 'put-activity', activityRows(report));
  await inBatches(tx, 'put-evidence', evidenceRows(report));
}

/** The lines from what is the document's own to what it shares with others. */
async function putLines(tx: Transaction, report: ReportGraph): Promise<void> {
  const document = report.document.id;
  await tx.run('link-document', { document, rows: documentLinks(report) });
  await inBatches(tx, 'put-mention', mentionRows(report), { document });
  await inBatches(tx, 'put-actor', actorRows(report));
  await inBatches(tx, 'put-about', aboutRows(report));
  await putClaims(tx, report);
}

/** Makes or finds, counts and thereby locks all entities that this change can touch. */
async function mentionEntities(tx: Transaction, before: Said, after: Said, report: ReportGraph | undefined) {
  const { entities } = mentionChanges(before, after);
  const touched = new Set([...before.entities, ...entities.keys()]);
  for (const { body, regulation } of before.acts) touched.add(body).add(regulation);
  if (report !== undefined) {
    for (const { id } of report.entities) touched.add(id);
    for (const [, id] of references(report)) touched.add(id);
  }
  const rows = [...touched].sort().map((entity) => ({ entity, count: entities.get(entity) ?? 0 }));
  const found = await inBatches<Mentioned>(tx, 'mention-entity', rows);
  return new Map(found.map((row) => [row.entity, row]));
}
