import type { Span } from '../../model/facts.js';
import type { InstrumentRow } from '../lexicon/actRows.js';
import { closingAt } from './clauses.js';
import { isGenericTitle } from './genericTitles.js';
import { type ActWords, type TitleMention, titleFrom, type VerbToken } from './titles.js';

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
): readonly TitleMention[] {
  const titles: TitleMention[] = [];
  let verb: VerbToken | undefined;
  for (let i = clause.start; i < clause.end; ) {
    // no closure over i in this loop: it would be made anew at every character
    const bracket = titleFrom(text, i, bracketed);
    const known = bracket ? undefined : knownAt(text, i, words);
    const noun = bracket ? undefined : words.nouns.at(text, i);
    const end = i + (noun?.word.length ?? 1);
    if (bracket) {
      i = bracket.end;
    } else if (known) {
      titles.push(...knownTitles(text, i, known.word, known.value));
      i += known.word.length;
    } else if (noun && noun.value.unbracketed !== 'never' && canEnd(text, i, end, noun.word, clause, words)) {
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
      };
      verb =
        listed === undefined ? governing(found) : (verb ?? governing({ ...found, floor: clause.start, at: floor }));
      titles.push(...titlesEndingAt(found, verb));
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

const PHRASE_END =
  /^(?:[、，；。：和与及以等的（”并]|草案|修订|修正|修改|立法|执法|实施|贯彻|执行|落实|初审|一审|二审|三审|审议|调研|论证|起草|颁布|施行|正式|公布|情况|\d|$)/;

function canEnd(text: string, at: number, end: number, noun: string, clause: Span, words: ActWords): boolean {
  const head = text.slice(clause.start, at);
  if (noun === '法' && (words.titles.noStatute.endingAt(head, head.length) || !/[\u4e00-\u9fff]{2}$/.test(head)))
    return false;
  if (
    noun === '意见' &&
    (words.titles.spokenOpinion.endingAt(head, head.length) || /^(?:建议|和建议|、建议)/.test(text.slice(end)))
  )
    return false;
  if (/^(?:实施)?(?:办法|细则|条例|规定)/.test(text.slice(end, end + 4))) return false; // 合作社法实施办法 is one title
  return PHRASE_END.test(text.slice(end, Math.min(clause.end, end + 4))) || words.marks.at(text, end) !== undefined;
}

/** Where the next item of a list begins; undefined when no list goes on, or when a verb of its own does (制定甲、修订乙). */
function listStart(text: string, floor: number, verbs: readonly VerbToken[]): number | undefined {
  const connector = /^(?:、?以及|[、和与及])/.exec(text.slice(floor))?.[0];
  if (connector === undefined) return undefined;
  const start = floor + connector.length;
  return verbs.some((verb) => verb.start === start && verb.row.opens === 'always') ? undefined : start;
}

interface Found {
  readonly text: string;
  /** Where the title can begin at the earliest. */
  readonly floor: number;
  /** Another title of the same list stands right before: whatever governs it governs this one too. */
  readonly listed: boolean;
  readonly at: number;
  readonly end: number;
  readonly noun: string;
  readonly row: InstrumentRow;
  readonly verbs: readonly VerbToken[];
  readonly words: ActWords;
}

const MAKING = new Set(['ENACT', 'AMEND', 'REPEAL', 'APPROVE', 'REVIEW', 'RESEARCH']);
const OUTRIGHT = new Set(['ENACT', 'AMEND', 'REPEAL']);
const FARTHEST = 60;
/** 对…的决定、…条例实施情况开展执法检查: the mark stands behind the whole list. */
const LISTED_THEN_INSPECTED = /^[、和][^，。；]{2,60}(?:实施情况|执法检查|执行情况)/;
const ATTRIBUTIVE = /的(?:若干|实施|指导|暂行|具体|制度|工作)?$/;

function titlesEndingAt(found: Found, verb: VerbToken | undefined): readonly TitleMention[] {
  const { text, at, end, noun, row, floor, listed } = found;
  if (!listed && openings(text, found.verbs).some((token) => token.end === at && !token.row.adverb)) return [];
  const about = text.lastIndexOf('关于', at);
  const opened =
    about >= floor &&
    at - about <= FARTHEST &&
    (listed || verb === undefined || about >= verb.end) &&
    ATTRIBUTIVE.test(text.slice(about, at));
  const behind = text.charAt(end) === '的' ? end + 1 : end;
  const marked =
    found.words.marks.at(text, behind) !== undefined ||
    (attributive(found) && LISTED_THEN_INSPECTED.test(text.slice(end)));
  const action = verb?.row.opens === 'unchained' ? undefined : verb?.row.action;
  const fits = {
    free: opened || verb !== undefined || marked || listed,
    enacted: opened || marked || MAKING.has(action ?? ''),
    made: OUTRIGHT.has(action ?? ''),
    never: false,
  };
  if (!fits[row.unbracketed]) return [];
  const from = listed || !verb ? floor : Math.max(floor, afterChain(found, verb));
  const start = opened
    ? aboutStart(text, from, about, listed || verb !== undefined)
    : phraseStart(text, from, at, attributive(found));
  const shared = opened || listed ? [] : sharers(found, from, start, verb);
  const joined = shared.at(-1)?.title.startsWith(text.slice(start, start + 2))
    ? text.slice(start, at).search(/[和及]/)
    : -1;
  const own = joined > 0 ? start + joined + 1 : start;
  const named = text.slice(own, at).replace(/等(?:\d+[部件项个])?$/, '');
  const title = named + (shared.length > 0 && shared[0]?.title.endsWith(`的${noun}`) ? '的' : '') + noun;
  if (isGenericTitle(title, noun, found.words.titles)) return [];
  return [...shared, { start: own, end, title, noun, kind: row.kind, bracketed: false, row }];
}

/** The verb whose object the title is: the nearest one that begins a phrase and leaves the title a name. */
function governing(found: Found): VerbToken | undefined {
  const before = found.verbs.filter((verb) => verb.end <= found.at && verb.start >= found.floor - 1);
  const opening = openings(found.text, before);
  if (attributive(found) || found.row.unbracketed !== 'free') {
    const maker = opening.findLast((verb) => MAKING.has(verb.row.action ?? ''));
    if (maker) return maker;
  }
  return (opening.length > 0 ? opening : before).findLast((verb) => found.at - verb.end >= 2);
}

/** 加强监督的决定: the noun belongs to the words before 的. A plan is only qualified by them (科学的规划). */
function attributive({ text, floor, at, noun }: Found): boolean {
  return ATTRIBUTIVE.test(text.slice(floor, at)) && !/^(?:方案|规划|计划|纲要|要点)$/.test(noun);
}

/** 制定实施…: the title begins behind the second verb. */
function afterChain(found: Found, verb: VerbToken): number {
  if (attributive(found)) return verb.end;
  const next = found.verbs.find(
    (other) =>
      other.start === verb.end &&
      (other.row.action === 'IMPLEMENT' ||
        other.row.adverb ||
        (other.row.opens === 'unchained' && found.row.unbracketed !== 'free')) &&
      found.at - other.end >= 2,
  );
  return next ? next.end : verb.end;
}

/** The verbs that begin a phrase; the others are syllables of names (就业促进条例). */
function openings(text: string, verbs: readonly VerbToken[]): readonly VerbToken[] {
  const opening: VerbToken[] = [];
  for (const [i, verb] of verbs.entries()) {
    const previous = verbs[i - 1];
    const chained = previous?.end === verb.start && (previous.row.adverb || opening.at(-1) === previous);
    const namePart =
      verb.row.opens === 'unchained' || (verb.row.light && !verb.row.adverb && verb.end - verb.start > 1);
    const left = text.charAt(verb.start - 1);
    const fresh =
      i === 0 || verb.afterBody || !/[\u4e00-\u9fff]/.test(left) || (!namePart && /[和与及并的]/.test(left));
    const inName = chained && !previous?.row.adverb && namePart; // 开展优化营商环境条例执法检查
    if (verb.row.opens === 'always' || ((fresh || chained) && !inName)) opening.push(verb);
  }
  return opening;
}

/** 关于A和B的决定: the first 关于 of the phrase, and the body named before it (党组关于…的意见). */
function aboutStart(text: string, from: number, last: number, governed: boolean): number {
  const found = text.indexOf('关于', from);
  const first = found >= 0 && found <= last ? found : last;
  const owner = text.slice(from, first);
  return governed && /^[\u4e00-\u9fff]{2,10}$/.test(owner) && !/[了的对就将]/.test(owner) ? from : first;
}

/** Behind the last comma of a list, and behind the last 的 unless it belongs to the title (加强监督的决定). */
function phraseStart(text: string, from: number, at: number, attribute: boolean): number {
  let start = from;
  for (let i = from; i < at; i++) {
    const char = text.charAt(i);
    if (char === '“') i = Math.min(at, closingAt(text, i, '“', '”') ?? i);
    else if ((char === '、' || char === '的') && !attribute) start = i + 1;
    else if (i === start && (attribute ? /[了并]/ : /[和与及并了]/).test(char) && at - i > 3) start = i + 1;
  }
  return start;
}

/** Names of things to be regulated end so; at these a list may be cut at 和. */
export const NOMINAL = /(?:建设|管理|保护|促进|服务|治理|发展|防治|监督|利用|处理|处置|保障|救助|调解|教育|安全|调节)$/;

/** Items of the list before a title that lack the noun which all of them share. */
function sharers(found: Found, from: number, start: number, verb: VerbToken | undefined): readonly TitleMention[] {
  const { text, at, end, noun, row } = found;
  const others = /^等/.test(text.slice(end)) || /等(?:\d+[部件项个])?$/.test(text.slice(start, at));
  const made = MAKING.has(verb?.row.action ?? '') || found.words.marks.at(text, end)?.value.some((mark) => mark.topics);
  const subjects = row.unbracketed === 'enacted' && text.charAt(at - 1) === '等'; // 作出甲、乙等决定
  if (!subjects && (!(others || made) || row.unbracketed !== 'free')) return [];
  const pieces = text
    .slice(from, start)
    .replace(/^的/, '')
    .split('、')
    .filter((piece) => piece !== '');
  if (pieces.some((piece) => piece.includes('的') || found.words.nouns.endingAt(piece, piece.length))) return [];
  const tail = subjects
    ? `的${noun}`
    : (new RegExp(`(?:工作|议事|责任)?${noun}$`).exec(text.slice(start, end))?.[0] ?? noun);
  const joined = /^(.{2,10}?)[和及].{2,}$/.exec(text.slice(start, at))?.[1];
  const own =
    joined !== undefined && pieces.length > 0 && (tail.length > noun.length || NOMINAL.test(joined)) ? [joined] : [];
  return [...pieces, ...own]
    .filter((piece) => piece.length >= 2 && piece.length <= 16 && !/[\d《》“”，]/.test(piece))
    .map((piece) => ({
      start: text.indexOf(piece, from),
      end,
      title: piece + tail,
      noun,
      kind: row.kind,
      bracketed: false,
      row,
    }));
}
