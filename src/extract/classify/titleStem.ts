import type { NameTools } from '../frame.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';
import type { NamedPlace } from '../recognise/gazetteer.js';

/** What a canonical title says apart from where and by whom. */
export interface TitleStem {
  /** Whether the title begins with a place below the country. */
  readonly placed: boolean;
  readonly words: string;
}

/**
 * Peels the place off a canonical title and, where 关于 follows or the text is a decision, the body that made it: what
 * remains of 白城市人民代表大会常务委员会关于加强河湖保护的决定 is 关于加强河湖保护的决定. The body stays where it is what
 * the text regulates (白城市人大常委会议事规则).
 */
export function stemOf(title: string, lexicon: Lexicon, tools: NameTools): TitleStem {
  const words = behindPlaces(title, tools);
  return { placed: words !== title, words: behindOwner(words, ownersOf(lexicon)) };
}

/** 吉林省白城市…, 江苏南通…: each place lies inside the one before it. */
function behindPlaces(title: string, tools: NameTools, around?: NamedPlace): string {
  const inside = around?.place.code.replace(/(?:00)+$/, '') ?? '';
  const named = tools.gazetteer.at(title, 0).filter(({ place }) => place.code.startsWith(inside));
  const place = named.find(({ short }) => !short) ?? named.find((candidate) => isSafe(candidate, tools, around));
  return place === undefined ? title : behindPlaces(title.slice(place.written.length), tools, place);
}

/** Short names of counties are too often words of the subject itself (龙岩市长汀水土流失区…). */
function isSafe({ written, place, short }: NamedPlace, { placeWords }: NameTools, around?: NamedPlace): boolean {
  const large = place.level === 'PROVINCE' || place.level === 'PREFECTURE';
  return short && large && (around?.short ?? true) && !placeWords.everyday.has(written);
}

const ownersOf = perLexicon((lexicon) =>
  indexWords(
    lexicon.subjects.flatMap(({ role, words }) => (role === 'owner' ? words : [])).map((word) => [word, true] as const),
  ),
);

function behindOwner(words: string, owners: WordIndex<true>): string {
  const about = words.indexOf('关于');
  if (about > 0 && owners.endingAt(words, about)) return words.slice(about);
  return /决[定议]$/.test(words) ? words.slice(owners.at(words, 0)?.word.length ?? 0) : words;
}
