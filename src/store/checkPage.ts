import { ZhengtuError } from '../model/errors.js';
import { type CursorKey, decodeCursor } from './cursor.js';
import { type Order, orderOf } from './orders.js';
import type { Listing, PageRequest } from './port.js';

/** What a request for a page means, checked: from which end, how many rows, from where on. */
export interface PageAsked {
  readonly order: Order;
  readonly forward: boolean;
  readonly size: number;
  readonly from?: readonly CursorKey[];
}

export function pageAsked<L extends Listing>(listing: L, request: PageRequest<L>): PageAsked {
  const { first, after, last, before, orderBy } = request;
  const order = orderOf(listing, orderBy);
  const forward = first !== undefined;
  const size = first ?? last;
  if (size === undefined || (first !== undefined && last !== undefined)) {
    throw badPage(listing, 'either `first` or `last`', size === undefined ? 'neither' : 'both');
  }
  if (forward ? before !== undefined : after !== undefined) {
    throw badPage(
      listing,
      '`after` with `first`, or `before` with `last`',
      forward ? '`before` with `first`' : '`after` with `last`',
    );
  }
  if (!Number.isSafeInteger(size) || size < 0)
    throw badPage(listing, 'a whole number of rows, 0 or more', String(size));
  const cursor = forward ? after : before;
  return { order, forward, size, ...(cursor === undefined ? {} : { from: decodeCursor(cursor, listing, order) }) };
}

const badPage = (listing: Listing, expected: string, came: string): ZhengtuError =>
  new ZhengtuError('BAD_USER_INPUT', `Page of ${listing}: expected ${expected}, came ${came}.`);
