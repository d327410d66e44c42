import { readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';

/** The static statements, each in a file of its own in sql/. */
export const STATEMENTS = [
  'act-evidence',
  'act-witnesses',
  'acted-on',
  'activities-of',
  'activity',
  'aliases',
  'claims',
  'count-alias',
  'count-entity',
  'count-found-names',
  'count-found-sentences',
  'count-reported',
  'counts',
  'document',
  'documents-of-source',
  'documents-saying',
  'edges-between',
  'edges-from',
  'edges-to',
  'end-judgement',
  'entity',
  'findable',
  'forget-act',
  'forget-alias',
  'forget-entity',
  'forget-findable',
  'forget-holding',
  'forget-identity',
  'forget-reported',
  'forget-topics',
  'found-names',
  'found-sentences',
  'holding-evidence',
  'holding-witnesses',
  'holdings-of',
  'identity',
  'index-name',
  'index-sentence',
  'judgements',
  'judgements-on',
  'mention-evidence',
  'mentioned-in',
  'mentions',
  'named',
  'named-otherwise',
  'original',
  'passage',
  'passages',
  'project-evidence',
  'put-about',
  'put-act',
  'put-act-witness',
  'put-activity',
  'put-actor',
  'put-claim',
  'put-document',
  'put-findable',
  'put-holding',
  'put-holding-witness',
  'put-identity',
  'put-judgement',
  'put-mention',
  'put-original',
  'put-passage',
  'put-renamed',
  'put-topic',
  'rank-findable',
  'remove-document',
  'reported-evidence',
  'retitle-acts',
  'said-acts',
  'said-entities',
  'said-holdings',
  'said-issuer',
  'said-mentions',
  'seat',
  'seated',
  'show-entity',
  'strongest-claim',
  'text',
  'unindex-name',
  'unindex-sentences',
] as const;
export type StatementName = (typeof STATEMENTS)[number];

export type SqlValue = string | number | null;
type Params = Readonly<Record<string, SqlValue>>;

export interface Statements {
  /** Answers how many rows were changed. */
  run(name: StatementName, params: Params): number;
  /** `Row` is what the statement's file selects. */
  rows<Row>(name: StatementName, params: Params): readonly Row[];
  row<Row>(name: StatementName, params: Params): Row | undefined;
}

const FOLDER = new URL('../../../sql/', import.meta.url);
const readStatement = (name: string): string => readFileSync(new URL(`${name}.sql`, FOLDER), 'utf8');

export const schema = (): string => readStatement('schema');

/** Each statement is read and prepared when it is first used: opening a database costs none of them. */
export function statementsOf(db: Database.Database): Statements {
  const prepared = new Map<StatementName, Database.Statement<[Params]>>();
  const statement = (name: StatementName): Database.Statement<[Params]> => {
    const known = prepared.get(name);
    if (known !== undefined) return known;
    const fresh = db.prepare<[Params]>(readStatement(name));
    prepared.set(name, fresh);
    return fresh;
  };
  return {
    run: (name, params) => statement(name).run(params).changes,
    rows: <Row>(name: StatementName, params: Params) => statement(name).all(params) as Row[],
    row: <Row>(name: StatementName, params: Params) => statement(name).get(params) as Row | undefined,
  };
}
