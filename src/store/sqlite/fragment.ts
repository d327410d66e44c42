import type { SqlValue } from './statements.js';

/** A piece of a statement with the values that its question marks stand for. */
export interface Fragment {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

const isFragment = (insert: Fragment | SqlValue): insert is Fragment => typeof insert === 'object' && insert !== null;

/** sql`kind = ${kind}`: a fragment is spliced in, any other value becomes a parameter and never part of the text. */
export function sql(parts: TemplateStringsArray, ...inserts: readonly (Fragment | SqlValue)[]): Fragment {
  let text = parts[0] ?? '';
  const values: SqlValue[] = [];
  inserts.forEach((insert, index) => {
    text += (isFragment(insert) ? insert.text : '?') + (parts[index + 1] ?? '');
    if (isFragment(insert)) values.push(...insert.values);
    else values.push(insert);
  });
  return { text, values };
}

/** A piece of the program's own text; never made from a caller's words. */
export const constant = (text: string): Fragment => ({ text, values: [] });

export function joined(fragments: readonly Fragment[], separator: string): Fragment {
  return {
    text: fragments.map((fragment) => fragment.text).join(separator),
    values: fragments.flatMap((fragment) => fragment.values),
  };
}

export const all = (conditions: readonly Fragment[]): Fragment =>
  conditions.length === 0 ? constant('TRUE') : joined(conditions, ' AND ');
