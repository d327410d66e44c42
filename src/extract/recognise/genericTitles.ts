import type { WordRow } from '../lexicon/lexicon.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';
import type { Reason } from '../trace.js';

/** The words of title-words.yaml, indexed. */
export interface TitleWords {
  readonly class: WordIndex<true>;
  /** Words of the class and words of everyday business together. */
  readonly business: WordIndex<true>;
  readonly classStart: WordIndex<true>;
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
    classStart: of('class-start'),
    classEnd: of('class-end'),
    spokenOpinion: of('spoken-opinion'),
    noStatute: of('no-statute'),
  };
}

/** A decision or an opinion is named by what it is about. */
const NAMED_BY_SUBJECT = /^(?:决定|决议|意见|措施|若干措施|方案)$/;
const RULES = /(?:法|条例|规则|细则|守则|办法|规定)$/;
const COUNTED_END = /[\d一二两三四五六七八九十]+大?[项部个件类]$/;
const LONGEST = 60;
/** 立法计划, 监督工作计划: a body has one for each kind of its statutory work, although the words are everyday ones. */
const BODYS_PLAN = /(?:立法|监督|代表|协商)(?:工作)?$/;
const PLAN = /^(?:计划|规划|要点)$/;

/** Why a noun phrase names a class of documents and no single one; undefined where it names one. */
export function genericBy(title: string, noun: string, words: TitleWords): Reason | undefined {
  const head = title.slice(0, title.length - noun.length).replace(/的$/, '');
  if (BODYS_PLAN.test(head) && PLAN.test(noun)) return undefined;
  const shortest = NAMED_BY_SUBJECT.test(noun) ? 4 : 2;
  if (head.length < shortest) return { says: `names no single one: too little stands before “${noun}”` };
  if (head.length > LONGEST) return { says: `names none: more than ${LONGEST} characters stand before “${noun}”` };
  if (words.classEnd.endingAt(head, head.length)) return { says: CLASS, rule: 'title-words/class-end' };
  if (words.classStart.at(head, 0)) return { says: CLASS, rule: 'title-words/class-start' };
  if (COUNTED_END.test(head)) return { says: 'names several: it ends in their number' };
  if (isMadeOf(head, words.class)) return { says: CLASS, rule: 'title-words/class' };
  if (RULES.test(noun) || !isMadeOf(head, words.business)) return undefined;
  return {
    says: 'names an everyday matter, nothing stands in it but words of these rows',
    rule: 'title-words/business',
  };
}
const CLASS = 'names a class of documents and no single one';

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
