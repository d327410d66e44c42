import type { CursorKey } from '../cursor.js';
import type { DumpRow } from '../port.js';
import { constant, type Fragment, sql } from './fragment.js';
import type { Ask } from './page.js';

const CHUNK = 1000;

/** What a dump has of each kind: the table, the keys that it is read by, and the row as JSON. */
const KINDS: readonly {
  readonly kind: DumpRow['kind'];
  readonly from: string;
  readonly keys: readonly string[];
  readonly value: string;
}[] = [
  { kind: 'DOCUMENT', from: 'document', keys: ['id'], value: 'record' },
  { kind: 'TEXT', from: 'document', keys: ['id'], value: 'json_quote(text)' },
  {
    kind: 'PASSAGE',
    from: 'passage',
    keys: ['document', 'id'],
    value: `json_object('start', "start", 'end', "end", 'section', section, 'sentence', sentence)`,
  },
  {
    kind: 'ENTITY',
    from: 'entity',
    keys: ['id'],
    value: `json_set(record, '$.mentions', mentions, '$.related', related)`,
  },
  {
    kind: 'ALIAS',
    from: '(SELECT alias.* FROM alias JOIN entity ON entity.id = alias.entity)', // a judged name outlives what it names
    keys: ['entity', 'surface'],
    value: 'count',
  },
  {
    kind: 'MENTION',
    from: 'mention',
    keys: ['document', '"start"', '"end"', 'entity'],
    value: `json_object('passage', passage, 'surface', surface)`,
  },
  { kind: 'ACTIVITY', from: 'activity', keys: ['document', '"start"', 'id'], value: 'record' },
  { kind: 'ACT', from: 'act', keys: ['body', 'regulation', 'action', 'status'], value: 'record' },
  { kind: 'HOLDING', from: 'holding', keys: ['office', 'person'], value: 'record' },
  {
    kind: 'JUDGEMENT',
    from: '(SELECT * FROM judgement WHERE until IS NULL)',
    keys: ['"left"', '"right"'],
    value: `json_object('judgement', judgement, 'reason', reason, 'at', at)`,
  },
];

/** Read in pieces, so that a large graph does not fill the memory; what is written meanwhile may or may not be in it. */
export async function* dumpRows(ask: Ask): AsyncIterable<DumpRow> {
  for (const { kind, from, keys, value } of KINDS) {
    let last: readonly CursorKey[] | undefined;
    do {
      const chunk = ask(piece(from, keys, value, last));
      for (const [json, ...key] of chunk) yield { kind, key: key.join(' '), value: JSON.parse(String(json)) };
      last = chunk.length < CHUNK ? undefined : (chunk.at(-1)?.slice(1) as CursorKey[]); // the keys' own columns
    } while (last !== undefined);
  }
}

function piece(from: string, keys: readonly string[], value: string, last: readonly CursorKey[] | undefined): Fragment {
  const names = keys.join(', ');
  const beyond: Fragment =
    last === undefined ? constant('TRUE') : { text: `(${names}) > (${keys.map(() => '?').join(', ')})`, values: last };
  return sql`SELECT ${constant(value)}, ${constant(names)} FROM ${constant(from)} WHERE ${beyond}
    ORDER BY ${constant(names)} LIMIT ${CHUNK}`;
}
