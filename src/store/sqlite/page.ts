import type Database from 'better-sqlite3';
import { pageAsked } from '../checkPage.js';
import { type CursorKey, encodeCursor } from '../cursor.js';
import type { Order } from '../orders.js';
import type { Listing, Listings, Page, PageRequest } from '../port.js';
import { FILTERS } from './filters.js';
import { all, constant, type Fragment, sql } from './fragment.js';
import { SOURCES, type Source } from './listings.js';
import type { SqlValue } from './statements.js';

/** Answers a statement's rows as lists of columns. */
export type Ask = (fragment: Fragment) => readonly (readonly unknown[])[];

/** The texts come from a few fragments, so there are not many; a caller who tries them all does not fill the memory. */
const MOST_PREPARED = 400;

export function asker(db: Database.Database): Ask {
  const prepared = new Map<string, Database.Statement<SqlValue[], unknown[]>>();
  return ({ text, values }) => {
    const known = prepared.get(text);
    const statement = known ?? db.prepare<SqlValue[], unknown[]>(text).raw();
    if (prepared.size >= MOST_PREPARED) prepared.clear();
    if (known === undefined) prepared.set(text, statement);
    return statement.all(...values);
  };
}

/** One page by keyset: the rows that stand behind the cursor's keys, found through the order's index and never counted off. */
export function pageOf<L extends Listing>(ask: Ask, listing: L, request: PageRequest<L>): Page<L> {
  const { order, forward, size, from } = pageAsked(listing, request);
  const source: Source<Listings[L]['row']> = SOURCES[listing];
  const conditions = FILTERS[listing](request.query);
  const keys = order.keys.map((key) => columnOf(listing, key, order));
  const ascending = (order.direction === 'ASC') === forward;
  const beyond = from === undefined ? [] : [compared(keys, ascending ? '>' : '<', from)];
  const found = ask(sql`SELECT ${constant([...source.columns, ...keys].join(', '))} FROM ${constant(source.from)}
    WHERE ${all([...conditions, ...beyond])}
    ORDER BY ${constant(keys.map((key) => `${key} ${ascending ? 'ASC' : 'DESC'}`).join(', '))}
    LIMIT ${size + 1}`);
  const more = found.length > size;
  const behind =
    from !== undefined && exists(ask, source, [...conditions, compared(keys, ascending ? '<=' : '>=', from)]);
  const whole = from === undefined && !more; // then there is nothing left to count
  const taken = found.slice(0, size);
  const rows = (forward ? taken : [...taken].reverse()).map((values) => ({
    cursor: encodeCursor(listing, order, values.slice(source.columns.length) as CursorKey[]), // the order's own columns
    row: source.read(values),
  }));
  return {
    rows,
    hasNext: forward ? more : behind,
    hasPrevious: forward ? behind : more,
    ...(request.total === true ? { total: whole ? found.length : countOf(ask, source, conditions) } : {}),
  };
}

/** Rows without a year or a count have a column for each direction, in which they stand last. */
function columnOf(listing: Listing, key: string, { direction }: Order): string {
  const absent = (key === 'year' || key === 'count') && (listing === 'activities' || listing === 'acts');
  return absent ? `t.${key}_${direction === 'ASC' ? 'up' : 'down'}` : `t."${key}"`;
}

function compared(keys: readonly string[], operator: '<' | '>' | '<=' | '>=', values: readonly CursorKey[]): Fragment {
  return { text: `(${keys.join(', ')}) ${operator} (${keys.map(() => '?').join(', ')})`, values };
}

function exists(ask: Ask, { from }: Pick<Source<unknown>, 'from'>, conditions: readonly Fragment[]): boolean {
  return ask(sql`SELECT 1 FROM ${constant(from)} WHERE ${all(conditions)} LIMIT 1`).length > 0;
}

function countOf(ask: Ask, { from }: Pick<Source<unknown>, 'from'>, conditions: readonly Fragment[]): number {
  const [[count] = []] = ask(sql`SELECT count(*) FROM ${constant(from)} WHERE ${all(conditions)}`);
  return Number(count);
}
