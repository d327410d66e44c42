/**
 * The lines of an exported JSONL file, checked as they come: a file can come from anywhere. Nothing is left out and nothing
 * is set in another order, so that what was checked is what was written.
 */
import { z } from 'zod';
import type { DocumentRecord, EntityRecord, PassageRecord } from '../model/graph.js';
import {
  ACTIONS,
  ACTIVITY_CATEGORIES,
  BODY_KINDS,
  DOCUMENT_KINDS,
  JUDGEMENTS,
  PLACE_LEVELS,
  PROJECT_KINDS,
  REGULATION_KINDS,
  STATUSES,
} from '../model/vocabulary.js';
import { JSONL_VERSION } from './formats/jsonl.js';

const text = z.string();
const id = text.min(1);
const offset = z.int().nonnegative();
const year = z.int();
const date = z.iso.date();
const optional = z.exactOptional;
const named = { id, name: text };

const entity = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('PLACE'), ...named, code: text, level: z.enum(PLACE_LEVELS), parent: optional(id) }),
  z.strictObject({
    type: z.literal('BODY'),
    ...named,
    kind: z.enum(BODY_KINDS),
    place: optional(id),
    parent: optional(id),
  }),
  z.strictObject({
    type: z.literal('REGULATION'),
    ...named,
    kind: z.enum(REGULATION_KINDS),
    place: optional(id),
    topics: z.array(text),
    subject: optional(text),
  }),
  z.strictObject({ type: z.literal('PROJECT'), ...named, kind: z.enum(PROJECT_KINDS), place: optional(id) }),
  z.strictObject({ type: z.literal('PERSON'), ...named, place: optional(id) }),
  z.strictObject({ type: z.literal('OFFICE'), ...named, title: text, body: id }),
  z.strictObject({
    type: z.literal('MEETING'),
    ...named,
    body: optional(id),
    session: optional(text),
    date: optional(date),
  }),
]) satisfies z.ZodType<EntityRecord>;

const document = z.strictObject({
  id,
  title: text,
  kind: z.enum(DOCUMENT_KINDS),
  issuer: optional(id),
  place: optional(id),
  coversYears: z.array(year),
  planYear: optional(year),
  presenter: optional(z.strictObject({ person: id, office: id })),
  meeting: optional(id),
  date: optional(date),
  source: text,
}) satisfies z.ZodType<DocumentRecord>;

const passage = z.strictObject({
  id,
  start: offset,
  end: offset,
  sentence: text,
  section: optional(text),
}) satisfies z.ZodType<PassageRecord>;

/** The words are told again for who reads the line alone; here they show that the line belongs to the text. */
const evidence = z.strictObject({
  document: id,
  passage: id,
  start: offset,
  end: offset,
  quote: text,
  sentence: optional(text),
  section: optional(text),
});

const activity = z.strictObject({
  id,
  document: id,
  category: z.enum(ACTIVITY_CATEGORIES),
  action: optional(z.enum(ACTIONS)),
  status: z.enum(STATUSES),
  year: optional(year),
  actors: z.array(id),
  object: optional(text),
  count: optional(z.int()),
  unit: optional(text),
  about: z.array(id),
  confidence: z.number().min(0).max(1),
  rule: text,
  evidence: z.array(evidence).min(1),
});

const line = <Name extends string, Value extends z.ZodType>(name: Name, value: Value) =>
  z.strictObject({ record: z.literal(name), value });

/** A line once its `record` has been taken apart from the rest of it. */
export const RECORD = z.discriminatedUnion('record', [
  line('HEADER', z.strictObject({ format: z.literal('zhengtu'), version: z.literal(JSONL_VERSION) })),
  line('DOCUMENT', document.extend({ text })),
  line('PASSAGE', passage),
  line('ENTITY', entity),
  line('MENTION', z.strictObject({ entity: id, evidence, surface: optional(text) })),
  line('HOLDING', z.strictObject({ person: id, office: id, asOf: optional(date), evidence })),
  line('ACTIVITY', activity),
  line(
    'JUDGEMENT',
    z.strictObject({ left: id, right: id, judgement: z.enum(JUDGEMENTS), reason: text, at: z.iso.datetime() }),
  ),
  line('END', z.strictObject({ documents: offset })),
]);
export type ExportRecord = z.infer<typeof RECORD>;
