import type { Facts } from '../model/facts.js';
import type { ConfidenceTable } from './lexicon/confidenceTable.js';

/** Families of facts whose confidence is measured. */
export const CALIBRATED = ['regulationActs', 'activities', 'roles', 'bodies', 'places', 'projects'] as const;
export type CalibratedFamily = (typeof CALIBRATED)[number];

/**
 * A rule and how sure its stage was: what the same rule finds with less evidence is judged by itself. Undertakings are weighed
 * by a model, whose likelihood says more than the noun that they end in.
 */
export const ruleKey = (family: CalibratedFamily, rule: string, stageConfidence: number): string =>
  `${family === 'projects' ? family : rule} ${stageConfidence.toFixed(1)}`;

/**
 * Puts what was measured in place of what the stages believe: `confidence` is how often facts found this way are right. A rule
 * that was never measured counts as its family.
 */
export function calibrate(facts: Facts, table: ConfidenceTable | undefined): Facts {
  if (!table) return facts;
  const measured = <Fact extends Facts[CalibratedFamily][number]>(family: CalibratedFamily, own: readonly Fact[]) =>
    own.map((fact) => ({
      ...fact,
      confidence: shareOf(table, family, ruleKey(family, fact.rule, fact.confidence)) ?? fact.confidence,
    }));
  return {
    ...facts,
    regulationActs: measured('regulationActs', facts.regulationActs),
    activities: measured('activities', facts.activities),
    roles: measured('roles', facts.roles),
    bodies: measured('bodies', facts.bodies),
    places: measured('places', facts.places),
    projects: measured('projects', facts.projects),
  };
}

function shareOf({ families }: ConfidenceTable, family: CalibratedFamily, key: string): number | undefined {
  return families[family]?.rules[key] ?? families[family]?.family;
}
