import type { Lexicon } from '../lexicon/lexicon.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';

/** What the lexicon knows of the surroundings of a place's name. */
export interface PlaceWords {
  /** Short names that are ordinary words as well. */
  readonly everyday: ReadonlySet<string>;
  /** Whether the name at `at` is only a piece of a longer word. */
  isPiece(text: string, at: number, name: string): boolean;
  readonly before: WordIndex<true>;
  readonly behind: WordIndex<true>;
  readonly journeys: WordIndex<true>;
  readonly contactPoints: WordIndex<true>;
  /** What makes another name of a short name: 油田, 新区. */
  readonly otherNames: WordIndex<true>;
  readonly unlisted: WordIndex<true>;
  readonly communities: {
    /** Whether a text has one of the heads at all. */
    areIn(text: string): boolean;
    readonly heads: WordIndex<true>;
    readonly before: WordIndex<true>;
    readonly outside: WordIndex<true>;
    /** What makes another word of a head when it follows: 村民. */
    readonly notBefore: WordIndex<true>;
  };
}

export function indexPlaceWords({ places }: Lexicon): PlaceWords {
  const words = (id: string): readonly string[] => places.filter((row) => row.id === id).flatMap((row) => row.words);
  const index = (id: string): WordIndex<true> => indexWords(words(id).map((word) => [word, true] as const));
  const communities = words('communities');
  const pieces = piecesOf(words('longer-words'));
  return {
    everyday: new Set(words('everyday-words')),
    isPiece: (text, at, name) =>
      pieces.get(name)?.some(({ word, inner }) => inner <= at && text.startsWith(word, at - inner)) ?? false,
    before: index('before-a-place'),
    behind: index('behind-a-place'),
    journeys: index('journeys'),
    contactPoints: index('legislative-contact-points'),
    otherNames: index('other-names'),
    unlisted: index('unlisted-divisions'),
    communities: {
      areIn: (text) => communities.some((head) => text.includes(head)),
      heads: index('communities'),
      before: index('before-a-community'),
      outside: index('not-in-communities'),
      notBefore: index('behind-no-community'),
    },
  };
}

/** All stretches of the words given, each with the words that it is a piece of. */
function piecesOf(words: readonly string[]): ReadonlyMap<string, readonly { word: string; inner: number }[]> {
  const pieces = new Map<string, { word: string; inner: number }[]>();
  for (const word of words) {
    for (let inner = 0; inner < word.length; inner++) {
      for (let end = inner + 2; end <= word.length; end++) {
        const piece = word.slice(inner, end);
        pieces.set(piece, [...(pieces.get(piece) ?? []), { word, inner }]);
      }
    }
  }
  return pieces;
}
