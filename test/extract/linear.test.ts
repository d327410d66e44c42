import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/index.js';
import { HEAD, HOSTILE_TEXTS } from './hostileTexts.js';

const extractor = createExtractor();
const SHORT = 6_000;
const TIMES_LONGER = 8;
/** Work that grows with the square of the length takes 64 times as long. */
const TIMES_SLOWER = 3 * TIMES_LONGER;
/** So little time that collecting garbage or a busy machine may double it, in milliseconds. */
const NOISE = 200;

function timeOf(text: string): number {
  const begun = performance.now();
  extractor.extract('hostile.txt', text);
  return performance.now() - begun;
}

/** Neither the first reading, in which code is still compiled, nor a busy moment is the time that a text takes. */
const shortestTimeOf = (text: string): number => Math.min(...Array.from({ length: 3 }, () => timeOf(text)));

describe.each(Object.entries(HOSTILE_TEXTS))('%s', (_, make) => {
  it.each([
    ['alone', ''],
    ['behind the head of a report', HEAD],
  ])('takes time in proportion to its length: %s', (_, head) => {
    const short = shortestTimeOf(head + make(SHORT));
    const long = head + make(SHORT * TIMES_LONGER);
    const allowed = TIMES_SLOWER * short + NOISE;
    const first = timeOf(long);
    expect(first <= allowed ? first : shortestTimeOf(long)).toBeLessThanOrEqual(allowed);
  });
});
