import { officialDivisions } from './official.js';

let codes: ReadonlyMap<string, readonly string[]> | undefined;
let longest = 0;

/** The longest official division that a name begins with, and the codes that this division's name stands for. */
export function leadingDivision(
  name: string,
): { readonly name: string; readonly codes: readonly string[] } | undefined {
  const known = divisions();
  for (let length = Math.min(name.length, longest); length > 1; length -= 1) {
    const found = known.get(name.slice(0, length));
    if (found !== undefined) return { name: name.slice(0, length), codes: found };
  }
  return undefined;
}

function divisions(): ReadonlyMap<string, readonly string[]> {
  if (codes) return codes;
  const byName = new Map<string, string[]>();
  for (const { name, fullName, code } of officialDivisions()) {
    byName.set(name, [...(byName.get(name) ?? []), code]);
    if (fullName !== undefined) byName.set(fullName, [code]);
  }
  longest = Math.max(...[...byName.keys()].map((name) => name.length));
  codes = byName;
  return byName;
}
