import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createExtractor } from '../../src/extract/index.js';
import { readInFrame } from './reading.js';

const act = z.union([
  z.tuple([z.string(), z.string(), z.string()]),
  z.tuple([z.string(), z.string(), z.string(), z.string()]),
]);
const cases = z
  .array(z.strictObject({ it: z.string(), text: z.string(), plan: z.boolean().optional(), acts: z.array(act) }))
  .parse(parse(readFileSync(new URL('../cases/acts.yaml', import.meta.url), 'utf8')));

const ISSUER = '白城市人民代表大会常务委员会';

describe('acts on regulations', () => {
  it.each(cases.map((row) => [row.it, row] as const))('%s', (_, row) => {
    const found = readInFrame(row.text, { plan: row.plan ?? false }).regulationActs;
    const told = found.map((a) => [a.title, a.action, a.status, a.actor]);
    expect(told.sort()).toEqual(
      row.acts.map(([title, action, status, actor]) => [title, action, status, actor ?? ISSUER]).sort(),
    );
  });

  it('gives local regulations the place in their canonical title and laws that of the country', () => {
    const { regulationActs } = readInFrame('制定志愿服务条例，检查省湿地保护条例和《公证法》实施情况。');
    expect(regulationActs.map((a) => a.canonicalTitle).sort()).toEqual(
      ['中华人民共和国公证法', '吉林省湿地保护条例', '白城市志愿服务条例'].sort(),
    );
  });

  it('gives what a guided city makes to that city', () => {
    const [act] = readInFrame('指导大安市制定湿地生态旅游条例。').regulationActs;
    expect(act).toMatchObject({ canonicalTitle: '大安市湿地生态旅游条例', placeCode: '220882' });
  });

  it('joins a short form and the full title of one instrument, and leaves what fits two apart', () => {
    const { regulationActs } = readInFrame(
      '制定《白城市公共场所控制吸烟条例》，开展控制吸烟条例执法检查。修订《白城市城镇供热管理条例》《白城市农村供热管理条例》，检查供热管理条例实施情况。',
    );
    expect(regulationActs.filter((a) => a.action === 'INSPECT').map((a) => a.canonicalTitle)).toEqual([
      '白城市公共场所控制吸烟条例',
      '白城市供热管理条例',
    ]);
  });

  it('names the congress in the title of its decision', () => {
    const [act] = readInFrame('作出加强检察监督的决定。').regulationActs;
    expect(act?.canonicalTitle).toBe('白城市人民代表大会常务委员会关于加强检察监督的决定');
  });

  it('lets each entry of an almanac speak of its own body, also when the heading stands on the line of its text', () => {
    const text = [
      '【人大工作】吉林省人大常委会依法履职。制定《吉林省冰雪旅游条例》。',
      '【政府建设】吉林省人民政府依法行政。出台《关于稳定就业的若干措施》。',
      '【政协工作】吉林省政协开展协商。',
    ].join('\n');
    const [facts] = createExtractor().extract('yearbook.txt', text);
    expect(facts?.regulationActs.map((a) => [a.title, a.actor, a.section])).toEqual([
      ['吉林省冰雪旅游条例', '吉林省人民代表大会常务委员会', '【人大工作】'],
      ['关于稳定就业的若干措施', '吉林省人民政府', '【政府建设】'],
    ]);
  });
});
