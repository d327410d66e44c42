import { cutAt, STOP } from './phrases.js';
import { headAt, jointIn, type Phrases, type ProjectMention } from './projectMention.js';
import type { QuoteRun } from './quotes.js';

const LONGEST_TAIL = 18;
/** A name that a modifier makes clearer: 乡村振兴“龙岩模式”. */
const SHORT_QUOTE = 8;
const LONGEST_MODIFIER = 10;
/** 等8个, 等一系列: stands between a list and the noun for all of it. */
const REST_OF_LIST = /等?(?:一系列|系列|多[个项种]|[\d一二三四五六七八九十]+余?[个项种场期部])?/y;

/** What stands between quotation marks, each with the noun behind it or with the one for the whole list. */
export function quotedIn(reading: Phrases, run: QuoteRun): readonly ProjectMention[] {
  const { sentence, text } = reading;
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
      sentence,
      start,
      end,
      name: whole === `“${quoted}”` ? quoted : whole,
      shape: 'quoted',
      quoted,
      head,
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

function modifierStart({ text, startOf }: Phrases, open: number, quoted: string): number {
  if (quoted.length > SHORT_QUOTE) return open;
  const start = startOf(open);
  const behindJoint = jointIn(text, start, open);
  const own = behindJoint ?? start;
  const length = open - own;
  return length >= 2 && length <= LONGEST_MODIFIER ? own : open;
}
