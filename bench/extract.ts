/**
 * How fast reports are read: the whole pipeline, as `npm run build` leaves it, on the real corpus, beside a part-of-speech
 * tagger on the same text in the same run. `npx tsx bench/extract.ts [FOLDER]`; the folder defaults to ../shared/corpus.
 * Figures are medians of ROUNDS rounds, in which the two take turns, so that what else the machine does falls on both. WARM_UPS
 * rounds before them count for neither: throughput is meant, and JavaScript is compiled while it runs. What a first report costs
 * is measured apart.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodejieba from 'nodejieba';

const ROUNDS = 5;
const WARM_UPS = 3;
const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));
if (!existsSync(folder)) {
  console.error(`bench/extract: no folder ${folder}; give one with .txt reports`);
  process.exit(2);
}

// not from src: tsx keeps the names of functions with a call for each closure made, which nobody who installs the package has
const built = new URL('../dist/extract/index.js', import.meta.url);
if (!existsSync(built)) {
  console.error('bench/extract: no dist/extract/index.js; run `npm run build` first');
  process.exit(2);
}
const { createExtractor } = (await import(built.href)) as typeof import('../src/extract/index.js');

const texts = filesBelow(folder).map((path) => readFileSync(path, 'utf8'));
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const cold = performance.now();
const extractor = createExtractor();
extractor.extract('first.txt', texts[0] ?? '');
const first = performance.now() - cold;

const tag = (text: string): unknown => nodejieba.tag(text);
tag('先读词典'); // the dictionary is loaded on first use
const read = (text: string): unknown => extractor.extract('report.txt', text);
const rounds = Array.from({ length: WARM_UPS + ROUNDS }, () => ({ pipeline: timeOf(read), tagger: timeOf(tag) })).slice(
  WARM_UPS,
);
const [pipeline, tagger] = [rounds.map((round) => round.pipeline), rounds.map((round) => round.tagger)];

console.log(
  `${texts.length} files, ${characters} characters, ${(bytes / 1e6).toFixed(2)} MB; ${ROUNDS} rounds, medians`,
);
console.log(row('zhengtu extract', pipeline));
console.log(row('nodejieba.tag', tagger));
console.log(`ratio ${(median(tagger) / median(pipeline)).toFixed(2)} × the tagger's throughput`);
console.log(
  `first report from a cold extractor: ${first.toFixed(0)} ms; peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);

function filesBelow(path: string): readonly string[] {
  if (statSync(path).isFile()) return path.endsWith('.txt') ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function timeOf(work: (text: string) => unknown): number {
  const begun = performance.now();
  for (const text of texts) work(text);
  return performance.now() - begun;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function row(name: string, times: readonly number[]): string {
  const seconds = median(times) / 1000;
  return `${name.padEnd(16)} ${(seconds * 1000).toFixed(0).padStart(6)} ms  ${(characters / seconds / 1e6).toFixed(2)} million characters/s  ${(bytes / seconds / 1e6).toFixed(2)} MB/s`;
}
