import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ColumnMode, matrixOf } from '../../web/src/views/matrix/model.js';
import type { BodyRow } from '../../web/src/views/matrix/rows.js';
import { type Explorer, HAS_BROWSER, openExplorer } from './browser.js';
import { savedText } from './saved.js';

describe('matrixOf', () => {
  const place = { id: 'place/1', name: '甲市' };
  const act = (title: string, topics: readonly string[], action: 'ENACT' | 'INSPECT' = 'ENACT') => ({
    action,
    status: 'DONE' as const,
    years: [2022],
    body: { id: 'body/甲市人大', name: '甲市人大' },
    node: { id: `regulation/${title}`, title, kind: 'LOCAL_REGULATION' as const, topics, place },
  });
  const rows: readonly BodyRow[] = [
    {
      id: 'body/甲市人大',
      name: '甲市人大',
      kind: 'CONGRESS',
      place,
      acts: [
        act('甲市物业管理条例', ['城乡建设与管理', '物业管理']),
        act('甲市物业管理条例', ['城乡建设与管理', '物业管理'], 'INSPECT'),
        act('甲市湿地保护条例', ['生态文明建设', '湿地保护']),
        act('中华人民共和国民法典', []),
      ],
    },
  ];

  test.each<[ColumnMode, readonly (readonly [string | null, string | null])[]]>([
    [
      'topic',
      [
        ['物业管理', '城乡建设与管理'],
        ['湿地保护', '生态文明建设'],
        [null, null],
      ],
    ],
    [
      'subject',
      [
        ['民法典', null],
        ['湿地保护', null],
        ['物业管理', null],
      ],
    ],
    [
      'regulation',
      [
        ['甲市湿地保护条例', null],
        ['甲市物业管理条例', null],
        ['中华人民共和国民法典', null],
      ],
    ],
  ])('by %s has these columns', (mode, expected) => {
    const { columns } = matrixOf(rows, mode, 'count', 'count');
    expect(columns.map(({ label, group }) => [label, group])).toEqual(expected);
  });

  test('counts each action and status of a cell once', () => {
    const cell = matrixOf(rows, 'topic', 'count', 'count').cell('body/甲市人大', '物业管理');
    expect(cell?.signs).toEqual([
      { action: 'ENACT', status: 'DONE', count: 1 },
      { action: 'INSPECT', status: 'DONE', count: 1 },
    ]);
  });
});

describe.runIf(HAS_BROWSER)('the matrix', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 60_000);
  afterAll(async () => {
    await explorer?.close();
    expect(explorer?.complaints).toEqual([]);
  });

  test('shows who did what, and a cell opens its sentences', async () => {
    const page = await explorer.open('/matrix');
    await page.getByRole('button', { name: '永州市人大 · 农贸市场：制定 已完成' }).click();
    const card = page.getByRole('dialog');
    await card.locator('mark').waitFor();
    expect(await card.locator('mark').innerText()).toBe('公布施行《永州市城乡农贸市场管理条例》');
  });

  test('the arrow keys move between the cells that hold something', async () => {
    const page = await explorer.open('/matrix');
    const first = page.getByRole('button', { name: /^永州市人大 · 垃圾管理/ });
    await page.waitForLoadState('networkidle'); // rows that come later would take the focus away
    await first.focus();
    const name = () => page.evaluate<string>('document.activeElement.textContent');
    await expect.poll(name).toMatch(/^永州市人大 · 垃圾管理/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(name).toMatch(/^永州市人大 · 园林绿化/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(name).toMatch(/^永州市人大 · 垃圾管理/);
  });

  test('filters by action, and the address keeps it', async () => {
    const page = await explorer.open('/matrix');
    await page.getByRole('button', { name: /废止/ }).first().click();
    await page.waitForURL(/action=REPEAL/);
    await page.getByText('1 个机构', { exact: false }).waitFor();
    expect(await page.locator('.matrix tbody th').allInnerTexts()).toEqual(['济南市人大 1']);
    await page.goBack();
    await page.getByRole('link', { name: '永州市人大' }).waitFor();
  });

  test('is taken away as CSV and as a picture that needs nothing else', async () => {
    const page = await explorer.open('/matrix?by=regulation');
    expect(await savedText(page, '下载 CSV')).toContain(
      '永州市人民代表大会,永州市,永州市城乡农贸市场管理条例,城乡农贸市场管理,',
    );
    const svg = await savedText(page, '下载 SVG');
    expect(svg).toMatch(/^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('永州市人大');
    expect(svg).not.toMatch(/var\(|light-dark\(|undefined|NaN/);
    const png = await savedText(page, '下载 PNG', 'latin1');
    expect(png.slice(1, 4)).toBe('PNG');
  });

  test('says so when nothing is left', async () => {
    const page = await explorer.open('/matrix?from=1950&to=1951');
    await page.getByText('没有内容').waitFor();
  });
});
