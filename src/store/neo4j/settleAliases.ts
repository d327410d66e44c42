import type { MentionChanges } from '../said.js';
import { byCodePoint } from '../walk/edgeSource.js';
import { inBatches } from './batches.js';
import type { Transaction } from './connection.js';

/** The forms under which all documents together mention an entity, its name among them; names are locked in one order. */
export async function settleAliases(tx: Transaction, { surfaces }: MentionChanges): Promise<void> {
  const changes = [...surfaces].flatMap(([entity, forms]) =>
    [...forms].map(([surface, count]) => ({ entity, surface, count })),
  );
  await countNames(tx, changes);
}

type NameCount = { readonly entity: string; readonly surface: string; readonly count: number };

export async function countNames(tx: Transaction, changes: readonly NameCount[]): Promise<void> {
  const moved = changes
    .filter(({ count }) => count !== 0)
    .sort((left, right) => byCodePoint(left.surface, right.surface) || byCodePoint(left.entity, right.entity));
  await inBatches(tx, 'count-alias', moved);
  await inBatches(
    tx,
    'forget-alias',
    moved.filter(({ count }) => count < 0),
  );
}
