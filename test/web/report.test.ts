import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Explorer, HAS_BROWSER, openExplorer } from './browser.js';

describe.runIf(HAS_BROWSER)('the page of a report', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 60_000);
  afterAll(async () => {
    await explorer?.close();
    expect(explorer?.complaints).toEqual([]);
  });

  const WORDS = '公布施行《永州市城乡农贸市场管理条例》';
  const openReport = async () => {
    const page = await explorer.open('/document/yongzhou');
    const words = page.locator('.report-text .is-act', { hasText: WORDS });
    await words.waitFor();
    return { page, words, fact: page.locator('.fact-list li', { hasText: '永州市城乡农贸市场管理条例' }) };
  };

  test('pointing at a fact lights its words, and the other way round', async () => {
    const { words, fact } = await openReport();
    await fact.hover();
    await expect.poll(() => words.getAttribute('class')).toContain('is-active');
    await words.hover();
    await expect.poll(() => fact.getAttribute('class')).toBe('is-active');
  });

  test('a fact chosen by keyboard stands in the address, and that address leads back to it', async () => {
    const { page, fact } = await openReport();
    await fact.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/at=/);
    const again = await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.locator('.is-target').waitFor();
    expect(await again.locator('.is-target').innerText()).toBe(WORDS);
    expect(await again.locator('[aria-current=true]').innerText()).toContain('永州市城乡农贸市场管理条例');
  });

  test('shows the text as published on demand, to the letter', async () => {
    const { page } = await openReport();
    await page.getByRole('button', { name: '看原始文本' }).click();
    const { data } = await explorer.server.ask('{ node(id: "document/yongzhou") { ... on Document { text } } }');
    const { node } = data as { node: { text: string } };
    expect(await page.locator('.report-text.original').evaluate((element) => element.textContent)).toBe(node.text);
  });

  test('marks names when asked to', async () => {
    const { page } = await openReport();
    expect(await page.locator('.report-text .is-name').count()).toBe(0);
    await page.getByRole('checkbox', { name: /名称/ }).check();
    await page.locator('.report-text .kind-PLACE', { hasText: '冷水滩区' }).waitFor();
  });
});
