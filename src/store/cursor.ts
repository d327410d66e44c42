import { ZhengtuError } from '../model/errors.js';
import { isNumber, type Order } from './orders.js';
import type { Listing } from './port.js';

export type CursorKey = string | number;

/** Says where a row stands: the listing, the order and the row's keys in it. Opaque to callers, the same for both engines. */
export function encodeCursor(listing: Listing, { field, direction }: Order, keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify([listing, field, direction, ...keys])).toString('base64url');
}

/** The keys of a cursor that this very listing gave out in this order; anything else is refused. */
export function decodeCursor(cursor: string, listing: Listing, order: Order): readonly CursorKey[] {
  const [from, field, direction, ...keys] = parts(cursor);
  const here = `a cursor of ${listing} by ${order.field} ${order.direction}`;
  if (from !== listing || field !== order.field || direction !== order.direction) {
    throw badCursor(here, `one of ${String(from)} by ${String(field)} ${String(direction)}`);
  }
  if (keys.length !== order.keys.length) throw badCursor(here, `one with ${keys.length} keys`);
  return keys.map((key, index) => {
    const numeric = isNumber(order.keys[index] ?? '');
    if (numeric ? Number.isSafeInteger(key) : typeof key === 'string') return key as CursorKey; // just checked
    throw badCursor(here, `one whose ${order.keys[index]} is ${JSON.stringify(key)}`);
  });
}

function parts(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length > 3) return parsed;
  } catch {
    // Not JSON: told below in the caller's words.
  }
  throw badCursor('a cursor', cursor === '' ? 'an empty string' : `«${cursor.slice(0, 40)}»`);
}

function badCursor(expected: string, came: string): ZhengtuError {
  return new ZhengtuError('BAD_CURSOR', `Expected ${expected}, came ${came}.`, {
    hint: 'cursors are taken from a page of the same list in the same order, and passed on unchanged',
  });
}
