import type { Facts } from '../model/facts.js';
import type { NameTools } from './frame.js';
import { type Lexicon, loadLexicon } from './lexicon/lexicon.js';
import { extractFacts } from './pipeline.js';
import { indexBodyNames } from './recognise/bodyNames.js';
import { createGazetteer } from './recognise/gazetteer.js';
import { indexPlaceWords } from './recognise/placeWords.js';
import type { Trace } from './trace.js';

export interface Extractor {
  /**
   * The facts of a text, one `Facts` for each report in it (a collection holds several). Pure: the same name and text give
   * the same facts. `name` is the source's name with its extension; it becomes `source.name`, without extension the id.
   */
  extract(name: string, text: string): readonly Facts[];
}

/** Loads lexicon and gazetteer, once for any number of texts. `trace` is told why. Throws BAD_LEXICON for a faulty row. */
export function createExtractor(lexicon: Lexicon = loadLexicon(), trace?: Trace): Extractor {
  const tools = createNameTools(lexicon);
  return { extract: (name, text) => extractFacts(name, text, lexicon, tools, trace) };
}

/** What names are read with: the official places, and the lexicon's bodies and place words, indexed. */
export const createNameTools = (lexicon: Lexicon): NameTools => ({
  gazetteer: createGazetteer(),
  names: indexBodyNames(lexicon),
  placeWords: indexPlaceWords(lexicon),
});
