import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ACTIVITY_CATEGORIES, STATUSES } from '../../src/model/vocabulary.js';
import { readInFrame } from './reading.js';

const count = z.union([
  z.tuple([z.string(), z.number(), z.string()]),
  z.tuple([z.string(), z.number(), z.string(), z.enum(ACTIVITY_CATEGORIES)]),
]);
const cases = z
  .array(
    z.strictObject({
      it: z.string(),
      text: z.string(),
      plan: z.boolean().default(false),
      status: z.enum(STATUSES).default('DONE'),
      counts: z.array(count),
    }),
  )
  .parse(parse(readFileSync(new URL('../cases/activities.yaml', import.meta.url), 'utf8')));

describe('counted activities', () => {
  it.each(cases.map((row) => [row.it, row] as const))('%s', (_, row) => {
    const { activities } = readInFrame(row.text, { plan: row.plan });
    const told = activities.map((a, i) => [a.object, a.count, a.unit, ...(row.counts[i]?.[3] ? [a.category] : [])]);
    expect(told).toEqual(row.counts);
    for (const activity of activities) expect(activity.status).toBe(row.status);
  });

  it('names the acting body, and the issuer where the sentence names none', () => {
    const { activities } = readInFrame('市政府办理代表建议96件。召开主任会议15次。');
    expect(activities.map((a) => a.actor)).toEqual(['白城市人民政府', '白城市人民代表大会常务委员会']);
  });

  it('dates an activity by the year that its clause names, else by its part of the report', () => {
    const { activities } = readInFrame('2022年开展执法检查4次。对2015年以来制定的18部法规开展评估。');
    expect(activities.map((a) => [a.count, a.year])).toEqual([
      [4, 2022],
      [18, 2023],
    ]);
  });

  it('quotes the words that carry the count', () => {
    const { activities } = readInFrame('一年来，召开常委会会议7次、主任会议19次。');
    expect(activities.map((a) => a.quote)).toEqual(['召开常委会会议7次', '主任会议19次']);
  });

  it('reads a sentence of many thousand counts in time that grows with its length', () => {
    const time = (times: number): number => {
      const started = performance.now();
      expect(readInFrame(`${'代表3名参加5次，'.repeat(times)}完成。`).activities.length).toBeGreaterThan(0);
      return performance.now() - started;
    };
    time(500);
    expect(time(8000)).toBeLessThan(40 * Math.max(time(1000), 20));
  });
});
