export { FAMILIES, type Family, type FamilyScore, score } from './score.js';
export { readScoredFacts, type ScoredFacts } from './scoredFacts.js';
export { mistakeLines, tableOf } from './table.js';
export type { Mistake } from './tally.js';
