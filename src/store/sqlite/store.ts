import type { ActivityRecord, DocumentRecord, JudgementRecord } from '../../model/graph.js';
import { withCanonicalIds } from '../identity/queryIds.js';
import { COUNTED, type Counts, type GraphStore } from '../port.js';
import { candidatesFor } from '../search/reconcile.js';
import { searchPage } from '../search/search.js';
import { neighborhood } from '../walk/neighborhood.js';
import { paths } from '../walk/paths.js';
import { MEMORY, openDatabase, openExisting } from './database.js';
import { dumpRows } from './dump.js';
import { edgeEvidence, edgeSource } from './edges.js';
import { guarded } from './failure.js';
import { finderOf } from './finder.js';
import { following, type Look } from './follow.js';
import { canonicalIn, entityOf } from './identities.js';
import { judge } from './judge.js';
import { asker, pageOf } from './page.js';
import { aliasesOf, evidenceOf, namedAs, recordOf, textOf } from './read.js';
import { reportOf } from './reports.js';
import { statementsOf } from './statements.js';
import { statisticsOf } from './statistics.js';
import { putReport, removeDocument } from './write.js';

interface SqliteOptions {
  readonly mustExist?: boolean;
  /** Refuses whatever would change the graph. */
  readonly readOnly?: boolean;
}

/** The graph in a file, or with `:memory:` in none. The engine answers at once; the promises are the port's. */
export function openSqlite(path: string, { mustExist = false, readOnly = false }: SqliteOptions = {}): GraphStore {
  const db = mustExist && path !== MEMORY ? openExisting(path) : openDatabase(path);
  if (readOnly) db.pragma('query_only = ON');
  const statements = statementsOf(db);
  const ask = asker(db);
  const edges = edgeSource(statements, (work) => guarded(path, work));
  const answer = async <Result>(work: () => Result): Promise<Result> => guarded(path, work);
  const each = <Key, Result>(keys: readonly Key[], work: (key: Key) => Result) => answer(() => keys.map(work));

  const canonical = (id: string): string => canonicalIn(statements, id);
  const meant = <Query extends object>(query: Query): Query => withCanonicalIds(query, canonical);
  const finder = finderOf(statements, answer);
  const look: Look = {
    entity: (id) => entityOf(statements, id),
    document: (id) => recordOf<DocumentRecord>(statements, 'document', id),
    evidence: (ref) => evidenceOf(statements, ref),
  };
  const entities = (ids: readonly string[]) => each(ids, look.entity);

  return {
    putReport: (report) => answer(() => putReport(db, statements, report)),
    removeDocuments: (ids) => each(ids, (id) => removeDocument(db, statements, id)),
    judge: (records) => each(records, (record) => judge(db, statements, record)),
    judgements: (ids) => each(ids, (id) => statements.rows<JudgementRecord>('judgements-on', { id })),
    documentsOfSources: (sources) =>
      each(sources, (source) =>
        statements.rows<{ id: string }>('documents-of-source', { source }).map((row) => row.id),
      ),
    entities,
    activities: (ids) => each(ids, (id) => recordOf<ActivityRecord>(statements, 'activity', id)),
    documents: (ids) => each(ids, look.document),
    reports: (ids) => each(ids, (id) => reportOf(statements, id)),
    texts: (ids) => each(ids, (id) => textOf(statements, id)),
    evidence: (refs) => each(refs, look.evidence),
    aliases: (ids) => each(ids, (id) => aliasesOf(statements, canonical(id))),
    named: (requests) => each(requests, ({ kind, name }) => namedAs(statements, kind, name)),
    page: (listing, requests) =>
      each(requests, (request) => {
        const page = pageOf(ask, listing, { ...request, query: meant(request.query) });
        return request.follow === undefined ? page : following(page, request.follow, look);
      }),
    statistics: (requests) =>
      each(requests, (request) => statisticsOf(ask, { ...request, query: meant(request.query) })),
    neighborhood: (requests) => Promise.all(requests.map((request) => neighborhood(edges, request))),
    paths: (requests) => Promise.all(requests.map((request) => paths(edges, request))),
    edgeEvidence: (requests) =>
      each(requests, ({ edge: { source, target, relation }, first }) =>
        edgeEvidence(statements, { source: canonical(source), target: canonical(target), relation }, first),
      ),
    search: (requests) => Promise.all(requests.map((request) => searchPage(finder, request))),
    reconcile: (requests) => Promise.all(requests.map((request) => candidatesFor(finder, entities, request))),
    counts: () =>
      answer(() => {
        const found = statements.rows<{ kind: string; count: number }>('counts', {});
        const byKind = new Map(found.map(({ kind, count }) => [kind, count]));
        return Object.fromEntries(COUNTED.map((kind) => [kind, byKind.get(kind) ?? 0])) as Counts; // one entry a kind
      }),
    dump: () => dumpRows((fragment) => guarded(path, () => ask(fragment))),
    close: () => answer(() => void db.close()),
  };
}
