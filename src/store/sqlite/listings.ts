import type {
  ActivityRecord,
  ActRecord,
  DocumentRecord,
  EntityRecord,
  HoldingRecord,
  MentionRecord,
  RecordedJudgement,
} from '../../model/graph.js';
import type { Listing, Listings } from '../port.js';

/** Where a listing's rows `t` are, and how a row's columns become its record. */
export interface Source<Row> {
  readonly from: string;
  readonly columns: readonly string[];
  readonly read: (values: readonly unknown[]) => Row;
}

/** Written by ourselves from records of this very type. */
const stored = <Row>(table: string): Source<Row> => ({
  from: `${table} AS t`,
  columns: ['t.record'],
  read: ([record]) => JSON.parse(String(record)) as Row,
});

const entities = <Row extends EntityRecord>(): Source<Row> => stored<Row>('entity');

export const SOURCES: { readonly [L in Listing]: Source<Listings[L]['row']> } = {
  places: entities(),
  bodies: entities(),
  regulations: entities(),
  projects: entities(),
  people: entities(),
  offices: entities(),
  entities: entities(),
  activities: stored<ActivityRecord>('activity'),
  documents: stored<DocumentRecord>('document'),
  acts: stored<ActRecord>('act'),
  holdings: stored<HoldingRecord>('holding'),
  mentions: {
    from: 'mention AS t',
    columns: ['t.entity', 't.document', 't.passage', 't."start"', 't."end"', 't.surface'],
    read: ([entity, document, passage, start, end, surface]): MentionRecord => ({
      entity: String(entity),
      evidence: { document: String(document), passage: String(passage), start: Number(start), end: Number(end) },
      ...(surface === null ? {} : { surface: String(surface) }),
    }),
  },
  judgements: {
    from: 'judgement AS t',
    columns: ['t."left"', 't."right"', 't.judgement', 't.reason', 't.at', 't.until'],
    read: ([left, right, judgement, reason, at, until]) =>
      ({ left, right, judgement, reason, at, ...(until === null ? {} : { until }) }) as RecordedJudgement, // written from such a record
  },
};
