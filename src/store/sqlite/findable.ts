import type { EntityRecord, ReportGraph } from '../../model/graph.js';
import { type Form, formsOf } from '../search/forms.js';
import { FIELDS, keysOf, type SoundedForm, sounded } from '../search/keys.js';
import { SEATS_A_YEAR, seatOf, sentenceKeysOf } from '../search/sentence.js';
import { aliasesOf, recordOf } from './read.js';
import type { Statements } from './statements.js';

/** Lets a search find an entity by all that is said of it at this moment, or not at all when the graph has it no more. */
export function settleFindable(statements: Statements, entity: string): void {
  const record = recordOf<EntityRecord>(statements, 'entity', entity);
  const known = statements.row<{ n: number; forms: string }>('findable', { entity });
  const forms = record === undefined ? [] : formsOf(record, aliasesOf(statements, entity));
  if (known !== undefined && record !== undefined && alike(forms, JSON.parse(known.forms) as SoundedForm[])) {
    statements.run('rank-findable', { entity });
    return;
  }
  if (known !== undefined) {
    statements.run('unindex-name', { n: known.n });
    statements.run('forget-findable', { n: known.n });
  }
  if (record !== undefined) putFindable(statements, record, sounded(record.type, forms));
}

function putFindable(
  statements: Statements,
  { id: entity, type: kind }: EntityRecord,
  forms: readonly SoundedForm[],
): void {
  statements.run('put-findable', { entity, kind, forms: JSON.stringify(forms) });
  const n = statements.row<{ n: number }>('findable', { entity })?.n ?? null;
  const keys = keysOf(forms);
  const columns = Object.fromEntries(FIELDS.map((field) => [field, keys[field].join(' ')]));
  statements.run('index-name', { n, ...columns });
}

const alike = (now: readonly Form[], before: readonly Form[]): boolean =>
  now.length === before.length &&
  now.every(({ role, text }, index) => before[index]?.role === role && before[index].text === text);

/** A seat that no other document has: the one its year and id give it, else the next free one. */
export function freeSeat(statements: Statements, document: ReportGraph['document']): number {
  const wanted = seatOf(document);
  const year = wanted - (wanted % SEATS_A_YEAR);
  let seat = wanted;
  while (statements.row('seated', { seat }) !== undefined) seat = year + ((seat + 1) % SEATS_A_YEAR);
  return seat;
}

export function putSentences(statements: Statements, seat: number, report: ReportGraph): void {
  for (const { start, grams, kinds } of sentenceKeysOf(report)) {
    statements.run('index-sentence', { seat, start, grams: grams.join(' '), kinds: kinds.join(' ') });
  }
}

/** Goes before the document itself, whose seat says where its sentences are. */
export function forgetSentences(statements: Statements, document: string): void {
  const seat = statements.row<{ seat: number }>('seat', { id: document })?.seat;
  if (seat !== undefined) statements.run('unindex-sentences', { seat });
}
