import type { Span } from '../../model/facts.js';
import type { InstrumentRow } from '../lexicon/lexicon.js';
import type { ActWords, TitleMention, VerbToken } from './titles.js';

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
  for (let i = clause.start; i < clause.end; ) {
    const bracket = bracketed.find((title) => title.start === i);
    if (bracket) {
      i = bracket.end;
      continue;
    }
    const known = words.known.at(text, i);
    if (known && !known.value.notBefore.some((word) => text.startsWith(word, i + known.word.length))) {
      titles.push(...knownTitles(text, i, known.word, known.value));
      i += known.word.length;
      continue;
    }
    const noun = words.nouns.at(text, i);
    const end = i + (noun?.word.length ?? 1);
    if (noun && noun.value.unbracketed !== 'never' && canEnd(text, i, end, noun.word, clause, words)) {
      const floor = Math.max(
        clause.start,
        titles.at(-1)?.end ?? 0,
        ...bracketed.filter((t) => t.end <= i).map((t) => t.end),
      );
      titles.push(...titlesEndingAt({ text, floor, at: i, end, noun: noun.word, row: noun.value, verbs, words }));
      i = end;
    } else i++;
  }
  return titles;
}

function knownTitles(text: string, at: number, word: string, row: TitleMention['row']): readonly TitleMention[] {
  const title = { start: at, end: at + word.length, title: word, noun: word, kind: row.kind, bracketed: false, row };
  const detail = '及其实施细则';
  if (!text.startsWith(detail, title.end)) return [title];
  return [title, { ...title, end: title.end + detail.length, title: `${word}实施细则` }];
}

const PHRASE_END =
  /^(?:[、，；。：和与及以等的（”并]|草案|修订|修正|修改|立法|执法|实施|贯彻|执行|落实|初审|一审|二审|三审|审议|调研|论证|起草|颁布|施行|正式|公布|情况|$)/;
/** 立法, 执法, 办法, 方法 …: words in which 法 is no statute. */
const NO_STATUTE = /[立执司普依方做看想合违非用书释学守手语戏办说宪枪兵魔变新旧上下修]$/;

function canEnd(text: string, at: number, end: number, noun: string, clause: Span, words: ActWords): boolean {
  if (
    noun === '法' &&
    (NO_STATUTE.test(text.slice(clause.start, at)) || !/[\u4e00-\u9fff]{2}$/.test(text.slice(clause.start, at)))
  )
    return false;
  if (noun === '意见' && /^(?:建议|和建议|、建议)/.test(text.slice(end))) return false;
  const rest = text.slice(end, Math.min(clause.end, end + 4));
  return end === clause.end || PHRASE_END.test(rest) || words.marks.at(text, end) !== undefined || /^\d/.test(rest);
}

interface Found {
  readonly text: string;
  /** Where the title can begin at the earliest. */
  readonly floor: number;
  readonly at: number;
  readonly end: number;
  readonly noun: string;
  readonly row: InstrumentRow;
  readonly verbs: readonly VerbToken[];
  readonly words: ActWords;
}

const MAKING = new Set(['ENACT', 'AMEND', 'REPEAL', 'APPROVE', 'REVIEW', 'RESEARCH']);
const FARTHEST = 60;

function titlesEndingAt(found: Found): readonly TitleMention[] {
  const { text, at, end, noun, row } = found;
  const verb = governing(found);
  const about = text.lastIndexOf('关于', at);
  const opened =
    about >= found.floor &&
    at - about <= FARTHEST &&
    (verb === undefined || about >= verb.end) &&
    /的(?:若干|实施|指导|暂行|具体)?$/.test(text.slice(about, at));
  const marked = found.words.marks.at(text, end) !== undefined;
  if (row.unbracketed === 'enacted' && !opened && !marked && !MAKING.has(verb?.row.action ?? '')) return [];
  if (row.unbracketed === 'free' && !opened && !verb && !marked) return [];
  const from = Math.max(found.floor, verb?.end ?? found.floor);
  const start = opened ? firstAbout(text, from, about) : phraseStart(text, from, at);
  const title = text.slice(start, end);
  const mention: TitleMention = { start, end, title, noun, kind: row.kind, bracketed: false, row };
  if (isGeneric(title, noun)) return [];
  const shared = opened ? [] : sharers(found, from, start, verb);
  return [...shared, mention];
}

/** The verb whose object the title is: the nearest one that begins a phrase and leaves the title a name. */
function governing(found: Found): VerbToken | undefined {
  const before = found.verbs.filter((verb) => verb.end <= found.at && verb.start >= found.floor - 1);
  const opening = before.filter((verb) => opensPhrase(found.text, verb, before));
  const attributive = /的(?:若干|实施|指导|暂行|具体)?$/.test(found.text.slice(found.floor, found.at));
  if (attributive || found.row.unbracketed === 'enacted') {
    const maker = opening.findLast((verb) => MAKING.has(verb.row.action ?? ''));
    if (maker) return maker;
  }
  return (opening.length > 0 ? opening : before).findLast((verb) => found.at - verb.end >= 2);
}

function opensPhrase(text: string, verb: VerbToken, all: readonly VerbToken[]): boolean {
  const previous = text.charAt(verb.start - 1);
  return (
    verb.start === 0 ||
    /[，。；：、和与及并的”》]/.test(previous) ||
    all.some((other) => other.end === verb.start) ||
    !/[\u4e00-\u9fff]/.test(previous) ||
    all[0] === verb
  );
}

/** 关于A和B的决定: the first 关于 of the phrase, not one inside another title. */
function firstAbout(text: string, from: number, last: number): number {
  const first = text.indexOf('关于', from);
  return first >= 0 && first <= last ? first : last;
}

/** Behind the last comma of a list, and behind the last 的 unless it belongs to the title (加强监督的决定). */
function phraseStart(text: string, from: number, at: number): number {
  const attributive = /的(?:若干|实施|指导|暂行|具体)?$/.test(text.slice(from, at));
  let start = from;
  for (let i = from; i < at; i++) {
    const char = text.charAt(i);
    if (char === '、' && !attributive) start = i + 1;
    if (char === '的' && !attributive) start = i + 1;
    if (i === start && /[和与及并了、]/.test(char) && at - i > 3) start = i + 1;
  }
  if (text.startsWith('以及', start)) start += 2;
  return start;
}

/** Items of the list before a title that lack the noun which all of them share. */
function sharers(found: Found, from: number, start: number, verb: VerbToken | undefined): readonly TitleMention[] {
  const { text, at, end, noun, row } = found;
  const others = /^等/.test(text.slice(end));
  const made = MAKING.has(verb?.row.action ?? '') || found.words.marks.at(text, end)?.value.some((mark) => mark.topics);
  if (
    !(others || made) ||
    (row.unbracketed !== 'free' && noun !== '清单') ||
    (text.charAt(start - 1) !== '、' && !/[和与及]/.test(text.slice(start, at)))
  )
    return [];
  const pieces = text
    .slice(from, start)
    .split('、')
    .filter((piece) => piece !== '');
  const last = text.slice(start, end);
  const joined = /^(.{2,10}?)[和与及](.{2,})$/.exec(last);
  const tail = new RegExp(`(?:工作|议事|责任)?${noun}$`).exec(last)?.[0] ?? noun;
  const own = joined && pieces.length > 0 ? [joined[1] ?? ''] : [];
  return [...pieces, ...own]
    .filter((piece) => piece.length >= 2 && piece.length <= 16 && !/[\d《》“”，的]/.test(piece))
    .map((piece) => {
      const at0 = text.indexOf(piece, from);
      return { start: at0, end, title: piece + tail, noun, kind: row.kind, bracketed: false, row };
    });
}

const GENERIC_HEAD =
  /^(?:有关|相关|一批|地方性?|各项|具体|配套|单行|工作|管理|新|该|本|上述|这部|此|多部|首部|实施|活动|整改|检查|年度|决议|审议|规章|系列|一系列|若干|多项|重要|三项|两项|几项|法律|详细|专项|重大事项|任免|人事|表决|推进|督办|监督|履职|考核|评价|\d.{0,3}|[一二两三四五六七八九十]+[部项件个条])*$/;

function isGeneric(title: string, noun: string): boolean {
  const head = title.slice(0, title.length - noun.length).replace(/的$/, '');
  return head.length < 2 || GENERIC_HEAD.test(head) || head.length > FARTHEST;
}
