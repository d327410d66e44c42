import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Edge, type Filter, networkOf, type Part } from '../../web/src/views/network/model.js';
import { placed } from '../../web/src/views/network/placement.js';
import { type Explorer, HAS_BROWSER, openExplorer } from './browser.js';
import { savedText } from './saved.js';

const HUB = 'body/甲市人大';
const EVERYTHING: Filter = { hiddenKinds: [], hidden: [], from: undefined, to: undefined, opened: [], seeds: [HUB] };

function hubWith(leaves: number): Part {
  const ids = Array.from({ length: leaves }, (_, index) => `regulation/${index}`);
  return {
    truncated: false,
    nodes: [HUB, ...ids].map((id) => ({ id, name: id })),
    edges: ids.map((target, index) => line(target, index < 3 ? 2020 : 2021)),
  };
}
const line = (target: string, year: number): Edge => ({
  source: HUB,
  target,
  relation: 'ENACTED',
  label: '',
  weight: 1,
  years: [year],
});

describe('networkOf', () => {
  const names = (part: Part, filter: Partial<Filter> = {}) =>
    networkOf([part], { ...EVERYTHING, ...filter }).nodes.map(({ id }) => id);

  test('ties the leaves of a supernode into one counted bundle, that can be opened', () => {
    const tied = networkOf([hubWith(40)], EVERYTHING);
    expect(tied.nodes.map(({ size }) => size)).toEqual([1, 40]);
    expect(tied.edges).toMatchObject([{ source: HUB, relation: 'ENACTED', weight: 40 }]);
    expect(names(hubWith(40), { opened: [tied.nodes[1]?.bundle ?? ''] })).toHaveLength(41);
  });

  test('leaves a few leaves alone', () => {
    expect(names(hubWith(12))).toHaveLength(13);
  });

  test('keeps what lies in the years, what is not hidden, and always what was asked for', () => {
    expect(names(hubWith(5), { to: 2020 })).toEqual([HUB, 'regulation/0', 'regulation/1', 'regulation/2']);
    expect(names(hubWith(2), { hidden: ['regulation/0', HUB] })).toEqual([HUB, 'regulation/1']);
    expect(names(hubWith(2), { hiddenKinds: ['REGULATION', 'BODY'] })).toEqual([HUB]);
  });

  test('draws what two answers both hold once', () => {
    const network = networkOf([hubWith(3), hubWith(4)], EVERYTHING);
    expect([network.nodes.length, network.edges.length]).toEqual([5, 4]);
  });
});

describe('placed', () => {
  const AREA = { width: 300, height: 100 };
  const node = (x: number, y: number, size = 5, isForced = false) => ({ x, y, size, width: 80, isForced });
  const lefts = (...items: readonly ReturnType<typeof node>[]) =>
    placed(items, 16, AREA).map(({ item, left }) => [items.indexOf(item), left]);

  test('puts a label to the right of its node, to the left where the drawing ends', () => {
    expect(lefts(node(50, 50), node(280, 20))).toEqual([
      [0, 59],
      [1, 191],
    ]);
  });

  test('moves a label that would cover another, and leaves it out where no side is free', () => {
    expect(lefts(node(100, 50), node(150, 50, 9))).toEqual([
      [1, 163],
      [0, 11],
    ]);
    const crowd = Array.from({ length: 12 }, (_, index) => node(90 + 3 * index, 50));
    expect(lefts(...crowd).length).toBeLessThan(crowd.length);
  });

  test('lets what was chosen and what is larger choose first', () => {
    expect(lefts(node(50, 20, 5), node(50, 50, 9), node(50, 80, 3, true)).map(([index]) => index)).toEqual([2, 1, 0]);
  });
});

describe.runIf(HAS_BROWSER)('the network', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 60_000);
  afterAll(async () => {
    await explorer?.close();
    expect(explorer?.complaints).toEqual([]);
  });
  const YONGZHOU = '/network?id=body/永州市人民代表大会常务委员会';

  test('begins with a choice, and draws what was chosen', async () => {
    const page = await explorer.open('/network');
    await page.getByRole('button', { name: '永州市人民代表大会常务委员会' }).click();
    await page.waitForURL(/id=/);
    await page.getByRole('img', { name: /个节点/ }).waitFor();
  });

  test('chooses, expands, hides and goes back, by keyboard as well', async () => {
    const page = await explorer.open(YONGZHOU);
    const table = page.getByRole('region', { name: /关系表/ });
    await table.getByRole('button', { name: '永州市', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: '选中的节点' });
    await panel.getByRole('link', { name: '永州市' }).waitFor();
    const before = await page.getByRole('img', { name: /个节点/ }).getAttribute('aria-label');
    await panel.getByRole('button', { name: '展开' }).click();
    await page.waitForURL(/more=place/);
    await expect.poll(() => page.getByRole('img', { name: /个节点/ }).getAttribute('aria-label')).not.toBe(before);
    await page.getByRole('button', { name: /撤销/ }).click();
    await expect.poll(() => page.getByRole('img', { name: /个节点/ }).getAttribute('aria-label')).toBe(before);
  });

  test('keeps in its address what is pinned, hidden and chosen, and Back takes it off again', async () => {
    const page = await explorer.open(YONGZHOU);
    const row = (name: string) =>
      page
        .getByRole('region', { name: /关系表/ })
        .getByRole('button', { name, exact: true })
        .first();
    const panel = page.getByRole('complementary', { name: '选中的节点' });
    await row('永州市').click();
    await panel.getByRole('button', { name: '固定' }).click();
    await page.waitForURL(/pin=place%2F431100%40-?\d/);
    await row('永州市人民代表大会').click();
    await panel.getByRole('button', { name: '隐藏' }).click();
    await page.waitForURL(/hide=body/);

    const shared = await explorer.open(page.url());
    const sharedPanel = shared.getByRole('complementary', { name: '选中的节点' });
    await shared.getByRole('button', { name: '显示隐藏的 1 个' }).waitFor();
    await shared.getByRole('button', { name: '永州市', exact: true }).first().click();
    await sharedPanel.getByRole('button', { name: '松开' }).waitFor();

    await page.goBack();
    await row('永州市人民代表大会').waitFor();
    await page.goBack();
    await panel.getByRole('button', { name: '固定' }).waitFor();
  });

  test('finds the path between two things', async () => {
    const page = await explorer.open(`${YONGZHOU}&path=body/岳阳市人民代表大会常务委员会`);
    await page
      .getByRole('region', { name: /关系表/ })
      .getByRole('button', { name: '湖南省' })
      .first()
      .waitFor();
    expect(await page.getByText('没有找到四步以内的路径').count()).toBe(0);
  });

  test('a line of the table opens its sentences', async () => {
    const page = await explorer.open(`${YONGZHOU}&relation=ENACTED`);
    await page.getByRole('button', { name: /原文：.*农贸市场/ }).click();
    await page.getByRole('dialog').locator('mark').first().waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('公布施行《永州市城乡农贸市场管理条例》');
  });

  test('is taken away as GEXF, GraphML and SVG, which others can read', async () => {
    const page = await explorer.open(YONGZHOU);
    await page.getByRole('img', { name: /个节点/ }).waitFor();
    const [nodes] = /\d+/.exec((await page.locator('.canvas').getAttribute('aria-label')) ?? '') ?? [];
    const fromGexf = gexf.parse(MultiDirectedGraph, await savedText(page, '下载 GEXF'));
    const fromGraphml = parseGraphml(MultiDirectedGraph, await savedText(page, '下载 GraphML'));
    expect(fromGexf.order).toBe(Number(nodes));
    expect(fromGraphml.order).toBe(Number(nodes));
    expect(fromGraphml.size).toBe(fromGexf.size);
    expect(fromGraphml.getNodeAttribute('place/431100', 'label')).toBe('永州市');
    const svg = await savedText(page, '下载 SVG');
    expect(svg).toContain('永州市人大常委会');
    expect(svg).not.toMatch(/var\(|light-dark\(|undefined|NaN/);
  });
});
