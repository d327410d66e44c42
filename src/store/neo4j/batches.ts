import type { Row, Transaction } from './connection.js';
import type { StatementName } from './statements.js';

const BATCH = 5000;

/** Rows of any number, in pieces that the server takes in its stride; none at all cost nothing. */
export async function inBatches<Answer = Row>(
  tx: Transaction,
  name: StatementName,
  rows: readonly Row[],
  params: Row = {},
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    answers.push(...(await tx.run<Answer>(name, { ...params, rows: rows.slice(from, from + BATCH) })));
  }
  return answers;
}
