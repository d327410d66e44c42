import type { EdgeKey, EdgeRecord, EvidenceRef } from '../../model/graph.js';
import type { RelationKind } from '../../model/vocabulary.js';
import type { EdgeSource } from '../walk/edgeSource.js';
import type { Connection, Row } from './connection.js';
import { canonicalIn, entitiesIn } from './identities.js';
import { ACT_RELATIONS } from './listings.js';
import { evidenceOf } from './records.js';
import { inText } from './rows.js';
import type { StatementName } from './statements.js';

interface EdgeRow {
  readonly source: string;
  readonly target: string;
  readonly relation: RelationKind;
  readonly weight: number;
  /** Years or dates, each list of one line. */
  readonly years: readonly (readonly (number | string | null)[])[];
}

export function edgeSource(connection: Connection): EdgeSource {
  return {
    known: async (ids) => (await connection.read((tx) => entitiesIn(tx, ids))).map((entity) => entity?.id),
    of: async (nodes, relations, first) => {
      const params = { nodes, relations, first };
      const rows = await connection.read(async (tx) => [
        ...(await tx.run<EdgeRow & { index: number }>('edges-from', params)),
        ...(await tx.run<EdgeRow & { index: number }>('edges-to', params)),
      ]);
      const edges = nodes.map((): EdgeRecord[] => []);
      for (const row of rows) edges[row.index]?.push(edgeOf(row));
      return edges;
    },
    between: async (nodes, relations, first) => {
      const rows = await connection.read((tx) => tx.run<EdgeRow>('edges-between', { nodes, relations, first }));
      return rows.map(edgeOf);
    },
  };
}

function edgeOf({ source, target, relation, weight, years }: EdgeRow): EdgeRecord {
  const given = years.flat().flatMap((year) => (year === null ? [] : [Number(String(year).slice(0, 4))]));
  return { source, target, relation, weight, years: [...new Set(given)].sort((left, right) => left - right) };
}

interface EvidenceRequest {
  readonly edge: EdgeKey;
  readonly first: number;
}

/** Where edges are written: all that one statement can answer at once. */
export function edgeEvidence(
  connection: Connection,
  requests: readonly EvidenceRequest[],
): Promise<readonly (readonly EvidenceRef[])[]> {
  return connection.read(async (tx) => {
    const canonical = await canonicalIn(
      tx,
      requests.flatMap(({ edge }) => [edge.source, edge.target]),
    );
    const groups = new Map<StatementName, Row[]>();
    requests.forEach(({ edge: { source, target, relation }, first }, index) => {
      const ends = { source: canonical(source), target: canonical(target) };
      const entity = relation === 'HELD' ? ends.target : ends.source;
      const name = statementFor(relation);
      groups.set(name, [...(groups.get(name) ?? []), { ...ends, relation, entity, first, index }]);
    });
    const found = requests.map((): EvidenceRef[] => []);
    for (const [name, rows] of groups) {
      for (const row of await tx.run<Row & { index: number }>(name, { rows }))
        found[row.index]?.push(...evidenceOf(row));
    }
    return requests.map(({ edge: { relation }, first }, index) => {
      const refs = found[index] ?? [];
      return (ACT_RELATIONS.has(relation) ? refs.sort(inText) : refs).slice(0, first);
    });
  });
}

function statementFor(relation: RelationKind): StatementName {
  if (ACT_RELATIONS.has(relation)) return 'act-evidence';
  if (relation === 'HOLDS') return 'holding-evidence';
  if (relation === 'CARRIED_OUT') return 'project-evidence';
  return relation === 'MENTIONS' ? 'reported-evidence' : 'mention-evidence';
}
