/**
 * How fast the explorer is in Chromium, on the sample data: `npx tsx bench/explorer.ts`, after `npm run build`. The network is
 * drawn with 5,000 made-up nodes and 15,000 lines. Without a GPU, WebGL is drawn by the processor: a desktop is faster.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { openStore } from '../src/store/open.js';
import { toReportGraph } from '../src/store/reportGraph.js';
import { createExtractor } from '../src/extract/index.js';
import { createServer } from '../src/server.js';

const [NODES, EDGES, MOVING_MS] = [5000, 15_000, 4000];
const TIMES = 5;

const store = await openStore('sqlite::memory:');
const sample = new URL('../data/sample/', import.meta.url);
const extractor = createExtractor();
for (const name of readdirSync(sample).filter((each) => each.endsWith('.txt'))) {
  const text = readFileSync(new URL(name, sample), 'utf8');
  for (const facts of extractor.extract(name, text)) await store.putReport(toReportGraph(facts, text));
}
const server = await createServer({ store, port: 0 });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--enable-unsafe-swiftshader'],
});

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const say = (what: string, value: number, unit: string): void =>
  console.log(`${what.padEnd(58)} ${value.toFixed(0).padStart(6)} ${unit}`);

const paints: number[] = [];
const ready: number[] = [];
for (let time = 0; time < TIMES; time++) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.url);
  await page.locator('.provinces a').first().waitFor();
  ready.push(await page.evaluate<number>('performance.now()'));
  paints.push(await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
  await page.close();
}
say('start page: first paint (median of 5, empty cache)', median(paints), 'ms');
say('start page: places listed', median(ready), 'ms');
say('start page: scripts, compressed', await scriptsOf(server.url), 'kB');
say('network view: scripts, compressed', await scriptsOf(`${server.url}/network?id=place/320600`), 'kB');

const page = await browser.newPage();
await page.addScriptTag({ content: await bundled('web/bench/network.ts') });
const { drawn, moving, settling } = await measure(page);
say(`network: ${NODES} nodes and ${EDGES} lines drawn`, drawn, 'ms');
say('network: frames a second while moving', moving, '');
say('network: frames a second while it is laid out', settling, '');
await browser.close();
await server.stop();
await store.close();

interface Measured {
  readonly drawn: number;
  readonly moving: number;
  readonly settling: number;
}

async function measure(on: Page): Promise<Measured> {
  await on.evaluate('measure(100, 300, 100)'); // the first drawing compiles the shaders
  return on.evaluate<Measured>(`measure(${NODES}, ${EDGES}, ${MOVING_MS})`);
}

async function scriptsOf(url: string): Promise<number> {
  const view = await (await browser.newContext()).newPage();
  const sizes: Promise<number>[] = [];
  view.on('response', (response) => {
    if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await view.goto(url);
  await view.locator('main h1').waitFor();
  await view.waitForLoadState('networkidle');
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await view.close();
  return total / 1024;
}

async function bundled(entry: string): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const output = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench', fileName: 'bench' } },
  })) as readonly Rolldown.RolldownOutput[]; // what a build answers that neither watches nor writes
  return output[0]?.output[0].code ?? '';
}
