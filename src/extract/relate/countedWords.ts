/** The words by which the kind of activity is told that a count speaks of. */
import type { DocumentKind } from '../../model/vocabulary.js';
import type { Reading } from '../draft.js';
import type { Signed } from '../lexicon/signs.js';
import type { ReadSentence } from '../resolve.js';
import type { Count } from './counts.js';

/** A part of a sentence, left where it stands: what is looked at anew for every count is not copied. */
export interface Stretch extends Signed {
  readonly start: number;
  readonly end: number;
}
export type Words = string | readonly Stretch[];

/** From the nearest to the farthest. */
export interface CountedWords {
  readonly object: string;
  readonly unit: string;
  readonly verb: string;
  /** Between the numbers beside it. */
  readonly near: Words;
  readonly clause: Words;
  /** What stands in the clause behind it, other numbers left out. */
  readonly behind: Words;
  /** The clause with the three before it. */
  readonly context: Words;
  /** Everything in its paragraph that stands before it, as far as it matters. */
  readonly paragraph: Words;
  readonly section: string;
  /** What kind of report it stands in. */
  readonly issuer: DocumentKind;
}

/** The words around each count of the sentence that is the nth of a report. */
export function countedWords(counts: readonly Count[], nth: number, { sentences, frame }: Reading) {
  const sentence = sentences[nth];
  return (count: Count): CountedWords => {
    const { quantity, noun, clause, context, near } = count;
    const part = (start: number, end: number): readonly Stretch[] =>
      sentence && end > start ? [{ text: sentence.text, signs: sentence.signs, start, end }] : [];
    const behindAll = Math.max(endOf(lastOfClause(count, counts)), near.end);
    return {
      object: noun.text,
      unit: quantity.unit,
      verb: noun.verb,
      near: part(near.start, ownEnd(sentence?.text ?? '', count)),
      clause: part(clause.start, clause.end),
      // behind it up to the next number, and behind all numbers of its clause: 对9个部门、6家企业进行专题询问
      behind: [...part(endOf(count), near.end), ...part(behindAll, clause.end)],
      context: part(context.start, context.end),
      paragraph: paragraphBefore(sentences, nth, Math.min(noun.start, quantity.start)),
      section: sentence?.section ?? '',
      issuer: frame.kind,
    };
  };
}

/** What a paragraph said farther back than this is forgotten. */
const FARTHEST = 400;

/** The words of a paragraph that stand before an offset of its nth sentence. */
function paragraphBefore(sentences: readonly ReadSentence[], nth: number, offset: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let left = FARTHEST;
  for (let at = nth; left > 0; at--) {
    const sentence = sentences[at];
    if (!sentence || sentence.paragraph !== sentences[nth]?.paragraph) break;
    const { text, signs } = sentence;
    const end = at === nth ? offset : text.length;
    const start = Math.max(0, end - left);
    stretches.push({ text, signs, start, end });
    left -= end - start;
  }
  return stretches.reverse();
}

/** Where the words end that speak of this count alone: in front of the next member of a list. */
function ownEnd(text: string, { quantity, noun, near, clause }: Count): number {
  if (near.end >= clause.end) return near.end;
  const said = Math.max(quantity.end, noun.end);
  const joint = text.slice(said, near.end).search(/[、和及与]/);
  return joint < 0 ? near.end : said + joint;
}

const lastOfClause = (count: Count, counts: readonly Count[]): Count =>
  counts.findLast((other) => other.quantity.start < count.clause.end) ?? count;

const endOf = ({ quantity, noun }: Count): number => Math.max(quantity.end, noun.end);
