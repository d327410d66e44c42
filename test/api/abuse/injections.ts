/** Words that another program would take for its own language. Here they are words, and nothing is called by them. */
import type { Hostile } from './hostile.js';

const WORDS: readonly (readonly [name: string, words: string])[] = [
  ['SQL that is always true', "' OR '1'='1"],
  ['SQL that drops a table', "x'; DROP TABLE entity; --"],
  ['SQL that joins another table', "' UNION SELECT sql FROM sqlite_schema --"],
  ['SQL that waits', "' OR randomblob(1000000000) --"],
  ['a wildcard of LIKE', '%%%%%%%%%%%%%%%%%%%%_____'],
  ['a wildcard of GLOB', '*[^a]*[^b]*[^c]*[^d]*'],
  ['Cypher that deletes', '"}) DETACH DELETE n //'],
  ['Cypher that calls', "' RETURN 1 UNION CALL dbms.components() YIELD name RETURN name //"],
  ['Cypher in backticks', '`n`) MATCH (x) DETACH DELETE x //'],
  ['Lucene: everything', '*:*'],
  ['Lucene: a costly pattern', 'name:/.*.*.*.*.*x/ OR (a AND b~2)^9'],
  ['Lucene: unbalanced', '((("+-&&||!{}[]^"~*?:\\/'],
  ['a regular expression that explodes', '(a+)+$'],
  ['a template', '{{7*7}}<%= 7*7 %>#{7*7}'],
  ['a page with a script', '<script>alert(1)</script>'],
  ['a path', '../../../../etc/passwd'],
  ['a null byte', 'a\u0000b'],
  ['only null bytes', '\u0000\u0000'],
  ['half a surrogate', '\ud800'],
  ['surrogates the wrong way round', '\udc00\ud800'],
  ['the last code point', '\u{10ffff}'],
  ['right to left', '\u202etxt.exe'],
  ['a thousand combining marks', `e${'\u0301'.repeat(1000)}`],
  ['100,000 characters', '某'.repeat(100_000)],
];

/** Fields that take any words, and have no rows for these. */
const PLACES: readonly (readonly [field: string, query: string])[] = [
  ['place', 'query($w: String) { place(name: $w) { id } }'],
  ['body', 'query($w: String!) { body(name: $w) { id } }'],
  ['regulation', 'query($w: String!) { regulation(title: $w) { id } }'],
  ['node', 'query($w: ID!) { node(id: $w) { id } }'],
  ['places', 'query($w: String) { places(filter: {nameContains: $w}) { totalCount nodes { id } } }'],
  ['regulations', 'query($w: String) { regulations(filter: {titleContains: $w}) { totalCount nodes { id } } }'],
  ['regulations by topic', 'query($w: String!) { regulations(filter: {topics: [$w]}) { totalCount nodes { id } } }'],
  ['activities', 'query($w: String) { activities(filter: {objectContains: $w}) { totalCount nodes { id } } }'],
  ['offices', 'query($w: String) { offices(filter: {title: $w}) { totalCount nodes { id } } }'],
];

export const INJECTIONS: readonly Hostile[] = PLACES.flatMap(([field, query]) =>
  WORDS.map(([name, w]) => ({ name: `${name}, in ${field}`, body: { query, variables: { w } }, empty: true })),
);
