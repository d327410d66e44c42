import type { ActivityFact, Located } from '../../model/facts.js';
import type { Draft, Reading } from '../draft.js';

export function readActivities(_reading: Reading): readonly Draft<Omit<ActivityFact, keyof Located>>[] {
  return [];
}
