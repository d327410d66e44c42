import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScoredFacts, score } from '../../src/eval/index.js';
import { createExtractor } from '../../src/extract/index.js';
import type { Facts, Located } from '../../src/model/facts.js';
import { absent, collectionPath, goldFolder, orderPath, readCorpus } from './corpus.js';

/** What extraction must reach on the development reports (F1), a little below what docs/quality.md says that it does. */
const FLOORS: Readonly<Record<string, number>> = {
  regulations: 0.91,
  acts: 0.88,
  activities: 0.94,
  persons: 0.96,
  roles: 0.96,
  bodies: 0.9,
  places: 0.94,
  projects: 0.72,
  document: 0.96,
};

const factsOf = (facts: Facts): readonly Located[] => [
  facts.document,
  ...facts.regulationActs,
  ...facts.activities,
  ...facts.roles,
  ...facts.bodies,
  ...facts.places,
  ...facts.projects,
];

describe.skipIf(absent)('extraction on the real reports', () => {
  const corpus = absent ? [] : readCorpus();

  it.each(corpus.map((report) => [report.file, report] as const))(
    '%s: every quote stands where its offsets say',
    (_, { text, facts }) => {
      for (const fact of factsOf(facts)) {
        expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
        expect(fact.quote).not.toBe('');
        expect(fact.sentenceSpan.start).toBeLessThanOrEqual(fact.start);
        expect(fact.sentenceSpan.end).toBeGreaterThanOrEqual(fact.end);
      }
      const mentions = [...facts.bodies, ...facts.places].flatMap((fact) => fact.mentions);
      for (const mention of mentions) expect(mention.end).toBeGreaterThan(mention.start);
    },
  );

  it('reads the collection as its reports, in order, with the offsets of the whole text', () => {
    const text = readFileSync(collectionPath, 'utf8');
    const order = JSON.parse(readFileSync(orderPath, 'utf8')) as readonly string[];
    const reports = createExtractor().extract('collection.txt', text);
    const single = new Map(corpus.map((report) => [report.facts.id, report.facts.document]));
    expect(reports.map((facts) => facts.document.place)).toEqual(order.map((name) => single.get(name)?.place));
    expect(reports.map((facts) => facts.id)).toEqual(
      order.map((_, i) => `collection.${String(i + 1).padStart(3, '0')}`),
    );
    for (const facts of reports) {
      for (const fact of factsOf(facts)) {
        expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
        expect(fact.start).toBeGreaterThanOrEqual(facts.source.start);
        expect(fact.end).toBeLessThanOrEqual(facts.source.end);
      }
    }
  });

  it('gives a report of the collection the same acts as the report by itself', () => {
    const text = readFileSync(collectionPath, 'utf8');
    const order = JSON.parse(readFileSync(orderPath, 'utf8')) as readonly string[];
    const acts = (facts: Facts | undefined) =>
      facts?.regulationActs.map((act) => `${act.title} ${act.action} ${act.status}`);
    const reports = createExtractor().extract('collection.txt', text);
    for (const [i, name] of order.entries()) {
      expect(acts(reports[i])).toEqual(acts(corpus.find((report) => report.facts.id === name)?.facts));
    }
  });

  it('holds its floors', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhengtu-facts-'));
    try {
      for (const { facts } of corpus) writeFileSync(join(folder, `${facts.id}.json`), JSON.stringify(facts));
      const scores = score(await readScoredFacts(folder), await readScoredFacts(goldFolder));
      for (const [family, floor] of Object.entries(FLOORS)) {
        expect(scores.find((row) => row.family === family)?.f1, family).toBeGreaterThanOrEqual(floor);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
