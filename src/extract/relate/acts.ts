import type { Located, RegulationAct, Span } from '../../model/facts.js';
import type { Action, Status } from '../../model/vocabulary.js';
import { type Draft, type Reading, yearOf } from '../draft.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { bareTitles } from '../recognise/bareTitles.js';
import { clausesOf } from '../recognise/clauses.js';
import {
  type ActWords,
  bracketedTitles,
  indexActWords,
  type TitleMention,
  type VerbToken,
  verbsOf,
} from '../recognise/titles.js';
import type { ReadSentence } from '../resolve.js';
import { actorsOf } from './actors.js';
import { actStatus } from './actStatus.js';
import { markBehind } from './marks.js';
import { pairedInstruments } from './pairs.js';
import { identityOf } from './regulation.js';
import { topicsOf } from './topics.js';

export type ActDraft = Draft<Omit<RegulationAct, keyof Located>>;

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

const wordsOf = perLexicon(indexActWords);

/** Who did what to which regulation: every verb or mark of acts.yaml with the titles that it governs. */
export function readActs(reading: Reading): readonly ActDraft[] {
  const words = wordsOf(reading.lexicon);
  const drafts: ActDraft[] = [];
  const named = new Map<string, string>(); // last full title by its noun, for 《条例》, 《决定》
  for (const sentence of reading.sentences) {
    const bracketed = bracketedTitles(sentence.text, words);
    for (const clause of clausesOf(sentence.text)) {
      const verbs = verbsOf(sentence.text, clause, bracketed, words);
      for (const done of [
        ...actsIn(sentence, clause, verbs, bracketed, words),
        ...pairedInstruments(sentence, clause, reading, drafts),
      ]) {
        drafts.push(...draftsOf(done, sentence, clause, reading, named));
      }
      reopen(drafts, sentence, clause, words);
    }
  }
  return drafts;
}

function actsIn(
  sentence: ReadSentence,
  clause: Span,
  verbs: readonly VerbToken[],
  bracketed: readonly TitleMention[],
  words: ActWords,
): readonly Done[] {
  const { text } = sentence;
  const inside = bracketed.filter((title) => title.start >= clause.start && title.end <= clause.end);
  const titles = [...inside, ...bareTitles(text, clause, verbs, inside, words)].sort(
    (a, b) => a.end - b.end || a.start - b.start,
  );
  const acts = groupsOf(text, titles).flatMap((group) => actsOn(text, clause, group, verbs, words));
  return [...acts, ...topicsOf(text, clause, verbs, words)];
}

const CONNECTOR = /^[、和与及以]*$/;

/** Titles that stand together in a list. */
function groupsOf(
  text: string,
  titles: readonly TitleMention[],
): readonly (readonly [TitleMention, ...TitleMention[]])[] {
  const groups: [TitleMention, ...TitleMention[]][] = [];
  for (const title of titles) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.end ?? 0;
    if (last && (title.start < end || CONNECTOR.test(text.slice(end, title.start)))) last.push(title);
    else groups.push([title]);
  }
  return groups;
}

/** A mark behind the titles speaks before the verb in front of them: 听取《…》实施情况报告 is an inspection. */
function actsOn(
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
  return governors(text, before, start).map((verb) => ({
    titles,
    action: suggestionOnly(text, clause, end) ? 'OTHER' : adjusted(text, verb, before),
    rule: `acts/${verb.row.id}`,
    progress: false,
    start: verb.start,
    end,
    at: verb.start,
    confidence: start - verb.end <= 2 ? 0.93 : 0.75,
  }));
}

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
  // 制定和修订 counts as the first verb
  return /^[和、]?$/.test(between) && last.end === start ? [previous] : [last];
}

/** 督促…落实 is supervision, not implementation. */
function adjusted(text: string, verb: VerbToken & { row: { action: Action } }, before: readonly VerbToken[]): Action {
  const urged = before.some((other) => /督促/.test(text.slice(other.start, other.end)));
  return urged && verb.row.action === 'IMPLEMENT' ? 'INSPECT' : verb.row.action;
}

/** 提出加快修改…等建议: others are asked to do it. */
const suggestionOnly = (text: string, clause: Span, end: number): boolean =>
  /^等?(?:方面)?(?:的)?(?:意见)?建议/.test(text.slice(end, clause.end));

function draftsOf(
  done: Done,
  sentence: ReadSentence,
  clause: Span,
  reading: Reading,
  named: Map<string, string>,
): readonly ActDraft[] {
  const actors = actorsOf(reading, sentence, clause.start, done.at);
  const status: Status = actStatus(sentence, clause.start, done.at, done.progress);
  return done.titles.flatMap((mention) => {
    const title = fullTitle(mention, named);
    if (title === undefined) return [];
    const year = yearOf(reading, sentence);
    return actors.map((actor) => ({
      title,
      ...identityOf(mention, title, actor, reading),
      action: done.action,
      status,
      actor,
      ...(year === undefined ? {} : { year }),
      sentence,
      start: sentence.start + Math.min(done.start, mention.start),
      end: sentence.start + Math.max(done.end, mention.end),
      rule: done.rule,
      confidence: done.confidence,
    }));
  });
}

/** 《条例》 alone means the last one that was named in full. */
function fullTitle(mention: TitleMention, named: Map<string, string>): string | undefined {
  if (mention.title === mention.noun) return named.get(mention.noun);
  if (mention.bracketed) named.set(mention.noun, mention.title);
  return mention.title;
}

const READING_DONE = /^(?:目前|现|现已|已经|已)*(?:完成|进行|通过)?(?:了)?(?:第)?([一二三]审|[一二三]次审议)/;

/** 制定《…》，目前已经完成二审: the act before it is still under way, and a reading has taken place. */
function reopen(drafts: ActDraft[], sentence: ReadSentence, clause: Span, words: ActWords): void {
  const text = sentence.text.slice(clause.start, clause.end);
  const last = drafts.at(-1);
  if (!last || last.sentence !== sentence || !READING_DONE.test(text) || last.end > sentence.start + clause.start)
    return;
  const rule = words.marks.at('二审', 0)?.value.find((row) => row.action === 'REVIEW');
  if (!rule || !['ENACT', 'AMEND', 'RESEARCH'].includes(last.action)) return;
  drafts.pop();
  const status = sentence.part === 'PLAN' ? 'PLANNED' : 'IN_PROGRESS';
  drafts.push(
    { ...last, status },
    { ...last, status, action: 'REVIEW', rule: `acts/${rule.id}`, end: sentence.start + clause.end },
  );
}
