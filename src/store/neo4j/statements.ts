import { readFileSync } from 'node:fs';

/** The static statements, each in a file of its own in cypher/; where one does what SQLite's does, it has the same name. */
export const STATEMENTS = [
  'act-evidence',
  'act-witnesses',
  'acted-on',
  'activities-of',
  'activity',
  'aliases',
  'claim-graph',
  'claims',
  'close-gate',
  'count-alias',
  'count-entity',
  'count-found-names',
  'count-found-sentences',
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
  'found-names',
  'found-sentences',
  'graph',
  'holding-evidence',
  'holding-witnesses',
  'holdings-of',
  'identity',
  'judgements',
  'judgements-on',
  'link-document',
  'link-entity',
  'lock-document',
  'mention-entity',
  'mention-evidence',
  'mentions',
  'named',
  'named-otherwise',
  'names-judged',
  'original',
  'passage',
  'passages',
  'project-evidence',
  'put-about',
  'put-act',
  'put-activity',
  'put-actor',
  'put-claim',
  'put-document',
  'put-evidence',
  'put-findable',
  'put-holding',
  'put-identity',
  'put-judgement',
  'put-mention',
  'put-original',
  'put-passage',
  'put-place',
  'read-gate',
  'remove-document',
  'reported-evidence',
  'said-acts',
  'said-entities',
  'said-holdings',
  'said-mentions',
  'seated',
  'show-entity',
  'strongest-claim',
  'text',
] as const;
export type StatementName = (typeof STATEMENTS)[number];

const FOLDER = new URL('../../../cypher/', import.meta.url);
const read = new Map<string, string>();

export function statement(name: StatementName | 'schema'): string {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8')
    .trim()
    .replace(/;$/, '');
  read.set(name, text);
  return text;
}

/** What makes the constraints and indexes, one statement each: Neo4j takes no two at a time. */
export const schema = (): readonly string[] => statement('schema').split(/;\s*\n/);
