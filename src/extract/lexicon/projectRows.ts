/** What the rows about named undertakings look like. */
import { z } from 'zod';
import { PROJECT_KINDS } from '../../model/vocabulary.js';
import { evidenceOfRow } from './rows.js';

const words = z.array(z.string().min(1)).min(1);

/** How good a sign a noun is; the head of the file says what each means. */
export const HEAD_STRENGTHS = ['strong', 'fair', 'weak', 'quoted'] as const;

/** A noun that a named undertaking ends in. */
export const projectHeadRow = z.strictObject({
  ...evidenceOfRow,
  kind: z.enum(PROJECT_KINDS),
  strength: z.enum(HEAD_STRENGTHS),
  words,
  notBefore: z.array(z.string()).default([]),
  finds: z.array(z.string()),
});

export const PROJECT_WORD_ROLES = [
  'GOVERN',
  'GOVERN_SOFT',
  'KEEP',
  'CUT',
  'LEAD',
  'AFTER',
  'SPEAKER',
  'WITHIN',
  'PLAIN',
  'SLOGAN',
  'KNOWN',
] as const;
export type ProjectWordRole = (typeof PROJECT_WORD_ROLES)[number];

/** Words around the name of an undertaking; the head of the file says what each role is for. */
export const projectWordRow = z.strictObject({
  ...evidenceOfRow,
  role: z.enum(PROJECT_WORD_ROLES),
  words,
  /** Of an undertaking that is KNOWN. */
  kind: z.enum(PROJECT_KINDS).optional(),
  finds: z.array(z.string()),
});

export type ProjectHeadRow = z.infer<typeof projectHeadRow>;
export type ProjectWordRow = z.infer<typeof projectWordRow>;
