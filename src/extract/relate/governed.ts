import type { Span } from '../../model/facts.js';
import type { Action } from '../../model/vocabulary.js';
import type { ActWords, TitleMention, VerbToken } from '../recognise/titles.js';
import { markBehind } from './marks.js';

/** What was done to titles that stand together: which word says so, and from where to where it is written. */
export interface Done extends Span {
  readonly titles: readonly TitleMention[];
  readonly action: Action;
  readonly rule: string;
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
): readonly Done[] {
  const start = Math.min(...titles.map((title) => title.start));
  const end = Math.max(...titles.map((title) => title.end));
  const before = verbs.filter((verb) => verb.end <= start);
  const mark = markBehind(text, clause, end, before, words);
  if (mark?.row.action) {
    const from = before.at(-1)?.start ?? start;
    return [
      {
        titles,
        action: mark.row.action,
        rule: `acts/${mark.row.id}`,
        progress: mark.row.progress,
        start: from,
        end: mark.end,
        at: start,
        confidence: 0.9,
      },
    ];
  }
  const [lead] = titles;
  const named = lead.bracketed || ('unbracketed' in lead.row && lead.row.unbracketed === 'free');
  const binding = before
    .filter((verb) => named || verb.row.opens !== 'unchained')
    .filter((verb) => lead.bracketed || verb.row.titles !== 'bracketed');
  const made = governors(text, binding, start).map((verb) => ({
    titles,
    action: suggestionOnly(text, clause, end) ? 'OTHER' : adjusted(text, verb, before),
    rule: `acts/${verb.row.id}`,
    progress: verb.row.progress,
    start: verb.start,
    end,
    at: verb.start,
    confidence: start - verb.end <= 2 ? 0.93 : 0.75,
  }));
  const [first] = made;
  const carriedOut = first && CARRIED_OUT.exec(text.slice(end, clause.end));
  return carriedOut ? [...made, { ...first, action: 'IMPLEMENT' as const, end: end + carriedOut[0].length }] : made;
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
  if (!previous) return [last];
  const between = text.slice(previous.end, last.start);
  if (/^并(?:且)?(?:认真|严格|组织)?$/.test(between) && previous.row.action !== last.row.action)
    return [previous, last];
  // 制定和修订, 制定实施 count as the first verb
  const joined = between === '' || (/^[和、]$/.test(between) && last.end === start);
  return joined && OUTRIGHT.has(previous.row.action) ? [previous] : [last];
}

const OUTRIGHT: ReadonlySet<Action> = new Set<Action>(['ENACT', 'AMEND']);

/** 督促…落实 is supervision, not implementation. */
function adjusted(text: string, verb: VerbToken & { row: { action: Action } }, before: readonly VerbToken[]): Action {
  const urged = before.some((other) => /督促/.test(text.slice(other.start, other.end)));
  return urged && verb.row.action === 'IMPLEMENT' ? 'INSPECT' : verb.row.action;
}

/** 提出加快修改…等建议: others are asked to do it. */
const suggestionOnly = (text: string, clause: Span, end: number): boolean =>
  /^等?(?:方面)?(?:的)?(?:意见)?建议/.test(text.slice(end, clause.end));
