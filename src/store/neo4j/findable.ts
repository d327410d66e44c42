import type { DocumentRecord } from '../../model/graph.js';
import { type Form, formsOf } from '../search/forms.js';
import { FIELDS, keysOf, type SoundedForm, sounded } from '../search/keys.js';
import { SEATS_A_YEAR, seatOf } from '../search/sentence.js';
import { inBatches } from './batches.js';
import type { Row, Transaction } from './connection.js';
import { entityOf } from './records.js';

/** Lets a search find entities by all that is said of them at this moment, or not at all when the graph has them no more. */
export async function settleFindable(tx: Transaction, entities: readonly string[]): Promise<void> {
  if (entities.length === 0) return;
  const found = await tx.run<{ key: string; properties: Row; forms: string | null; aliases: readonly string[] }>(
    'findable',
    { keys: entities },
  );
  const rows = found.flatMap(({ key, properties, forms: known, aliases }) => {
    const record = entityOf(properties);
    const forms = formsOf(record, aliases);
    if (known !== null && alike(forms, JSON.parse(known) as SoundedForm[])) return []; // written by ourselves
    return [findableRow(key, sounded(record.type, forms))];
  });
  await inBatches(tx, 'put-findable', rows);
  const there = new Set(found.map(({ key }) => key));
  const gone = entities.filter((id) => !there.has(id));
  if (gone.length > 0) await tx.run('forget-findable', { entities: gone });
}

function findableRow(entity: string, forms: readonly SoundedForm[]): Row {
  const keys = keysOf(forms);
  const columns = Object.fromEntries(FIELDS.map((field) => [field, keys[field].join(' ')]));
  return { entity, forms: JSON.stringify(forms), ...columns };
}

const alike = (now: readonly Form[], before: readonly Form[]): boolean =>
  now.length === before.length &&
  now.every(({ role, text }, index) => before[index]?.role === role && before[index].text === text);

/** A seat that no other document has: the one its year and id give it, else the next free one. */
export async function freeSeat(tx: Transaction, document: DocumentRecord): Promise<number> {
  const wanted = seatOf(document);
  const year = wanted - (wanted % SEATS_A_YEAR);
  let seat = wanted;
  while ((await tx.run('seated', { seat, document: document.id })).length > 0) {
    seat = year + ((seat + 1) % SEATS_A_YEAR);
  }
  return seat;
}
