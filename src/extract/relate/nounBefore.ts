/** The words in front of a number that may be the noun it counts. Offsets are into the sentence. */
import type { Span } from '../../model/facts.js';
import { type CountingWords, has, type Token, tokensOf } from '../recognise/countingWords.js';

/** A noun phrase and the verbs that govern it; empty strings where there is none. */
export interface Phrase extends Span {
  readonly text: string;
  readonly verb: string;
}

/** The noun that ends where the number begins. Without text where only a verb stands there (修改4件). */
export function phraseBefore(text: string, from: number, to: number, words: CountingWords, countsActs = false): Phrase {
  const tokens = [...tokensOf(text, from, to, words)];
  let end = to - (KINDS.exec(text.slice(from, to))?.[0].length ?? 0);
  while (has(tokens.at(-1), 'tail') && tokens.at(-1)?.end === end) end = tokens.pop()?.start ?? from;
  const verbAt = tokens.findLastIndex((token) => has(token, 'verb'));
  const governing = tokens[verbAt];
  let rest: readonly Token[] = tokens.slice(verbAt + 1);
  let start = governing?.end ?? from;
  for (let first = rest[0]; first?.start === start && has(first, 'lead', 'adverb'); first = rest[0]) {
    start = first.end;
    rest = rest.slice(1);
  }
  if (!countsActs) start = behindActs(rest, start, end);
  if (!governing) start = behindAgent(rest, start, end) ?? start;
  const verb = tokens.filter(
    (token) => token.end <= start && token.start >= (governing?.start ?? from) && has(token, 'verb', 'act'),
  );
  start = behindExamples(text, start, end);
  const noun = text.slice(start, end);
  return { start, end, text: isBareWord(noun, words) ? '' : noun, verb: verb.map((token) => token.word).join('') };
}

/** 问题4类26项: how many kinds there are stands between the noun and its number. */
const KINDS = /(?:\d{1,3}|[一二三四五六七八九十])大?[类种]$/;

/** 并案后, 对: what is left is no noun. */
function isBareWord(noun: string, words: CountingWords): boolean {
  const first = words.at(noun, 0);
  return noun.endsWith('后') || (first?.word === noun && first.value.has('stop'));
}

/** “甲”“乙”等专栏 → 专栏: titles and slogans before 等 are only examples. */
function behindExamples(text: string, start: number, end: number): number {
  const last = start + text.slice(start, end).lastIndexOf('等');
  return last > start && end - last > 2 && '”》'.includes(text.charAt(last - 1)) ? last + 1 : start;
}

/** 审议工作报告 → 工作报告, but 调研报告 and 执法检查 stay whole. */
function behindActs(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  let acted = false;
  for (const token of tokens) {
    if (token.start !== at || !has(token, 'act', 'lead')) break;
    acted ||= has(token, 'act');
    at = token.end;
  }
  const next = tokens.find((token) => token.start === at);
  return acted && at < end && !has(next, 'head') ? at : from;
}

/** 代表联系群众 → 群众. */
function behindAgent(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (const [i, token] of tokens.entries()) {
    const act = tokens[i + 1];
    if (!has(token, 'agent', 'group') || !has(act, 'act') || act?.start !== token.end) continue;
    const after = behindActs(tokens.slice(i + 1), act.start, end);
    if (after > act.start && after > from) return after;
  }
  return undefined;
}
