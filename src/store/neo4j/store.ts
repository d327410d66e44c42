import type { EntityRecord } from '../../model/graph.js';
import { COUNTED, type Counts, type GraphStore } from '../port.js';
import { candidatesFor } from '../search/reconcile.js';
import { searchPage } from '../search/search.js';
import { neighborhood } from '../walk/neighborhood.js';
import { paths } from '../walk/paths.js';
import { neo4jAddress } from './address.js';
import { connect, LIMITS, type Limits } from './connection.js';
import { dumpRows } from './dump.js';
import { edgeEvidence, edgeSource } from './edges.js';
import { evidenceOf } from './evidence.js';
import { finderOf } from './finder.js';
import { entitiesIn, meant } from './identities.js';
import { initialise } from './initialise.js';
import { judge, judgementsOn } from './judge.js';
import { pagesOf } from './page.js';
import { aliasesOf, listsOf, namedAs, recordsOf, textsOf } from './read.js';
import { activityOf, documentOf } from './records.js';
import { reportsOf } from './reports.js';
import { statisticsOf } from './statistics.js';
import { putReport, removeDocument } from './write.js';

/** How many pages one transaction reads. The server works on several at a time, and answers of one are read meanwhile. */
const PART = 50;

async function inParts<Asked, Answer>(
  requests: readonly Asked[],
  ask: (part: readonly Asked[]) => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
  const parts = Array.from({ length: Math.ceil(requests.length / PART) }, (_, index) =>
    requests.slice(index * PART, (index + 1) * PART),
  );
  return (await Promise.all(parts.map(ask))).flat();
}

interface OpenOptions {
  readonly mustExist?: boolean | undefined;
  readonly limits?: Partial<Limits>;
}

/** The graph in Neo4j, one server (Community is enough) or a cluster. Name, password and database: the environment. */
export async function openNeo4j(address: string, { mustExist = false, limits }: OpenOptions = {}): Promise<GraphStore> {
  const named = neo4jAddress(address, process.env);
  const connection = await connect(named, { ...LIMITS, ...limits });
  try {
    await initialise(connection, named.url, mustExist);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const edges = edgeSource(connection);
  const finder = finderOf(connection);
  const entities = (ids: readonly string[]) => connection.read((tx) => entitiesIn(tx, ids));
  return {
    putReport: (report) => putReport(connection, report),
    async removeDocuments(ids) {
      const removed: boolean[] = [];
      for (const id of ids) removed.push(await removeDocument(connection, id));
      return removed;
    },
    async judge(judgements) {
      const judged: EntityRecord[] = [];
      for (const judgement of judgements) judged.push(await judge(connection, judgement));
      return judged;
    },
    judgements: (ids) => judgementsOn(connection, ids),
    documentsOfSources: (sources) => listsOf(connection, 'documents-of-source', sources, 'id'),
    entities,
    activities: (ids) => recordsOf(connection, 'activity', ids, activityOf),
    documents: (ids) => recordsOf(connection, 'document', ids, documentOf),
    reports: (ids) => reportsOf(connection, ids),
    texts: (ids) => textsOf(connection, ids),
    evidence: (refs) => evidenceOf(connection, refs),
    aliases: (ids) => aliasesOf(connection, ids),
    named: (requests) => namedAs(connection, requests),
    page: (listing, requests) =>
      inParts(requests, (part) => meant(connection, part, (tx, asked) => pagesOf(tx, listing, asked))),
    statistics: (requests) => meant(connection, requests, statisticsOf),
    neighborhood: (requests) => Promise.all(requests.map((request) => neighborhood(edges, request))),
    paths: (requests) => Promise.all(requests.map((request) => paths(edges, request))),
    edgeEvidence: (requests) => edgeEvidence(connection, requests),
    search: (requests) => Promise.all(requests.map((request) => searchPage(finder, request))),
    reconcile: (requests) => Promise.all(requests.map((request) => candidatesFor(finder, entities, request))),
    async counts() {
      const found = await connection.read((tx) => tx.run<{ kind: string; count: number }>('counts'));
      const byKind = new Map(found.map(({ kind, count }) => [kind, count]));
      return Object.fromEntries(COUNTED.map((kind) => [kind, byKind.get(kind) ?? 0])) as Counts; // one entry a kind
    },
    dump: () => dumpRows(connection),
    close: () => connection.close(),
  };
}
