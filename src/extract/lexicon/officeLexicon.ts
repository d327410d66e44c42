/** The rows that tell offices and persons. */
import { z } from 'zod';
import { BODY_KINDS, DOCUMENT_KINDS } from '../../model/vocabulary.js';
import { evidenceOfRow, loadRows } from './rows.js';

const officeRow = z.strictObject({
  ...evidenceOfRow,
  titles: z.record(z.string(), z.array(z.string())),
  of: z.array(z.enum(BODY_KINDS)).min(1),
  heldIn: z.partialRecord(z.enum(BODY_KINDS), z.string()).default({}),
  alone: z.string().optional(),
  national: z.boolean().default(false),
  frames: z.array(z.enum(DOCUMENT_KINDS)).default([]),
  level: z.boolean().default(false),
  unnamed: z.boolean().default(false),
  /** The only office of its title: a name may stand before it anywhere. */
  unique: z.boolean().default(false),
  /** A name stands before the title only in full and where a clause begins. */
  seldomBehind: z.boolean().default(false),
  notBefore: z.array(z.string()).default([]),
  finds: z.strictObject({ person: z.string(), role: z.string(), body: z.string() }),
});
const personRow = z.strictObject({ ...evidenceOfRow, words: z.array(z.string().min(1)).min(1) });

export type OfficeRow = z.infer<typeof officeRow>;
export type PersonRow = z.infer<typeof personRow>;

export interface OfficeLexicon {
  readonly offices: readonly OfficeRow[];
  readonly persons: readonly PersonRow[];
}

export const loadOffices = (): OfficeLexicon => ({
  offices: loadRows('offices.yaml', officeRow),
  persons: loadRows('persons.yaml', personRow),
});
