import type { Located, RegulationAct, Span } from '../../model/facts.js';
import type { Action } from '../../model/vocabulary.js';
import { type Draft, type Reading, yearOf } from '../draft.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { bareTitles } from '../recognise/bareTitles.js';
import type { BodyMention } from '../recognise/bodies.js';
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
import { pairedInstruments, rememberTitle } from './pairs.js';
import { identityOf } from './regulation.js';
import { resolutionOn } from './resolutions.js';
import { joinSpellings } from './spellings.js';
import { topicsOf } from './topics.js';

/** Topics and subject follow from the canonical title, once spellings are joined: classify.ts adds them. */
export type ActDraft = Draft<Omit<RegulationAct, keyof Located | 'topics' | 'subject'>>;

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
  const known = new Map<string, string>(); // full titles by subject and noun, for “一法一条例”
  for (const sentence of reading.sentences) {
    const bracketed = bracketedTitles(sentence.text, words);
    const bodyEnds = new Set(sentence.bodies.map((body) => body.end - sentence.start));
    for (const clause of clausesOf(sentence.text)) {
      for (const done of [
        ...actsIn(sentence, clause, bracketed, bodyEnds, words),
        ...pairedInstruments(sentence, clause, reading, known),
      ]) {
        const found = draftsOf(done, sentence, clause, reading, named);
        for (const { title } of found) rememberTitle(title, known);
        drafts.push(...found);
      }
      reopen(drafts, sentence, clause, words);
    }
  }
  return joinSpellings(drafts);
}

function actsIn(
  sentence: ReadSentence,
  clause: Span,
  bracketed: readonly TitleMention[],
  bodyEnds: ReadonlySet<number>,
  words: ActWords,
): readonly Done[] {
  const { text } = sentence;
  const resolved = resolutionOn(text, clause, words);
  if (resolved) return [resolved];
  const inside = bracketed.filter((title) => title.start >= clause.start && title.end <= clause.end);
  if (inside.length === 0 && !words.signs.isIn(text, clause.start, clause.end)) return []; // most clauses
  const verbs = verbsOf(text, clause, bracketed, bodyEnds, words);
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

function draftsOf(
  done: Done,
  sentence: ReadSentence,
  clause: Span,
  reading: Reading,
  named: Map<string, string>,
): readonly ActDraft[] {
  const status = actStatus(sentence, clause.start, done.at, done.action, done.progress);
  const owner = ownerOf(done, sentence);
  return done.titles.flatMap((found) => {
    if ('under' in found.row && found.row.under && !found.row.under.includes(done.action)) return [];
    const mention =
      owner && found === done.titles[0] ? { ...found, title: found.title.slice(owner.end - owner.start) } : found;
    const title = fullTitle(mention, named);
    if (title === undefined) return [];
    const author = owner?.name ?? authorOf(found, sentence);
    const actors = author !== undefined ? [author] : actorsOf(reading, sentence, clause.start, done.at);
    const year = yearOf(reading, sentence);
    return actors.map((actor) => ({
      title,
      ...identityOf(mention, title, done.action, actor, reading),
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

/** 全国人大常委会种子法执法检查: the body before a law is who inspects, not a part of the law's name. */
function ownerOf(done: Done, sentence: ReadSentence): BodyMention | undefined {
  const [first] = done.titles;
  if (!first || first.bracketed || done.action !== 'INSPECT' || first.kind !== 'LAW') return undefined;
  return sentence.bodies.findLast(
    (body) => body.start - sentence.start === first.start && body.end - sentence.start < first.end - 2,
  );
}

/** 机关党组关于…的意见: the party group named in front makes the document. */
function authorOf(mention: TitleMention, sentence: ReadSentence): string | undefined {
  const group = sentence.bodies.find(
    (body) => body.start - sentence.start === mention.start && body.kind === 'PARTY_GROUP',
  );
  return group && sentence.text.startsWith('关于', group.end - sentence.start) ? group.name : undefined;
}

/** What a title carries only while it is a draft. */
const DRAFT = /（[^（）]*(?:草案|修订|修正|征求意见稿|审议稿|讨论稿)[^（）]*）$/;

/** 《条例》 alone means the last one that was named in full. */
function fullTitle(mention: TitleMention, named: Map<string, string>): string | undefined {
  if (mention.title === mention.noun) return named.get(mention.noun);
  const title = mention.title.replace(DRAFT, '');
  if (mention.bracketed) named.set(mention.noun, title);
  return title;
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
