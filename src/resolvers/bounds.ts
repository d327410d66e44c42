import type { PageArgs } from '../schema/connection.js';
import { badInput } from './badInput.js';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

export type Bounds =
  | { readonly first: number; readonly after?: string }
  | { readonly last: number; readonly before?: string };

/** What part of a list is asked for: from the front or from the back, never both. */
export function boundsOf({ first, after, last, before }: PageArgs): Bounds {
  const forward = first != null || after != null;
  const backward = last != null || before != null;
  if (forward && backward) {
    const came = Object.entries({ first, after, last, before }).flatMap(([name, value]) => (value == null ? [] : name));
    throw badInput('page', '`first` with `after`, or `last` with `before`', `${came.join(' with ')}`);
  }
  return backward
    ? { last: sizeOf('last', last), ...(before == null ? {} : { before }) }
    : { first: sizeOf('first', first), ...(after == null ? {} : { after }) };
}

function sizeOf(name: string, size: number | null | undefined): number {
  if (size == null) return DEFAULT_SIZE;
  if (size < 1 || size > MAX_SIZE) throw badInput(name, `a number from 1 to ${MAX_SIZE}`, size);
  return size;
}
