import type { ReportGraph } from '../../model/graph.js';
import { checkReport, references } from '../checkReport.js';
import type { ActKey, HoldingKey } from '../derive.js';
import { canonicalReport, renamedIn } from '../identity/canonicalReport.js';
import { canonicalId, officeKey } from '../identity/identity.js';
import { originalOf } from '../identity/original.js';
import { type MentionCount, mentionChanges, type Said } from '../said.js';
import { inBatches, inTurn } from './batches.js';
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
import { claimRows, type Mentioned, settleEntities } from './settleEntities.js';
import { settleHoldings } from './settleHoldings.js';

/** One report, one transaction: what the document said before goes, what it says now comes, what follows is settled. */
export async function putReport(connection: Connection, report: ReportGraph): Promise<void> {
  checkReport(report);
  await connection.write((tx) => Promise.all([tx.run('read-gate'), putAgain(tx, report)]));
}

/** The same for a report that has been in the graph. */
export async function putAgain(tx: Transaction, report: ReportGraph): Promise<void> {
  const document = report.document.id;
  const ids = report.entities.map(({ id }) => id);
  const [known, lookup, seat] = await Promise.all([
    lockDocument(tx, document),
    lookupOf(tx, ids),
    freeSeat(tx, report.document),
  ]);
  const renamed = renamedIn(report, (id) => canonicalId(id, lookup));
  await change(tx, document, known, { report: canonicalReport(report, renamed), seat });
  if (renamed.size === 0) return;
  const keys = new Set([...renamed.keys()].flatMap((id) => [id, officeKey(id, lookup)]));
  await tx.run('put-original', { document, record: originalOf(report), renamed: [...keys] });
}

/** Answers whether the document was there. */
export function removeDocument(connection: Connection, document: string): Promise<boolean> {
  return connection.write(async (tx) => {
    const [, known] = await Promise.all([tx.run('read-gate'), lockDocument(tx, document)]);
    await change(tx, document, known, undefined);
    return known;
  });
}

/** A report with the seat of its sentences. */
interface Seated {
  readonly report: ReportGraph;
  readonly seat: number;
}

/** Whoever else reads this document waits from here on; answers whether the graph has it. */
async function lockDocument(tx: Transaction, document: string): Promise<boolean> {
  const [locked] = await tx.run<{ known: boolean }>('lock-document', { document });
  return locked?.known === true;
}

const NOTHING: Said = { entities: [], mentions: [], acts: [], holdings: [] };

/**
 * A document's own nodes are made before the entities are locked, so that reports that share entities wait for each other as
 * briefly as can be; what an earlier reading left behind hangs on entities, and goes after that.
 */
async function change(tx: Transaction, document: string, known: boolean, seated: Seated | undefined): Promise<void> {
  const report = seated?.report;
  const before = known ? await whatIsSaid(tx, document) : NOTHING;
  const after = report === undefined ? NOTHING : saidBy(report);
  if (seated !== undefined && !known) await putOwn(tx, seated);
  const mentioned = await mentionEntities(tx, before, after, report);
  if (known || report === undefined) await tx.run('remove-document', { document });
  if (seated !== undefined && known) await putOwn(tx, seated);
  if (report !== undefined) await putLines(tx, report);
  await Promise.all([
    settleActs(tx, document, before, after, report),
    settleHoldings(tx, document, before, after, report),
    settleAliases(tx, mentionChanges(before, after)),
  ]);
  await settleEntities(tx, document, before, report, mentioned);
  await settleFindable(tx, [...mentioned.keys()]);
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

async function putOwn(tx: Transaction, { report, seat }: Seated): Promise<void> {
  const document = report.document.id;
  const put = tx.run('put-document', { document, properties: documentProperties(report, seat) });
  const rest = inTurn(tx, [
    ['put-passage', passageRows(report, seat), { document }],
    ['put-activity', activityRows(report)],
    ['put-evidence', evidenceRows(report)],
  ]);
  await Promise.all([put, rest]);
}

/** The lines from what is the document's own to what it shares with others. */
function putLines(tx: Transaction, report: ReportGraph): Promise<void> {
  const document = report.document.id;
  return inTurn(tx, [
    ['link-document', documentLinks(report), { document }],
    ['put-mention', mentionRows(report), { document }],
    ['put-actor', actorRows(report)],
    ['put-about', aboutRows(report)],
    ['put-claim', claimRows(report), { document }],
  ]);
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
