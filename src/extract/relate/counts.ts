/** Which noun each number of a sentence counts. */
import type { Span } from '../../model/facts.js';
import type { Signed } from '../lexicon/signs.js';
import { clausesOf } from '../recognise/clauses.js';
import type { CountingWords } from '../recognise/countingWords.js';
import type { Quantity } from '../recognise/quantities.js';
import type { Drop } from '../trace.js';
import { type Found, nounOf } from './countedNoun.js';

export interface Count extends Found {
  readonly quantity: Quantity;
  readonly clause: Span;
  /** The clause with the three before it: what the count came of is mostly said there. */
  readonly context: Span;
  /** The stretch whose words belong to this number and to no other. */
  readonly near: Span;
}

/** All counts of a sentence. What is counted begins behind the subject: `subjects` says where subjects stand, ascending. */
export function countsIn(
  sentence: Signed,
  quantities: readonly Quantity[],
  subjects: readonly Span[],
  words: CountingWords,
  drop?: Drop,
): readonly Count[] {
  const { text } = sentence;
  const clauses = clausesOf(sentence);
  const counts: Count[] = [];
  let at = 0;
  let passed = 0;
  for (const [i, quantity] of quantities.entries()) {
    while (clauses[at + 1] && (clauses[at]?.end ?? 0) < quantity.end) at++;
    while ((subjects[passed]?.end ?? Number.POSITIVE_INFINITY) < quantity.start) passed++;
    const whole = clauses[at];
    if (!whole || whole.start > quantity.start) continue;
    const clause = within(whole, quantity);
    const previous = counts.at(-1);
    const next = quantities[i + 1];
    const bounds = bracketsAround(text, clause, quantity) ?? clause;
    const near = nearOf(text, bounds, quantity, previous, next, subjects[passed - 1]);
    const earlier = clauses
      .slice(Math.max(0, at - 3), at)
      .reverse()
      .map(({ start, end }) => ({ start: Math.max(start, end - FARTHEST), end }));
    const found = nounOf({ text, words, quantity, near, clause: bounds, previous, next, earlier, drop });
    const context = within({ start: clauses[Math.max(0, at - 3)]?.start ?? clause.start, end: clause.end }, quantity);
    if (found) counts.push(...each(text, { quantity, clause, context, near, ...found }));
  }
  return counts;
}

/** Words farther away than this say nothing of a number; clauses of broken texts can be endless. */
const FARTHEST = 300;
const within = (span: Span, quantity: Quantity): Span => ({
  start: Math.max(span.start, quantity.start - FARTHEST),
  end: Math.min(span.end, quantity.end + FARTHEST),
});

function bracketsAround(text: string, clause: Span, quantity: Quantity): Span | undefined {
  const open = text.slice(clause.start, quantity.start).lastIndexOf('（');
  const close = open < 0 ? -1 : text.slice(0, clause.end).indexOf('）', clause.start + open);
  return close >= quantity.end ? { start: clause.start + open + 1, end: close } : undefined;
}

/** Where the words of a number may stand: between the numbers beside it, inside its clause or brackets, behind the subject. */
function nearOf(
  text: string,
  bounds: Span,
  quantity: Quantity,
  previous: Count | undefined,
  next: Quantity | undefined,
  subject: Span | undefined,
): Span {
  const consumed = previous ? Math.max(previous.quantity.end, previous.noun.end) : 0;
  const acting = subject && subject.start >= bounds.start && !PART_OF_A_NAME.includes(text.charAt(subject.end));
  const start = Math.max(bounds.start, consumed, acting ? subject.end : 0);
  return {
    start: Math.min(start, quantity.start),
    end: next && next.start < bounds.end ? next.start : bounds.end,
  };
}
const PART_OF_A_NAME = '”、和与及的';

/** 专题询问和满意度测评各1项 counts each of the two. */
function each(text: string, count: Count): readonly Count[] {
  if (text.charAt(count.quantity.start - 1) !== '各') return [count];
  const parts = count.noun.text.split(/[、和与及]/).filter((part) => part !== '');
  return parts.map((part) => ({ ...count, noun: { ...count.noun, text: part } }));
}
