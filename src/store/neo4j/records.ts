/** Nodes and lines as records. A node's own properties hold the whole record; the lines beside it are there to be walked. */
import type {
  ActivityRecord,
  ActRecord,
  DocumentRecord,
  EntityRecord,
  EvidenceRef,
  HoldingRecord,
  JudgementRecord,
  MentionRecord,
  RecordedJudgement,
} from '../../model/graph.js';
import { PREFIX_OF } from '../../model/ids.js';
import { ENTITY_KINDS, type EntityKind } from '../../model/vocabulary.js';
import type { Row } from './connection.js';
import { evidenceIn, listed, refAt } from './lists.js';

export const LABEL_OF = {
  PLACE: 'Place',
  BODY: 'Body',
  REGULATION: 'Regulation',
  PROJECT: 'Project',
  PERSON: 'Person',
  OFFICE: 'Office',
  MEETING: 'Meeting',
} as const satisfies Readonly<Record<EntityKind, string>>;

/** What a record of each kind has beside its type and id; a node also has what is derived from all reports together. */
const FIELDS = {
  PLACE: ['name', 'code', 'level', 'parent'],
  BODY: ['name', 'kind', 'place', 'parent'],
  REGULATION: ['name', 'kind', 'place', 'topics', 'subject'],
  PROJECT: ['name', 'kind', 'place'],
  PERSON: ['name', 'place'],
  OFFICE: ['name', 'title', 'body'],
  MEETING: ['name', 'body', 'session', 'date'],
} as const satisfies { readonly [Kind in EntityKind]: readonly Field<Extract<EntityRecord, { type: Kind }>>[] };
/** Those of all kinds together. */
export const ENTITY = [...new Set(['id', ...Object.values(FIELDS).flat()])] as const;
type Field<EntityOfKind> = Exclude<keyof EntityOfKind, 'type' | 'id'>;

const KIND_BY_PREFIX = new Map<string, EntityKind>(ENTITY_KINDS.map((kind) => [PREFIX_OF[kind], kind]));

/** The id alone says what an entity is. */
export function kindOf(id: string): EntityKind {
  const kind = KIND_BY_PREFIX.get(id.slice(0, id.indexOf('/')));
  if (kind === undefined) throw new Error(`No kind of entity has ids like ${id}.`);
  return kind;
}

export function entityOf(properties: Row): EntityRecord {
  const id = String(properties.id);
  const type = kindOf(id);
  return { type, id, ...chosen(properties, FIELDS[type]) } as EntityRecord; // written from such a record
}

/** A record's fields as a node's or a claim's properties; those that it lacks are null, which takes them away. */
export function propertiesOf(entity: EntityRecord): Row {
  const record: Row = { ...entity };
  return Object.fromEntries(FIELDS[entity.type].map((field) => [field, record[field] ?? null]));
}

export const ACTIVITY = [
  'id',
  'document',
  'category',
  'action',
  'status',
  'year',
  'actors',
  'object',
  'count',
  'unit',
  'about',
  'confidence',
  'rule',
] as const;

export function activityOf(properties: Row): ActivityRecord {
  return {
    ...chosen(properties, ACTIVITY),
    evidence: evidenceOf(properties),
  } as unknown as ActivityRecord; // written from such a record
}

/** All but the text, which is long. */
export const DOCUMENT = [
  'id',
  'title',
  'kind',
  'issuer',
  'place',
  'coversYears',
  'planYear',
  'meeting',
  'date',
  'source',
  'presenter',
  'presentedAs',
] as const;

export function documentOf(properties: Row): DocumentRecord {
  const { presenter: person, presentedAs: office, ...record } = chosen(properties, DOCUMENT);
  return (person === undefined ? record : { ...record, presenter: { person, office } }) as unknown as DocumentRecord; // written from such a record
}

export const ACT = ['body', 'regulation', 'action', 'status', 'years', 'confidence'] as const;

export const actOf = (properties: Row): ActRecord =>
  ({
    ...chosen(properties, ACT),
    evidence: evidenceOf(properties),
  }) as unknown as ActRecord; // written from such a record

export const HOLDING = ['person', 'office', 'asOf'] as const;

export const holdingOf = (properties: Row): HoldingRecord =>
  ({
    ...chosen(properties, HOLDING),
    evidence: evidenceOf(properties),
  }) as unknown as HoldingRecord; // written from such a record

export const judgementOf = ({ left, right, judgement, reason, at }: Row): JudgementRecord =>
  ({ left, right, judgement, reason, at }) as JudgementRecord; // written from such a record

export const RECORDED_JUDGEMENT = ['left', 'right', 'judgement', 'reason', 'at', 'until'] as const;

export const recordedJudgementOf = (row: Row): RecordedJudgement =>
  ({ ...judgementOf(row), ...(row.until === undefined ? {} : { until: row.until }) }) as RecordedJudgement; // written so

/** Where the words speak of an entity without naming it; a list in Neo4j holds no null. */
export const UNNAMED = '';

export const MENTION = ['entity', 'document', 'passage', 'start', 'end', 'surface'] as const;

export const mentionOf = ({ entity, document, passage, start, end, surface }: Row): MentionRecord =>
  ({
    entity,
    evidence: { document, passage, start, end },
    ...(surface === UNNAMED ? {} : { surface }),
  }) as MentionRecord; // written from such a record

const chosen = (properties: Row, fields: readonly string[]): Row =>
  listed(
    fields,
    fields.map((field) => properties[field]),
  );

/** Evidence as properties: ids of passages, and for each of them where its stretch begins and ends. */
export const evidenceProperties = (evidence: readonly EvidenceRef[]) => ({
  evidence: evidence.map(({ passage }) => passage),
  spans: evidence.flatMap(({ start, end }) => [start, end]),
});

export const evidenceOf = ({ evidence, spans }: Row): readonly EvidenceRef[] => evidenceIn(evidence, spans, refAt);
