/**
 * Writes data/model/confidence.json: how often each rule is right, as the share of its facts that hand-made gold has too.
 * Facts of the reports on which the rules were written flatter them, so they count a twentieth; and a rule with few facts is
 * drawn towards its family. `npx tsx scripts/calibrate.ts`, on ../shared; prints how the result does on each unseen report
 * when that report was left out. Models that are trained on the unseen reports flatter them: train both on the others first,
 * and again on all afterwards.
 */
import { writeFileSync } from 'node:fs';
import { type Judged, judgeReports, share, UNSEEN } from '../bench/judged.js';
import { CALIBRATED, type CalibratedFamily, ruleKey } from '../src/extract/calibrate.js';
import { loadLexicon } from '../src/extract/lexicon/lexicon.js';

const SEEN_WEIGHT = 0.05;
/** Below what is kept on average, since the five reports differ and others will differ more. */
const SURELY = 0.96;
/** Facts' worth of the family's own share that a rule begins with. */
const PRIOR = 8;

const facts = await judgeReports({ ...loadLexicon(), confidence: undefined });
const held = UNSEEN.flatMap((report) => {
  const table = tableOf(facts.filter((fact) => fact.report !== report));
  return facts.filter((fact) => fact.report === report).map((fact) => ({ ...fact, confidence: lookUp(table, fact) }));
});
/** What is left of a promise on reports that had no part in it, family by family. */
const KEPT = Object.fromEntries(
  CALIBRATED.map((family) => {
    const own = held.filter((fact) => fact.family === family);
    const promised = own.reduce((sum, fact) => sum + fact.confidence, 0) / own.length;
    return [family, Math.min(1, share(own) / promised) * SURELY];
  }),
);
const kept = held.map((fact) => ({ ...fact, confidence: rounded(fact.confidence * (KEPT[fact.family] ?? 1)) }));
for (const [from, to] of [
  [0, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
] as const) {
  const own = kept.filter((fact) => fact.confidence >= from && fact.confidence < to);
  console.log(`${from.toFixed(1)}+  ${share(own).toFixed(3)} of ${own.length}`);
}

const table = tableOf(facts, KEPT);
const note = 'share of right facts by family and rule, made by scripts/calibrate.ts from the development reports';
const path = new URL('../data/model/confidence.json', import.meta.url);
writeFileSync(path, `${JSON.stringify({ note, seenWeight: SEEN_WEIGHT, prior: PRIOR, families: table }, null, 2)}\n`);

type Table = Record<CalibratedFamily, { readonly family: number; readonly rules: Record<string, number> }>;

function tableOf(judged: readonly Judged[], kept: Readonly<Record<string, number>> = {}): Table {
  const rows = CALIBRATED.map((family) => {
    const own = judged.filter((fact) => fact.family === family);
    const prior = weighted(own, 0.5, 1);
    const keys = [...new Set(own.map((fact) => ruleKey(family, fact.rule, fact.confidence)))].sort();
    const rules = keys.map((key) => {
      const found = own.filter((fact) => ruleKey(family, fact.rule, fact.confidence) === key);
      return [key, rounded(weighted(found, prior, PRIOR) * (kept[family] ?? 1))] as const;
    });
    return [family, { family: rounded(prior * (kept[family] ?? 1)), rules: Object.fromEntries(rules) }] as const;
  });
  return Object.fromEntries(rows) as Table; // one row for each family
}

function weighted(own: readonly Judged[], prior: number, strength: number): number {
  const weight = (fact: Judged): number => (UNSEEN.includes(fact.report) ? 1 : SEEN_WEIGHT);
  const total = own.reduce((sum, fact) => sum + weight(fact), 0);
  const right = own.filter((fact) => fact.right).reduce((sum, fact) => sum + weight(fact), 0);
  return (right + strength * prior) / (total + strength);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function lookUp(from: Table, { family, rule, confidence }: Judged): number {
  return from[family].rules[ruleKey(family, rule, confidence)] ?? from[family].family;
}
