import type { ActivityRecord, ReportGraph } from '../../model/graph.js';
import { RELATION_OF_ACTION } from '../../model/vocabulary.js';
import { type ActKey, actOf } from '../derive.js';
import { add, distinct, type Said } from '../said.js';
import { inBatches } from './batches.js';
import type { Row, Transaction } from './connection.js';
import { activityOf, evidenceProperties } from './records.js';
import { actKeysOf, inReading } from './rows.js';

const keyOf = ({ body, regulation, action, status }: ActKey): string =>
  JSON.stringify([body, regulation, action, status]);
const pairOf = ({ body, regulation }: ActKey): string => JSON.stringify([body, regulation]);

/** Draws the acts anew of which this document speaks or spoke, each from all activities that say it. */
export async function settleActs(
  tx: Transaction,
  document: string,
  before: Said,
  after: Said,
  report: ReportGraph | undefined,
): Promise<void> {
  const keys = distinct([...before.acts, ...after.acts].map(plain));
  if (keys.length === 0) return;
  const drawn = await tx.run<ActKey>('acted-on', {
    pairs: distinct(keys.map(({ body, regulation }) => ({ body, regulation }))),
  });
  const witnesses = await witnessesOf(tx, document, keys, drawn, report);
  const acts = keys.flatMap((key) => {
    const said = witnesses.get(keyOf(key));
    return said === undefined ? [] : [actOf(key, said)];
  });
  const gone = keys.filter((key) => !witnesses.has(keyOf(key)));
  await inBatches(
    tx,
    'put-act',
    acts.map(({ evidence, ...act }) => ({
      ...act,
      relation: RELATION_OF_ACTION[act.action],
      properties: { ...act, ...evidenceProperties(evidence) },
    })),
  );
  if (gone.length > 0) await tx.run('forget-act', { keys: gone });
  await countRelated(tx, drawn, gone, acts);
}

const plain = ({ body, regulation, action, status }: ActKey): ActKey => ({ body, regulation, action, status });

/** Other documents can only speak of an act that is drawn already. */
async function witnessesOf(
  tx: Transaction,
  document: string,
  keys: readonly ActKey[],
  drawn: readonly ActKey[],
  report: ReportGraph | undefined,
): Promise<ReadonlyMap<string, readonly ActivityRecord[]>> {
  const known = new Set(drawn.map(keyOf));
  const elsewhere = keys.filter((key) => known.has(keyOf(key)));
  const found = new Map<string, ActivityRecord[]>();
  const witness = (key: ActKey, activity: ActivityRecord): void => {
    const said = found.get(keyOf(key));
    if (said === undefined) found.set(keyOf(key), [activity]);
    else if (said.at(-1) !== activity) said.push(activity);
  };
  for (const activity of report?.activities ?? []) for (const key of actKeysOf(activity)) witness(key, activity);
  if (elsewhere.length > 0) {
    const rows = await tx.run<ActKey & { activity: Row }>('act-witnesses', { keys: elsewhere, document });
    for (const row of rows) witness(row, activityOf(row.activity));
  }
  for (const said of found.values()) said.sort(inReading);
  return found;
}

/** By how many the regulations of each body, and the bodies of each regulation, have become more. */
async function countRelated(
  tx: Transaction,
  drawn: readonly ActKey[],
  gone: readonly ActKey[],
  acts: readonly ActKey[],
): Promise<void> {
  const taken = new Set(gone.map(keyOf));
  const before = new Map(drawn.map((key) => [pairOf(key), key]));
  const now = new Map([...drawn.filter((key) => !taken.has(keyOf(key))), ...acts].map((key) => [pairOf(key), key]));
  const related = new Map<string, number>();
  const count = ({ body, regulation }: ActKey, change: number): void => {
    add(related, body, change);
    add(related, regulation, change);
  };
  for (const [pair, key] of now) if (!before.has(pair)) count(key, 1);
  for (const [pair, key] of before) if (!now.has(pair)) count(key, -1);
  const rows = [...related]
    .filter(([, change]) => change !== 0)
    .map(([entity, change]) => ({ entity, related: change }));
  await inBatches(tx, 'count-entity', rows);
}
