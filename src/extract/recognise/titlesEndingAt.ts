import type { Span } from '../../model/facts.js';
import { genericBy } from './genericTitles.js';
import { markBehind } from './marks.js';
import { sharers, wholeList } from './sharedNouns.js';
import {
  ATTRIBUTIVE,
  aboutStart,
  afterChain,
  attributive,
  behindAdverbs,
  type Found,
  lawStart,
  MAKING,
  openings,
  phraseStart,
} from './titleBounds.js';
import { ofUpperLevel, unledBefore } from './titleCompanions.js';
import { UNFIT } from './titleNouns.js';
import { remarkBehind, type TitleMention, type VerbToken } from './titles.js';

const OUTRIGHT = new Set(['ENACT', 'AMEND', 'REPEAL']);
const FARTHEST = 60;
/** 对…的决定、…条例实施情况开展执法检查: the mark stands behind the whole list. */
const LISTED_THEN_INSPECTED = /^[、和][^，。；]{2,60}(?:实施情况|执法检查|执行情况)/;

/** 食品安全“一法一条例”, “三个工作计划”: the noun ends a quotation that begins within the title. */
const TORN = /“[^”]*$/;

/** The titles that end in a noun: the one before it, and those of its list that share it. */
export function titlesEndingAt(found: Found, verb: VerbToken | undefined, clause: Span): readonly TitleMention[] {
  const { text, at, end, noun, row, floor, listed } = found;
  if (!listed && openings(text, found.verbs).some((token) => token.end === at && !token.row.adverb)) return [];
  const about = text.lastIndexOf('关于', at);
  const opened =
    about >= floor &&
    at - about <= FARTHEST &&
    (listed || verb === undefined || about >= verb.end) &&
    ATTRIBUTIVE.test(text.slice(about, at));
  if (!isFit(found, verb, clause, opened)) {
    found.drop?.({ start: at, end }, UNFIT[row.unbracketed], `instruments/${row.id}`);
    return [];
  }
  const from = listed || !verb ? floor : Math.max(floor, afterChain(found, verb));
  const start = opened
    ? aboutStart(text, from, about, listed || verb !== undefined)
    : phraseStart(text, from, at, attributive(found));
  const whole = opened || listed ? undefined : wholeList(found, from, start);
  const shared = opened || listed || whole !== undefined ? [] : sharers(found, from, start, verb);
  const first = whole ?? behindSharer(found, start, shared);
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

/** Whether what stands around a noun lets it be a title, as its row in instruments.yaml demands. */
function isFit(found: Found, verb: VerbToken | undefined, clause: Span, opened: boolean): boolean {
  const { text, at, end, row, listed } = found;
  const before = found.verbs.filter((token) => token.end <= at);
  const marked =
    markBehind(text, clause, end, before, found.words) !== undefined ||
    (attributive(found) && LISTED_THEN_INSPECTED.test(text.slice(end)));
  const action = verb?.row.opens === 'unchained' ? undefined : verb?.row.action;
  return {
    free: opened || verb !== undefined || marked || listed,
    enacted: opened || marked || MAKING.has(action ?? ''),
    made: OUTRIGHT.has(action ?? ''),
    never: false,
  }[row.unbracketed];
}

/** 甲和乙条例: where the first part shares the noun, the title begins behind 和. */
function behindSharer({ text, at }: Found, start: number, shared: readonly TitleMention[]): number {
  if (!shared.at(-1)?.title.startsWith(text.slice(start, start + 2))) return start;
  const joint = text.slice(start, at).search(/[和及]/);
  return joint > 0 ? start + joint + 1 : start;
}

/** 甲、乙等3部条例, 甲、乙3部条例. */
const HOW_MANY = /等$|等?[\d一二两三四五六七八九十]+[部件项个]$/;
