import type { WordRow } from '../lexicon/lexicon.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';

/** The words of title-words.yaml, indexed. */
export interface TitleWords {
  readonly class: WordIndex<true>;
  /** Words of the class and words of everyday business together. */
  readonly business: WordIndex<true>;
  readonly classEnd: WordIndex<true>;
  readonly spokenOpinion: WordIndex<true>;
  readonly noStatute: WordIndex<true>;
}

export function indexTitleWords(rows: readonly WordRow[]): TitleWords {
  const of = (...ids: readonly string[]): WordIndex<true> =>
    indexWords(
      rows.filter((row) => ids.includes(row.id)).flatMap((row) => row.words.map((word) => [word, true] as const)),
    );
  return {
    class: of('class'),
    business: of('class', 'business'),
    classEnd: of('class-end'),
    spokenOpinion: of('spoken-opinion'),
    noStatute: of('no-statute'),
  };
}

/** A decision or an opinion is named by what it is about. */
const NAMED_BY_SUBJECT = /^(?:决定|决议|意见|措施|若干措施|方案)$/;
const RULES = /(?:法|条例|规则|细则|守则|办法|规定)$/;
const COUNTED_END = /[\d一二两三四五六七八九十]+[项部个件]$/;
const LONGEST = 60;

/** Whether a noun phrase names a class of documents and no single one. */
export function isGenericTitle(title: string, noun: string, words: TitleWords): boolean {
  const head = title.slice(0, title.length - noun.length).replace(/的$/, '');
  const shortest = NAMED_BY_SUBJECT.test(noun) ? 4 : 2;
  if (head.length < shortest || head.length > LONGEST) return true;
  if (words.classEnd.endingAt(head, head.length) || COUNTED_END.test(head) || isMadeOf(head, words.class)) return true;
  return !RULES.test(noun) && isMadeOf(head, words.business);
}

const COUNT = /(?:\d{1,3}|[一二两三四五六七八九十几]+)[项部件个条]?/y;

/** Whether a text is a sequence of the words given (longest first), counts among them. */
function isMadeOf(text: string, words: WordIndex<true>): boolean {
  for (let at = 0; at < text.length; ) {
    const word = words.at(text, at)?.word;
    COUNT.lastIndex = at;
    const length = word?.length ?? (COUNT.test(text) ? COUNT.lastIndex - at : 0);
    if (length === 0) return false;
    at += length;
  }
  return true;
}
