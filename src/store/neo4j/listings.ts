import { type EntityKind, RELATION_OF_ACTION, type RelationKind } from '../../model/vocabulary.js';
import type { Listing, Listings } from '../port.js';
import type { Row } from './connection.js';
import { activityOf, actOf, documentOf, entityOf, holdingOf, LABEL_OF, mentionOf } from './records.js';

/** Where a listing's rows are, what of them is answered, and how the keys of its orders are found. */
export interface Source<Record> {
  /** Binds the row; `t` is the node or line itself. */
  readonly pattern: string;
  /** Makes several rows of what the pattern binds. */
  readonly unwind?: string;
  /** The variables that hold a row. */
  readonly bound: string;
  readonly row: string;
  readonly keyOf: (key: string) => string;
  readonly read: (row: Row) => Record;
}

/** The types of the lines between a body and a regulation. */
export const ACTS = Object.values(RELATION_OF_ACTION).join('|');
export const ACT_RELATIONS: ReadonlySet<RelationKind> = new Set(Object.values(RELATION_OF_ACTION));

const nodes = <Record>(label: string, read: (row: Row) => Record, row = 'properties(t)'): Source<Record> => ({
  pattern: `(t:${label})`,
  bound: 't',
  row,
  keyOf: (key) => `t.${key}`,
  read,
});
const entities = <Record>(kind: EntityKind): Source<Record> => nodes(LABEL_OF[kind], (row) => entityOf(row) as Record); // the label says the kind

/** All but the text, which is long. */
const DOCUMENT = `t {
  .id, .title, .kind, .issuer, .place, .coversYears, .planYear, .presenter, .presentedAs, .meeting, .date, .source
}`;

const KEY_OF_ACT: Readonly<Record<string, string>> = {
  title: 'r.name',
  regulation: 'r.id',
  body: 'b.id',
  year: 't.years[0]',
};
const KEY_OF_HOLDING: Readonly<Record<string, string>> = { office: 'o.id', person: 'p.id' };
const KEY_OF_MENTION: Readonly<Record<string, string>> = {
  document: 'd.id',
  start: 't.spans[2 * i]',
  end: 't.spans[2 * i + 1]',
  entity: 'e.id',
};

export const SOURCES: { readonly [L in Listing]: Source<Listings[L]['row']> } = {
  places: entities('PLACE'),
  bodies: entities('BODY'),
  regulations: entities('REGULATION'),
  projects: entities('PROJECT'),
  people: entities('PERSON'),
  offices: entities('OFFICE'),
  entities: nodes('Entity', entityOf),
  activities: nodes('Activity', activityOf),
  documents: nodes('Document', documentOf, DOCUMENT),
  acts: {
    pattern: `(b:Entity)-[t:${ACTS}]->(r:Entity)`,
    bound: 'b, t, r',
    row: 'properties(t)',
    keyOf: (key) => KEY_OF_ACT[key] ?? `t.${key}`,
    read: actOf,
  },
  holdings: {
    pattern: '(p:Entity)-[t:HOLDS]->(o:Entity)',
    bound: 'p, t, o',
    row: 'properties(t)',
    keyOf: (key) => KEY_OF_HOLDING[key] ?? `t.${key}`,
    read: holdingOf,
  },
  mentions: {
    pattern: '(d:Document)-[t:MENTIONS]->(e:Entity)',
    unwind: 'UNWIND range(0, size(t.passages) - 1) AS i',
    bound: 'd, t, e, i',
    row: `{entity: e.id, document: d.id, passage: t.passages[i], start: t.spans[2 * i], end: t.spans[2 * i + 1],
      surface: t.surfaces[i]}`,
    keyOf: (key) => KEY_OF_MENTION[key] ?? `t.${key}`,
    read: mentionOf,
  },
};
