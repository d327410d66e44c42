import type { Located, RoleFact } from '../../model/facts.js';
import type { Draft, Reading } from '../draft.js';
import type { Line } from '../lines.js';
import type { RawReport } from '../split.js';

export function readRoles(_reading: Reading, _report: RawReport): readonly Draft<Omit<RoleFact, keyof Located>>[] {
  return [];
}
export function presenterIn(
  _line: Line,
  _reading: Reading,
): { readonly person: string; readonly role: string } | undefined {
  return undefined;
}
