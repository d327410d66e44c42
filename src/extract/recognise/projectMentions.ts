import type { Span } from '../../model/facts.js';
import type { ProjectHeadRow } from '../lexicon/projectRows.js';
import type { ReadSentence } from '../resolve.js';
import { cutAt, phraseStart, STOP } from './phrases.js';
import type { ProjectWords } from './projectWords.js';
import { type QuoteRun, quoteRuns } from './quotes.js';
import type { WordHit, WordSet } from './wordSet.js';

/** A stretch that could name an undertaking. Offsets are into the text of its sentence. */
export interface ProjectMention extends Span {
  readonly name: string;
  /** How it was found: between quotation marks, by the noun it ends in, or because the country knows it. */
  readonly shape: 'quoted' | 'headed' | 'known';
  /** What stands between the quotation marks. */
  readonly quoted?: string;
  /** The noun that says what it is, where there is one. */
  readonly head?: WordHit<ProjectHeadRow>;
  /** The head stands behind a list or behind 等8个 and is no part of the name. */
  readonly headOfList: boolean;
  /** Where the words that govern it end, and where those that follow it begin. */
  readonly governedFrom: number;
  readonly followedFrom: number;
  /** How many stand side by side. */
  readonly listed: number;
}

/** Everything in a sentence that could name an undertaking, overlaps included: which of them do is decided later. */
export function projectMentions(sentence: ReadSentence, words: ProjectWords): readonly ProjectMention[] {
  const { text } = sentence;
  const runs = quoteRuns(text);
  const bodiesTo = new Map(
    sentence.bodies.map((body) => [body.start - sentence.start, body.end - sentence.start] as const),
  );
  const reading: Phrases = { text, runs, words, startOf: (end) => phraseStart(text, end, words, bodiesTo) };
  const named = [...runs.flatMap((run) => quotedIn(reading, run)), ...headedIn(reading)];
  const within = new Set(named.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  const known = knownIn(text, words).filter(({ start, end }) => !(within.has(start) && within.has(end - 1)));
  return [...named, ...known];
}

interface Phrases {
  readonly text: string;
  readonly runs: readonly QuoteRun[];
  readonly words: ProjectWords;
  /** Where the noun phrase begins that ends at an offset. */
  startOf(end: number): number;
}

const LONGEST_TAIL = 18;
/** A name that a modifier makes clearer: 乡村振兴“龙岩模式”. */
const SHORT_QUOTE = 8;
const LONGEST_MODIFIER = 10;
/** 等8个, 等一系列: stands between a list and the noun for all of it. */
const REST_OF_LIST = /等?(?:一系列|系列|多[个项种]|[\d一二三四五六七八九十]+余?[个项种场期部])?/y;

function quotedIn(reading: Phrases, run: QuoteRun): readonly ProjectMention[] {
  const { text } = reading;
  const [first] = run;
  const last = run.at(-1) ?? first;
  REST_OF_LIST.lastIndex = last.close + 1;
  REST_OF_LIST.test(text);
  const tailFrom = REST_OF_LIST.lastIndex;
  const isRest = tailFrom > last.close + 1;
  const tail = tailOf(reading, tailFrom);
  const apposed = run.length === 1 && !tail ? reading.words.heads.endingAt(text, first.open) : undefined;
  return run.map((quote, n): ProjectMention => {
    const quoted = text.slice(quote.open + 1, quote.close);
    const head = tail?.head ?? apposed; // 公众号“鹤城之声”
    const own = quote === last && !isRest ? tail : undefined;
    const close = quote.close + 1;
    const start = n === 0 ? modifierStart(reading, quote.open, quoted) : quote.open;
    const end = own?.end ?? close + (run.length === 1 && !isRest ? workBehind(text, close, quoted) : 0);
    const borrowed = tail && !own && !isRest ? text.slice(tailFrom, tail.end) : '';
    const whole = text.slice(start, end) + borrowed;
    return {
      start,
      end,
      name: whole === `“${quoted}”` ? quoted : whole,
      shape: 'quoted',
      quoted,
      ...(head ? { head } : {}),
      headOfList: own === undefined && apposed === undefined,
      governedFrom: n === 0 ? start : first.open,
      followedFrom: own?.end ?? (isRest || run.length > 1 ? (tail?.end ?? tailFrom) : close),
      listed: run.length,
    };
  });
}

/** “双联”提升工作: a very short quotation is no name without the word behind it. */
const WORK = /(?:提升|创建)?(?:工作|建设|创建)/y;
const TOO_SHORT = 3;

function workBehind(text: string, at: number, quoted: string): number {
  WORK.lastIndex = at;
  return quoted.length <= TOO_SHORT && WORK.test(text) ? WORK.lastIndex - at : 0;
}

/** The noun phrase that a quotation opens: ”主题实践活动. Undefined where it breaks off before a head noun. */
function tailOf({ text, words }: Phrases, from: number) {
  for (let at = from; at < text.length && at - from < LONGEST_TAIL; at++) {
    if (STOP.test(text.charAt(at))) return undefined;
    const head = headAt(text, at, words.heads);
    if (head) return { head, end: at + head.word.length };
    if (cutAt(text, at, words)) return undefined;
  }
  return undefined;
}

function headAt(text: string, at: number, heads: WordSet<ProjectHeadRow>): WordHit<ProjectHeadRow> | undefined {
  const hit = heads.startingAt(text, at);
  if (!hit) return undefined;
  const end = at + hit.word.length;
  return hit.row.notBefore.some((word) => text.startsWith(word, end)) ? undefined : hit;
}

function modifierStart({ text, startOf }: Phrases, open: number, quoted: string): number {
  if (quoted.length > SHORT_QUOTE) return open;
  const start = startOf(open);
  const behindJoint = jointIn(text, start, open);
  const own = behindJoint ?? start;
  const length = open - own;
  return length >= 2 && length <= LONGEST_MODIFIER ? own : open;
}

/** Offset behind the last 和, 与 or 及 of a phrase. */
function jointIn(text: string, start: number, end: number): number | undefined {
  for (let at = end - 1; at > start; at--) if (/[和与及]/.test(text.charAt(at))) return at + 1;
  return undefined;
}

const SHORTEST_MODIFIER = 2;
const LONGEST_NAME = 34;

function headedIn(reading: Phrases): readonly ProjectMention[] {
  const { text, runs, words } = reading;
  const found: ProjectMention[] = [];
  const quotes = runs.flat();
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const quote = quotes[next];
    if (quote && at > quote.open) {
      at = quote.close; // what is quoted is found as a quotation
      next++;
      continue;
    }
    const head = headAt(text, at, words.bareHeads);
    if (!head) continue;
    const end = at + head.word.length;
    const whole = reading.startOf(at);
    for (const start of startsOf(text, whole, at, words)) {
      if (text.charAt(start - 1) === '”') continue; // the quoted name has it as its tail
      if (end - start < SHORTEST_MODIFIER + 2 || end - start > LONGEST_NAME) continue;
      const name = text.slice(start, end);
      found.push({
        ...{ start, end, name, shape: 'headed', head, headOfList: false },
        ...{ governedFrom: start, followedFrom: end, listed: 1 },
      });
    }
  }
  return found;
}

/** A phrase with 和 in it is one name or ends in one; where its first part ends in a head noun, it names two. */
function startsOf(text: string, whole: number, head: number, words: ProjectWords): readonly number[] {
  const joint = jointIn(text, whole, head);
  if (joint === undefined) return [whole];
  const first = words.bareHeads.endingAt(text, joint - 1);
  return first && first.row.strength !== 'weak' ? [joint] : [whole, joint];
}

function knownIn(text: string, words: ProjectWords): readonly ProjectMention[] {
  const found: ProjectMention[] = [];
  for (let at = 0; at < text.length; at++) {
    const hit = words.known.startingAt(text, at);
    if (!hit) continue;
    const end = at + hit.word.length;
    found.push({
      ...{ start: at, end, name: hit.word, shape: 'known', headOfList: false },
      ...{ governedFrom: at, followedFrom: end, listed: 1 },
    });
    at = end - 1;
  }
  return found;
}
