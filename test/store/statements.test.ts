import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATEMENTS } from '../../src/store/neo4j/statements.js';

const namesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url)).map((file) => file.replace(/\.\w+$/, ''));

/** What only one engine needs, and why. */
const ONLY_SQL = {
  'count-reported': 'what an issuer mentions is counted along its lines',
  'forget-reported': 'what an issuer mentions is counted along its lines',
  'said-issuer': 'what an issuer mentions is counted along its lines',
  'forget-topics': "topics are a list on the regulation's node",
  'put-renamed': 'a list on the node of the document',
  'put-topic': "topics are a list on the regulation's node",
  'put-act-witness': 'an act is witnessed by the lines BY and ABOUT of its activities',
  'put-holding-witness': 'what each report says of a holding stands on the line HOLDS',
  'retitle-acts': "acts are sorted by the title on the regulation's node",
  'index-name': 'the full-text index follows the properties of nodes',
  'index-sentence': 'the full-text index follows the properties of nodes',
  'mentioned-in': 'found-sentences answers it',
  'rank-findable': "mentions stand on the entity's own node",
  seat: 'sentences go with their nodes',
  'unindex-name': 'the full-text index follows the properties of nodes',
  'unindex-sentences': 'the full-text index follows the properties of nodes',
} as const;
const ONLY_CYPHER = {
  'claim-graph': 'a file says in its header whose it is',
  'close-gate': 'SQLite has one writer at a time',
  graph: 'a file says in its header whose it is',
  'link-document': 'lines are there to be walked; tables are joined',
  'link-entity': 'lines are there to be walked; tables are joined',
  'put-evidence': 'lines are there to be walked; tables are joined',
  'lock-document': 'SQLite has one writer at a time',
  'mention-entity': 'SQLite has one writer at a time',
  'names-judged': 'a table of names can hold those of entities that are not there',
  'put-place': 'SQLite shows official places by show-entity',
  'read-gate': 'SQLite has one writer at a time',
} as const;

describe('the statements', () => {
  it('in cypher/ are all there, and no file is left without a use', () => {
    expect(namesIn('cypher').toSorted()).toEqual([...STATEMENTS, 'schema'].sort());
  });

  it('have the same names in sql/ and cypher/, but for those that only one engine needs', () => {
    const [sql, cypher] = [new Set(namesIn('sql')), new Set(namesIn('cypher'))];
    expect([...sql].filter((name) => !cypher.has(name)).sort()).toEqual(Object.keys(ONLY_SQL).sort());
    expect([...cypher].filter((name) => !sql.has(name)).sort()).toEqual(Object.keys(ONLY_CYPHER).sort());
  });
});
