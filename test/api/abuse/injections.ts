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
  ['a null byte', 'v\u0000v'],
  ['only null bytes', '\u0000\u0000'],
  ['half a surrogate', '\ud800'],
  ['surrogates the wrong way round', '\udc00\ud800'],
  ['the last code point', '\u{10ffff}'],
  ['right to left', '\u202etxt.exe'],
  ['a thousand combining marks', `e${'\u0301'.repeat(1000)}`],
  ['100,000 characters', '某'.repeat(100_000)],
];

const BAD = 'BAD_USER_INPUT';

/** Fields that take any words, and have no rows for these; or refuse, since none of them is the id of anything. */
const PLACES: readonly (readonly [field: string, query: string, code?: string])[] = [
  ['place', 'query($w: String) { place(name: $w) { id } }'],
  ['body', 'query($w: String!) { body(name: $w) { id } }'],
  ['regulation', 'query($w: String!) { regulation(title: $w) { id } }'],
  ['node', 'query($w: ID!) { node(id: $w) { id } }'],
  ['places', 'query($w: String) { places(filter: {nameContains: $w}) { totalCount nodes { id } } }'],
  ['regulations', 'query($w: String) { regulations(filter: {titleContains: $w}) { totalCount nodes { id } } }'],
  ['regulations by topic', 'query($w: String!) { regulations(filter: {topics: [$w]}) { totalCount nodes { id } } }'],
  ['activities', 'query($w: String) { activities(filter: {objectContains: $w}) { totalCount nodes { id } } }'],
  ['offices', 'query($w: String) { offices(filter: {title: $w}) { totalCount nodes { id } } }'],
  ['judgements', 'query($w: ID!) { judgements(filter: {names: $w}) { totalCount nodes { at } } }'],
  ['reconcile', 'query($w: String!) { reconcile(names: [$w]) { score } }'],
  ['the place of reconcile', 'query($w: ID!) { reconcile(names: ["无此名"], place: $w) { score } }', BAD],
  ['neighborhood', 'query($w: ID!) { neighborhood(ids: [$w]) { truncated nodes { id } } }'],
  ['paths', 'query($w: ID!) { paths(from: $w, to: "place/130100") { truncated } }'],
];

const LONGEST_SEARCH = 200;
const SEARCH = 'query($w: String!) { search(query: $w) { totalCount nodes { matched } } }';

export const INJECTIONS: readonly Hostile[] = [
  ...PLACES.flatMap(([field, query, code]) =>
    WORDS.map(
      ([name, w]): Hostile => ({
        name: `${name}, in ${field}`,
        body: { query, variables: { w } },
        ...(code === undefined ? { empty: true } : { code }),
      }),
    ),
  ),
  ...WORDS.map(
    ([name, w]): Hostile => ({
      name: `${name}, in search`,
      body: { query: SEARCH, variables: { w } },
      ...(w.length > LONGEST_SEARCH ? { code: BAD } : { empty: true }),
    }),
  ),
];
