/** The nouns that titles without brackets end in, and where they end none. */
import type { Span } from '../../model/facts.js';
import type { InstrumentRow } from '../lexicon/actRows.js';
import type { WordHit } from '../lexicon/words.js';
import type { Drop, Reason } from '../trace.js';
import { markBehind } from './marks.js';
import type { ActWords, VerbToken } from './titles.js';

/** A noun that documents are called by; the 法 of 立法 and 办法 is none. */
export function nounAt(text: string, at: number, clause: Span, words: ActWords): WordHit<InstrumentRow> | undefined {
  const noun = words.nouns.at(text, at);
  if (noun?.word !== '法') return noun;
  const head = text.slice(clause.start, at);
  return words.titles.noStatute.endingAt(head, head.length) ? undefined : noun;
}

/** Why a noun without 《》 names nothing where it stands. */
export const UNFIT: Readonly<Record<InstrumentRow['unbracketed'], string>> = {
  free: 'without 《》 it is a title only beside a word of lexicon/acts.yaml or behind 关于',
  enacted: 'without 《》 it is a title only as the object of making or changing',
  made: 'without 《》 it is a title only under a verb that says outright that it was made',
  never: 'it is a title only in 《》',
};

/** Whether a noun ends no title where it stands; why is told to `drop`. */
export function notTitle(
  text: string,
  at: number,
  { word, value: row }: WordHit<InstrumentRow>,
  clause: Span,
  verbs: readonly VerbToken[],
  words: ActWords,
  drop: Drop | undefined,
): boolean {
  const why = row.unbracketed === 'never' ? { says: UNFIT.never } : noEnd(text, at, word, clause, verbs, words);
  if (why) drop?.({ start: at, end: at + word.length }, why.says, why.rule ?? `instruments/${row.id}`);
  return why !== undefined;
}

const PHRASE_END =
  /^(?:[、，；。：和与及以等的（”并]|草案|修订|修正|修改|立法|执法|实施|贯彻|执行|落实|初审|一审|二审|三审|审议|调研|论证|起草|颁布|施行|正式|公布|情况|\d|$)/;
/** 7月通过的扬尘防治条例把…: the title is the subject of what follows. */
const SUBJECT_END = /^(?:把|将|对|是|作为|明确|规定|首次|在)/;
const GOES_ON = { says: 'ends no title: the phrase goes on behind it' };
const SPOKEN = 'is an opinion that somebody has, and no document';

/** Why a noun cannot be the end of a title; undefined where it can. */
function noEnd(
  text: string,
  at: number,
  noun: string,
  clause: Span,
  verbs: readonly VerbToken[],
  words: ActWords,
): Reason | undefined {
  const end = at + noun.length;
  const head = text.slice(clause.start, at);
  if (noun === '法' && !/[\u4e00-\u9fff]{2}$/.test(head)) return { says: 'names no law: too little stands before it' };
  if (noun === '意见') {
    if (words.titles.spokenOpinion.endingAt(head, head.length))
      return { says: SPOKEN, rule: 'title-words/spoken-opinion' };
    if (/^(?:建议|和建议|、建议)/.test(text.slice(end))) return { says: SPOKEN };
  }
  if (/^(?:实施)?(?:办法|细则|条例|规定)/.test(text.slice(end, end + 4))) return GOES_ON; // 合作社法实施办法 is one title
  if (noun !== '法' && SUBJECT_END.test(text.slice(end, clause.end))) return undefined;
  const ends =
    PHRASE_END.test(text.slice(end, Math.min(clause.end, end + 4))) ||
    markBehind(text, clause, end, verbs, words) !== undefined;
  return ends ? undefined : GOES_ON;
}
