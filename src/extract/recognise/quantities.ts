import type { Span } from '../../model/facts.js';
import type { ClassifierRow, CountClass } from '../lexicon/countRows.js';
import { nextSign, SIGN, type Signed } from '../lexicon/signs.js';
import { indexWords, type WordHit, type WordIndex } from '../lexicon/words.js';
import { numeralValue } from '../numerals.js';
import type { Drop } from '../trace.js';
import { quotationEnd, titleEnd } from './clauses.js';

export type CountedClass = Exclude<CountClass, 'NONE' | 'ORDINAL'>;
export interface Classifier {
  readonly class: CountClass;
  readonly row: string;
}

/** A number with its classifier. Offsets are into the text given. */
export interface Quantity extends Span {
  readonly count: number;
  /** The classifier as written. */
  readonly unit: string;
  readonly class: CountedClass;
  readonly row: string;
}

export const indexClassifiers = (rows: readonly ClassifierRow[]): WordIndex<Classifier> =>
  indexWords(rows.flatMap((row) => row.words.map((word) => [word, { class: row.class, row: row.id }] as const)));

const NUMBER =
  /(近|上|约|超|逾)?(\d+(?:[,，]\d{3})*(?:\.\d+)?|[一二两三四五六七八九十百千]+|万)(余|多)?([百千万亿])?(余|多)?/g;
/** What makes an ordinal, a part of a name or a range of the number behind it. */
const NOT_A_COUNT_AFTER = /(?:[第届之几数初每A-Za-z\d.+#/（-]|\d[至到~—-])$/;
/** These alone are figures of speech (千家万户, 百花) unless something says that they are meant as numbers. */
const LONE_POWER = /^[百千万]$/;

/** All counts of a text, in its order. Numbers inside 《》 and “” belong to names and slogans and are passed over. */
export function recogniseQuantities(
  sentence: Signed,
  classifiers: WordIndex<Classifier>,
  drop?: Drop,
): readonly Quantity[] {
  const { text } = sentence;
  const found: Quantity[] = [];
  const names = bracketed(sentence);
  let name = 0;
  let ordinalEnd = -2;
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [whole, , digits = '', , power = ''] = match;
    const end = match.index + whole.length;
    const classifier = classifiers.at(text, end);
    if (!classifier || classifier.value.class === 'NONE') {
      if (drop && /\d/.test(digits)) tellUncounted(drop, match.index, end, classifier);
      continue;
    }
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= match.index) name++;
    const isNamed = (names[name]?.start ?? Number.POSITIVE_INFINITY) < match.index;
    const isOrdinal = classifier.value.class === 'ORDINAL';
    const isInRow = ordinalEnd === match.index - 1 && '、和至'.includes(text.charAt(ordinalEnd));
    const inOrder = !isNamed && (isInRow || isInOrder(text, match.index, isOrdinal));
    if (inOrder) ordinalEnd = end + 1;
    const count = numeralValue(digits + power);
    const why = isNamed
      ? 'stands in 《》 or “”, where numbers belong to names'
      : inOrder
        ? 'is an ordinal'
        : noCount(text, match);
    if (why !== undefined || count === undefined || count === 0) {
      const span = { start: match.index, end: end + classifier.word.length };
      drop?.(span, why ?? 'is no number of anything', `classifiers/${classifier.value.row}`);
      continue;
    }
    const unit = isOrdinal ? classifier.word.charAt(0) : withVariant(text, end, classifier.word, classifiers);
    found.push({
      start: match.index,
      end: end + unit.length,
      count,
      unit,
      class: classifier.value.class === 'ORDINAL' ? 'EVENT' : classifier.value.class,
      row: classifier.value.row,
    });
  }
  return found;
}

/** Why a number before a classifier says nothing of how many there are. */
function noCount(text: string, match: RegExpExecArray): string | undefined {
  const [, about, digits = '', more, power = '', evenMore] = match;
  const vague = about !== undefined || more !== undefined || evenMore !== undefined;
  if (/^[一二]$/.test(digits) && power === '') return 'is a figure of speech or an ordinal';
  if (LONE_POWER.test(digits) && !vague) return 'is a figure of speech';
  if (NOT_A_COUNT_AFTER.test(text.slice(Math.max(0, match.index - 2), match.index))) {
    return 'is an ordinal, a part of a name or the end of a range: what stands before it says so';
  }
  return digits.includes('.') && power === '' ? 'is no whole number' : undefined;
}

function tellUncounted(drop: Drop, start: number, end: number, measure: WordHit<Classifier> | undefined): void {
  if (measure) drop({ start, end: end + measure.word.length }, 'is a measure', `classifiers/${measure.value.row}`);
  else drop({ start, end }, 'counts nothing: no word of lexicon/classifiers.yaml stands behind it');
}

/** 86人（次）, 5件（部）: a second classifier in brackets belongs to the first. */
function withVariant(text: string, at: number, unit: string, classifiers: WordIndex<Classifier>): string {
  const open = at + unit.length;
  if (text.charAt(open) !== '（') return unit;
  const second = classifiers.at(text, open + 1)?.word;
  return second !== undefined && text.charAt(open + 1 + second.length) === '）' ? `${unit}（${second}）` : unit;
}

/** 十二届五次 is always the fifth; 常委会五次会议 is too, but 召开五次会议 is not. */
function isInOrder(text: string, at: number, meeting: boolean): boolean {
  const before = text.charAt(at - 1);
  return before === '届' || (meeting && '会大协委'.includes(before) && at > 0);
}

/** Stretches in 《》 and in “”. */
function bracketed({ text, signs }: Signed): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    i = nextSign(signs, SIGN.noHan, i, text.length);
    const open = text.charAt(i);
    const end = open === '《' ? titleEnd(text, i) : open === '“' ? quotationEnd(text, i) : undefined;
    if (end === undefined) continue;
    spans.push({ start: i, end });
    i = end;
  }
  return spans;
}
