import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/index.js';
import { openStore } from '../../src/store/open.js';
import { toReportGraph } from '../../src/store/reportGraph.js';
import { dumped } from './contract/rows.js';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/reports/', import.meta.url));
const there = existsSync(CORPUS);
if (!there) console.warn('test/store/corpus.test.ts is skipped: ../shared/corpus/reports is not there.');

describe.skipIf(!there)('the graph of real reports', () => {
  const graphs = () => {
    const extractor = createExtractor();
    return readdirSync(CORPUS).flatMap((name) => {
      const text = readFileSync(CORPUS + name, 'utf8');
      return extractor.extract(name, text).map((facts) => ({ facts, graph: toReportGraph(facts, text) }));
    });
  };
  const read = graphs();

  it('has every act, number and named form of the facts where the text has it', () => {
    expect(read.length).toBeGreaterThan(10);
    for (const { facts, graph } of read) {
      const quoted = new Set(
        graph.activities.flatMap(({ evidence }) => evidence.map(({ start, end }) => graph.text.slice(start, end))),
      );
      for (const fact of [...facts.regulationActs, ...facts.activities]) expect(quoted).toContain(fact.quote);
      const bodies = graph.mentions.filter(
        ({ entity, surface }) => entity.startsWith('body/') && surface !== undefined,
      );
      expect(bodies).toHaveLength(
        new Set(facts.bodies.flatMap((fact) => fact.mentions.map(({ start, end }) => `${fact.name} ${start}-${end}`)))
          .size,
      );
    }
  });

  it('is the same in whatever order they are read, and gone when they are removed', async () => {
    const forward = await openStore('sqlite::memory:');
    const backward = await openStore('sqlite::memory:');
    const empty = await dumped(forward);
    for (const { graph } of read) await forward.putReport(graph);
    for (const { graph } of read.toReversed()) await backward.putReport(graph);
    expect(await dumped(forward)).toBe(await dumped(backward));
    await backward.removeDocuments(read.map(({ graph }) => graph.document.id));
    expect(await dumped(backward)).toBe(empty);
    await forward.close();
    await backward.close();
  });
});
