import type { EvidenceRecord, EvidenceRef } from '../../model/graph.js';
import { documentOfPassage } from '../../model/ids.js';
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

async function byKey<Answer>(
  tx: Transaction,
  name: 'activity' | 'document' | 'passage' | 'text',
  keys: readonly string[],
): Promise<ReadonlyMap<string, Answer>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.run<Answer & { key: string }>(name, { keys: [...new Set(keys)] });
  return new Map(rows.map((row) => [row.key, row]));
}

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly section?: string;
  readonly sentence: string;
  readonly written?: string;
}

/** A stretch within its passage is cut from the passage; only those that reach beyond it need whole texts. */
export async function evidenceOf(
  connection: Connection,
  refs: readonly EvidenceRef[],
): Promise<readonly (EvidenceRecord | undefined)[]> {
  return connection.read(async (tx) => {
    const rows = await byKey<{ properties: Passage }>(
      tx,
      'passage',
      refs.map(({ passage }) => passage),
    );
    const passages = new Map([...rows].map(([id, { properties }]) => [id, properties]));
    const beyond = refs.filter((ref) => reachesBeyond(ref, passages.get(ref.passage)));
    const texts = await byKey<{ text: string }>(
      tx,
      'text',
      beyond.map(({ document }) => document),
    );
    return refs.map((ref) => cut(ref, passages.get(ref.passage), texts.get(ref.document)?.text));
  });
}

const reachesBeyond = ({ start, end }: EvidenceRef, passage: Passage | undefined): boolean =>
  passage !== undefined && (start < passage.start || passage.end < end);

function cut(ref: EvidenceRef, passage: Passage | undefined, whole: string | undefined): EvidenceRecord | undefined {
  const { document, start, end } = ref;
  if (passage === undefined || documentOfPassage(ref.passage) !== document || start < 0 || end < start)
    return undefined;
  const inside = !reachesBeyond(ref, passage);
  const text = inside ? (passage.written ?? passage.sentence) : whole;
  const offset = inside ? passage.start : 0;
  if (text === undefined || end - offset > text.length) return undefined;
  return {
    document,
    passage: ref.passage,
    start,
    end,
    ...(passage.section === undefined ? {} : { section: passage.section }),
    sentence: passage.sentence,
    quote: text.slice(start - offset, end - offset),
  };
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
