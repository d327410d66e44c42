import type { Lexicon } from './lexicon.js';

/** An index that is built from a lexicon once, however many reports are read with it. */
export function perLexicon<T>(build: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const built = new WeakMap<Lexicon, T>();
  return (lexicon) => {
    const known = built.get(lexicon);
    if (known !== undefined) return known;
    const made = build(lexicon);
    built.set(lexicon, made);
    return made;
  };
}
