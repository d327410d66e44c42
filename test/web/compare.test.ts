import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verdictOn } from '../../web/src/views/compare/verdict.js';
import { dotsOf } from '../../web/src/views/timeline/dots.js';
import { type Explorer, HAS_BROWSER, openExplorer } from './browser.js';
import { savedText } from './saved.js';

describe('verdictOn', () => {
  const act = (
    action: Parameters<typeof verdictOn>[0][number]['action'],
    status: 'DONE' | 'PLANNED',
    kind = 'LOCAL_REGULATION',
  ) => ({
    action,
    status,
    node: { kind },
  });
  test.each([
    ['nothing at all', [], 'none'],
    ['enacted', [act('ENACT', 'DONE')], 'has'],
    ['only planned', [act('ENACT', 'PLANNED')], 'working'],
    ['studied', [act('RESEARCH', 'DONE')], 'working'],
    ['its own regulation inspected', [act('INSPECT', 'DONE')], 'has'],
    ['a national law inspected', [act('INSPECT', 'DONE', 'LAW')], 'watches'],
    ['repealed', [act('REPEAL', 'DONE')], 'working'],
  ] as const)('%s: %j is %s', (_name, acts, verdict) => {
    expect(verdictOn(acts)).toBe(verdict);
  });
});

test('several acts of one place and year stand side by side around the year', () => {
  const act = { place: '甲市', years: [2022], status: 'DONE' as const };
  const dots = dotsOf([
    { ...act, action: 'ENACT' },
    { ...act, action: 'AMEND' },
    { ...act, action: 'AMEND' },
  ]);
  expect(dots.map(({ action, x }) => [action, Math.round(100 * (x - 2022))])).toEqual([
    ['ENACT', -9],
    ['AMEND', 9],
  ]);
});

describe.runIf(HAS_BROWSER)('comparing and looking over the years', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 60_000);
  afterAll(async () => {
    await explorer?.close();
    expect(explorer?.complaints).toEqual([]);
  });

  test('two cities are chosen, compared, and each verdict has its sentences', async () => {
    const page = await explorer.open('/compare');
    await page.getByRole('button', { name: '永州市' }).click();
    await page.getByRole('button', { name: '保定市' }).click();
    await page.waitForURL(/place=.*place=/);
    await page.getByRole('button', { name: /^永州市 · 农贸市场： ?已有/ }).click();
    const card = page.getByRole('dialog');
    expect(await card.locator('mark').innerText()).toBe('公布施行《永州市城乡农贸市场管理条例》');
    await page.keyboard.press('Escape');
    const csv = await savedText(page, '下载 CSV');
    expect(csv.split('\r\n')[0]).toBe('\ufeff主题,永州市,保定市');
    expect(csv).toContain('已有；制定 永州市城乡农贸市场管理条例 2022');
  });

  test('the query behind it holds every city, and runs', async () => {
    const ids = ['431100', '430600', '320600', '130600', '320400', '350800'].map((code) => `place/${code}`);
    const page = await explorer.open(`/compare?${ids.map((id) => `place=${id}`).join('&')}&from=2022`);
    const href = await page
      .getByRole('link', { name: /查询语句/ })
      .first()
      .getAttribute('href');
    const asked = new URL(href ?? '', explorer.server.url).searchParams;
    const answer = await explorer.server.ask(asked.get('query') ?? '', JSON.parse(asked.get('variables') ?? ''));
    expect(answer.errors).toBeUndefined();
    const said = JSON.stringify(answer.data);
    for (const city of ['永州市', '岳阳市', '南通市', '保定市', '常州市', '龙岩市'])
      expect(said).toContain(`"name":"${city}"`);
    expect(said).toMatch(/"city6":\{"totalCount":[1-9]/);
  });

  test('a subject is followed over places and years', async () => {
    const page = await explorer.open('/timeline?subject=物业');
    const figure = page.getByRole('img', { name: /重庆市 2022 制定/ });
    await figure.waitFor();
    const svg = await savedText(page, '下载 SVG');
    expect(svg).toContain('南通市');
    expect(svg).not.toMatch(/var\(|light-dark\(|undefined|NaN/);
    await page
      .getByRole('row', { name: /重庆市物业管理条例/ })
      .getByRole('button', { name: /看原文/ })
      .first()
      .click();
    await page.getByRole('dialog').locator('mark').waitFor();
  });

  test('without a subject all acts are drawn by year, and a topic is a click away', async () => {
    const page = await explorer.open('/timeline');
    await page.getByRole('img', { name: /2022: \d+/ }).waitFor();
    await page.getByRole('button', { name: /^湿地保护/ }).click();
    await page.waitForURL(/topic=/);
    await page.getByRole('heading', { name: /“湿地保护”/ }).waitFor();
  });
});
