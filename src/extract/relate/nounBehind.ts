/** The words behind a number that may be the noun it counts. Offsets are into the sentence. */
import { type CountingWords, has, type Token, tokensOf } from '../recognise/countingWords.js';
import type { CountedClass } from '../recognise/quantities.js';
import type { Phrase } from './nounBefore.js';

/** The noun that begins where the number ends; undefined where a verb, a preposition or nothing stands there. */
export function phraseAfter(
  text: string,
  from: number,
  to: number,
  words: CountingWords,
  counted: CountedClass,
): Phrase | undefined {
  const people = counted === 'PERSON';
  const start = AROUND.test(text.slice(from, from + 2)) ? from + 2 : from;
  if (/[（\d]/.test(text.charAt(start))) return undefined;
  const tokens = tokensOf(text, start, to, words);
  const stop = tokens.findIndex((token, i) => endsNoun(tokens, token, i, start, to, counted));
  const end = tokens[stop]?.start ?? to;
  const relative = people || stop < 0 ? undefined : relativeHead(text, start, end, to, tokens, words);
  return relative ?? headOf(text, start, end, words, people);
}
const AROUND = /^(?:左右|以上|以内|之多)/;

function endsNoun(
  tokens: readonly Token[],
  token: Token,
  i: number,
  start: number,
  to: number,
  counted: CountedClass,
): boolean {
  if (has(token, 'verb', 'stop', 'join')) return true;
  if (has(token, 'adverb') && (counted !== 'EVENT' || token.start === start)) return true;
  if (token.start === start)
    return has(token, 'result') && (token.end === to || has(tokens[i + 1], 'stop', 'adverb', 'result'));
  const before = tokens[i - 1];
  if (!has(token, 'act') || before?.end !== token.start) return false;
  if (counted === 'PERSON') return has(before, 'agent');
  return counted === 'THING' && has(before, 'group') && !has(tokens[i + 1], 'head');
}

/** 由市长领办的重点建议 → 重点建议: what stands before 的 has a verb and no noun of its own to be counted. */
function relativeHead(
  text: string,
  start: number,
  end: number,
  to: number,
  tokens: readonly Token[],
  words: CountingWords,
): Phrase | undefined {
  const subject = tokens.find((token) => token.start === start);
  if (end > start && !(has(subject, 'agent', 'group') && subject?.end === end)) return undefined;
  const particle = end + text.slice(end, to).indexOf('的');
  if (particle < end || particle >= to - 1) return undefined;
  const stop = tokensOf(text, particle + 1, to, words).find((token) => has(token, 'verb', 'stop', 'adverb', 'join'));
  return headOf(text, particle + 1, stop?.start ?? to, words);
}

/** 较高质量的调查报告 → 调查报告, but 问题的解决 → 问题. */
export function headOf(
  text: string,
  start: number,
  end: number,
  words: CountingWords,
  people = false,
): Phrase | undefined {
  const particle = start + text.slice(start, end).lastIndexOf('的');
  const inside = particle > start;
  const nominal = inside && (endsInPlace(text, particle, words) || isNominal(text, particle + 1, end, words));
  const described = people && particle - start <= LONGEST_DESCRIPTION;
  const from = inside && !nominal && !described && end - particle > 2 ? particle + 1 : start;
  const noun = withoutTail(nominal ? text.slice(start, particle) : text.slice(from, end));
  return noun === '' || NOT_A_NOUN.test(noun)
    ? undefined
    : { start: from, end: from + noun.length, text: noun, verb: '' };
}
/** People are told apart by what they do (从事教育的代表); longer descriptions are left out. */
const LONGEST_DESCRIPTION = 6;
const NOT_A_NOUN = /^[、的，（）)及和]/;
const withoutTail = (noun: string): string => noun.replace(/(?:[、和及与的了等其]|以及)+$/, '');

/** 25个乡镇的水源地 counts towns. */
function endsInPlace(text: string, at: number, words: CountingWords): boolean {
  const roles = words.endingAt(text, at)?.value;
  return roles !== undefined && (roles.has('agent') || roles.has('group'));
}

/** Whether a stretch only names an act (问题的整改落实), not a thing (的调查报告). */
function isNominal(text: string, from: number, to: number, words: CountingWords): boolean {
  const tokens = tokensOf(text, from, to, words);
  const acts = tokens.filter(
    (token) => has(token, 'act', 'result', 'verb', 'stop', 'adverb', 'lead') && !has(token, 'head'),
  );
  const length = acts.reduce((sum, token) => sum + token.word.length, 0);
  return acts.length > 0 && (length === to - from || /^(?:情况|工作)$/.test(text.slice(from + length, to)));
}
