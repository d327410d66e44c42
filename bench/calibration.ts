/**
 * Whether `confidence` keeps its word: for each band, how many of the facts with such a confidence are right by hand-made gold.
 * `npx tsx bench/calibration.ts [--rules]`, on ../shared; `--rules` adds the precision of each rule.
 */
import { parseArgs } from 'node:util';
import { CALIBRATED } from '../src/extract/calibrate.js';
import { type Judged, judgeReports, share, UNSEEN } from './judged.js';

const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 1.01];

const { values } = parseArgs({ options: { rules: { type: 'boolean' } } });
const all = await judgeReports();
print(
  'reports on which the rules were written',
  all.filter((fact) => !UNSEEN.includes(fact.report)),
);
print(
  'unseen reports',
  all.filter((fact) => UNSEEN.includes(fact.report)),
);
if (values.rules) {
  const rules = [...new Set(all.map(ruleOf))].sort();
  for (const rule of rules) {
    const own = all.filter((fact) => ruleOf(fact) === rule);
    console.log(`${rule.padEnd(64)} ${share(own).toFixed(3)} of ${own.length}`);
  }
}

function print(title: string, facts: readonly Judged[]): void {
  console.log(`${title}: share of right facts by band of confidence`);
  for (const family of ['all', ...CALIBRATED]) {
    const own = facts.filter((fact) => family === 'all' || fact.family === family);
    console.log(
      `  ${family.padEnd(15)}${BANDS.slice(0, -1)
        .map((from, i) => cell(own, from, BANDS[i + 1] ?? 1))
        .join('')}`,
    );
  }
}

function cell(facts: readonly Judged[], from: number, to: number): string {
  const own = facts.filter((fact) => fact.confidence >= from && fact.confidence < to);
  return `  ${from.toFixed(1)}+ ${own.length === 0 ? '   –' : share(own).toFixed(2)} of ${String(own.length).padEnd(5)}`;
}

function ruleOf(fact: Judged): string {
  return `${fact.family} ${fact.rule} ${fact.confidence.toFixed(2)}`;
}
