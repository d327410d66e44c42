import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Explorer, HAS_BROWSER, openExplorer, TOKEN } from './browser.js';

const TEXT = '白城市人大常委会工作报告\n各位代表：\n2023年，常委会制定《白城市物业管理条例》，召开常委会会议8次。';

describe.runIf(HAS_BROWSER)('reading a report', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 60_000);
  afterAll(async () => {
    await explorer?.close();
    expect(explorer?.complaints).toEqual([]);
  });

  test('a pasted text shows its facts beside it', async () => {
    const page = await explorer.open('/read');
    await page.getByRole('textbox').fill(TEXT);
    await page.getByRole('button', { name: '读出事实' }).click();
    await page.locator('.fact-list li', { hasText: '白城市物业管理条例' }).hover();
    expect(await page.locator('.report-text .is-active').innerText()).toBe('制定《白城市物业管理条例》');
  });

  test('a chosen file does as well', async () => {
    const page = await explorer.open('/read');
    const chosen = { name: 'baicheng.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) };
    await page.locator('input[type=file]').setInputFiles(chosen);
    await page.locator('.fact-list li', { hasText: '常委会会议 8 次' }).waitFor();
  });

  test('is saved with the token that the address brought along, and with no other', async () => {
    const page = await explorer.open(`/read#token=${TOKEN}`);
    expect(new URL(page.url()).hash).toBe('');
    const chosen = { name: 'baicheng.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) };
    await page.locator('input[type=file]').setInputFiles(chosen);
    await page.getByRole('button', { name: '存入图谱' }).click();
    await page.getByRole('status').getByRole('link', { name: '白城市人民代表大会常务委员会工作报告' }).click();
    await page.waitForURL(/document\/baicheng/);

    const stranger = await explorer.open('/read#token=another');
    await stranger.locator('input[type=file]').setInputFiles({ ...chosen, name: 'other.txt' });
    await stranger.getByRole('button', { name: '存入图谱' }).click();
    await stranger.getByRole('alert').getByText('令牌不对').waitFor();
    expect(await explorer.server.ask('{ node(id: "document/other") { id } }')).toEqual({ data: { node: null } });
  });

  test('what cannot be read is told, with the reason', async () => {
    const page = await explorer.open('/read');
    const chosen = { name: 'damaged.docx', mimeType: '', buffer: Buffer.from('no document') };
    await page.locator('input[type=file]').setInputFiles(chosen);
    await page.getByRole('alert').getByText('UNREADABLE').waitFor();
    explorer.forgive(/422/);
  });
});
