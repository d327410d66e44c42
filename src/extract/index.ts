import type { Facts } from '../model/facts.js';
import { genreWords } from './document/plausible.js';
import type { NameTools } from './frame.js';
import { type Lexicon, loadLexicon } from './lexicon/lexicon.js';
import { indexSigns } from './lexicon/signs.js';
import { extractFacts } from './pipeline.js';
import { indexBodyNames } from './recognise/bodyNames.js';
import { createGazetteer } from './recognise/gazetteer.js';
import { titleIndex } from './recognise/offices.js';
import { indexPlaceWords } from './recognise/placeWords.js';
import { projectWords } from './recognise/projectWords.js';
import { actWords } from './relate/acts.js';
import { themeIndex } from './relate/categoryFeatures.js';
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
export function createNameTools(lexicon: Lexicon): NameTools {
  const gazetteer = createGazetteer();
  const names = indexBodyNames(lexicon);
  const placeWords = indexPlaceWords(lexicon);
  return { gazetteer, names, placeWords, signsOf: signsFor(lexicon, { gazetteer, names, placeWords }) };
}

/** The indexes whose words are sought at every character. */
function signsFor(
  lexicon: Lexicon,
  { gazetteer, names, placeWords }: Omit<NameTools, 'signsOf'>,
): NameTools['signsOf'] {
  const { nouns, known, verbs, marks } = actWords(lexicon);
  const undertakings = projectWords(lexicon);
  return indexSigns({
    ...names.openings,
    place: gazetteer.words,
    contactPoint: placeWords.contactPoints.words,
    office: titleIndex(lexicon).words,
    undertaking: undertakings.bareHeads.words,
    knownUndertaking: undertakings.known.words,
    instrument: nouns.words,
    knownInstrument: known.words,
    actVerb: verbs.words,
    actMark: marks.words,
    genre: genreWords(lexicon).words,
    theme: themeIndex(lexicon).words,
  });
}
