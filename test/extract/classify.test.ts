import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { subjectOf } from '../../src/extract/classify/subject.js';
import { topicsOf } from '../../src/extract/classify/topics.js';
import { createNameTools } from '../../src/extract/index.js';
import { loadLexicon } from '../../src/extract/lexicon/lexicon.js';
import { SUBJECT_MATTERS } from '../../src/model/vocabulary.js';
import { readInFrame } from './reading.js';

const lexicon = loadLexicon();
const tools = createNameTools(lexicon);
const cases = z
  .array(
    z.strictObject({ it: z.string(), title: z.string(), topics: z.array(z.string()), subject: z.string().optional() }),
  )
  .parse(parse(readFileSync(new URL('../cases/regulation-titles.yaml', import.meta.url), 'utf8')));

describe('what a regulation is about', () => {
  it.each(cases.map((row) => [row.it, row] as const))('%s', (_, { title, topics, subject }) => {
    expect({ topics: topicsOf(title, lexicon, tools), subject: subjectOf(title, lexicon, tools) }).toEqual({
      topics,
      subject,
    });
  });

  it('is one subject in cities that name it differently', () => {
    const titles = ['保定市住宅物业管理条例', '南通市住宅物业管理条例', '永州市物业管理条例', '重庆市物业管理办法'];
    expect(new Set(titles.map((title) => subjectOf(title, lexicon, tools)))).toEqual(new Set(['物业管理']));
  });

  it('stands with each act in the facts, by the canonical title', () => {
    const { regulationActs } = readInFrame('制定住宅物业管理条例，检查《湿地保护法》实施情况。');
    const about = regulationActs.map(({ canonicalTitle, topics, subject }) => ({ canonicalTitle, topics, subject }));
    expect(about).toEqual([
      { canonicalTitle: '白城市住宅物业管理条例', topics: ['城乡建设与管理', '物业管理'], subject: '物业管理' },
      { canonicalTitle: '中华人民共和国湿地保护法', topics: ['生态文明建设', '湿地保护'], subject: undefined },
    ]);
  });
});

describe('every row of topics.yaml', () => {
  it.each(lexicon.topics.map((row) => [row.id, row] as const))('finds in the example of %s what it says', (_, row) => {
    expect(topicsOf(row.example, lexicon, tools)).toEqual(row.finds);
  });

  it.each(lexicon.topics.map((row) => [row.id, row] as const))('decides in the example of %s', (_, row) => {
    const others = { ...lexicon, topics: lexicon.topics.filter((other) => other !== row) };
    expect(topicsOf(row.example, others, tools)).not.toEqual(row.finds);
  });

  it('names a topic once, and all four subject matters', () => {
    const topics = lexicon.topics.flatMap((row) => row.topic ?? []);
    expect(new Set(topics).size).toBe(topics.length);
    expect(topics).toEqual(expect.arrayContaining([...SUBJECT_MATTERS]));
  });
});

describe('every row of subjects.yaml', () => {
  it.each(lexicon.subjects.map((row) => [row.id, row] as const))('leads the example of %s to its subject', (_, row) => {
    expect(subjectOf(row.example, lexicon, tools)).toBe(row.finds);
  });

  it.each(lexicon.subjects.map((row) => [row.id, row] as const))('decides in the example of %s', (_, row) => {
    const others = { ...lexicon, subjects: lexicon.subjects.filter((other) => other !== row) };
    expect(subjectOf(row.example, others, tools)).not.toBe(row.finds);
  });
});
