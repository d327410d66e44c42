/**
 * Records from lists. Statements that answer thousands of rows answer each as a list of values: as a map it would bring the
 * names of its fields along every time, and those cost more than what they name.
 */
import type { EvidenceRef } from '../../model/graph.js';
import { documentOfPassage } from '../../model/ids.js';
import type { Row } from './connection.js';

export type Values = readonly unknown[];

export const columnsOf = (bound: string, fields: readonly string[]): string =>
  `[${fields.map((field) => `${bound}.${field}`).join(', ')}]`;

/** The record that has these values in these fields; what is null it lacks. */
export function listed(fields: readonly string[], values: Values): Row {
  const record: Record<string, unknown> = {};
  for (let index = 0; index < fields.length; index += 1) {
    const value = values[index];
    if (value !== null && value !== undefined) record[fields[index] as string] = value;
  }
  return record;
}

/** What is made of a place where something is written: a reference to it, or more where more is known. */
export type EvidenceAt = (passage: string, start: number, end: number) => EvidenceRef;

export const refAt: EvidenceAt = (passage, start, end) => ({
  document: documentOfPassage(passage),
  passage,
  start,
  end,
});

/** Evidence as it is kept: ids of passages, and for each of them where its stretch begins and ends. */
export function evidenceIn(evidence: unknown, spans: unknown, at: EvidenceAt): readonly EvidenceRef[] {
  const bounds = spans as readonly number[]; // written beside `evidence`, two for each
  return (evidence as readonly string[]).map((passage, index) =>
    at(passage, bounds[2 * index] ?? 0, bounds[2 * index + 1] ?? 0),
  );
}

/** Such a record with its evidence, the values of which follow those of the fields. */
export function witnessed(fields: readonly string[], values: Values, at: EvidenceAt): Row {
  const evidence = evidenceIn(values[fields.length], values[fields.length + 1], at);
  return { ...listed(fields, values), evidence };
}
