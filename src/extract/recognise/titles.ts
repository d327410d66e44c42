import type { Span } from '../../model/facts.js';
import type { Action, RegulationKind } from '../../model/vocabulary.js';
import type { ActRow, InstrumentRow, KnownInstrumentRow } from '../lexicon/actRows.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { nextSign, SIGN, type Signed } from '../lexicon/signs.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';
import type { Drop } from '../trace.js';
import { titleEnd } from './clauses.js';
import { indexTitleWords, type TitleWords } from './genericTitles.js';

/** A normative document named in a sentence. Offsets are into the sentence and include the brackets. */
export interface TitleMention extends Span {
  readonly title: string;
  /** What it is called by its last word: 条例, 决定 … */
  readonly noun: string;
  readonly kind: RegulationKind;
  readonly bracketed: boolean;
  /** What a remark behind it says is to be done to it: 供热条例（修订）. */
  readonly remark?: Action;
  readonly row: InstrumentRow | KnownInstrumentRow;
}

/** The row of the lexicon by which the words are a title. */
export const ruleOf = ({ row }: TitleMention): string =>
  `${'unbracketed' in row ? 'instruments' : 'known-instruments'}/${row.id}`;

/** A word of acts.yaml that governs what stands behind it. Offsets are into the sentence. */
export interface VerbToken extends Span {
  readonly row: ActRow;
  /** A body is named right before it: 配合省人大常委会检查…. */
  readonly afterBody: boolean;
}

export interface ActWords {
  readonly nouns: WordIndex<InstrumentRow>;
  readonly known: WordIndex<KnownInstrumentRow>;
  readonly verbs: WordIndex<ActRow>;
  readonly marks: WordIndex<readonly ActRow[]>;
  readonly titles: TitleWords;
  /** Short titles of the laws in force: where they begin is known. */
  readonly laws: WordIndex<true>;
  /** Marks with a gap: 自…起施行. */
  readonly gaps: readonly { readonly head: string; readonly tail: string; readonly row: ActRow }[];
}

export function indexActWords(lexicon: Lexicon): ActWords {
  const after = new Map<string, ActRow[]>();
  for (const row of lexicon.acts.filter((r) => r.where === 'after')) {
    for (const word of row.words.filter((w) => !w.includes('…'))) after.set(word, [...(after.get(word) ?? []), row]);
  }
  const rowsOf = <R extends { readonly words: readonly string[] }>(rows: readonly R[]) =>
    indexWords(rows.flatMap((row) => row.words.map((word) => [word, row] as const)));
  const before = lexicon.acts.filter((row) => row.where === 'before');
  const nouns = rowsOf(lexicon.instruments);
  const known = rowsOf(lexicon.knownInstruments);
  const marks = indexWords(after);
  return {
    nouns,
    known,
    // a word with a meaning of its own comes before a light one of the same spelling
    verbs: rowsOf([...before.filter((row) => !row.light), ...before.filter((row) => row.light)]),
    marks,
    titles: indexTitleWords(lexicon.titleWords),
    laws: indexWords(lexicon.laws.map((law) => [law, true] as const)),
    gaps: lexicon.acts.flatMap((row) => row.words.flatMap((word) => gapOf(word, row))),
  };
}

function gapOf(word: string, row: ActRow): ActWords['gaps'] {
  const [head = '', tail] = word.split('…');
  return tail === undefined ? [] : [{ head, tail, row }];
}

/** An unclosed 《 must not swallow the rest of the text. */
const LONGEST_TITLE = 150;

/** Titles in 《》 whose last word says that they are normative. */
export function bracketedTitles(text: string, words: ActWords, drop?: Drop): readonly TitleMention[] {
  const titles: TitleMention[] = [];
  for (let i = text.indexOf('《'); i >= 0; i = text.indexOf('《', i + 1)) {
    const close = titleEnd(text, i) ?? text.indexOf('》', i);
    if (close < 0) break;
    if (close - i > LONGEST_TITLE) continue;
    const title = text.slice(i + 1, close);
    const noun = normativeNoun(title, words);
    if (noun)
      titles.push({
        start: i,
        ...remarkBehind(text, close + 1),
        title,
        noun: noun.word,
        kind: noun.value.kind,
        bracketed: true,
        row: noun.value,
      });
    else drop?.({ start: i, end: close + 1 }, 'ends in no word of lexicon/instruments.yaml');
    i = close;
  }
  return titles;
}

const REMARKS: Readonly<Record<string, Action>> = { 修订: 'AMEND', 修正: 'AMEND', 修改: 'AMEND', 废止: 'REPEAL' };
const REMARK = /（(?:(修订|修正|修改|废止)|制定|新制定|草案|(?:修订|修正)草案|试行|暂行)）/y;

/** A remark in brackets belongs to the title before it, and is no verb for the next one of the list. */
export function remarkBehind(text: string, end: number): { readonly end: number; readonly remark?: Action } {
  REMARK.lastIndex = end;
  const found = REMARK.exec(text);
  const remark = REMARKS[found?.[1] ?? ''];
  return { end: end + (found?.[0].length ?? 0), ...(remark ? { remark } : {}) };
}

/** What may stand behind the last word of a title: (草案), (2023—2027), (试行). */
const APPENDIX = /(?:（[^（）]*）|草案|试行|修正案|修订|[”’])+$/;

export function normativeNoun(
  title: string,
  words: ActWords,
): { readonly word: string; readonly value: InstrumentRow } | undefined {
  const bare = title.replace(APPENDIX, '');
  if (/第?[\d一二三四五六七八九十]+条$/.test(bare)) return words.nouns.endingAt('条', 1);
  const noun = words.nouns.endingAt(bare, bare.length);
  return noun && noun.word !== '条' ? noun : undefined;
}

/** Words that govern or open phrases, left to right, outside 《》. One-syllable words count only where a phrase can begin. */
export function verbsOf(
  { text, signs }: Signed,
  clause: Span,
  titles: readonly Span[],
  bodyEnds: ReadonlySet<number>,
  words: ActWords,
): readonly VerbToken[] {
  const tokens: VerbToken[] = [];
  let previousEnd = clause.start;
  for (let i = clause.start; ; ) {
    i = nextSign(signs, SIGN.actVerb | SIGN.noHan, i, clause.end);
    if (i >= clause.end) return tokens;
    const behind = behindBracket(text, i, titles);
    if (behind !== undefined) {
      i = behind;
      continue;
    }
    const found = words.verbs.at(text, i);
    const standsAlone =
      found &&
      (found.word.length > 1 || i === clause.start || i === previousEnd || bodyEnds.has(i) || isMarker(text, i));
    const remarks = text.charAt(i - 1) === '（' && previousEnd !== i - 1; // 制定（修订） are two verbs
    if (found && standsAlone && !remarks && i + found.word.length <= clause.end && !isInsideWord(text, i, found.word)) {
      tokens.push({ start: i, end: i + found.word.length, row: found.value, afterBody: bodyEnds.has(i) });
      i += found.word.length;
      previousEnd = i;
    } else i++;
  }
}

/** Where what stands in 《》 from `at` on ends, a title or not: the words in the name of a book say nothing of what was done. */
export const behindBracket = (text: string, at: number, titles: readonly Span[]): number | undefined =>
  text.charCodeAt(at) === OPENING_MARK ? endOfBracket(text, at, titles) : undefined;
const OPENING_MARK = '《'.charCodeAt(0);
function endOfBracket(text: string, at: number, titles: readonly Span[]): number | undefined {
  const title = titles.find(({ start }) => start === at);
  if (title) return title.end;
  const close = titleEnd(text, at);
  return close === undefined ? undefined : close + 1;
}

/** 用三个月对…开展检查: 对 marks the object wherever it stands, unless it is a syllable of 针对, 绝对 or 相对. */
const isMarker = (text: string, at: number): boolean =>
  text.charAt(at) === '对' && !/[针绝相面应反核校不]/.test(text.charAt(at - 1));

/** 通过 in 通过这种方式 is a preposition; 检查 in 检查院 no verb. */
function isInsideWord(text: string, at: number, word: string): boolean {
  const rest = text.slice(at + word.length, at + word.length + 2);
  if (/^[一二三]审$/.test(word)) return rest.startsWith('议'); // 一审议…，二要检查…
  if (word === '会同') return text.charAt(at - 1) === '委'; // 常委会同步
  if (word === '审议') return rest === '意见' || rest === '质量';
  if (word === '学习' || word === '宣传') return rest === '贯彻' || /^[型会品教]/.test(rest);
  if (word === '就') return rest.startsWith('业');
  if (word === '对') return /^[外口接象策比话照标手应台]/.test(rest);
  if (word === '修正' || word === '修订') return /^(?:案|稿|草案)/.test(rest); // 《…》修正案
  if (word === '监督') return /^[法工管机制办意计条检信的司议、和与力实职问权主体评]/.test(rest);
  if (word === '依') return /^[法据照托靠规]/.test(rest);
  if (word === '优化') return rest === '营商'; // 优化营商环境条例 is the name of a regulation
  return word === '为' && text.charAt(at - 1) === '行';
}
