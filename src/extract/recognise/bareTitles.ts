import type { Span } from '../../model/facts.js';
import type { Drop } from '../trace.js';
import { genericBy } from './genericTitles.js';
import { markBehind } from './marks.js';
import { sharers, wholeList } from './sharedNouns.js';
import {
  ATTRIBUTIVE,
  aboutStart,
  afterChain,
  attributive,
  type Found,
  governing,
  MAKING,
  openings,
  phraseStart,
  WHOSE,
} from './titleBounds.js';
import { notTitle, nounAt, UNFIT } from './titleNouns.js';
import { type ActWords, behindBracket, remarkBehind, type TitleMention, type VerbToken } from './titles.js';

/**
 * Titles without 《》 in a clause: a noun such as 条例 where a phrase can end, and to its left the words down to the verb,
 * the comma of a list or the clause's beginning. Items of a list that share the last one's noun get it too (物业管理、
 * 垃圾分类等条例). Offsets are into the sentence.
 */
export function bareTitles(
  text: string,
  clause: Span,
  verbs: readonly VerbToken[],
  bracketed: readonly TitleMention[],
  words: ActWords,
  drop?: Drop,
): readonly TitleMention[] {
  const titles: TitleMention[] = [];
  let verb: VerbToken | undefined;
  for (let i = clause.start; i < clause.end; ) {
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

const OUTRIGHT = new Set(['ENACT', 'AMEND', 'REPEAL']);
const FARTHEST = 60;
/** 对…的决定、…条例实施情况开展执法检查: the mark stands behind the whole list. */
const LISTED_THEN_INSPECTED = /^[、和][^，。；]{2,60}(?:实施情况|执法检查|执行情况)/;

/** 食品安全“一法一条例”, “三个工作计划”: the noun ends a quotation that begins within the title. */
const TORN = /“[^”]*$/;

function titlesEndingAt(found: Found, verb: VerbToken | undefined, clause: Span): readonly TitleMention[] {
  const { text, at, end, noun, row, floor, listed } = found;
  if (!listed && openings(text, found.verbs).some((token) => token.end === at && !token.row.adverb)) return [];
  const about = text.lastIndexOf('关于', at);
  const opened =
    about >= floor &&
    at - about <= FARTHEST &&
    (listed || verb === undefined || about >= verb.end) &&
    ATTRIBUTIVE.test(text.slice(about, at));
  const before = found.verbs.filter((token) => token.end <= at);
  const marked =
    markBehind(text, clause, end, before, found.words) !== undefined ||
    (attributive(found) && LISTED_THEN_INSPECTED.test(text.slice(end)));
  const action = verb?.row.opens === 'unchained' ? undefined : verb?.row.action;
  const fits = {
    free: opened || verb !== undefined || marked || listed,
    enacted: opened || marked || MAKING.has(action ?? ''),
    made: OUTRIGHT.has(action ?? ''),
    never: false,
  };
  if (!fits[row.unbracketed]) {
    found.drop?.({ start: at, end }, UNFIT[row.unbracketed], `instruments/${row.id}`);
    return [];
  }
  const from = listed || !verb ? floor : Math.max(floor, afterChain(found, verb));
  const start = opened
    ? aboutStart(text, from, about, listed || verb !== undefined)
    : phraseStart(text, from, at, attributive(found));
  const whole = opened || listed ? undefined : wholeList(found, from, start);
  const shared = opened || listed || whole !== undefined ? [] : sharers(found, from, start, verb);
  const joined = shared.at(-1)?.title.startsWith(text.slice(start, start + 2))
    ? text.slice(start, at).search(/[和及]/)
    : -1;
  const first = whole ?? (joined > 0 ? start + joined + 1 : start);
  const own = lawStart(found) ?? (attributive(found) ? first : behindAdverbs(text, first, at, found.words));
  const named = text.slice(own, at).replace(HOW_MANY, '');
  const close = named.startsWith('“') && !named.includes('”') && text.charAt(end) === '”' ? '”' : '';
  const title = named + (shared.length > 0 && shared[0]?.title.endsWith(`的${noun}`) ? '的' : '') + noun;
  const why = TORN.test(title + close)
    ? { says: 'is torn out of a quotation' }
    : genericBy(title, noun, found.words.titles);
  if (why) {
    found.drop?.({ start: own, end }, why.says, why.rule);
    return [];
  }
  const governed = opened || listed || (verb && openings(text, found.verbs).includes(verb));
  const led = governed ? [] : unledBefore(text, floor, own, found.words);
  const mention = {
    start: own,
    ...remarkBehind(text, end),
    title: title + close,
    noun,
    kind: row.kind,
    bracketed: false,
    row,
  };
  return [...led, ...shared, ...ofUpperLevel(text, mention), mention];
}

/** 省、市养老服务条例: two regulations of one name. */
function ofUpperLevel(text: string, mention: TitleMention): readonly TitleMention[] {
  const upper = LEVELS.exec(text.slice(Math.max(0, mention.start - 2), mention.start + 1))?.[1];
  if (upper === undefined) return [];
  return [{ ...mention, start: mention.start - 2, title: upper + mention.title.slice(1) }];
}
const LEVELS = /^(省|市|自治区|州)[、和](?:市|州|县|区)$/;

/** 甲、乙等3部条例, 甲、乙3部条例. */
const HOW_MANY = /等$|等?[\d一二两三四五六七八九十]+[部件项个]$/;

/** 学习新修改的科学技术进步法: where the name of a law in force begins is known. */
function lawStart({ text, floor, end, noun, words }: Found): number | undefined {
  const law = noun === '法' ? words.laws.endingAt(text, end) : undefined;
  const start = end - (law?.word.length ?? end);
  if (!law || start < floor) return undefined;
  return text.endsWith(COUNTRY, start) ? start - COUNTRY.length : start;
}
const COUNTRY = '中华人民共和国';

/** 我省消防条例, 全国首部消防条例: the name begins behind what merely says whose or the how-manieth it is. */
function behindAdverbs(text: string, start: number, at: number, words: ActWords): number {
  const first = words.verbs.at(text, start);
  const behind = start + (first?.word.length ?? 0);
  return first?.value.adverb && WHOSE.test(first.word) && behind <= at ? behindAdverbs(text, behind, at, words) : start;
}

/** 甲条例、乙条例、丙条例先后出台: no verb leads the list, and the mark behind its last title speaks of all. */
function unledBefore(text: string, from: number, to: number, words: ActWords): readonly TitleMention[] {
  const list = text.slice(from, to);
  if (!list.endsWith('、')) return [];
  let start = from;
  return list
    .slice(0, -1)
    .split('、')
    .flatMap((title) => {
      const at = start;
      start += title.length + 1;
      const noun = words.nouns.endingAt(title, title.length);
      if (noun?.value.unbracketed !== 'free' || genericBy(title, noun.word, words.titles)) return [];
      const { word, value } = noun;
      return [{ start: at, end: at + title.length, title, noun: word, kind: value.kind, bracketed: false, row: value }];
    });
}
