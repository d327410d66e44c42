import type { EvidenceRef, ReportGraph } from '../../model/graph.js';
import { type HoldingKey, holdingOf } from '../derive.js';
import { distinct, type Said } from '../said.js';
import { inBatches } from './batches.js';
import type { Row, Transaction } from './connection.js';
import { evidenceOf, evidenceProperties } from './records.js';
import { inText } from './rows.js';

interface Witness {
  readonly asOf: string | null;
  readonly evidence: EvidenceRef;
}

/** Where a report that states a holding has no date; a list in Neo4j holds no null. */
export const UNDATED = '';

const keyOf = ({ office, person }: HoldingKey): string => JSON.stringify([office, person]);

/** Draws the holdings anew of which this document speaks or spoke: what other documents say stands on the line itself. */
export async function settleHoldings(
  tx: Transaction,
  document: string,
  before: Said,
  after: Said,
  report: ReportGraph | undefined,
): Promise<void> {
  const keys = distinct([...before.holdings, ...after.holdings].map(({ office, person }) => ({ office, person })));
  if (keys.length === 0) return;
  const elsewhere = await witnessesElsewhere(tx, document, keys);
  const holdings = keys.map((key) => {
    const here = (report?.holdings ?? []).filter((holding) => keyOf(holding) === keyOf(key));
    const stated = here.map(({ asOf = null, evidence }) => ({ asOf, evidence }));
    const witnesses = [...(elsewhere.get(keyOf(key)) ?? []), ...onceEach(stated)].sort((left, right) =>
      inText(left.evidence, right.evidence),
    );
    return { key, witnesses };
  });
  const rows = holdings
    .filter(({ witnesses }) => witnesses.length > 0)
    .map(({ key, witnesses }) => ({ ...key, properties: propertiesOf(key, witnesses) }));
  const gone = holdings.filter(({ witnesses }) => witnesses.length === 0).map(({ key }) => key);
  await inBatches(tx, 'put-holding', rows);
  if (gone.length > 0) await tx.run('forget-holding', { keys: gone });
}

async function witnessesElsewhere(tx: Transaction, document: string, keys: readonly HoldingKey[]) {
  const rows = await tx.run<HoldingKey & { holds: Row }>('holding-witnesses', { keys });
  return new Map(
    rows.map((row) => {
      const dates = row.holds.dates as readonly string[]; // written beside `evidence`, one for each
      const witnesses = evidenceOf(row.holds).map((evidence, index): Witness => {
        const asOf = dates[index] ?? UNDATED;
        return { asOf: asOf === UNDATED ? null : asOf, evidence };
      });
      return [keyOf(row), witnesses.filter(({ evidence }) => evidence.document !== document)];
    }),
  );
}

function propertiesOf(key: HoldingKey, witnesses: readonly Witness[]): Row {
  const { evidence, ...holding } = holdingOf(key, witnesses);
  return { ...holding, ...evidenceProperties(evidence), dates: witnesses.map(({ asOf }) => asOf ?? UNDATED) };
}

/** One report can state a holding twice in the same words. */
const onceEach = (witnesses: readonly Witness[]): readonly Witness[] => [
  ...new Map(witnesses.toReversed().map((witness) => [spanOf(witness), witness])).values(),
];
const spanOf = ({ evidence: { start, end } }: Witness): string => `${start} ${end}`;
