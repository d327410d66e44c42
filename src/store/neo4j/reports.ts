import type { PassageRecord, ReportGraph } from '../../model/graph.js';
import { withOriginal } from '../identity/original.js';
import type { Connection, Row, Transaction } from './connection.js';
import { activityOf, documentOf, entityOf, evidenceOf, mentionOf } from './records.js';
import { UNDATED } from './settleHoldings.js';
import type { StatementName } from './statements.js';

/** What each document contributed, as it was put. */
export const reportsOf = (connection: Connection, ids: readonly string[]) =>
  connection.read((tx) => reportsIn(tx, ids));

export async function reportsIn(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly (ReportGraph | undefined)[]> {
  const rows = async (name: StatementName): Promise<(id: string) => readonly Row[]> => {
    const found = await tx.run<{ key: string; properties: Row }>(name, { keys: [...new Set(ids)] });
    const byId = new Map<string, Row[]>();
    for (const { key, properties } of found) byId.set(key, [...(byId.get(key) ?? []), properties]);
    return (id) => byId.get(id) ?? [];
  };
  const texts = await tx.run<{ key: string; text: string }>('text', { keys: ids });
  const textOf = new Map(texts.map(({ key, text }) => [key, text]));
  const originals = await tx.run<{ key: string; record: string }>('original', { keys: ids });
  const originalOf = new Map(originals.map(({ key, record }) => [key, record]));
  const documents = await rows('document');
  const passages = await rows('passages');
  const claims = await rows('claims');
  const mentions = await rows('mentions');
  const activities = await rows('activities-of');
  const holdings = await rows('holdings-of');
  return ids.map((id) => {
    const [document] = documents(id);
    const text = textOf.get(id);
    if (document === undefined || text === undefined) return undefined;
    const own = { text, passages: passages(id).map(passageOf) };
    const original = originalOf.get(id);
    if (original !== undefined) return withOriginal(original, own);
    return {
      ...own,
      document: documentOf(document),
      entities: claims(id).map(entityOf),
      mentions: mentions(id).map((row) => mentionOf({ ...row, document: id })),
      activities: activities(id).map(activityOf),
      holdings: holdings(id).flatMap((row) => holdingsIn(id, row)),
    };
  });
}

const passageOf = ({ id, start, end, sentence, section }: Row): PassageRecord =>
  ({ id, start, end, sentence, ...(section === undefined ? {} : { section }) }) as PassageRecord; // put as such a record

/** Of all that reports say of a holding, what this one says. */
function holdingsIn(document: string, properties: Row): ReportGraph['holdings'] {
  const { person, office } = properties as { person: string; office: string; dates: readonly string[] };
  const dates = properties.dates as readonly string[]; // written beside `evidence`, one for each
  return evidenceOf(properties)
    .map((evidence, index) => ({ evidence, asOf: dates[index] }))
    .filter(({ evidence }) => evidence.document === document)
    .map(({ evidence, asOf }) => ({
      person,
      office,
      ...(asOf === undefined || asOf === UNDATED ? {} : { asOf }),
      evidence,
    }));
}
