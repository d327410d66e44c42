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
