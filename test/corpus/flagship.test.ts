import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EXAMPLE_QUERIES } from '../../src/exampleQueries.js';
import { toReportGraph } from '../../src/store/reportGraph.js';
import { type Served, served } from '../api/served.js';
import { absent, goldFolder, readCorpus } from './corpus.js';

const [FLAGSHIP = ''] = EXAMPLE_QUERIES;
const FLOOR = 0.88;

const evidence = z.object({
  sentence: z.string(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  document: z.object({ title: z.string() }),
});
const edge = z.object({
  action: z.literal('ENACT'),
  status: z.literal('DONE'),
  node: z.object({ title: z.string() }),
  evidence: z.array(evidence).min(1),
});
const answer = z.object({
  places: z.object({
    nodes: z.array(
      z.object({
        name: z.string(),
        congress: z
          .object({ name: z.string(), regulations: z.object({ totalCount: z.number(), edges: z.array(edge) }) })
          .nullable(),
      }),
    ),
  }),
});
const gold = z.object({
  document: z.object({ place: z.string() }),
  regulationActs: z.array(z.object({ title: z.string(), action: z.string(), status: z.string(), actor: z.string() })),
});

/** A title as the gold files and the graph both spell it: without its place, its marks and its brackets. */
function bare(title: string, places: readonly string[]): string {
  const plain = title
    .replace(/[《》〈〉<>“”，,、；：（）()—\-\s·]/g, '')
    .replace('常务委员会', '常委会')
    .replace(/人民代表大会/g, '人大');
  const prefix = places.find((place) => plain.startsWith(place));
  return (prefix === undefined ? plain : plain.slice(prefix.length))
    .replace(/^市?(?:人大)?常委会/, '')
    .replace(/^(?:市|省|关于)/, '')
    .replace(/^关于/, '');
}

describe.skipIf(absent)('the flagship query on the real reports', () => {
  const corpus = absent ? [] : readCorpus();
  let server: Served;
  beforeAll(async () => {
    server = await served(corpus.map(({ facts, text }) => toReportGraph(facts, text)));
  });
  afterAll(() => server?.close());

  it('says which regulations each city enacted, and shows the sentence behind each', async () => {
    const { data, errors } = await server.ask(FLAGSHIP);
    expect(errors).toBeUndefined();
    const { places } = answer.parse(data);
    const texts = new Map(corpus.map(({ facts, text }) => [facts.document.title, text]));
    const found = places.nodes.flatMap(({ congress }) => congress?.regulations.edges ?? []);
    for (const { sentence, quote, start, end, document } of found.flatMap((row) => row.evidence)) {
      expect(texts.get(document.title)?.slice(start, end)).toBe(quote);
      expect(sentence.length).toBeGreaterThan(0);
    }
    let right = 0;
    let told = 0;
    let expected = 0;
    for (const { facts } of corpus) {
      const { document, regulationActs } = gold.parse(
        JSON.parse(readFileSync(`${goldFolder}/${facts.id}.json`, 'utf8')),
      );
      const answered = places.nodes.find((place) => place.name === document.place)?.congress?.regulations.edges ?? [];
      if (!regulationActs.some((act) => act.actor.startsWith(`${document.place}人民代表大会`))) continue;
      const names = [document.place, document.place.replace(/[省市]$/, '')];
      const wanted = new Set(
        regulationActs
          .filter(
            (act) =>
              act.action === 'ENACT' &&
              act.status === 'DONE' &&
              new RegExp(`^${document.place}人民代表大会(?:常务委员会)?$`).test(act.actor),
          )
          .map((act) => bare(act.title, names)),
      );
      const given = new Set(answered.map((row) => bare(row.node.title, names)));
      if (!places.nodes.some((place) => place.name === document.place)) continue; // a province: the query asks for cities
      expected += wanted.size;
      told += given.size;
      right += [...given].filter((title) => wanted.has(title)).length;
    }
    expect((2 * right) / (told + expected)).toBeGreaterThanOrEqual(FLOOR);
  });
});
