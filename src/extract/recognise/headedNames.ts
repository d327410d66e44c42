import { nextSign, SIGN } from '../lexicon/signs.js';
import { headAt, jointIn, type Phrases, type ProjectMention } from './projectMention.js';
import type { ProjectWords } from './projectWords.js';

const SHORTEST_MODIFIER = 2;
const LONGEST_NAME = 34;

/** Noun phrases without quotation marks that end in a head noun. */
export function headedIn(reading: Phrases): readonly ProjectMention[] {
  const { sentence, text, runs, words } = reading;
  const found: ProjectMention[] = [];
  const quotes = runs.flat();
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    at = nextSign(sentence.signs, SIGN.undertaking, at, text.length);
    const quote = quotes[next];
    if (quote && at > quote.open) {
      at = quote.close; // what is quoted is found as a quotation
      next++;
      continue;
    }
    const head = headAt(text, at, words.bareHeads);
    if (!head) continue;
    const end = at + head.word.length;
    const whole = reading.startOf(at);
    for (const start of startsOf(text, whole, at, words)) {
      if (text.charAt(start - 1) === '”') continue; // the quoted name has it as its tail
      if (end - start < SHORTEST_MODIFIER + 2 || end - start > LONGEST_NAME) continue;
      found.push({
        sentence,
        start,
        end,
        name: text.slice(start, end),
        shape: 'headed',
        quoted: undefined,
        head,
        headOfList: false,
        governedFrom: start,
        followedFrom: end,
        listed: 1,
      });
    }
  }
  return found;
}

/** A phrase with 和 in it is one name or ends in one; where its first part ends in a head noun, it names two. */
function startsOf(text: string, whole: number, head: number, words: ProjectWords): readonly number[] {
  const joint = jointIn(text, whole, head);
  if (joint === undefined) return [whole];
  const first = words.bareHeads.endingAt(text, joint - 1);
  return first && first.row.strength !== 'weak' ? [joint] : [whole, joint];
}
