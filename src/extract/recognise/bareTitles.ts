import type { Span } from '../../model/facts.js';
import { nextSign, SIGN, type Signed } from '../lexicon/signs.js';
import type { Drop } from '../trace.js';
import { governing } from './titleBounds.js';
import { notTitle, nounAt } from './titleNouns.js';
import { type ActWords, behindBracket, type TitleMention, type VerbToken } from './titles.js';
import { titlesEndingAt } from './titlesEndingAt.js';

/**
 * Titles without 《》 in a clause: a noun such as 条例 where a phrase can end, and to its left the words down to the verb,
 * the comma of a list or the clause's beginning. Items of a list that share the last one's noun get it too (物业管理、
 * 垃圾分类等条例). Offsets are into the sentence.
 */
export function bareTitles(
  { text, signs }: Signed,
  clause: Span,
  verbs: readonly VerbToken[],
  bracketed: readonly TitleMention[],
  words: ActWords,
  drop?: Drop,
): readonly TitleMention[] {
  const titles: TitleMention[] = [];
  let verb: VerbToken | undefined;
  for (let i = clause.start; ; ) {
    i = nextSign(signs, MAY_BEGIN, i, clause.end);
    if (i >= clause.end) break;
    // no closure over i in this loop: it would be made anew at every character
    const bracket = behindBracket(text, i, bracketed);
    const known = bracket !== undefined ? undefined : knownAt(text, i, words);
    const noun = bracket !== undefined ? undefined : nounAt(text, i, clause, words);
    const end = i + (noun?.word.length ?? 1);
    if (bracket !== undefined) {
      i = bracket;
    } else if (known) {
      titles.push(...knownTitles(text, i, known.word, known.value));
      i += known.word.length;
    } else if (noun && !notTitle(text, i, noun, clause, verbs, words, drop)) {
      const before = namedBefore(text, i, [...titles, ...bracketed]);
      const floor = Math.max(clause.start, ...before.map((title) => title.end));
      const listed = before.some((title) => title.end === floor) ? listStart(text, floor, verbs) : undefined;
      const found = {
        text,
        floor: listed ?? floor,
        listed: listed !== undefined,
        at: i,
        end,
        noun: noun.word,
        row: noun.value,
        verbs,
        words,
        drop,
      };
      verb =
        listed === undefined ? governing(found) : (verb ?? governing({ ...found, floor: clause.start, at: floor }));
      titles.push(...titlesEndingAt(found, verb, clause));
      i = end;
    } else i++;
  }
  // a title inside a longer one (关于落实中央八项规定的实施意见) is a part of its name
  return titles.filter(
    (inner) =>
      !titles.some(
        (outer) => outer.noun !== '' && outer !== inner && outer.start <= inner.start && outer.end > inner.end,
      ),
  );
}

const MAY_BEGIN = SIGN.instrument | SIGN.knownInstrument | SIGN.noHan;

const namedBefore = (text: string, at: number, titles: readonly TitleMention[]): readonly TitleMention[] =>
  titles.filter((title) => title.end <= at && (title.noun !== '' || text.charAt(title.end) !== '的'));

function knownAt(text: string, at: number, words: ActWords) {
  const known = words.known.at(text, at);
  return known && stands(text, at + known.word.length, known.value.notBefore) ? undefined : known;
}

const stands = (text: string, at: number, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word, at));

function knownTitles(text: string, at: number, word: string, row: TitleMention['row']): readonly TitleMention[] {
  const start = word.startsWith('“') && /[省市县区]/.test(text.charAt(at - 1)) ? at - 1 : at;
  const title = {
    start,
    end: at + word.length,
    title: text.slice(start, at) + word,
    noun: '',
    kind: row.kind,
    bracketed: false,
    row,
  };
  const detail = '及其实施细则';
  if (!text.startsWith(detail, title.end)) return [title];
  return [title, { ...title, end: title.end + detail.length, title: `${word}实施细则` }];
}

/** Where the next item of a list begins; undefined when no list goes on, or when a verb of its own does (制定甲、修订乙). */
function listStart(text: string, floor: number, verbs: readonly VerbToken[]): number | undefined {
  const connector = /^(?:[、，]?以及|，?和(?=关于)|[、和与及])/.exec(text.slice(floor))?.[0];
  if (connector === undefined) return undefined;
  const start = floor + connector.length;
  return verbs.some((verb) => verb.start === start && verb.row.opens === 'always') ? undefined : start;
}
