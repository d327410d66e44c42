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

/** How many rows are asked for. */
export function sizeOf(name: string, size: number | null | undefined): number {
  return numberFrom(name, size, { most: MAX_SIZE, usual: DEFAULT_SIZE });
}

/** How much of something is asked for: from 1 to the most, the usual amount when nothing is said. */
export function numberFrom(
  where: string,
  given: number | null | undefined,
  { most, usual }: { readonly most: number; readonly usual: number },
): number {
  const number = given ?? usual;
  if (number < 1 || number > most) throw badInput(where, `a number from 1 to ${most}`, number);
  return number;
}
