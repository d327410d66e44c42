import type { Span } from '../../model/facts.js';
import type { Action } from '../../model/vocabulary.js';
import { type Mark, markBehind } from '../recognise/marks.js';
import { type ActWords, ruleOf, type TitleMention, type VerbToken } from '../recognise/titles.js';
import type { Drop } from '../trace.js';

/** What was done to titles that stand together: which word says so, and from where to where it is written. */
export interface Done extends Span {
  readonly titles: readonly TitleMention[];
  readonly action: Action;
  readonly rule: string;
  /** The word that says what was done. */
  readonly word: string;
  readonly progress: boolean;
  /** Where the words before the act end: status and actor are read from what stands there. */
  readonly at: number;
  readonly confidence: number;
}

/** A mark behind the titles speaks before the verb in front of them: 听取《…》实施情况报告 is an inspection. */
export function actsOn(
  text: string,
  clause: Span,
  titles: readonly [TitleMention, ...TitleMention[]],
  verbs: readonly VerbToken[],
  words: ActWords,
  drop?: Drop,
): readonly Done[] {
  const start = Math.min(...titles.map((title) => title.start));
  const end = Math.max(...titles.map((title) => title.end));
  const before = verbs.filter((verb) => verb.end <= start);
  const mark = cited(text, clause, end, before) ? undefined : markBehind(text, clause, end, before, words);
  if (mark) {
    // 经省人大常委会批准后颁布实施: two bodies act, one after the other
    const next = mark.row.action === 'APPROVE' ? behindApproval(text, clause, mark.end, before, words) : undefined;
    return [mark, next].flatMap((found) => (found ? markedActs(text, titles, found, before, start) : []));
  }
  const [lead] = titles;
  const named = lead.bracketed || ('unbracketed' in lead.row && lead.row.unbracketed === 'free');
  const binding = before
    .filter((verb) => named || verb.row.opens !== 'unchained')
    .filter((verb) => lead.bracketed || verb.row.titles !== 'bracketed');
  const made = governors(text, binding, start).map((verb) => ({
    titles,
    action: suggestionOnly(text, clause, end, verb.start) ? 'OTHER' : adjusted(text, clause, end, verb, before),
    rule: `acts/${verb.row.id}`,
    word: text.slice(verb.start, verb.end),
    progress: verb.row.progress,
    start: verb.start,
    end,
    at: verb.start,
    confidence: start - verb.end <= 2 ? 0.93 : 0.75,
  }));
  const [first] = made;
  if (!first) drop?.({ start, end }, ungoverned(text, before, binding), ruleOf(lead));
  const carriedOut = first && CARRIED_OUT.exec(text.slice(end, clause.end));
  return carriedOut ? [...made, { ...first, action: 'IMPLEMENT' as const, end: end + carriedOut[0].length }] : made;
}

/** Why no verb says what was done to titles. */
function ungoverned(text: string, before: readonly VerbToken[], binding: readonly VerbToken[]): string {
  const words = (verbs: readonly VerbToken[]) =>
    verbs.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ');
  const nothing =
    'no word of lexicon/acts.yaml says what was done to it, neither before it in its clause nor right behind it';
  if (before.length === 0) return nothing;
  const meaning = binding.filter(({ row }) => row.action !== undefined);
  if (meaning.length > 0) return `a stop stands between it and ${words(meaning)}`;
  return binding.length > 0
    ? `${nothing}: ${words(binding)} does not say`
    : `${nothing}: ${words(before)} does not govern such a title`;
}

/** 制定…制度并认真实施. */
const CARRIED_OUT = /^并(?:认真|严格|全面|切实)?(?:实施|执行|落实|贯彻)/;

/** The meaningful verbs before a title: the last, and one that is joined to it by 并 (制定并执行). */
function governors(
  text: string,
  before: readonly VerbToken[],
  start: number,
): readonly (VerbToken & { row: { action: Action } })[] {
  const meaning = before.filter(
    (verb): verb is VerbToken & { row: { action: Action } } => verb.row.action !== undefined,
  );
  const last = meaning.at(-1);
  if (!last || /[。；]/.test(text.slice(last.end, start))) return [];
  const previous = meaning.at(-2);
  if (!previous) return isOldNews(text, last, start) ? [] : [last];
  if (ATTRIBUTED.test(text.slice(last.end, start)) && OUTRIGHT.has(last.row.action)) {
    if (text.charAt(last.start - 1) === '新') return [previous];
    // 贯彻省委印发的《…》, 批准我市制定的《…》: each does what it does
    if (last.afterBody || /[我本][省市县区州]$/.test(text.slice(0, last.start))) return [previous, last];
  }
  const between = text.slice(previous.end, last.start);
  if (/^并(?:且)?(?:认真|严格|组织)?$/.test(between) && previous.row.action !== last.row.action)
    return [previous, last];
  // 制定和修订, 制定实施 count as the first verb; 作出批准…的决议 approves
  const bracketed = /^[（(]$/.test(between) && /^[）)]$/.test(text.slice(last.end, start)); // 制定（修订）
  const joined = bracketed || between === '' || (/^[和、]$/.test(between) && last.end === start);
  return joined && OUTRIGHT.has(previous.row.action) && last.row.action !== 'APPROVE' ? [previous] : [last];
}

const OUTRIGHT: ReadonlySet<Action> = new Set<Action>(['ENACT', 'AMEND']);

/** 贯彻新修订的监督法: the revision only says which text is meant. */
const ATTRIBUTED = /^(?:后)?的(?:《|$)?/;
const REVISED = /修[订改正](?:后|完善)?的《?$/;

/** 修改后的《…》实施以来: no act of the period. */
const isOldNews = (text: string, verb: Span, start: number): boolean =>
  /^后的$/.test(text.slice(verb.end, start)) && /^修/.test(text.slice(verb.start));

function markedActs(
  text: string,
  titles: Done['titles'],
  mark: Mark,
  before: readonly VerbToken[],
  start: number,
): readonly Done[] {
  const { action: told } = mark.row;
  if (!told) return [];
  const action = told === 'IMPLEMENT' && isUrged(text, before) ? 'INSPECT' : told;
  return [
    {
      titles,
      action: action === 'ENACT' && REVISED.test(text.slice(0, start)) ? 'AMEND' : action,
      rule: `acts/${mark.row.id}`,
      word: text.slice(mark.start, mark.end),
      progress: mark.row.progress || GOING_ON.test(text.slice(mark.end)),
      start: before.at(-1)?.start ?? start,
      end: mark.end,
      at: start,
      confidence: 0.9,
    },
  ];
}

/** 《…》修正案正按程序报批. */
const GOING_ON = /^[^，。；]{0,4}正(?:在|按|依)/;

function behindApproval(
  text: string,
  clause: Span,
  end: number,
  before: readonly VerbToken[],
  words: ActWords,
): Mark | undefined {
  const at = end + (text.startsWith('后', end) ? 1 : 0);
  return markBehind(text, clause, at, before, words);
}

/** 督促…落实 is supervision, not implementation; so is whatever is done about 贯彻实施…情况. */
function adjusted(
  text: string,
  clause: Span,
  end: number,
  verb: VerbToken & { row: { action: Action } },
  before: readonly VerbToken[],
): Action {
  if (verb.row.action !== 'IMPLEMENT') return verb.row.action;
  return isUrged(text, before) || LOOKED_INTO.test(text.slice(end, clause.end)) ? 'INSPECT' : verb.row.action;
}
const isUrged = (text: string, before: readonly VerbToken[]): boolean =>
  before.some(({ start, end }) => text.slice(start, end).includes('督促'));
const LOOKED_INTO = /^(?:等[^，。；的]{0,12})?(?:的)?(?:工作)?情况/;

/** 依据《组织法》修订议事规则: the word behind the title is the verb of the next one. */
function cited(text: string, clause: Span, end: number, before: readonly VerbToken[]): boolean {
  return (
    before.at(-1)?.row.titles === 'bracketed' && /^[^的，。；、]{2}[^，。；、工进]{2}/.test(text.slice(end, clause.end))
  );
}

/** 提出加快修改…等建议, 建议尽快修改…: others are asked to do it. */
const suggestionOnly = (text: string, clause: Span, end: number, verb: number): boolean =>
  /^等?(?:方面)?(?:的)?(?:意见)?建议/.test(text.slice(end, clause.end)) ||
  SUGGESTED.test(text.slice(clause.start, verb));
/** What is suggested begins behind the verb; 根据代表建议修改 follows a suggestion, and 建议和支持政府出台 does more. */
const SUGGESTED = /^(?!.*(?:根据|按照|结合|采纳|吸收|支持|重点))[^，]*建议(?:[^，和、并的]{0,12})?$/;
