/** A real Chromium before the real server with the sample reports: what the tests of the explorer look at. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createExtractor } from '../../src/extract/index.js';
import { toReportGraph } from '../../src/store/reportGraph.js';
import { type Served, served } from '../api/served.js';

const BUILT = new URL('../../dist/web/index.html', import.meta.url);
const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** Where no browser is, these tests are skipped and say so; under CI that is a failure. */
export const HAS_BROWSER = executablePath !== undefined || process.env.CI !== undefined;
if (!HAS_BROWSER)
  console.warn(
    'No Chromium: the tests in test/web are skipped. scripts/chromium.sh installs one, or set CHROMIUM_PATH.',
  );

/** With which the pages may change the graph. */
export const TOKEN = 'only-for-tests';

const ORDINARY = {
  locale: 'zh-CN',
  viewport: { width: 1280, height: 900 },
  reducedMotion: 'reduce',
} as const satisfies BrowserContextOptions;

export interface Explorer {
  readonly server: Served;
  /** What the pages complained about so far: errors of scripts, refused or failed loads. */
  readonly complaints: readonly string[];
  /** Complaints that a test provoked. */
  forgive(provoked: RegExp): void;
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openExplorer(): Promise<Explorer> {
  if (!existsSync(BUILT)) throw new Error('dist/web: expected the built explorer, found none (npm run build)');
  if (executablePath === undefined)
    throw new Error('Chromium: expected one, found none (scripts/chromium.sh installs it)');
  const server = await served(sampleReports(), undefined, {}, TOKEN);
  const browser = await launch(executablePath);
  const contexts = new Map<string, Promise<BrowserContext>>();
  /** One for each choice of options: a new one costs more than a page. */
  const contextWith = (options: BrowserContextOptions): Promise<BrowserContext> => {
    const key = JSON.stringify(options);
    const context = contexts.get(key) ?? browser.newContext({ ...ORDINARY, baseURL: server.url, ...options });
    contexts.set(key, context);
    return context;
  };
  let complaints: readonly string[] = [];
  const complain = (complaint: string) => {
    complaints = [...complaints, complaint];
  };
  return {
    server,
    get complaints() {
      return complaints;
    },
    forgive(provoked) {
      complaints = complaints.filter((complaint) => !provoked.test(complaint));
    },
    async open(path, options = {}) {
      const page = await (await contextWith(options)).newPage();
      page.on('pageerror', (error) => complain(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complain(`${path}: ${message.text()}`);
      });
      await page.goto(path);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

const launch = (path: string): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    // Chromium refuses its sandbox to root; a machine without a GPU draws WebGL in software.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--enable-unsafe-swiftshader'],
  });

function sampleReports() {
  const folder = new URL('../../data/sample/', import.meta.url);
  const extractor = createExtractor();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return extractor.extract(name, text).map((facts) => toReportGraph(facts, text));
    });
}
