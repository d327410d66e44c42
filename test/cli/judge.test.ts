import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { folderWith } from '../read/fixtures.js';
import { SAMPLE } from '../store/sampleReports.js';
import { zhengtu } from './fakeTerminal.js';

const LEFT = 'body/白城市人民代表大会常务委员会';
const RIGHT = 'body/岳阳市人民代表大会常务委员会';

describe('zhengtu judge', () => {
  let store: string;
  beforeEach(async () => {
    store = `sqlite:${join(await folderWith({}), 'graph.db')}`;
    const opened = await openStore(store);
    for (const report of SAMPLE) await opened.putReport(report);
    await opened.close();
  });

  const judge = (...args: readonly string[]) => zhengtu(['judge', ...args, '--store', store]);
  const found = async () => {
    const opened = await openStore(store);
    const [entity] = await opened.entities([RIGHT]);
    await opened.close();
    return entity?.id;
  };

  it('joins two entities, and takes it back', async () => {
    const same = await judge(LEFT, 'same', RIGHT, '--reason', '试验');
    expect(same).toEqual({ code: 0, stdout: `${LEFT}  SAME  ${RIGHT}  白城市人民代表大会常务委员会\n`, stderr: '' });
    expect(await found()).toBe(LEFT);
    const { stdout } = await judge(RIGHT, 'UNSURE', LEFT, '--reason', '误判', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      left: RIGHT,
      right: LEFT,
      judgement: 'UNSURE',
      reason: '误判',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      entity: { id: RIGHT },
    });
    expect(await found()).toBe(RIGHT);
  });

  it.each<readonly [what: string, args: readonly string[], code: number, says: string]>([
    ['without a reason', [LEFT, 'same', RIGHT], 2, '--reason'],
    [
      'with another word',
      [LEFT, 'equal', RIGHT, '--reason', 'x'],
      2,
      'expected one of same, different, unsure, came equal',
    ],
    [
      'of two kinds',
      [LEFT, 'same', 'place/220800', '--reason', 'x'],
      2,
      'BAD_USER_INPUT: judgement: expected two entities of one kind',
    ],
    [
      'of what is not there',
      [LEFT, 'same', 'body/无', '--reason', 'x'],
      1,
      'NOT_FOUND: judgement: expected the id of an entity',
    ],
  ])('ends with its code and a sentence %s', async (_, args, code, says) => {
    const result = await judge(...args);
    expect([result.code, result.stdout]).toEqual([code, '']);
    expect(result.stderr).toContain(says);
  });

  it('says which judgement another one contradicts', async () => {
    await judge(LEFT, 'different', RIGHT, '--reason', '两地');
    expect(await judge(LEFT, 'same', RIGHT, '--reason', '试验')).toMatchObject({ code: 0 });
    await judge(LEFT, 'different', RIGHT, '--reason', '两地');
    await judge(LEFT, 'same', 'body/白城市人民政府', '--reason', '试验');
    const { code, stderr } = await judge('body/白城市人民政府', 'same', RIGHT, '--reason', '试验');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/CONFLICT: .*judged DIFFERENT on \d{4}-\d\d-\d\d: 两地/)]);
  });
});
