import { z } from 'zod';
import { ACTIONS, REGULATION_KINDS, STATUSES } from '../../model/vocabulary.js';
import { evidenceOfRow } from './rows.js';

const wordList = z.array(z.string().min(1)).min(1);

/** A noun that documents are called by: 条例, 决定. */
export const instrumentRow = z.strictObject({
  ...evidenceOfRow,
  kind: z.enum(REGULATION_KINDS),
  words: wordList,
  unbracketed: z.enum(['free', 'enacted', 'made', 'never']),
  finds: z.string(),
});
/** An instrument that is named without brackets. */
export const knownInstrumentRow = z.strictObject({
  ...evidenceOfRow,
  kind: z.enum(REGULATION_KINDS),
  words: wordList,
  canonical: z.string().optional(),
  under: z.array(z.enum(ACTIONS)).optional(),
  notBefore: z.array(z.string()).default([]),
});
/** Words that say what was done to a regulation. */
export const actRow = z.strictObject({
  ...evidenceOfRow,
  action: z.enum(ACTIONS).optional(),
  where: z.enum(['before', 'after']),
  words: wordList,
  light: z.boolean().default(false),
  adverb: z.boolean().default(false),
  opens: z.enum(['always', 'phrase', 'unchained']).default('phrase'),
  topics: z.boolean().default(false),
  titles: z.enum(['all', 'bracketed']).default('all'),
  progress: z.boolean().default(false),
  needs: z.array(z.string()).default([]),
  context: z.array(z.string()).default([]),
  finds: z.array(z.strictObject({ title: z.string(), action: z.enum(ACTIONS), status: z.enum(STATUSES) })),
});

export type InstrumentRow = z.infer<typeof instrumentRow>;
export type KnownInstrumentRow = z.infer<typeof knownInstrumentRow>;
export type ActRow = z.infer<typeof actRow>;
