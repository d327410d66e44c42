import type {
  ActivityRecord,
  DocumentRecord,
  EntityRecord,
  MentionRecord,
  PassageRecord,
  ReportGraph,
} from '../../model/graph.js';
import { withOriginal } from '../identity/original.js';
import { recordOf, textOf } from './read.js';
import type { StatementName, Statements } from './statements.js';

/** What a document contributed, as it was put. */
export function reportOf(statements: Statements, id: string): ReportGraph | undefined {
  const document = recordOf<DocumentRecord>(statements, 'document', id);
  const text = textOf(statements, id);
  if (document === undefined || text === undefined) return undefined;
  const passages = passagesOf(statements, id);
  const original = statements.row<{ record: string }>('original', { document: id });
  if (original !== undefined) return withOriginal(original.record, { text, passages });
  return {
    document,
    text,
    passages,
    entities: recordsOf<EntityRecord>(statements, 'claims', id),
    mentions: mentionsOf(statements, id),
    activities: recordsOf<ActivityRecord>(statements, 'activities-of', id),
    holdings: holdingsOf(statements, id),
  };
}

const recordsOf = <Row>(statements: Statements, name: StatementName, document: string): readonly Row[] =>
  statements.rows<{ record: string }>(name, { document }).map(({ record }) => JSON.parse(record) as Row); // our own

function passagesOf(statements: Statements, document: string): readonly PassageRecord[] {
  return statements
    .rows<Omit<PassageRecord, 'section'> & { readonly section: string | null }>('passages', { document })
    .map(({ section, ...passage }) => ({ ...passage, ...(section === null ? {} : { section }) }));
}

interface Stretch {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

function mentionsOf(statements: Statements, document: string): readonly MentionRecord[] {
  return statements
    .rows<Stretch & { readonly entity: string; readonly surface: string | null }>('mentions', { document })
    .map(({ entity, surface, ...stretch }) => ({
      entity,
      evidence: { document, ...stretch },
      ...(surface === null ? {} : { surface }),
    }));
}

function holdingsOf(statements: Statements, document: string): ReportGraph['holdings'] {
  return statements
    .rows<Stretch & { readonly office: string; readonly person: string; readonly asOf: string | null }>('holdings-of', {
      document,
    })
    .map(({ office, person, asOf, ...stretch }) => ({
      person,
      office,
      ...(asOf === null ? {} : { asOf }),
      evidence: { document, ...stretch },
    }));
}
