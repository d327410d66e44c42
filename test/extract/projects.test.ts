import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT_KINDS } from '../../src/model/vocabulary.js';
import { readInFrame } from './reading.js';

const project = z.tuple([z.string(), z.enum(PROJECT_KINDS)]);
const cases = z
  .array(z.strictObject({ it: z.string(), text: z.string(), projects: z.array(project) }))
  .parse(parse(readFileSync(new URL('../cases/projects.yaml', import.meta.url), 'utf8')));

describe('named undertakings', () => {
  it.each(cases.map((row) => [row.it, row] as const))('%s', (_, row) => {
    const { projects } = readInFrame(row.text);
    expect(projects.map(({ name, kind }) => [name, kind])).toEqual(row.projects);
  });

  it("gives the report's place to its own undertakings and not to the whole country's or another place's", () => {
    const { projects } = readInFrame('实施“暖冬”行动，开展党史学习教育，推进赤峰市红山文化保护示范区建设。');
    const places = Object.fromEntries(projects.map(({ name, placeCode }) => [name, placeCode]));
    expect(places).toMatchObject({ '“暖冬”行动': '220800', 党史学习教育: undefined });
    expect(places.赤峰市红山文化保护示范区).toBeUndefined();
  });

  it('is surer of a campaign that is held and named than of a bare noun phrase', () => {
    const { projects } = readInFrame('开展“代表进万家”主题实践活动，建设预算联网监督系统。');
    const [named, bare] = projects;
    expect(named?.confidence).toBeGreaterThan(bare?.confidence ?? 1);
  });

  it('rests each name on the words that name it', () => {
    const { projects } = readInFrame('推进“委员工作室”建设。');
    expect(projects.map(({ quote, rule }) => [quote, rule])).toEqual([['“委员工作室”', 'projects/quoted']]);
  });
});
