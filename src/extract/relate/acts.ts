import type { RegulationAct, Located } from '../../model/facts.js';
import type { Draft, Reading } from '../draft.js';

export function readActs(_reading: Reading): readonly Draft<Omit<RegulationAct, keyof Located>>[] {
  return [];
}
