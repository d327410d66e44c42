import { nextSign, SIGN } from '../lexicon/signs.js';
import type { ReadSentence } from '../resolve.js';
import { headedIn } from './headedNames.js';
import { phraseStart } from './phrases.js';
import type { Phrases, ProjectMention } from './projectMention.js';
import type { ProjectWords } from './projectWords.js';
import { quotedIn } from './quotedNames.js';
import { quoteRuns } from './quotes.js';

/** Everything in a sentence that could name an undertaking, overlaps included: which of them do is decided later. */
export function projectMentions(sentence: ReadSentence, words: ProjectWords): readonly ProjectMention[] {
  const { text } = sentence;
  const runs = quoteRuns(text);
  const bodiesTo = new Map(
    sentence.bodies.map((body) => [body.start - sentence.start, body.end - sentence.start] as const),
  );
  const reading: Phrases = { sentence, text, runs, words, startOf: (end) => phraseStart(text, end, words, bodiesTo) };
  const named = [...runs.flatMap((run) => quotedIn(reading, run)), ...headedIn(reading)];
  const known = knownIn(sentence, words);
  if (known.length === 0) return named;
  const within = new Set(named.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  return [...named, ...known.filter(({ start, end }) => !(within.has(start) && within.has(end - 1)))];
}

function knownIn(sentence: ReadSentence, words: ProjectWords): readonly ProjectMention[] {
  const { text, signs } = sentence;
  const found: ProjectMention[] = [];
  for (let at = 0; at < text.length; at++) {
    at = nextSign(signs, SIGN.knownUndertaking, at, text.length);
    const hit = words.known.startingAt(text, at);
    if (!hit) continue;
    const end = at + hit.word.length;
    found.push({
      sentence,
      start: at,
      end,
      name: hit.word,
      shape: 'known',
      quoted: undefined,
      head: undefined,
      headOfList: false,
      governedFrom: at,
      followedFrom: end,
      listed: 1,
    });
    at = end - 1;
  }
  return found;
}
