import type { ActivityRecord, ActRecord, EvidenceRef, HoldingRecord } from '../model/graph.js';

export type ActKey = Pick<ActRecord, 'body' | 'regulation' | 'action' | 'status'>;
export type HoldingKey = Pick<HoldingRecord, 'office' | 'person'>;

/** What all activities that say the same say together; they come in the order of their documents and texts. */
export function actOf({ body, regulation, action, status }: ActKey, witnesses: readonly ActivityRecord[]): ActRecord {
  const years = new Set(witnesses.flatMap(({ year }) => year ?? []));
  return {
    body,
    regulation,
    action,
    status,
    years: [...years].sort((left, right) => left - right),
    confidence: Math.max(...witnesses.map(({ confidence }) => confidence)),
    evidence: witnesses.flatMap((activity) => activity.evidence),
  };
}

export function holdingOf(
  { person, office }: HoldingKey,
  witnesses: readonly { readonly asOf: string | null; readonly evidence: EvidenceRef }[],
): HoldingRecord {
  const dates = new Set(witnesses.flatMap(({ asOf }) => asOf ?? []));
  return { person, office, asOf: [...dates].sort(), evidence: witnesses.map(({ evidence }) => evidence) };
}

/** Congresses, governments and their offices are elected for five years. */
const TERM_YEARS = 5;

/** The day a term of office before a day: what was said then, or earlier, tells nothing of that day any more. */
export function termBefore(day: string): string {
  const [year = '', ...rest] = day.split('-');
  return [String(Number(year) - TERM_YEARS).padStart(4, '0'), ...rest].join('-');
}
