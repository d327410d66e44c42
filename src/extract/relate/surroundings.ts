/** What stands around a stretch of a sentence. */
import type { Span } from '../../model/facts.js';
import type { ProjectMention } from '../recognise/projectMention.js';
import type { ProjectWords } from '../recognise/projectWords.js';
import type { ReadSentence } from '../resolve.js';
import { isClauseStop } from '../script.js';

/** A sentence prepared for looking at one mention after another. Offsets are into its text. */
export interface Surroundings {
  readonly sentence: ReadSentence;
  /** Ends by beginnings. */
  readonly places: ReadonlyMap<number, number>;
  readonly bodies: ReadonlyMap<number, number>;
  /** Where phrases with a telling head noun begin and end. */
  readonly namesFrom: ReadonlySet<number>;
  readonly namesTo: ReadonlySet<number>;
}

export function surroundings(sentence: ReadSentence, mentions: readonly ProjectMention[]): Surroundings {
  const ends = (spans: readonly Span[]): ReadonlyMap<number, number> =>
    spans.length === 0 ? NONE : new Map(spans.map(({ start, end }) => [start - sentence.start, end - sentence.start]));
  const names = mentions.filter(({ head }) => head && head.row.strength !== 'weak');
  return {
    sentence,
    places: ends(sentence.places),
    bodies: ends(sentence.bodies),
    namesFrom: new Set(names.map(({ start }) => start)),
    namesTo: new Set(names.map(({ end }) => end)),
  };
}

const NONE: ReadonlyMap<number, number> = new Map();

export function holds(spans: ReadonlyMap<number, number>, start: number, end: number): boolean {
  if (spans.size === 0) return false;
  for (let at = start; at < end; at++) if ((spans.get(at) ?? end + 1) <= end) return true;
  return false;
}

const LONGEST_TITLE = 80;

export function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

const LONGEST_CITATION = 24;

/** The end of the clause that stands before an offset. */
export const clauseBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - LONGEST_CITATION), at).replace(/^.*[，。；]/, '');

const LONGEST_CLASS = 16;

/** 甲、乙等重点项目: the kind of things that a list is of. */
export function classOfList(text: string, from: number, words: ProjectWords): string | undefined {
  const near = text.slice(from, from + 44);
  const rest = near.includes('等') ? /^[^，。；：！？]{0,40}?等/.exec(near) : null;
  if (!rest) return undefined;
  const to = from + rest[0].length + LONGEST_CLASS;
  for (let at = from + rest[0].length; at < to && !/[，。；：、“的]/.test(text.charAt(at)); at++) {
    const head = words.heads.startingAt(text, at);
    if (head) return head.row.kind;
  }
  return 'other';
}

/** The class of the verb that governs the stretch, or what stands there instead; `isFar`: farther left in its clause. */
export function verbBefore(text: string, from: number, words: ProjectWords): { id: string; isFar: boolean } {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const verb = words.governs.endingAt(text, at);
    if (verb) return { id: verb.row.id, isFar: false };
    const lead = words.leads.endingAt(text, at);
    if (!lead) break;
    at -= lead.word.length;
  }
  if (at === 0 || isClauseStop(text.charCodeAt(at - 1))) return { id: 'clause-start', isFar: false };
  for (let i = at; i > 0 && at - i < 50; i--) {
    if (isClauseStop(text.charCodeAt(i - 1))) break;
    const verb = words.governs.endingAt(text, i);
    if (verb) return { id: verb.row.id, isFar: true };
  }
  return { id: 'none', isFar: false };
}

/** What comes right behind the stretch: the class of a word, or the sort of mark. */
export function followedBy(text: string, at: number, words: ProjectWords): string {
  const hit = words.after.startingAt(text, at);
  if (hit) return hit.row.id;
  const next = text.charAt(at);
  return next === '' || /[，。；：！？]/.test(next)
    ? 'stop'
    : next === '、'
      ? 'comma'
      : next === '的'
        ? 'of'
        : next === '等'
          ? 'etc'
          : 'other';
}
