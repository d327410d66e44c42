/** The noun that one number counts: behind it (5次执法检查), before it (主任会议15次), or named earlier (修改4件). */
import type { Span } from '../../model/facts.js';
import { type CountingWords, has, tokensOf } from '../recognise/countingWords.js';
import type { Quantity } from '../recognise/quantities.js';
import type { Drop } from '../trace.js';
import { bare, carried } from './carriedNoun.js';
import { type Phrase, phraseBefore } from './nounBefore.js';
import { phraseAfter } from './nounBehind.js';

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
  /** The clauses before, the nearest first. */
  readonly earlier: readonly Span[];
  readonly drop: Drop | undefined;
}

/** Undefined where the number counts no act and no outcome, or where no noun is found. */
export function nounOf(search: Search): Found | undefined {
  const { text, words, quantity, near, drop } = search;
  const rate = tokensOf(text, near.start, quantity.start, words).find((token) => has(token, 'rate'));
  if (rate)
    drop?.(quantity, `is a rate, a norm or a stock: “${rate.word}” stands before it`, 'counting-words/rates-and-norms');
  else if (quantity.class === 'THING' && isStock(search))
    drop?.(quantity, 'is what the whole territory has: nothing is done with it', 'counting-words/whole-territory');
  else {
    const found = actOrOutcome(search);
    if (!found) drop?.(quantity, 'counts nothing: no noun is found before or behind it, and no act');
    return found;
  }
  return undefined;
}

function actOrOutcome(search: Search): Found | undefined {
  const { text, words, quantity, near, previous } = search;
  const people = quantity.class === 'PERSON';
  const events = quantity.class === 'EVENT';
  const before = phraseBefore(text, near.start, quantity.start, words, events);
  const verb = before.verb || (previous && previous.clause.end >= quantity.end ? previous.noun.verb : '');
  const after = behind(search);
  if (after && !(people && isPeople(before, words) && !isPeople(after, words)))
    return { noun: joined({ ...after, verb }, search), name: after.text, way: 'after' };
  const predicated = quantity.end < near.end && !/^[、和及与（）]/.test(text.slice(quantity.end, near.end));
  if (events && predicated && before.verb === '') return predicate(search);
  const { outcome, ...settled } = events ? { ...before, outcome: '' } : withoutResult(text, before, words);
  if (settled.text !== '' && !isShare(search, settled)) {
    const way = before.verb === '' ? 'before' : 'governed';
    return { noun: joined({ ...settled, verb }, search), name: settled.text, way };
  }
  const spoken = text.slice(near.start, quantity.start).replace(/[、和及与]/g, '') !== '';
  if (predicated && people && spoken) return predicate(search);
  return carried(search, settled.verb, outcome, spoken) ?? (predicated ? predicate(search) : bare(settled, outcome));
}

/** 全市46个乡镇, where nothing is done with them, is what the city has; places do not become an outcome by acting. */
function isStock({ text, words, quantity, clause }: Search): boolean {
  const before = tokensOf(text, clause.start, quantity.start, words);
  const last = before.at(-1);
  if (last?.end !== quantity.start || !has(last, 'region') || before.some((token) => has(token, 'verb', 'act')))
    return false;
  const behind = tokensOf(text, quantity.end, clause.end, words);
  return has(behind[0], 'group') || !behind.some((token) => has(token, 'verb'));
}

/** What stands behind the number; behind the next one where that follows at once (6批120名代表). */
function behind({ text, words, quantity, near, clause, next }: Search): Phrase | undefined {
  if (next?.start !== quantity.end) {
    return phraseAfter(text, quantity.end, near.end, words, quantity.class);
  }
  const shared = phraseAfter(text, next.end, clause.end, words, next.class);
  return shared && { ...shared, start: quantity.end, end: quantity.end };
}

/** 稿件56篇，其中省级媒体12篇: a body beside things counted alike is where they went, not what they are. */
function isShare({ words, quantity, previous }: Search, noun: Phrase): boolean {
  if (quantity.class !== 'THING' || previous?.quantity.unit !== quantity.unit || noun.verb !== '') return false;
  return words.endingAt(noun.text, noun.text.length)?.value.has('group') ?? false;
}

const isPeople = (noun: Phrase, words: CountingWords): boolean =>
  words.endingAt(noun.text, noun.text.length)?.value.has('agent') ?? false;

/** 代表36名列席会议, 委员参加活动86人次: what people were called to belongs to what is counted. */
function joined(noun: Phrase, { text, words, quantity, near }: Search): Phrase {
  if (quantity.class !== 'PERSON') return noun;
  const called = tokensOf(text, near.start, noun.start, words).filter((token) => !has(token, 'lead'));
  const call = called.at(-1);
  const agent = called.at(-2);
  if (call && agent?.end === call.start && has(call, 'join') && has(agent, 'agent')) {
    return { ...noun, start: agent.start, text: text.slice(agent.start, noun.end) };
  }
  const from = Math.max(noun.end, quantity.end);
  const first = tokensOf(text, from, near.end, words)[0];
  const what = text.slice(from, near.end).replace(/[、和及与]$/, '');
  if (first?.start !== from || !has(first, 'join') || what.length > LONGEST_CALL) return noun;
  return { ...noun, text: noun.text + what, end: from + what.length };
}
const LONGEST_CALL = 30;

/**
 * 提案立案 → 提案; 领导批示 → nothing: who did it is not what is counted. What the words at the end say was done to the
 * things (`verb`: 修改) or became of them (`outcome`: 立案).
 */
function withoutResult(text: string, phrase: Phrase, words: CountingWords): Phrase & { readonly outcome: string } {
  const tokens = [...tokensOf(text, phrase.start, phrase.end, words)];
  let end = phrase.end;
  let said = '';
  let done = true;
  for (let last = tokens.at(-1); last?.end === end && has(last, 'result', 'lead'); last = tokens.at(-1)) {
    if (has(last, 'result')) {
      said = last.word + said;
      done &&= has(last, 'act');
    }
    end = last.start;
    tokens.pop();
  }
  if (said === '') return { ...phrase, outcome: '' };
  const last = tokens.at(-1);
  const noun = text.slice(phrase.start, end);
  if (noun !== '' && !noun.endsWith('后') && !(last?.end === end && has(last, 'agent', 'group'))) {
    return { ...phrase, end, text: noun, outcome: '' };
  }
  const bare = { ...phrase, start: phrase.end, text: '' };
  return done ? { ...bare, verb: phrase.verb + said, outcome: '' } : { ...bare, outcome: phrase.verb + said };
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
