/**
 * What the main views look like, as coarse pictures in text: 48 × 36 cells of ink, from none (0) to black (z). A few glyphs
 * more or less, or another font, change a few cells a little; a column that is gone, or a blank page, changes many.
 * UPDATE_SCREENS=1 draws them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Explorer, HAS_BROWSER, openExplorer } from './browser.js';

const FOLDER = new URL('screens/', import.meta.url);
const [COLUMNS, ROWS] = [48, 36];
/** How bright the page is where nothing stands on it. */
const PAPER = 250;
/** Which share of all ink is elsewhere than it was, from 0 to 1 (Bray and Curtis). */
const TOLERANCE = 0.3;

describe.runIf(HAS_BROWSER)('the main views look as they did', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 60_000);
  afterAll(() => explorer?.close());

  test.each([
    ['start', '/', '.provinces a'],
    ['matrix', '/matrix', '.matrix .cell'],
    ['report', '/document/yongzhou', '.fact-list li'],
  ])('%s', async (name, path, ready) => {
    const page = await explorer.open(path, { viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
    await page.locator(ready).first().waitFor();
    const seen = await inkIn(page);
    const file = new URL(`${name}.txt`, FOLDER);
    if (process.env.UPDATE_SCREENS || !existsSync(file)) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, seen);
    }
    expect(distance(seen, readFileSync(file, 'utf8'))).toBeLessThan(TOLERANCE);
  });

  test('and a blank page would be noticed', async () => {
    const page = await explorer.open('/');
    await page.evaluate("document.body.style.display = 'none'");
    expect(distance(await inkIn(page), readFileSync(new URL('start.txt', FOLDER), 'utf8'))).toBeGreaterThan(TOLERANCE);
  });
});

async function inkIn(page: Page): Promise<string> {
  const png = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  const helper = await page.context().newPage();
  const cells = await helper.evaluate<readonly number[]>(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png}';
    await image.decode();
    const canvas = new OffscreenCanvas(${COLUMNS}, ${ROWS});
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, ${COLUMNS}, ${ROWS});
    const { data } = context.getImageData(0, 0, ${COLUMNS}, ${ROWS});
    return Array.from({ length: ${COLUMNS * ROWS} }, (_, cell) => (data[4 * cell] + data[4 * cell + 1] + data[4 * cell + 2]) / 3);
  })()`);
  await helper.close();
  const ink = cells.map((value) => Math.min(35, Math.max(0, Math.round((PAPER - value) / 3))).toString(36));
  return Array.from({ length: ROWS }, (_, row) => `${ink.slice(row * COLUMNS, (row + 1) * COLUMNS).join('')}\n`).join(
    '',
  );
}

const inkOf = (picture: string): readonly number[] =>
  [...picture.replaceAll('\n', '')].map((level) => Number.parseInt(level, 36));

function distance(seen: string, expected: string): number {
  const [left, right] = [inkOf(seen), inkOf(expected)];
  if (left.length !== right.length) return 1;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return sum(left.map((value, cell) => Math.abs(value - (right[cell] ?? 0)))) / (sum(left) + sum(right));
}
