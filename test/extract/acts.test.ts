import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
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
});
