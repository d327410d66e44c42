import type { ProjectFact, Located } from '../../model/facts.js';
import type { Draft, Reading } from '../draft.js';

export function readProjects(_reading: Reading): readonly Draft<Omit<ProjectFact, keyof Located>>[] {
  return [];
}
