import { hash } from 'node:crypto';
import type { DocumentRecord, ReportGraph } from '../../model/graph.js';
import { kindOf } from '../../model/ids.js';
import type { EntityKind } from '../../model/vocabulary.js';
import { gramsOf, runsOf } from './fold.js';

/**
 * Sentences are found in the order of their seats: the newest reports first, those of one year by a hash of their ids, the
 * sentences of one report in the order of its text. Nothing has to be sorted then, however many sentences hold a word.
 */
const RECENT = 2100;
const YEARS = 127;
export const SEATS_A_YEAR = 2 ** 27;

/** Where a document's sentences begin. Two of a year can have one seat by chance: the later read takes the next one. */
export function seatOf(document: DocumentRecord): number {
  const age = Math.min(Math.max(RECENT - yearOf(document), 0), YEARS);
  return age * SEATS_A_YEAR + (Number.parseInt(hash('sha1', document.id, 'hex').slice(0, 8), 16) % SEATS_A_YEAR);
}

/** The year that a report is about, its latest; else that of its date. */
function yearOf({ coversYears, date }: DocumentRecord): number {
  return coversYears.length > 0 ? Math.max(...coversYears) : Number(date?.slice(0, 4) ?? 0);
}

export interface SentenceKeys {
  readonly start: number;
  readonly grams: readonly string[];
  /** Kinds of the entities that the sentence mentions. */
  readonly kinds: readonly EntityKind[];
}

/** By what each sentence of a report is looked up, in the order of the text. */
export function sentenceKeysOf({ passages, mentions }: ReportGraph): readonly SentenceKeys[] {
  const kinds = new Map<string, Set<EntityKind>>();
  for (const { entity, evidence } of mentions) {
    const known = kinds.get(evidence.passage) ?? new Set();
    kinds.set(evidence.passage, known.add(kindOf(entity)));
  }
  return [...passages]
    .sort((left, right) => left.start - right.start)
    .map(({ id, start, sentence }) => ({ start, grams: gramsOf(runsOf(sentence)), kinds: [...(kinds.get(id) ?? [])] }));
}
