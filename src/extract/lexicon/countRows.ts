/** What the rows about counts look like: classifiers, the words around a counted noun, and the kinds of activity. */
import { z } from 'zod';
import { ACTIVITY_CATEGORIES } from '../../model/vocabulary.js';
import { evidenceOfRow } from './rows.js';

const words = z.array(z.string().min(1)).min(1);

/** What is counted in a row's example. */
const counted = z.strictObject({
  object: z.string(),
  count: z.number().int(),
  unit: z.string(),
  category: z.enum(ACTIVITY_CATEGORIES).optional(),
});

export const COUNT_CLASSES = ['EVENT', 'PERSON', 'THING', 'NONE', 'ORDINAL'] as const;
export type CountClass = (typeof COUNT_CLASSES)[number];

/** Words behind a number; the head of the file says what each class counts. */
export const classifierRow = z.strictObject({
  ...evidenceOfRow,
  class: z.enum(COUNT_CLASSES),
  words,
  finds: z.array(counted),
});

export const COUNTING_ROLES = [
  'verb',
  'act',
  'result',
  'stop',
  'adverb',
  'word',
  'lead',
  'tail',
  'head',
  'agent',
  'group',
  'rate',
  'region',
  'join',
] as const;
export type CountingRole = (typeof COUNTING_ROLES)[number];

/** Words around a counted noun; the head of the file says what each role is for. */
export const countingWordRow = z.strictObject({
  ...evidenceOfRow,
  role: z.enum(COUNTING_ROLES),
  words,
  finds: z.array(counted),
});

/** Words that tell the kind of an activity; the head of the file says how. */
export const categoryRow = z.strictObject({
  ...evidenceOfRow,
  /** The kind that the words speak for by themselves. */
  category: z.enum(ACTIVITY_CATEGORIES).optional(),
  words,
  finds: z.array(counted),
});

export type ClassifierRow = z.infer<typeof classifierRow>;
export type CountingWordRow = z.infer<typeof countingWordRow>;
export type CategoryRow = z.infer<typeof categoryRow>;
