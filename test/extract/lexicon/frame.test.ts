import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createExtractor } from '../../../src/extract/index.js';
import { loadLexicon } from '../../../src/extract/lexicon/lexicon.js';
import { splitReports } from '../../../src/extract/reports.js';
import { readInFrame } from '../reading.js';

const lexicon = loadLexicon();
const { partsOfReport } = lexicon;
const OPENING = ['白城市人民代表大会常务委员会工作报告', '各位代表：'];

/** The loader keeps only the words of these files, so their rows are read here. */
const rowsOf = (file: string) =>
  z
    .array(z.object({ id: z.string(), example: z.string(), finds: z.array(z.string()).default([]) }))
    .parse(parse(readFileSync(new URL(`../../../lexicon/${file}`, import.meta.url), 'utf8')))
    .map((row) => [row.id, row] as const);

describe('the example of each row of furniture.yaml', () => {
  it.each(rowsOf('furniture.yaml'))('%s is a line of the page, not of the report', (_, { example }) => {
    const [report] = splitReports([...OPENING, '常委会依法履职。', example].join('\n'), lexicon);
    expect(report?.body.map((line) => line.text)).toEqual(['常委会依法履职。']);
  });
});

describe('the example of each row of imprint.yaml', () => {
  it.each(rowsOf('imprint.yaml'))('%s is a line of the page, and none of the head', (_, { example }) => {
    const [report] = splitReports([OPENING[0], example, OPENING[1], '常委会依法履职。'].join('\n'), lexicon);
    expect(report?.head).toEqual([]);
    expect(report?.imprint.map((line) => line.text)).toEqual([example]);
  });
});

describe('the example of each row of parts-of-report.yaml', () => {
  const extractor = createExtractor();
  it.each(partsOfReport.map((row) => [row.id, row] as const))(
    '%s says whether what stands below it is done or planned',
    (_, { example, part }) => {
      const text = [...OPENING, example, '制定《白城市志愿服务条例》。', ''].join('\n');
      const statuses = extractor.extract('baicheng.txt', text).flatMap((facts) => facts.regulationActs);
      expect(statuses.map((act) => act.status)).toEqual([part === 'PLAN' ? 'PLANNED' : 'DONE']);
    },
  );
});

describe('the example of each row of laws.yaml', () => {
  it.each(rowsOf('laws.yaml'))('%s leads to its law', (_, { example, finds }) => {
    const titles = readInFrame(`${example}。`).regulationActs.map((act) => act.title);
    expect(finds.length).toBeGreaterThan(0);
    expect(titles).toEqual(expect.arrayContaining(finds));
  });
});
