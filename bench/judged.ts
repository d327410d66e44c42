/** Each extracted fact of the development reports with whether hand-made gold has it too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareFacts, type FactFamily } from '../src/eval/families.js';
import { NO_FACTS, readScoredFacts, type ScoredFacts } from '../src/eval/scoredFacts.js';
import { CALIBRATED, type CalibratedFamily } from '../src/extract/calibrate.js';
import { createExtractor } from '../src/extract/index.js';
import { type Lexicon, loadLexicon } from '../src/extract/lexicon/lexicon.js';
import type { Facts, RoleFact } from '../src/model/facts.js';

export interface Judged {
  readonly report: string;
  readonly family: CalibratedFamily;
  readonly rule: string;
  readonly confidence: number;
  /** In every part: of an act title, action, status and actor; of an activity count, object and category. */
  readonly right: boolean;
}

const COMPARED_AS = {
  regulationActs: 'acts+actor',
  activities: 'activities+cat',
  roles: 'offices',
  bodies: 'bodies',
  places: 'places',
  projects: 'projects',
} as const satisfies Record<CalibratedFamily, FactFamily>;

/** Reports whose errors nobody looked at while the rules were written. */
export const UNSEEN: readonly string[] = ['changzhou', 'shangqiu', 'suzhou-cppcc', 'yaan', 'yueyang'];

export const shared = fileURLToPath(new URL('../../shared/', import.meta.url));

/** With the lexicon's own table of confidence, or with another. */
export async function judgeReports(lexicon: Lexicon = loadLexicon()): Promise<readonly Judged[]> {
  if (!existsSync(shared)) throw new Error(`no folder ${shared} with corpus/reports and gold/dev`);
  const gold = await readScoredFacts(`${shared}gold/dev`);
  const extractor = createExtractor(lexicon);
  return readdirSync(`${shared}corpus/reports`).flatMap((file) => {
    const [facts] = extractor.extract(file, readFileSync(`${shared}corpus/reports/${file}`, 'utf8'));
    const expected = facts && gold.get(facts.id);
    return facts && expected ? judge(facts, expected) : [];
  });
}

function judge(facts: Facts, expected: ScoredFacts): readonly Judged[] {
  return CALIBRATED.flatMap((family) =>
    facts[family].map((fact) => {
      const compared = family === 'roles' && (fact as RoleFact).person !== null ? 'roles' : COMPARED_AS[family];
      const right = compareFacts({ ...NO_FACTS, [family]: [fact] }, expected)[compared].found === 1;
      return { report: facts.id, family, rule: fact.rule, confidence: fact.confidence, right };
    }),
  );
}

export const share = (facts: readonly Judged[]): number => facts.filter((fact) => fact.right).length / facts.length;
