/** The noun that one number counts: behind it (5次执法检查), before it (主任会议15次), or named earlier (修改4件). */
import type { Span } from '../../model/facts.js';
import { type CountingWords, has, tokensOf } from '../recognise/countingWords.js';
import type { Quantity } from '../recognise/quantities.js';
import { type Phrase, phraseBefore } from './nounBefore.js';
import { headOf, phraseAfter } from './nounBehind.js';

/** How a number found its noun; each way is right to a degree of its own. */
export type Way = 'governed' | 'before' | 'after' | 'predicate' | 'carried' | 'verb';

export interface Found {
  readonly noun: Phrase;
  /** The bare noun, for numbers that follow without one. */
  readonly name: string;
  readonly way: Way;
}

export interface Search {
  readonly text: string;
  readonly words: CountingWords;
  readonly quantity: Quantity;
  readonly near: Span;
  /** The clause or the brackets around the number. */
  readonly clause: Span;
  readonly previous: (Found & { readonly quantity: Quantity; readonly clause: Span }) | undefined;
  readonly next: Quantity | undefined;
  /** The clause before. */
  readonly earlier: Span | undefined;
}

/** Undefined where the number counts no act and no outcome, or where no noun is found. */
export function nounOf(search: Search): Found | undefined {
  const { text, words, quantity, near, previous } = search;
  if (tokensOf(text, near.start, quantity.start, words).some((token) => has(token, 'rate'))) return undefined;
  if (quantity.class === 'THING' && isStock(search)) return undefined;
  const people = quantity.class === 'PERSON';
  const events = quantity.class === 'EVENT';
  const before = phraseBefore(text, near.start, quantity.start, words, events);
  const verb = before.verb || (previous && previous.clause.end >= quantity.end ? previous.noun.verb : '');
  const after = behind(search);
  if (after && !(people && isPeople(before, words) && !isPeople(after, words)))
    return { noun: joined({ ...after, verb }, search), name: after.text, way: 'after' };
  const predicated = quantity.end < near.end && !/^[、和及与（）]/.test(text.slice(quantity.end, near.end));
  if (events && predicated && before.verb === '') return predicate(search);
  const settled = events ? before : withoutResult(text, before, words);
  if (settled.text !== '') {
    const way = before.verb === '' ? 'before' : 'governed';
    return { noun: joined({ ...settled, verb }, search), name: settled.text, way };
  }
  const spoken = text.slice(near.start, quantity.start).replace(/[、和及与]/g, '') !== '';
  if (predicated && people && spoken) return predicate(search);
  const outcome = settled.verb === before.verb ? '' : settled.verb;
  return carried(search, before.verb, outcome, spoken) ?? (predicated ? predicate(search) : bare(settled));
}

/** 全市46个乡镇 without a verb in front is what the city has, not what was done. */
function isStock({ text, words, quantity, clause }: Search): boolean {
  const tokens = tokensOf(text, clause.start, quantity.start, words);
  const last = tokens.at(-1);
  return last?.end === quantity.start && has(last, 'region') && !tokens.some((token) => has(token, 'verb', 'act'));
}

/** What stands behind the number; behind the next one where that follows at once (6批120名代表). */
function behind({ text, words, quantity, near, clause, next }: Search): Phrase | undefined {
  if (next?.start !== quantity.end) {
    return phraseAfter(text, quantity.end, near.end, words, quantity.class);
  }
  const shared = phraseAfter(text, next.end, clause.end, words, next.class);
  return shared && { ...shared, start: quantity.end, end: quantity.end };
}

const isPeople = (noun: Phrase, words: CountingWords): boolean =>
  words.endingAt(noun.text, noun.text.length)?.value.has('agent') ?? false;

/** 代表36名列席会议: what people were called to belongs to what is counted. */
function joined(noun: Phrase, { text, words, quantity, near }: Search): Phrase {
  if (quantity.class !== 'PERSON') return noun;
  const from = Math.max(noun.end, quantity.end);
  const first = tokensOf(text, from, near.end, words)[0];
  if (first?.start !== from || !has(first, 'join') || near.end - from > LONGEST_CALL) return noun;
  return { ...noun, text: noun.text + text.slice(from, near.end), end: near.end };
}
const LONGEST_CALL = 30;

/** 提案立案 → 提案; 领导批示 → nothing: who did it is not what is counted. */
function withoutResult(text: string, phrase: Phrase, words: CountingWords): Phrase {
  const tokens = [...tokensOf(text, phrase.start, phrase.end, words)];
  let end = phrase.end;
  let verb = '';
  for (let last = tokens.at(-1); last?.end === end && has(last, 'result', 'lead'); last = tokens.at(-1)) {
    verb = has(last, 'result') ? last.word + verb : verb;
    end = last.start;
    tokens.pop();
  }
  if (verb === '') return phrase;
  const last = tokens.at(-1);
  const noun = text.slice(phrase.start, end);
  if (noun !== '' && !noun.endsWith('后') && !(last?.end === end && has(last, 'agent', 'group'))) {
    return { ...phrase, end, text: noun };
  }
  return { ...phrase, start: phrase.end, text: '', verb: phrase.verb + verb };
}

/** What was done, where the number says how often: 两次听取情况汇报 → 情况汇报, 3次向省委汇报 stays whole. */
function predicate({ text, words, quantity, clause }: Search): Found {
  const from = quantity.end;
  const tokens = tokensOf(text, from, clause.end, words);
  const list = tokens.find((token, i) => token.word === '、' && has(tokens[i + 1], 'verb'));
  const to = list?.start ?? clause.end;
  const whole = { start: from, end: to, text: text.slice(from, to), verb: '' };
  const phrase = phraseBefore(text, from, to, words);
  const kept = tokens[0]?.start === from && has(tokens[0], 'verb') && phrase.text.length > 1;
  const noun = kept ? phrase : { ...whole, verb: phrase.verb };
  return { noun, name: noun.text, way: 'predicate' };
}

/** 制定法规10件、修改4件, 提案96件、立案84件: the noun named last, with what was done to it or became of it now. */
function carried(search: Search, verb: string, said: string, spoken: boolean): Found | undefined {
  const { text, words, quantity, previous, earlier, clause } = search;
  const outcome = said || (verb === '' ? outcomeOf(search) : '');
  const named = (name: string): Found => {
    const whole = outcome === '' ? verb + name : name + outcome;
    return {
      noun: { start: quantity.start, end: quantity.start, text: whole, verb: verb || outcome },
      name,
      way: 'carried',
    };
  };
  const follows = previous && previous.way !== 'verb' && (!spoken || previous.quantity.class === quantity.class);
  if (follows) return named(previous.name);
  const late = headOf(text, quantity.end, clause.end, words); // 召开3次、50人参加的座谈会
  if (late && late.start > quantity.end + 1) {
    const found = named(late.text);
    return { ...found, noun: { ...found.noun, text: late.text } };
  }
  const last = earlier && phraseBefore(text, earlier.start, earlier.end, words);
  return last && last.text.length > 1 && last.verb !== '' ? named(last.text) : undefined;
}

/** 其中96件已办结: what became of the things, said behind the number. */
function outcomeOf({ text, words, quantity, near }: Search): string {
  const first = tokensOf(text, quantity.end, near.end, words).find((token) => !has(token, 'stop', 'adverb', 'lead'));
  return first && has(first, 'result') ? first.word : '';
}

/** 处分12人: nothing is named but the act. */
const bare = (phrase: Phrase): Found | undefined =>
  phrase.verb === '' ? undefined : { noun: { ...phrase, text: phrase.verb }, name: phrase.verb, way: 'verb' };
