import type { DocumentRecord, EntityRecord, EvidenceRecord, EvidenceRef } from '../../model/graph.js';
import type { Follow, PageOf } from '../port.js';

/** Where records are looked up one by one: here it costs nothing but the looking up. */
export interface Look {
  entity(id: string): EntityRecord | undefined;
  document(id: string): DocumentRecord | undefined;
  evidence(ref: EvidenceRef): EvidenceRecord | undefined;
}

/** The page with what its request follows. */
export function following<Row extends object>(
  page: PageOf<Row>,
  { entities, evidence, documents }: Follow,
  look: Look,
): PageOf<Row> {
  const rows = page.rows.map(({ cursor, row }) => ({ cursor, row: evidence ? withEvidence(row, look) : row }));
  const named = rows.flatMap(({ row }) => entities.flatMap((field) => idsOf(row, field)));
  const written = documents ? rows.flatMap(({ row }) => refsOf(row).map(({ document }) => document)) : [];
  return {
    ...page,
    rows,
    followed: { entities: found(named, look.entity), documents: found(written, look.document) },
  };
}

/** A field's one id or several. */
const idsOf = (row: object, field: string): readonly string[] =>
  [fieldOf<string | readonly string[]>(row, field)].flat();

const refsOf = (row: object): readonly EvidenceRef[] =>
  [fieldOf<EvidenceRef | readonly EvidenceRef[]>(row, 'evidence')].flat();

/** Which rows have which fields is said by `REFERENCES`; evidence is asked of those that have it. */
const fieldOf = <Value>(row: object, field: string): Value | readonly never[] =>
  (row as Readonly<Record<string, Value | undefined>>)[field] ?? [];

function withEvidence<Row extends object>(row: Row, look: Look): Row {
  const whole = (ref: EvidenceRef): EvidenceRef => look.evidence(ref) ?? ref;
  const evidence = fieldOf<EvidenceRef | readonly EvidenceRef[]>(row, 'evidence');
  return { ...row, evidence: Array.isArray(evidence) ? evidence.map(whole) : whole(evidence as EvidenceRef) };
}

const found = <Value>(ids: readonly string[], look: (id: string) => Value | undefined): readonly Value[] =>
  [...new Set(ids)].map(look).filter((record) => record !== undefined);
