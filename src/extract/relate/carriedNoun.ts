/** The noun of a number that stands without one: it was named earlier, or nothing is named but an act. */
import { has, tokensOf } from '../recognise/countingWords.js';
import type { Found, Search } from './countedNoun.js';
import { type Phrase, phraseBefore } from './nounBefore.js';
import { headOf } from './nounBehind.js';

/**
 * 制定法规10件、修改4件 and 提案96件、立案84件: the noun named last, with what was done to it (`verb`) or became of it
 * (`said`). `spoken`: whether anything stands between the number and what came before.
 */
export function carried(search: Search, verb: string, said: string, spoken: boolean): Found | undefined {
  const outcome = said || (verb === '' ? outcomeOf(search) : '');
  const { quantity, previous } = search;
  const named = (name: string): Found => {
    const whole = outcome === '' ? verb + name : name + outcome;
    const noun = { start: quantity.start, end: quantity.start, text: whole, verb: verb || outcome };
    return { noun, name, way: 'carried' };
  };
  const follows = previous !== undefined && previous.way !== 'verb';
  const alike = follows && previous.quantity.class === quantity.class;
  if (follows && (!spoken || (alike && previous.quantity.unit === quantity.unit))) return named(previous.name);
  const late = lateNoun(search);
  if (late !== undefined) return { ...named(late), noun: { ...named(late).noun, text: late } };
  const between = nounBetween(search);
  if (between !== undefined) return named(between);
  return alike ? named(previous.name) : undefined;
}

/** 召开3次、50人参加的座谈会: the noun stands at the end of the list. */
function lateNoun({ text, words, quantity, clause }: Search): string | undefined {
  const late = headOf(text, quantity.end, clause.end, words);
  return late && late.start > quantity.end + 1 ? late.text : undefined;
}

/** The noun governed last in the clauses before, back to the number before. */
function nounBetween({ text, words, earlier, previous }: Search): string | undefined {
  for (const clause of earlier) {
    if (previous && clause.start <= previous.quantity.start) return undefined;
    const phrase = phraseBefore(text, clause.start, clause.end, words);
    if (phrase.text.length > 1 && phrase.verb !== '') return phrase.text;
  }
  return undefined;
}

/** 其中96件已办结: what became of the things, said behind the number. */
function outcomeOf({ text, words, quantity, near }: Search): string {
  const first = tokensOf(text, quantity.end, near.end, words).find((token) => !has(token, 'stop', 'adverb', 'lead'));
  return first && has(first, 'result') ? first.word : '';
}

/** 处分12人: nothing is named but the act. */
export function bare(phrase: Phrase, outcome: string): Found | undefined {
  const act = phrase.verb || outcome;
  return act === '' ? undefined : { noun: { ...phrase, text: act }, name: act, way: 'verb' };
}
