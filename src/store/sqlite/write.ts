import type Database from 'better-sqlite3';
import type { ReportGraph } from '../../model/graph.js';
import { PREFIX_OF } from '../../model/ids.js';
import { checkReport } from '../checkReport.js';
import { canonicalReport, renamedIn } from '../identity/canonicalReport.js';
import { originalOf } from '../identity/original.js';
import { strength } from '../strength.js';
import { forgetSentences, freeSeat, putSentences } from './findable.js';
import { canonicalIn, keysOf } from './identities.js';
import { whatIsSaid } from './said.js';
import { settle } from './settle.js';
import type { Statements } from './statements.js';

/** One report, one transaction: what the document said before goes, what it says now comes, what follows is settled. */
export function putReport(db: Database.Database, statements: Statements, report: ReportGraph): void {
  checkReport(report);
  putAgain(db, statements, report);
}

/** The same for a report that has been in the graph. */
export function putAgain(db: Database.Database, statements: Statements, report: ReportGraph): void {
  change(db, statements, report.document.id, () => {
    forget(statements, report.document.id);
    const renamed = renamedIn(report, (id) => canonicalIn(statements, id));
    insert(statements, canonicalReport(report, renamed));
    if (renamed.size > 0) keepOriginal(statements, report, renamed.keys());
  });
}

/** Answers whether the document was there. */
export function removeDocument(db: Database.Database, statements: Statements, id: string): boolean {
  return change(db, statements, id, () => forget(statements, id));
}

function change<Result>(db: Database.Database, statements: Statements, document: string, work: () => Result): Result {
  return db
    .transaction(() => {
      const before = whatIsSaid(statements, document);
      const result = work();
      settle(statements, before, whatIsSaid(statements, document));
      return result;
    })
    .immediate();
}

function keepOriginal(statements: Statements, report: ReportGraph, renamed: Iterable<string>): void {
  const document = report.document.id;
  statements.run('put-original', { document, record: originalOf(report) });
  const keys = new Set([...renamed].flatMap((id) => [...keysOf(statements, id)]));
  for (const said of keys) statements.run('put-renamed', { said, document });
}

function forget(statements: Statements, id: string): boolean {
  forgetSentences(statements, id);
  return statements.run('remove-document', { id }) > 0;
}

function insert(statements: Statements, report: ReportGraph): void {
  const { text, passages, entities, mentions, activities, holdings } = report;
  const document = report.document.id;
  const seat = freeSeat(statements, report.document);
  statements.run('put-document', {
    id: document,
    record: JSON.stringify(report.document),
    passages: passages.length,
    mentions: mentions.length,
    activities: activities.length,
    seat,
    text,
  });
  for (const { id, start, end, sentence, section = null } of passages) {
    const written = text.slice(start, end);
    const differing = written === sentence ? null : written;
    statements.run('put-passage', { id, document, start, end, section, sentence, written: differing });
  }
  putSentences(statements, seat, report);
  for (const entity of entities) {
    const record = JSON.stringify(entity);
    statements.run('put-claim', { document, entity: entity.id, strength: strength(entity), record });
  }
  for (const { entity, evidence, surface = null } of mentions) {
    const { start, end, passage } = evidence;
    statements.run('put-mention', { document, start, end, entity, passage, surface });
  }
  for (const activity of activities) insertActivity(statements, activity);
  for (const { office, person, asOf = null, evidence } of holdings) {
    const { start, end, passage } = evidence;
    statements.run('put-holding-witness', { document, office, person, asOf, start, end, passage });
  }
}

function insertActivity(statements: Statements, activity: ReportGraph['activities'][number]): void {
  const { id, document, actors, about, action, status, evidence } = activity;
  const start = Math.min(...evidence.map((ref) => ref.start));
  statements.run('put-activity', { id, document, start, record: JSON.stringify(activity) });
  for (const body of actors) statements.run('put-actor', { activity: id, body });
  for (const entity of about) statements.run('put-about', { activity: id, entity });
  if (action === undefined) return;
  for (const regulation of about.filter((entity) => entity.startsWith(`${PREFIX_OF.REGULATION}/`))) {
    for (const body of actors) statements.run('put-act-witness', { body, regulation, action, status, activity: id });
  }
}
