import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Explorer, HAS_BROWSER, openExplorer } from './browser.js';

describe.runIf(HAS_BROWSER)('the start page', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 60_000);
  afterAll(async () => {
    await explorer?.close();
    expect(explorer?.complaints).toEqual([]);
  });

  test('says in numbers what the graph holds, and lists the places that have reports', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: '永州市' }).waitFor();
    expect(await page.locator('.numbers div', { hasText: '报告' }).first().innerText()).toContain('15');
    expect(await page.getByRole('link', { name: '保定市', exact: true }).getAttribute('href')).toBe('/place/130600');
  });

  test('speaks the language of the browser, changes it on demand and remembers it', async () => {
    const page = await explorer.open('/', { locale: 'en-GB' });
    await page.getByRole('heading', { name: 'Places with reports' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '有报告的地区' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '有报告的地区' }).waitFor();
  });

  test('suggests while one types, and the keyboard is enough to choose', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox').fill('永州市公园');
    await page.getByRole('option', { name: /^永州市公园广场管理条例/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '永州市公园广场管理条例', level: 1 }).waitFor();
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe('/regulation/永州市公园广场管理条例');
    await page.goBack();
    await page.getByRole('heading', { name: '有报告的地区' }).waitFor();
  });

  test.each([
    ['nantongshi', '南通市'],
    ['南通人大', '南通市人民代表大会'],
    ['南通市養老服務條例', '南通市养老服务条例'],
  ])('finds by %s what is called %s', async (words, name) => {
    const page = await explorer.open('/');
    await page.getByRole('combobox').fill(words);
    await page.getByRole('option', { name }).first().waitFor();
    await page.close();
  });

  test('finds sentences as well, and opens the report there', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox').fill('让菜市场干净有序');
    await page.getByRole('option', { name: /让菜市场干净有序/ }).click();
    await page.waitForURL(/\/document\/yongzhou\?at=\d+-\d+/);
    await page.locator('.is-target').first().waitFor();
  });

  test('says so where nothing is found', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox').fill('没有这样的东西');
    await page.getByText('没有找到“没有这样的东西”').waitFor();
  });

  test('loads at most 300 kB of scripts', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: '永州市' }).waitFor();
    const sizes = await page.evaluate<readonly number[]>(
      "performance.getEntriesByType('resource').filter((e) => e.name.endsWith('.js')).map((e) => e.decodedBodySize)",
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000); // before compression, even
  });
});
