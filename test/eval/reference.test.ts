import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mistakeLines, readScoredFacts, score, tableOf } from '../../src/eval/index.js';

const shared = fileURLToPath(new URL('../../../shared/gold', import.meta.url));
const scorer = join(shared, 'score.py');
const gold = join(shared, 'dev');
const missing = !existsSync(scorer) ? `${scorer} is not here` : hasPython() ? '' : 'python3 is not installed';
if (missing) console.warn(`zhengtu eval is not compared with the reference scorer: ${missing}`);

describe.skipIf(missing)('zhengtu eval beside the reference scorer', () => {
  let spoiled = '';
  beforeAll(async () => {
    spoiled = await mkdtemp(join(tmpdir(), 'zhengtu-eval-'));
    await spoil(gold, spoiled);
  });
  afterAll(() => rm(spoiled, { recursive: true }));

  it.each([
    ['gold itself', () => gold],
    ['predictions with every kind of mistake', () => spoiled],
  ])('prints the same figures and the same mistakes for %s', async (_, predicted) => {
    const scores = score(await readScoredFacts(predicted()), await readScoredFacts(gold));
    expect([...tableOf(scores), ...mistakeLines(scores)]).toEqual(reference(predicted()));
  });
});

function reference(predicted: string): string[] {
  const output = execFileSync('python3', [scorer, predicted, gold, '--errors'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return output.trimEnd().split('\n');
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

type Fact = Record<string, unknown>;

/** A copy of gold in which facts are left out, doubled and changed, in turn, so that every family has every mistake. */
async function spoil(from: string, to: string): Promise<void> {
  const files = (await readdir(from)).sort();
  for (const [nth, file] of files.entries()) {
    if (nth % 7 === 3) continue;
    const facts = JSON.parse(await readFile(join(from, file), 'utf8')) as Record<string, unknown>;
    const document = facts.document as Fact;
    const spoiledFacts = Object.fromEntries(
      Object.entries(facts).map(([family, list]) => [family, Array.isArray(list) ? list.flatMap(spoilFact) : list]),
    );
    if (nth % 5 === 0) delete spoiledFacts.projects;
    await writeFile(
      join(to, file),
      JSON.stringify({ ...spoiledFacts, document: nth % 4 === 0 ? null : spoilDocument(document, nth) }),
    );
  }
}

function spoilFact(fact: Fact, nth: number): Fact[] {
  const changed = Object.entries(fact).map(([key, value]) => [key, spoilValue(key, value, nth)]);
  return [[], [fact], [fact, fact], [Object.fromEntries(changed)], [fact, Object.fromEntries(changed)]][nth % 5] ?? [];
}

function spoilValue(key: string, value: unknown, nth: number): unknown {
  if (key === 'count') return nth % 2 === 0 ? value : 7;
  if (key === 'status') return nth % 3 === 0 ? 'PLANNED' : value;
  if (key === 'category') return nth % 3 === 0 ? 'OTHER' : value;
  if (typeof value !== 'string' || key === 'quote' || key === 'action') return value;
  return [
    `《${value}》`,
    value.slice(1),
    `关于${value}（草案）`,
    `${value}'"\t\\\u3000\u{20000}`,
    `${value}、某市人民政府`,
  ][nth % 5];
}

function spoilDocument(document: Fact, nth: number): Fact {
  const presenter = { person: `某'${nth}`, role: '主任' };
  const entries = Object.entries({ ...document, presenter, planYear: nth }).map(([key, value]) =>
    typeof value === 'string' && nth % 2 === 0 ? [key, `${value}。第\u3000`] : [key, value],
  );
  return Object.fromEntries(nth % 3 === 0 ? entries.slice(2) : entries);
}
