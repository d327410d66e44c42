import type { DumpRow } from '../port.js';
import type { Connection, Row } from './connection.js';
import { ACTS } from './listings.js';
import { activityOf, actOf, documentOf, entityOf, holdingOf, judgementOf, UNNAMED } from './records.js';

/** How many nodes are read at a time, with all that belongs to them: a document is large, an entity is not. */
const CHUNK = { Document: 50, Entity: 2000 } as const;

/** What a dump has of each kind: the node that rows belong to, what is read of each row, in which order, and how it is told. */
interface Kind {
  readonly kind: DumpRow['kind'];
  readonly label: 'Document' | 'Entity';
  /** From the node `n` to rows. */
  readonly match?: string;
  readonly row: string;
  readonly sorted?: string;
  readonly told: (row: Row, owner: string) => Pick<DumpRow, 'key' | 'value'>;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'DOCUMENT',
    label: 'Document',
    row: 'n {.*, text: null}',
    told: (row, key) => ({ key, value: documentOf(row) }),
  },
  { kind: 'TEXT', label: 'Document', row: '{text: n.text}', told: ({ text }, key) => ({ key, value: text }) },
  {
    kind: 'PASSAGE',
    label: 'Document',
    match: '(p:Passage)-[:IN]->(n)',
    row: 'properties(p)',
    sorted: 'p.id',
    told: ({ id, start, end, section = null, sentence }, owner) => ({
      key: `${owner} ${id}`,
      value: { start, end, section, sentence },
    }),
  },
  {
    kind: 'ENTITY',
    label: 'Entity',
    row: 'properties(n)',
    told: (row, key) => ({ key, value: { ...entityOf(row), mentions: row.mentions, related: row.related } }),
  },
  {
    kind: 'ALIAS',
    label: 'Entity',
    match: '(n)-[called:CALLED]->(name:Name)',
    row: '{surface: name.text, count: called.count}',
    sorted: 'name.text',
    told: ({ surface, count }, owner) => ({ key: `${owner} ${surface}`, value: count }),
  },
  {
    kind: 'MENTION',
    label: 'Document',
    match: '(n)-[m:MENTIONS]->(e:Entity) UNWIND range(0, size(m.passages) - 1) AS i WITH n, m, e, i',
    row: '{start: m.spans[2 * i], end: m.spans[2 * i + 1], entity: e.id, passage: m.passages[i], surface: m.surfaces[i]}',
    sorted: 'm.spans[2 * i], m.spans[2 * i + 1], e.id',
    told: ({ start, end, entity, passage, surface }, owner) => ({
      key: `${owner} ${start} ${end} ${entity}`,
      value: { passage, surface: surface === UNNAMED ? null : surface },
    }),
  },
  {
    kind: 'ACTIVITY',
    label: 'Document',
    match: '(a:Activity {document: n.id}) WHERE a.start IS NOT NULL AND a.id IS NOT NULL', // as its index has it
    row: 'properties(a)',
    sorted: 'a.start, a.id',
    told: (row, owner) => ({ key: `${owner} ${row.start} ${row.id}`, value: activityOf(row) }),
  },
  {
    kind: 'ACT',
    label: 'Entity',
    match: `(n)-[act:${ACTS}]->(r:Entity)`,
    row: 'properties(act)',
    sorted: 'r.id, act.action, act.status',
    told: (row, owner) => ({ key: `${owner} ${row.regulation} ${row.action} ${row.status}`, value: actOf(row) }),
  },
  {
    kind: 'HOLDING',
    label: 'Entity',
    match: '(p:Person)-[holds:HOLDS]->(n)',
    row: 'properties(holds)',
    sorted: 'p.id',
    told: (row, owner) => ({ key: `${owner} ${row.person}`, value: holdingOf(row) }),
  },
];

/** Read in pieces, so that a large graph does not fill the memory; what is written meanwhile may or may not be in it. */
export async function* dumpRows(connection: Connection): AsyncIterable<DumpRow> {
  for (const kind of KINDS) {
    let chunk: readonly Owned[] = [];
    do {
      chunk = await chunkOf(connection, kind, chunk.at(-1)?.owner ?? '');
      for (const { owner, rows } of chunk) for (const row of rows) yield { kind: kind.kind, ...kind.told(row, owner) };
    } while (chunk.length === CHUNK[kind.label]);
  }
  for (const { properties } of await connection.read((tx) => tx.run<{ properties: Row }>('judgements'))) {
    const { left, right, ...value } = judgementOf(properties);
    yield { kind: 'JUDGEMENT', key: `${left} ${right}`, value };
  }
}

interface Owned {
  readonly owner: string;
  readonly rows: readonly Row[];
}

function chunkOf(
  connection: Connection,
  { label, match, row, sorted }: Kind,
  after: string,
): Promise<readonly Owned[]> {
  const found =
    match === undefined
      ? `WITH n, [${row}] AS rows`
      : `CALL (n) { MATCH ${match} WITH * ORDER BY ${sorted} RETURN collect(${row}) AS rows }`;
  const text = `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit
    ${found} RETURN n.id AS owner, rows ORDER BY owner`;
  return connection.read((tx) => tx.ask<Owned>(text, { after, limit: CHUNK[label] }));
}
