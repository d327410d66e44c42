/**
 * What a user would take instead of Zhengtu, on the same reports and by the same counting. Called by run.sh, which brings what
 * HanLP found: `tsx bench/peers/peers.ts FOLDER GOLD HANLP.tsv [NAME…]`; with names, of these reports only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nodejieba from 'nodejieba';
import { z } from 'zod';
import { type Family, type FamilyScore, readScoredFacts, type ScoredFacts, score } from '../../src/eval/index.js';
import { createExtractor } from '../../src/extract/index.js';
import { factsOf, type Names, namesOf, type Tagged } from './names.js';

const [folder, goldFolder, hanlpFile, ...only] = process.argv.slice(2);
if (folder === undefined || goldFolder === undefined || hanlpFile === undefined) {
  console.error('bench/peers: expected FOLDER GOLD HANLP.tsv; run.sh gives them');
  process.exit(2);
}

const ids = readdirSync(goldFolder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .filter((id) => only.length === 0 || only.includes(id))
  .sort();
const texts = new Map(ids.map((id) => [id, readFileSync(join(folder, `${id}.txt`), 'utf8')] as const));
const allGold = await readScoredFacts(goldFolder);
const gold = new Map([...allGold].filter(([id]) => ids.includes(id)));

const hanlp = readFileSync(hanlpFile, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'));
const hanlpTagged = (report: string): Tagged[] =>
  hanlp.flatMap(([id, tag = '', word = '']) => (id === report ? [{ word, tag }] : []));
const extractor = createExtractor();

type Read = (id: string, text: string) => Names;
const TOOLS: readonly (readonly [name: string, families: readonly Family[], read: Read])[] = [
  ['nodejieba.tag', ['bodies', 'places', 'persons'], (_, text) => namesOf(nodejieba.tag(text))],
  ['HanLP portable 1.8.6', ['bodies', 'places', 'persons'], (id) => namesOf(hanlpTagged(id))],
  ['bare 《…》', ['regulations'], (_, text) => ({ titles: bracketed(text) })],
  ['Zhengtu', ['regulations', 'bodies', 'places', 'persons'], extracted],
];

console.log(`${ids.length} reports, ${[...texts.values()].reduce((sum, text) => sum + text.length, 0)} characters\n`);
console.log('| family | tool | P | R | F1 | P resolved | R resolved | F1 resolved |');
console.log('|---|---|---|---|---|---|---|---|');
const scored = TOOLS.map(([tool, families, read]) => {
  const found = new Map([...texts].map(([id, text]) => [id, factsOf(read(id, text))] as const));
  const resolved = new Map([...found].map(([id, facts]) => [id, resolvedByGold(id, facts)] as const));
  return { tool, families, asFound: score(found, gold), resolved: score(resolved, gold) };
});
for (const family of ['regulations', 'bodies', 'places', 'persons'] as const) {
  for (const { tool, families, asFound, resolved } of scored) {
    if (families.includes(family)) {
      console.log(`| ${family} | ${tool} | ${figures(asFound, family)} | ${figures(resolved, family)} |`);
    }
  }
}

function figures(scores: readonly FamilyScore[], family: Family): string {
  const found = scores.find((row) => row.family === family);
  return [found?.precision, found?.recall, found?.f1].map((figure) => figure?.toFixed(3) ?? '').join(' | ');
}

function bracketed(text: string): string[] {
  return [...text.matchAll(/《([^《》]+)》/g)].flatMap(([, title]) => title ?? []);
}

function extracted(id: string, text: string): Names {
  const reports = extractor.extract(`${id}.txt`, text);
  return {
    bodies: reports.flatMap((facts) => facts.bodies.map(({ name }) => name)),
    places: reports.flatMap((facts) => facts.places.map(({ name }) => name)),
    persons: reports.flatMap((facts) => facts.roles.flatMap(({ person }) => person ?? [])),
    titles: reports.flatMap((facts) => facts.regulationActs.map(({ title }) => title)),
  };
}

/**
 * A tagger gives names as they stand in the text (市人大常委会, 保定), the gold gives them in full. So that a tool is not blamed for
 * what it never set out to do, each name that the gold lists as a written form of something counts as that in these columns.
 */
function resolvedByGold(id: string, facts: ScoredFacts): ScoredFacts {
  const entity = z.array(z.object({ name: z.string(), surfaces: z.array(z.string()) }));
  const { bodies, places } = z
    .object({ bodies: entity, places: entity })
    .parse(JSON.parse(readFileSync(join(goldFolder ?? '', `${id}.json`), 'utf8')));
  const resolve = (list: z.infer<typeof entity>, { name }: { readonly name: string }): { name: string }[] => {
    const meant = list.filter(({ surfaces }) => surfaces.includes(name));
    return meant.length > 0 ? meant.map((one) => ({ name: one.name })) : [{ name }];
  };
  return {
    ...facts,
    bodies: facts.bodies.flatMap((body) => resolve(bodies, body)),
    places: facts.places.flatMap((place) => resolve(places, place)),
  };
}
