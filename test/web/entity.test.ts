import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Explorer, HAS_BROWSER, openExplorer } from './browser.js';

describe.runIf(HAS_BROWSER)('the page of an entity', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 60_000);
  afterAll(async () => {
    await explorer?.close();
    expect(explorer?.complaints).toEqual([]);
  });

  test('of a city shows its regulations, and the sentence behind one is a click away', async () => {
    const page = await explorer.open('/place/431100');
    const row = page.getByRole('row', { name: /永州市城乡农贸市场管理条例/ });
    await row.getByRole('button', { name: /看原文/ }).click();
    const card = page.getByRole('dialog');
    expect(await card.locator('mark').innerText()).toBe('公布施行《永州市城乡农贸市场管理条例》');
    await card.getByRole('link').click();
    await page.waitForURL(/\/document\/yongzhou\?at=\d+-\d+$/);
    expect(await page.locator('.is-target').first().innerText()).toContain('公布施行');
  });

  test.each([
    ['/body/永州市人民代表大会常务委员会', '法规行为'],
    ['/regulation/永州市生活垃圾分类管理条例', '谁对它做了什么'],
    ['/person/230000/王永康', '任职'],
    ['/office/黑龙江省人民代表大会常务委员会/副主任', '任职'],
    ['/meeting/黑龙江省第十四届人民代表大会第二次会议', '报告'],
    ['/project/431100/“代表接待日”活动', '提到它的句子'],
  ])('%s has the section %s', async (path, section) => {
    const page = await explorer.open(path);
    await page.getByRole('heading', { name: section, level: 2 }).waitFor();
    expect(await page.locator('h1').innerText()).toContain(path.split('/').at(-1));
  });

  test('sorts a table by a column, and gives it away as CSV that Excel reads', async () => {
    const page = await explorer.open('/place/431100');
    const acts = page.getByRole('region', { name: /法规行为/ }).first();
    await acts.getByRole('button', { name: '年份' }).click();
    expect(await acts.getByRole('columnheader', { name: '年份' }).getAttribute('aria-sort')).toBe('descending');
    expect(await acts.locator('tbody tr').first().innerText()).toContain('2023');
    const download = page.waitForEvent('download');
    await acts.getByRole('button', { name: '下载 CSV' }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk);
    const csv = Buffer.concat(chunks).toString('utf8');
    expect(csv.startsWith('\ufeff法规文件,行为,状态,年份')).toBe(true);
    expect(csv).toContain('永州市城乡农贸市场管理条例,制定,已完成,2022');
  });

  test('opens the query behind a table in GraphiQL, where it runs', async () => {
    const page = await explorer.open('/place/431100');
    const acts = page.getByRole('region', { name: /法规行为/ }).first();
    const href = await acts.getByRole('link', { name: /查询语句/ }).getAttribute('href');
    const asked = new URL(href ?? '', explorer.server.url).searchParams;
    const answer = await explorer.server.ask(asked.get('query') ?? '', JSON.parse(asked.get('variables') ?? ''));
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).toContain('永州市城乡农贸市场管理条例');
  });

  test('says so where the graph has no such thing', async () => {
    const page = await explorer.open('/regulation/没有这部条例');
    await page.getByRole('heading', { name: '图谱里没有这一页' }).waitFor();
  });

  test('says so when the server dies, and goes on when it answers again', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: '永州市' }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: '永州市' }).click();
    await page.getByRole('alert').getByText('服务器没有应答').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByRole('heading', { name: '永州市', level: 1 }).waitFor();
    explorer.forgive(/ERR_FAILED/);
  });
});
