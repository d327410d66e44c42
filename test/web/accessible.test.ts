import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Explorer, HAS_BROWSER, openExplorer } from './browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = [
  '/',
  '/place/431100',
  '/regulation/永州市生活垃圾分类管理条例',
  '/body/永州市人民代表大会常务委员会?action=ENACT',
  '/person/230000/王永康',
  '/project/431100/“代表接待日”活动',
  '/document/yongzhou?at=193-223',
  '/matrix',
  '/network?id=body/永州市人民代表大会常务委员会',
  '/network',
  '/compare?place=place/431100&place=place/130600',
  '/timeline?subject=物业',
  '/timeline',
  '/read',
  '/nothing/here',
];

const APPEARANCES = [
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en-GB', 'light'],
  ['en-GB', 'dark'],
] as const;

describe.runIf(HAS_BROWSER)('every view is for everybody', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 60_000);
  afterAll(() => explorer?.close());

  test.each(PAGES)('axe finds nothing serious on %s, in either language and appearance', async (path) => {
    for (const [locale, colorScheme] of APPEARANCES) {
      const page = await explorer.open(path, { locale, colorScheme, bypassCSP: true });
      await page.waitForLoadState('networkidle');
      await page.addScriptTag({ content: axe });
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      await page.close();
    }
  });

  test.each(PAGES)('%s fits a narrow screen', async (path) => {
    const page = await explorer.open(path, { viewport: { width: 375, height: 700 } });
    await page.waitForLoadState('networkidle');
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(375);
    await page.close();
  });
});
