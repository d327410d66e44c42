import type { EvidenceRecord, EvidenceRef } from '../../model/graph.js';
import type { EntityKind } from '../../model/vocabulary.js';
import type { Statements } from './statements.js';

export function recordOf<Row>(
  statements: Statements,
  table: 'entity' | 'activity' | 'document',
  id: string,
): Row | undefined {
  const row = statements.row<{ record: string }>(table, { id });
  return row === undefined ? undefined : (JSON.parse(row.record) as Row); // written by ourselves
}

export function textOf(statements: Statements, id: string): string | undefined {
  return statements.row<{ text: string }>('text', { id })?.text;
}

interface PassageRow {
  readonly start: number;
  readonly end: number;
  readonly section: string | null;
  readonly sentence: string;
  readonly written: string;
}

/** A stretch within its passage is cut from the passage; only one that reaches beyond it needs the whole text. */
export function evidenceOf(statements: Statements, ref: EvidenceRef): EvidenceRecord | undefined {
  const { document, passage, start, end } = ref;
  const around = statements.row<PassageRow>('passage', { document, id: passage });
  if (around === undefined || start < 0 || end < start) return undefined;
  const inside = around.start <= start && end <= around.end;
  const text = inside ? around.written : textOf(statements, document);
  const offset = inside ? around.start : 0;
  if (text === undefined || end - offset > text.length) return undefined;
  return {
    document,
    passage,
    start,
    end,
    ...(around.section === null ? {} : { section: around.section }),
    sentence: around.sentence,
    quote: text.slice(start - offset, end - offset),
  };
}

export function aliasesOf(statements: Statements, id: string): readonly string[] {
  return statements.rows<{ surface: string }>('aliases', { id }).map((row) => row.surface);
}

export function namedAs(statements: Statements, kind: EntityKind, name: string): readonly string[] {
  const exactly = statements.rows<{ id: string }>('named', { kind, name });
  const found = exactly.length > 0 ? exactly : statements.rows<{ id: string }>('named-otherwise', { kind, name });
  return found.map((row) => row.id);
}
