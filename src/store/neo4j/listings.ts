import type { DocumentRecord, EntityRecord } from '../../model/graph.js';
import { type Action, type EntityKind, RELATION_OF_ACTION, type RelationKind } from '../../model/vocabulary.js';
import type { Listing, Listings } from '../port.js';
import { type EvidenceAt, listed, type Values, witnessed } from './lists.js';
import {
  ACT,
  ACTIVITY,
  DOCUMENT,
  documentOf,
  ENTITY,
  HOLDING,
  kindOf,
  LABEL_OF,
  MENTION,
  mentionOf,
  RECORDED_JUDGEMENT,
  recordedJudgementOf,
} from './records.js';

/** Where a listing's rows are, what of them is answered, and how the keys of its orders are found. */
export interface Source<Record> {
  /** Binds the row; `t` is the node or line itself. */
  readonly pattern: string;
  /** Makes several rows of what the pattern binds. */
  readonly unwind?: string;
  /** The variables that hold a row. */
  readonly bound: string;
  /** What a row is a list of, each a property of `t` unless `columns` says otherwise. */
  readonly fields: readonly string[];
  readonly columns?: Readonly<{ [field: string]: string }>;
  readonly keyOf: (key: string) => string;
  readonly read: (values: Values, at: EvidenceAt) => Record;
}

/** The types of the lines between a body and a regulation, all or those of some actions. */
export const ACTS = Object.values(RELATION_OF_ACTION).join('|');
export const ACT_RELATIONS: ReadonlySet<RelationKind> = new Set(Object.values(RELATION_OF_ACTION));
export function actsOf(actions: readonly Action[] = []): string {
  const types = Object.entries(RELATION_OF_ACTION).filter(([action]) => actions.includes(action as Action)); // a key of it
  return types.length === 0 ? ACTS : types.map(([, type]) => type).join('|');
}

const nodes = <Record>(label: string, fields: readonly string[], read: Source<Record>['read']): Source<Record> => ({
  pattern: `(t:${label})`,
  bound: 't',
  fields,
  keyOf: (key) => `t.${key}`,
  read,
});

const WITNESS = ['evidence', 'spans'];

/** Rows are written from such records, which is why they may be read as them. */
export const entityIn = (values: Values): EntityRecord =>
  ({ type: kindOf(String(values[0])), ...listed(ENTITY, values) }) as EntityRecord;
export const documentIn = (values: Values): DocumentRecord => documentOf(listed(DOCUMENT, values));
const entities = <Record>(kind: EntityKind): Source<Record> =>
  nodes(LABEL_OF[kind], ENTITY, (values) => entityIn(values) as Record); // the label says the kind
const read =
  <Record>(fields: readonly string[]): Source<Record>['read'] =>
  (values, at) =>
    witnessed(fields, values, at) as Record;

const KEY_OF_ACT: Readonly<Record<string, string>> = {
  title: 'r.name',
  regulation: 'r.id',
  body: 'b.id',
  year: 't.years[0]',
};
const KEY_OF_HOLDING: Readonly<Record<string, string>> = { office: 'o.id', person: 'p.id' };
const OF_MENTION: Readonly<Record<string, string>> = {
  entity: 'e.id',
  document: 'd.id',
  passage: 't.passages[i]',
  start: 't.spans[2 * i]',
  end: 't.spans[2 * i + 1]',
  surface: 't.surfaces[i]',
};

export const SOURCES: { readonly [L in Listing]: Source<Listings[L]['row']> } = {
  places: entities('PLACE'),
  bodies: entities('BODY'),
  regulations: entities('REGULATION'),
  projects: entities('PROJECT'),
  people: entities('PERSON'),
  offices: entities('OFFICE'),
  entities: nodes('Entity', ENTITY, entityIn),
  activities: nodes('Activity', [...ACTIVITY, ...WITNESS], read(ACTIVITY)),
  documents: nodes('Document', DOCUMENT, documentIn),
  acts: {
    pattern: `(b:Entity)-[t:${ACTS}]->(r:Entity)`,
    bound: 'b, t, r',
    fields: [...ACT, ...WITNESS],
    keyOf: (key) => KEY_OF_ACT[key] ?? `t.${key}`,
    read: read(ACT),
  },
  holdings: {
    pattern: '(p:Entity)-[t:HOLDS]->(o:Entity)',
    bound: 'p, t, o',
    fields: [...HOLDING, ...WITNESS],
    keyOf: (key) => KEY_OF_HOLDING[key] ?? `t.${key}`,
    read: read(HOLDING),
  },
  mentions: {
    pattern: '(d:Document)-[t:MENTIONS]->(e:Entity)',
    unwind: 'UNWIND range(0, size(t.passages) - 1) AS i',
    bound: 'd, t, e, i',
    fields: MENTION,
    columns: OF_MENTION,
    keyOf: (key) => OF_MENTION[key] ?? `t.${key}`,
    read: (values, at) => {
      const mention = mentionOf(listed(MENTION, values));
      const { passage, start, end } = mention.evidence;
      return { ...mention, evidence: at(passage, start, end) };
    },
  },
  judgements: nodes('Judgement', RECORDED_JUDGEMENT, (values) =>
    recordedJudgementOf(listed(RECORDED_JUDGEMENT, values)),
  ),
};
