import type { EntityKind } from '../../model/vocabulary.js';
import type { Connection, Row, Transaction } from './connection.js';
import { canonicalIn } from './identities.js';
import { LABEL_OF } from './records.js';

/** One statement for all keys, and their records in the order of the keys. */
export async function recordsOf<Record>(
  connection: Connection,
  name: 'activity' | 'document',
  keys: readonly string[],
  record: (properties: Row) => Record,
): Promise<readonly (Record | undefined)[]> {
  const found = await connection.read((tx) => byKey<{ properties: Row }>(tx, name, keys));
  return keys.map((key) => {
    const row = found.get(key);
    return row === undefined ? undefined : record(row.properties);
  });
}

export async function textsOf(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const found = await connection.read((tx) => byKey<{ text: string }>(tx, 'text', ids));
  return ids.map((id) => found.get(id)?.text);
}

export async function byKey<Answer>(
  tx: Transaction,
  name: 'activity' | 'document' | 'passage' | 'text',
  keys: readonly string[],
): Promise<ReadonlyMap<string, Answer>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.run<Answer & { key: string }>(name, { keys: [...new Set(keys)] });
  return new Map(rows.map((row) => [row.key, row]));
}

/** Where an id has no other names, it may stand for one that has. */
export async function aliasesOf(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const own = await listsOf(connection, 'aliases', ids, 'surface');
  const without = ids.filter((_, index) => own[index]?.length === 0);
  if (without.length === 0) return own;
  const canonical = await connection.read((tx) => canonicalIn(tx, without));
  const others = await listsOf(connection, 'aliases', without.map(canonical), 'surface');
  const byId = new Map(without.map((id, index) => [id, others[index] ?? []]));
  return ids.map((id, index) => byId.get(id) ?? own[index] ?? []);
}

/** For statements that answer several rows for a key: what they name, in the order of the keys. */
export async function listsOf(
  connection: Connection,
  name: 'aliases' | 'documents-of-source',
  keys: readonly string[],
  column: 'surface' | 'id',
): Promise<readonly (readonly string[])[]> {
  if (keys.length === 0) return [];
  const rows = await connection.read((tx) => tx.run(name, { keys: [...new Set(keys)] }));
  return keys.map((key) => rows.filter((row) => row.key === key).map((row) => String(row[column])));
}

export async function namedAs(
  connection: Connection,
  requests: readonly { readonly kind: EntityKind; readonly name: string }[],
): Promise<readonly (readonly string[])[]> {
  const asked = requests.map(({ kind, name }, index) => ({ index, label: LABEL_OF[kind], name }));
  return connection.read(async (tx) => {
    const answers = asked.map((): string[] => []);
    const ask = async (name: 'named' | 'named-otherwise', open: typeof asked): Promise<void> => {
      if (open.length === 0) return;
      const rows = await tx.run<{ index: number; id: string }>(name, { requests: open });
      for (const { index, id } of rows) answers[index]?.push(id);
    };
    await ask('named', asked);
    await ask(
      'named-otherwise',
      asked.filter(({ index }) => answers[index]?.length === 0),
    );
    return answers;
  });
}
