/** Where noun phrases begin: behind the last word that no name reaches across, and behind what merely leads up to them. */
import { isHan } from '../script.js';
import type { ProjectWords } from './projectWords.js';

export const STOP = /[，。；：、！？（）《》“”‘’—|【】]/;
const LONGEST_PHRASE = 40;
/** 西部（重庆）科学城: a short remark that belongs to the name. */
const REMARK = /[\u4e00-\u9fff]（[^（），。]{1,4}）$/;
const CLOSING = '）'.charCodeAt(0);
const COUNT = /(?:\d+(?:\.\d+)?[多余万]*|[一二三四五六七八九十]+)(?:个|项|家|名|处|条|座|批|期|场|次|篇|部|所|支)/y;

/** Offset at which the noun phrase that ends at `end` begins. `bodiesTo` gives the end of a body that begins at an offset. */
export function phraseStart(
  text: string,
  end: number,
  words: ProjectWords,
  bodiesTo: ReadonlyMap<number, number>,
): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_PHRASE && !isCut(text, start, words)) {
    const before = text.charCodeAt(start - 1);
    const remark = before === CLOSING ? REMARK.exec(text.slice(Math.max(0, start - 7), start)) : null;
    if (remark) start -= remark[0].length - 1;
    else if (isHan(before)) start--;
    else if (STOP.test(text.charAt(start - 1))) break;
    else start--;
  }
  for (;;) {
    const led = ledUntil(text, start, words, bodiesTo);
    if (led === undefined || led > end) return start;
    start = led;
  }
}

/** Whether a word that no name reaches across ends at `end`. */
export function isCut(text: string, end: number, words: ProjectWords): boolean {
  const cut = words.cuts.endingAt(text, end);
  return cut !== undefined && !isKept(text, end - cut.word.length, end, words);
}

/** Whether such a word begins at `at`. */
export function cutAt(text: string, at: number, words: ProjectWords): boolean {
  const cut = words.cuts.startingAt(text, at);
  return cut !== undefined && !isKept(text, at, at + cut.word.length, words);
}

const LONGEST_KEPT = 4;

/** 业 in 就业: a longer word holds the one that would cut. */
function isKept(text: string, start: number, end: number, words: ProjectWords): boolean {
  for (let at = Math.max(0, end - LONGEST_KEPT); at <= start; at++) {
    const kept = words.keeps.startingAt(text, at);
    if (kept && at + kept.word.length >= end && kept.word.length > end - start) return true;
  }
  return false;
}

/** Where a phrase goes on behind a word, a count or a body that stands before it and is no part of the name. */
function ledUntil(
  text: string,
  at: number,
  words: ProjectWords,
  bodiesTo: ReadonlyMap<number, number>,
): number | undefined {
  const lead = words.leads.startingAt(text, at);
  const body = bodiesTo.get(at);
  if (body !== undefined && body - at > (lead?.word.length ?? 0)) return body;
  if (lead) return at + lead.word.length;
  COUNT.lastIndex = at;
  return COUNT.test(text) ? COUNT.lastIndex : undefined;
}
