/**
 * The files of the lexicon as the build has read them, in one file of JSON: reading all the YAML takes longer than reading a
 * report. The YAML is what counts: a file edited since the build is read itself. Sources run without such a copy.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** By the name of the file. */
export type CompiledLexicon = Readonly<Record<string, { readonly digest: string; readonly content: unknown }>>;

/** Tells a text that the build has read from one that was edited since. */
export const digestOf = (source: string): string => createHash('sha256').update(source).digest('hex');

/** In the folder of the compiled sources; scripts/compile-lexicon.ts writes it. */
const FILE = fileURLToPath(new URL('../../lexicon.json', import.meta.url));
let shipped: CompiledLexicon | undefined;

function shippedLexicon(): CompiledLexicon {
  shipped ??= existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as CompiledLexicon) : {}; // rows are checked as YAML's are
  return shipped;
}

/** What the build has read in the file of this name and text; undefined where it has not seen the text. */
export function compiledContent(file: string, source: string, compiled: CompiledLexicon = shippedLexicon()): unknown {
  const known = compiled[file];
  return known?.digest === digestOf(source) ? known.content : undefined;
}
