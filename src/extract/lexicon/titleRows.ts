import { z } from 'zod';
import { SUBJECT_MATTERS } from '../../model/vocabulary.js';
import { evidenceOfRow } from './rows.js';

const wordList = z.array(z.string().min(1)).min(1);

/** Words of a title that tell what the text is about; without a topic, that it is about its maker's own work. */
export const topicRow = z.strictObject({
  ...evidenceOfRow,
  topic: z.string().min(2).optional(),
  matters: z.array(z.enum(SUBJECT_MATTERS)).default([]),
  words: wordList,
  unless: z.array(z.string().min(1)).default([]),
  finds: z.array(z.string()),
});

/** Words that come off a title, or that mean the same, when subjects of two places are compared. */
export const subjectRow = z.discriminatedUnion('role', [
  z.strictObject({
    ...evidenceOfRow,
    role: z.enum(['owner', 'form', 'filler', 'scope', 'bare']),
    words: wordList,
    finds: z.string(),
  }),
  z.strictObject({
    ...evidenceOfRow,
    role: z.literal('same'),
    subject: z.string().min(2),
    words: wordList,
    finds: z.string(),
  }),
]);

export type TopicRow = z.infer<typeof topicRow>;
export type SubjectRow = z.infer<typeof subjectRow>;
