import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { manyReports } from '../../bench/manyReports.js';
import { inOrder } from '../../src/commands/inOrder.js';
import { jobsOf } from '../../src/commands/options.js';
import { startThreads } from '../../src/commands/readers.js';
import { openStore } from '../../src/store/open.js';
import { folderWith } from '../read/fixtures.js';
import { zhengtu } from './fakeTerminal.js';
import { report } from './reports.js';

const sample = fileURLToPath(new URL('../../data/sample', import.meta.url));
const BAICHENG = report('白城市', '制定《白城市志愿服务条例》。');
const JILIN = report('吉林市', '制定《吉林市物业管理条例》。');

/** All kinds of ends in one folder, so that a late one could overtake. */
const mixedFolder = () =>
  folderWith({
    ...Object.fromEntries(manyReports(8, { length: 2_000 }).map(({ name, text }) => [name, text])),
    '0.html': `<html><body><p>${'常委会依法履职，召开会议8次。'.repeat(20)}</p></body></html>`,
    '1.001.txt': BAICHENG,
    '1.txt': `${BAICHENG}${JILIN}`,
    '2a.txt': '',
    '2b.txt': 'a\0',
    'a.htm': BAICHENG,
    'a.txt': JILIN,
    'long.txt': `${BAICHENG}${'召开会议8次。'.repeat(4_000)}`,
    'sub/b.txt': Buffer.from(JILIN.trimEnd()).subarray(0, -1),
  });

const withoutTimes = (text: string): string => text.replace(/[\d.]+ m?s\b/g, 'TIME');

async function dump(address: string): Promise<string[]> {
  const store = await openStore(address);
  const rows: string[] = [];
  for await (const row of store.dump()) rows.push(JSON.stringify(row));
  await store.close();
  return rows;
}

describe('zhengtu extract --jobs', () => {
  it.each(['2', 'auto'])('%s writes the sample as one job does', async (jobs) => {
    const alone = await zhengtu(['extract', sample]);
    const several = await zhengtu(['extract', sample, '--jobs', jobs]);
    expect(several.stdout).toBe(alone.stdout);
    expect(several.code).toBe(0);
  });

  it('writes and refuses the same in the same order, whatever the files are', async () => {
    const folder = await mixedFolder();
    const inputs = ['gone.txt', folder, '-'];
    const alone = await zhengtu(['extract', ...inputs], { stdin: BAICHENG });
    const several = await zhengtu(['extract', ...inputs, '--jobs', '3'], { stdin: BAICHENG });
    expect(several.stdout).toBe(alone.stdout);
    expect(withoutTimes(several.stderr)).toBe(withoutTimes(alone.stderr));
    expect([alone.code, several.code]).toEqual([1, 1]);
    expect(alone.stderr.match(/^zhengtu: (?:UNREADABLE|EMPTY|BINARY|DUPLICATE_NAME)/gm)).toHaveLength(6);
  });

  it('shows how far it is where people watch', async () => {
    const { stderr } = await zhengtu(['extract', sample, '--jobs', '2'], { isTTY: true });
    expect(stderr).toMatch(/1 report · baoding\.txt.+15 reports · zhenjiang\.txt/s);
  });
});

describe('zhengtu ingest --jobs', () => {
  it('leaves the graph that one job leaves', async () => {
    const folder = await mixedFolder();
    const [one, two] = [join(folder, 'one.db'), join(folder, 'two.db')].map((path) => `sqlite:${path}`);
    const alone = await zhengtu(['ingest', folder, '--store', one ?? '']);
    const several = await zhengtu(['ingest', folder, '--store', two ?? '', '--jobs', '2']);
    expect(withoutTimes(several.stdout)).toBe(withoutTimes(alone.stdout));
    expect(await dump(two ?? '')).toEqual(await dump(one ?? ''));
  });
});

describe('the number of jobs', () => {
  it('is one, a number, or as many as the processor has cores', () => {
    expect([undefined, '1', '12', '0', 'auto'].map((written) => jobsOf(written))).toEqual([
      1,
      1,
      12,
      availableParallelism(),
      availableParallelism(),
    ]);
  });

  it.each(['-1', '1.5', 'many', '', '257', '1e9'])('is not %s', async (jobs) => {
    const { code, stdout, stderr } = await zhengtu(['extract', sample, `--jobs=${jobs}`]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^zhengtu: BAD_USER_INPUT: --jobs: expected a number from 0 to 256 or auto, came /);
  });
});

describe('a thread that ends', () => {
  const unread = (name: string) => ({ name, where: name, bytes: new Uint8Array(), extension: '.txt' });

  it.each([
    ['exit.txt', /^exit\.txt: .*exit.* 7/],
    ['throw.txt', /^throw\.txt: .*no reader knows this/],
    ['late.txt', /^late\.txt: .*when nobody waited any more/],
  ])('takes only its own file along: %s', async (name, message) => {
    const readers = await startThreads(2, new URL('./endingWorker.mjs', import.meta.url));
    const names = ['a.txt', name, 'b.txt', 'c.txt', name, 'd.txt'];
    const read = await Promise.all(names.map((one) => readers.read(unread(one))));
    await readers.stop();
    expect(read).toEqual(
      names.map((one) =>
        one === name
          ? { name, code: 'INTERNAL', message: expect.stringMatching(message) }
          : { name: one, text: '', reports: [] },
      ),
    );
  });
});

describe('work in order', () => {
  it('has no more begun than allowed, and gives the first result first however long it takes', async () => {
    let begun = 0;
    let taken = 0;
    let most = 0;
    const work = async (delay: number): Promise<number> => {
      most = Math.max(most, ++begun - taken);
      await new Promise((resolve) => setTimeout(resolve, delay));
      return delay;
    };
    async function* delays() {
      yield* [40, 0, 20, 0, 0, 30, 0];
    }
    const results: number[] = [];
    for await (const result of inOrder(delays(), 3, work)) {
      results.push(result);
      taken++;
    }
    expect(results).toEqual([40, 0, 20, 0, 0, 30, 0]);
    expect(most).toBe(3);
  });
});
