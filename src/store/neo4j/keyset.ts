/** Conditions that keep the rows beyond a cursor, `q.from`, whichever way a list is read. */

/** A key of an order as Cypher; `absent` is what stands in a cursor for rows that have no value for it. */
export interface Key {
  readonly column: string;
  readonly absent?: number;
}

export type Operator = '<' | '>';

/** What a row's key is in a cursor, and what rows are sorted by. */
export const sortedBy = ({ column, absent }: Key): string =>
  absent === undefined ? column : `coalesce(${column}, ${absent})`;

const cursor = (index: number): string => `q.from[${index}]`;

/** One condition for all rows: for short lists, which are sorted after they have been found. */
export function beyond(keys: readonly Key[], operator: Operator, inclusive: boolean, index = 0): string {
  const [key, ...rest] = keys;
  if (key === undefined) return inclusive ? 'true' : 'false';
  const value = sortedBy(key);
  const further = `${value} ${operator} ${cursor(index)}`;
  return `(${further} OR ${value} = ${cursor(index)} AND ${beyond(rest, operator, inclusive, index + 1)})`;
}

export interface Walk {
  readonly keys: readonly Key[];
  readonly operator: Operator;
  /** Read from the front: rows without a value come last then, and first when read from the back. */
  readonly forward: boolean;
  /** Where the cursor stands; none at the end that the reading starts from. */
  readonly from: 'none' | 'value' | 'absent';
}

/**
 * The same rows in pieces, each of which an index holds in its order: equal in some keys and further in the next one. A long
 * list is read so, a few rows of each piece, and never sorted as a whole.
 */
export function pieces({ keys, operator, forward, from }: Walk, inclusive = false): readonly string[] {
  const [first, ...rest] = keys;
  if (first === undefined) return [];
  const all = keys.map(({ column }) => `${column} IS NOT NULL`).join(' AND ');
  const without = first.absent === undefined ? [] : [`${first.column} IS NULL`];
  if (from === 'none') return [all, ...without];
  if (from === 'value') return [...further(keys, operator, inclusive), ...(forward ? without : [])];
  const among = further(rest, operator, inclusive, 1).map((piece) => `${first.column} IS NULL AND ${piece}`);
  return [...among, ...(forward ? [] : [all])];
}

function further(keys: readonly Key[], operator: Operator, inclusive: boolean, offset = 0): readonly string[] {
  const columns = keys.map(({ column }) => column);
  const equal = columns.map((column, index) => `${column} = ${cursor(offset + index)}`);
  const found = columns.map((column, index) =>
    [
      ...equal.slice(0, index),
      `${column} ${operator} ${cursor(offset + index)}`,
      ...columns.slice(index + 1).map((later) => `${later} IS NOT NULL`),
    ].join(' AND '),
  );
  return [...found, ...(inclusive ? [equal.join(' AND ')] : [])];
}
