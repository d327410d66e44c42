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

/** A statement and its rows, for `inTurn`. */
export type Step = readonly [name: StatementName, rows: readonly Row[], params?: Row];

/**
 * Statements one after the other. Where each is a single batch they are sent without waiting for each other, since the server
 * keeps their order: a report costs few ways to the server and back.
 */
export async function inTurn(tx: Transaction, steps: readonly Step[]): Promise<void> {
  if (steps.every(([, rows]) => rows.length <= BATCH)) {
    await Promise.all(steps.map(([name, rows, params]) => inBatches(tx, name, rows, params)));
    return;
  }
  for (const [name, rows, params] of steps) await inBatches(tx, name, rows, params);
}
