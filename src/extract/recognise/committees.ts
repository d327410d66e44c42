import type { CommitteeRow } from '../lexicon/bodyLexicon.js';
import { SIGN } from '../lexicon/signs.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';
import { isDigit, isHan } from '../script.js';
import type { PartForm } from './bodyForms.js';
import type { Scan } from './scan.js';

interface Kind {
  readonly row: CommitteeRow;
  /** Full and short stems, each with the full one. */
  readonly stems: WordIndex<string>;
  /** Words of which a name may be put together. */
  readonly topics: WordIndex<true>;
  /** The last words of a name in a list. */
  readonly listEndings: readonly string[];
}
export interface Committees {
  /** Kinds of committees by the id of the organ that they belong to. */
  readonly of: ReadonlyMap<string, readonly Kind[]>;
  /** The last words of all names. */
  readonly endings: WordIndex<true>;
}

export function indexCommittees(rows: readonly CommitteeRow[]): Committees {
  const kinds = new Map<string, Kind[]>();
  for (const row of rows) {
    const stems = Object.entries(row.stems).flatMap(([stem, short]) => [stem, ...short].map((w) => [w, stem] as const));
    const kind = {
      row,
      stems: indexWords(stems),
      topics: indexWords(row.topics.map((topic) => [topic, true] as const)),
      listEndings: [...row.shared, ...row.endings],
    };
    for (const of of row.of) kinds.set(of, [...(kinds.get(of) ?? []), kind]);
  }
  const endings = rows.flatMap((row) => [...row.shared, ...row.endings]);
  return { of: kinds, endings: indexWords(endings.map((ending) => [ending, true] as const)) };
}

/**
 * The committees of an organ that are named at `at`: 财经委, 文化文史和学习委 (topics put together, kept as written), or
 * 法制、财经、社会建设委员会, a list that shares the last word.
 */
export function committeesAt(
  { text, signs, names, endsAsCommittee }: Scan,
  organ: string,
  at: number,
): readonly PartForm[] {
  if (((signs[at] ?? 0) & SIGN.committee) === 0 || !endsAsCommittee(at)) return NO_FORMS;
  for (const kind of names.committees.of.get(organ) ?? NONE) {
    const isOpen = kind.stems.at(text, at) ?? kind.topics.at(text, at);
    const found = isOpen ? listAt(kind, text, at) : NO_FORMS;
    if (found.length > 0) return found;
  }
  return NO_FORMS;
}

const NONE: readonly Kind[] = [];
const NO_FORMS: readonly PartForm[] = [];

/**
 * Whether the last word of a committee's name follows, before anything that stands in no list of committees: 教育 mostly is
 * just a word. What was found for one place holds for all up to where it was found.
 */
export function endsAsCommittee(text: string, { endings }: Committees): (at: number) => boolean {
  let from = 0;
  let to = -1;
  let found = false;
  return (at) => {
    if (at >= from && at <= to) return found;
    from = at;
    to = at;
    while (mayBeListed(text, to) && !endings.at(text, to)) to++;
    found = mayBeListed(text, to);
    return found;
  };
}

const mayBeListed = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isHan(code) || code === COMMA || isDigit(code);
};
const COMMA = '、'.charCodeAt(0);

const SEPARATOR = /[、和与]/;
/** 等6个专门委员会: what may stand between the last stem of a list and the word that all share. */
const NUMBER = /(?:等)?(?:[\d一二三四五六七八九十]+个)?/y;

interface Stem {
  readonly full: string;
  readonly end: number;
  /** Whether the lexicon knows it or its topics; a list of committees may hold a strange one. */
  readonly known: boolean;
}

function listAt(kind: Kind, text: string, at: number): readonly PartForm[] {
  const stems: Stem[] = [];
  for (let from = at; stems.length < LONGEST_LIST; ) {
    const stem = stemAt(kind, text, from, stems.length > 0);
    if (!stem) return [];
    stems.push(stem);
    const end = endingAt(kind, text, stem.end, stems.length > 1);
    if (end !== undefined) {
      const isSure = stems.length === 1 || stems.filter(({ known }) => known).length > 1;
      return isSure ? stems.map(({ full }) => partForm(kind.row, full, text.slice(at, end))) : [];
    }
    if (!SEPARATOR.test(text.charAt(stem.end))) break;
    from = stem.end + 1;
  }
  return [];
}

/** More committees than any organ has, and more characters than the name of one: broken texts go on without end. */
const LONGEST_LIST = 20;
const LONGEST_NAME = 30;

const STRANGE_STEM = /[\u4e00-\u9fff]{2,10}?(?=、|和|等|\d|专门委员会|委)/y;

/** The known stem or the topics that begin at `from`, the longer of the two; in a list also a strange one. */
function stemAt(kind: Kind, text: string, from: number, inList: boolean): Stem | undefined {
  const { stems, topics } = kind;
  const known = stems.at(text, from);
  const end = topicsEnd(topics, text, from);
  const isLonger = end > from + (known?.word.length ?? 0);
  const ends = endingAt(kind, text, end, inList) !== undefined;
  const isComposed = ends && [...text.slice(from, end)].length > 2;
  if (isLonger && (isComposed || (inList && (ends || SEPARATOR.test(text.charAt(end)))))) {
    return { full: text.slice(from, end), end, known: true };
  }
  const knownEnd = from + (known?.word.length ?? 0);
  const goesOn = SEPARATOR.test(text.charAt(knownEnd)) || endingAt(kind, text, knownEnd, inList) !== undefined;
  if (known && (goesOn || !inList)) return { full: known.value, end: knownEnd, known: true };
  if (isLonger && text.charAt(end) === '、') return { full: text.slice(from, end), end, known: true };
  STRANGE_STEM.lastIndex = from;
  const strange = inList ? STRANGE_STEM.exec(text)?.[0] : undefined;
  return strange === undefined ? undefined : { full: strange, end: from + strange.length, known: false };
}

/** Where the topics end that follow one another from `from`; a conjunction counts between two of them only. */
function topicsEnd(topics: WordIndex<true>, text: string, from: number): number {
  let end = from;
  for (let at = from; at - from < LONGEST_NAME; ) {
    const topic = topics.at(text, at);
    if (!topic) break;
    at += topic.word.length;
    if (!SEPARATOR.test(topic.word)) end = at;
  }
  return end;
}

/** Where the ending behind a stem ends; a list may count its members before it. */
function endingAt({ row, listEndings }: Kind, text: string, at: number, inList: boolean): number | undefined {
  NUMBER.lastIndex = at;
  const from = inList && NUMBER.test(text) ? NUMBER.lastIndex : at;
  const ending = (inList ? listEndings : row.endings).find((last) => text.startsWith(last, from));
  if (ending === undefined) return undefined;
  const end = from + ending.length;
  return ending.endsWith('委') && ANOTHER_WORD.test(text.charAt(end)) ? undefined : end;
}

/** Behind 委 they make another word: 委员, 委托, 委会. */
const ANOTHER_WORD = /[员托派会办屈]/;

function partForm(row: CommitteeRow, stem: string, form: string): PartForm {
  const [full = ''] = row.endings;
  return {
    form,
    name: `{body}${stem}${full}`,
    row: {
      id: row.id,
      kind: 'SPECIAL_COMMITTEE',
      of: row.of,
      notBefore: [],
      beside: [],
      besideOnly: [],
      shared: false,
    },
  };
}
