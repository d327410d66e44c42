import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { folderWith } from '../read/fixtures.js';
import { zhengtu } from './fakeTerminal.js';

const cases = z
  .array(
    z.strictObject({
      it: z.string(),
      text: z.string(),
      plan: z.boolean().default(false),
      family: z.string(),
      shown: z.string().optional(),
      quote: z.string().optional(),
      says: z.string(),
      row: z.string().optional(),
    }),
  )
  .parse(parse(readFileSync(new URL('../cases/explain.yaml', import.meta.url), 'utf8')));

const reason = z.object({
  says: z.string(),
  rule: z.string().optional(),
  row: z.object({ line: z.number() }).optional(),
});
const explained = z.object({
  reports: z.array(
    z.object({
      sentences: z.array(
        z.object({
          text: z.string(),
          line: z.number(),
          facts: z.array(z.object({ family: z.string(), shown: z.string(), reasons: z.array(reason) })),
          dropped: z.array(reason.extend({ family: z.string(), quote: z.string() })),
        }),
      ),
    }),
  ),
});

const reportOf = (review: string, plan = '做好各项工作。'): string =>
  [
    '白城市人民代表大会常务委员会工作报告',
    '各位代表：',
    '我受白城市人大常委会委托，向大会报告工作，请予审议。',
    '一、2022年工作回顾',
    review,
    '二、2023年工作打算',
    plan,
    '',
  ].join('\n');

async function sentencesOf(text: string) {
  const { code, stdout } = await zhengtu(['explain', '-', '--json'], { stdin: text });
  expect(code).toBe(0);
  return explained.parse(JSON.parse(stdout)).reports.flatMap(({ sentences }) => sentences);
}

describe('zhengtu explain', () => {
  it.each(cases.map((row) => [row.it, row] as const))(
    '%s',
    async (_, { text, plan, family, shown, quote, says, row }) => {
      const sentences = await sentencesOf(plan ? reportOf('各项工作取得新的进展。', text) : reportOf(text));
      const own = sentences.filter((sentence) => text.includes(sentence.text));
      const reasons =
        shown === undefined
          ? own.flatMap(({ dropped }) => dropped.filter((drop) => drop.family === family && drop.quote === quote))
          : own
              .flatMap(({ facts }) => facts.filter((fact) => fact.family === family && fact.shown.startsWith(shown)))
              .flatMap((fact) => fact.reasons);
      const said = reasons.find((each) => each.says.includes(says));
      expect(said, JSON.stringify(own, null, 1)).toBeDefined();
      expect(said?.rule).toBe(row);
      if (row !== undefined) expect(said?.row?.line).toBeGreaterThan(0);
    },
  );

  it('prints the sentence, what was read in it and what was not, each with file, line and reason of its row', async () => {
    const text = reportOf('制定《白城市志愿服务条例》，组织学习《乡土中国》。');
    const { code, stdout } = await zhengtu(['explain', '-', '--at', '志愿服务'], { stdin: text });
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'line 5 · REVIEW · 一、2022年工作回顾',
        '制定《白城市志愿服务条例》，组织学习《乡土中国》。',
        expect.stringMatching(
          /^ {2}\+ act: ENACT DONE 白城市志愿服务条例 · by 白城市人民代表大会常务委员会 · 2022 · confidence 0\.\d+$/,
        ),
        expect.stringMatching(/^ {8}lexicon\/acts\.yaml:\d+ \(acts\/enact\): the verb itself says/),
        '  - act: 《乡土中国》',
        '      ends in no word of lexicon/instruments.yaml',
      ]),
    );
  });

  it.each([
    ['as published, over a line break', '志愿\n服务'],
    ['with blanks', '志 愿 服 务'],
    ['in traditional script and full-width', '制定《白城市志願服務條例》，共１０章'],
  ])('finds words %s', async (_, words) => {
    const text = reportOf('制定《白城市志愿服务条例》，共10章。审议报告3项。');
    const { code, stdout } = await zhengtu(['explain', '-', '--at', words], { stdin: text });
    expect([code, stdout.includes('ENACT DONE'), stdout.includes('审议报告')]).toEqual([0, true, false]);
  });

  it('shows every sentence that contains the words', async () => {
    const text = reportOf('制定《白城市志愿服务条例》。检查志愿服务条例实施情况。审议报告3项。');
    const { stdout } = await zhengtu(['explain', '-', '--at', '志愿服务'], { stdin: text });
    expect(stdout.match(/^line /gm)).toHaveLength(2);
  });

  it.each([
    ['a file that is not there', ['no-such.txt'], 1, 'UNREADABLE: no-such.txt: there is no such file or folder'],
    [
      'words that no sentence has',
      ['--at', '南极'],
      1,
      /NOT_FOUND: a\.txt: expected “南极” in the text, .+ 6 sentences \(.+\)/,
    ],
    [
      'words on a line of the page',
      ['--at', '版权所有'],
      1,
      /NOT_FOUND: a\.txt: “版权所有” stands outside .+furniture\.yaml/,
    ],
    ['no words', ['--at', ''], 2, 'BAD_USER_INPUT: --at: expected words'],
  ])('says what is wrong with %s', async (_, args, code, message) => {
    const folder = await folderWith({ 'a.txt': `${reportOf('制定《白城市志愿服务条例》。')}版权所有\n` });
    const input = args[0] === '--at' ? [join(folder, 'a.txt')] : [];
    const ending = await zhengtu(['explain', ...input, ...args]);
    expect([ending.code, ending.stdout]).toEqual([code, '']);
    expect(ending.stderr).toMatch(message);
  });
});
