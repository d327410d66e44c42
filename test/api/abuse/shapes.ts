/** Queries whose shape is the attack: deep, wide, aliased, spread again and again. */
import { type Hostile, MANY, nested, times } from './hostile.js';

const TOO_BIG = 'COST_EXCEEDED';
const WRONG = 'GRAPHQL_VALIDATION_FAILED';
const UNREADABLE = 'GRAPHQL_PARSE_FAILED';

const doubling = (levels: number, core: string): string =>
  `{ places { nodes { ...f0 } } } ${times(levels, (n) => `fragment f${n} on Place { a${n}: parent { ...f${n + 1} } b${n}: parent { ...f${n + 1} } }`)} fragment f${levels} on Place { ${core} }`;

const SHAPES: readonly (readonly [name: string, query: string, code: string | readonly string[]])[] = [
  // deep
  ['parents of parents', `{ place(code: "1") { ${nested(30, 'parent { ', 'id', ' }')} } }`, TOO_BIG],
  ['parents, 800 levels', `{ place(code: "1") { ${nested(800, 'parent { ', 'id', ' }')} } }`, TOO_BIG],
  ['parents, 100,000 levels', `{ place(code: "1") { ${nested(100_000, 'parent{', 'id', '}')} } }`, TOO_BIG],
  [
    'children of children',
    `{ places { nodes { ${nested(8, 'children(first: 100) { nodes { ', 'id', ' } }')} } } }`,
    TOO_BIG,
  ],
  [
    'lists in lists in lists',
    '{ places(first: 100) { nodes { bodies(first: 100) { nodes { activities(first: 100) { nodes { id } } } } } } }',
    TOO_BIG,
  ],
  [
    'a body and its place, around and around',
    `{ bodies { nodes { ${nested(12, 'place { congress { ', 'id', ' } }')} } } }`,
    TOO_BIG,
  ],
  [
    'evidence of evidence',
    `{ documents(first: 100) { nodes { activities(first: 100) { nodes { evidence { document { activities(first: 100) { nodes { id } } } } } } } } }`,
    TOO_BIG,
  ],
  [
    'inline fragments, nested',
    `{ place(code: "1") { ${nested(300, '... on Place { ', 'id parent { name }', ' }')} } }`,
    'EMPTY',
  ],
  ['inline fragments, 50,000 levels', `{ place(code: "1") { ${nested(50_000, '...{', 'id', '}')} } }`, TOO_BIG],
  ['a list value, 5,000 levels deep', `{ nodes(ids: ${nested(5000, '[', '', ']')}) { id } }`, [TOO_BIG, UNREADABLE]],
  ['an object value, 900 levels deep', `{ places(filter: ${nested(900, '{a: ', '1', '}')}) { totalCount } }`, TOO_BIG],
  ['a type, 1,000 lists deep', `query($a: ${nested(1000, '[', 'ID', ']')}) { nodes(ids: $a) { id } }`, TOO_BIG],
  ['brackets without an end', `{ nodes(ids: ${'['.repeat(4000)}`, UNREADABLE],
  ['braces without an end', '{ a '.repeat(1500), TOO_BIG],
  ['an object value, 400 levels deep', `{ places(filter: ${nested(400, '{a: ', '1', '}')}) { totalCount } }`, WRONG],
  ['a type, 900 lists deep', `query($a: ${nested(900, '[', 'ID', ']')}) { nodes(ids: $a) { id } }`, WRONG],
  // wide
  ['one field, 300 times', `{ place(code: "1") { ${times(300, () => 'name')} } }`, 'EMPTY'],
  ['one field, 1,500 times', `{ place(code: "1") { ${times(MANY, () => 'name')} } }`, WRONG],
  ['5,000 fields', `{ place(code: "1") { ${times(5000, () => 'name')} } }`, TOO_BIG],
  ['1,500 fields that are none', `{ ${times(MANY, (n) => `x${n}`)} }`, WRONG],
  ['1,000 operations', times(1000, (n) => `query q${n} { __typename }`), TOO_BIG],
  ['400 operations, none named', times(400, (n) => `query q${n} { __typename }`), 'OPERATION_RESOLUTION_FAILURE'],
  ['anonymous operations beside each other', '{ __typename } { __typename }', WRONG],
  ['1,000 variables', `query(${times(1000, (n) => `$v${n}: ID`)}) { __typename }`, TOO_BIG],
  ['a comment of 900 kB', `#${'x'.repeat(900_000)}`, UNREADABLE],
  ['900 kB of commas', ','.repeat(900_000), UNREADABLE],
  ['900 kB of blanks', ' '.repeat(900_000), [UNREADABLE, 'BAD_REQUEST']],
  ['a name of 900 kB', `{ ${'x'.repeat(900_000)} }`, WRONG],
  ['a string of 900 kB', `{ place(name: "${'长'.repeat(300_000)}") { id } }`, 'EMPTY'],
  ['a block string without an end', '{ place(name: """', UNREADABLE],
  // aliased
  ['60 aliases', `{ ${times(60, (n) => `a${n}: place(code: "1") { id }`)} }`, TOO_BIG],
  ['600 aliases', `{ ${times(600, (n) => `a${n}: place(code: "1") { id }`)} }`, TOO_BIG],
  [
    '40 full pages under aliases',
    `{ ${times(40, (n) => `a${n}: activities(first: 100) { nodes { actors { id } about { id } evidence { document { text } } } }`)} }`,
    TOO_BIG,
  ],
  ['aliases of scalars', `{ place(code: "1") { ${times(500, (n) => `a${n}: name`)} } }`, TOO_BIG],
  [
    'aliases in fragments',
    `{ place(code: "1") { ...a } } fragment a on Place { ${times(200, (n) => `a${n}: name`)} }`,
    TOO_BIG,
  ],
  ['one alias for two things', '{ a: place(code: "1") { id } a: places { totalCount } }', WRONG],
  // fragments
  ['a fragment of itself', '{ place(code: "1") { ...a } } fragment a on Place { ...a }', WRONG],
  [
    'a fragment of itself, further down',
    '{ place(code: "1") { ...a } } fragment a on Place { parent { ...a } }',
    WRONG,
  ],
  [
    'two fragments of each other',
    '{ place(code: "1") { ...a } } fragment a on Place { ...b } fragment b on Place { ...a }',
    WRONG,
  ],
  [
    'a ring of 300 fragments',
    `{ place(code: "1") { ...f0 } } ${times(300, (n) => `fragment f${n} on Place { ...f${(n + 1) % 300} }`)}`,
    TOO_BIG,
  ],
  [
    'a ring of 100 fragments',
    `{ place(code: "1") { ...f0 } } ${times(100, (n) => `fragment f${n} on Place { ...f${(n + 1) % 100} }`)}`,
    WRONG,
  ],
  ['fragments doubled 10 times', doubling(10, 'id'), TOO_BIG],
  ['fragments doubled 16 times', doubling(16, 'id'), TOO_BIG],
  ['fragments doubled 24 times', doubling(24, 'id'), TOO_BIG],
  [
    'one fragment, 900 times',
    `{ place(code: "1") { ${times(900, () => '...a')} } } fragment a on Place { name }`,
    'EMPTY',
  ],
  [
    'fragments that double without an alias',
    `{ place(code: "1") { ...f0 } } ${times(30, (n) => `fragment f${n} on Place { ...f${n + 1} ...f${n + 1} }`)} fragment f30 on Place { id }`,
    TOO_BIG,
  ],
  ['a fragment that is not there', '{ place(code: "1") { ...ghost } }', WRONG],
  ['a fragment that is not used', '{ __typename } fragment a on Place { id }', WRONG],
  ['a fragment on a type that is none', '{ place(code: "1") { ... on Nothing { id } } }', WRONG],
  [
    'fields that may clash, 1,000 ways',
    `{ place(code: "1") { ${times(600, (n) => `parent { name x: id y: parent { id } } ... on Place { parent { z: name } } #${n}\n`)} } }`,
    [TOO_BIG, WRONG],
  ],
  // directives
  ['200 directives', `{ place(code: "1") { name ${times(200, () => '@include(if: true)')} } }`, [TOO_BIG, WRONG]],
  ['directives that are none', `{ place(code: "1") { name ${times(40, (n) => `@x${n}`)} } }`, WRONG],
  ['@skip without a reason', '{ place(code: "1") @skip { name } }', WRONG],
  ['@defer', '{ place(code: "1") { ... @defer { name } } }', WRONG],
  // introspection
  [
    'types in circles',
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    WRONG,
  ],
  [
    'interfaces in circles',
    '{ __schema { types { interfaces { possibleTypes { interfaces { possibleTypes { name } } } } } } }',
    WRONG,
  ],
  [
    'input fields in circles',
    `{ __type(name: "Place") { ${nested(20, 'inputFields { type { ', 'name', ' } }')} } }`,
    [WRONG, TOO_BIG],
  ],
  [
    'the whole schema, 60 times',
    `{ ${times(60, (n) => `a${n}: __schema { types { fields { args { name } } } }`)} }`,
    TOO_BIG,
  ],
  ['a type that is none', '{ __type(name: "Secret") { fields { name } } }', 'EMPTY'],
  // other kinds of operation
  ['a subscription', 'subscription { places { totalCount } }', 'OPERATION_RESOLUTION_FAILURE'],
  ['a mutation without the token', 'mutation { removeDocument(id: "document/130100") }', 'UNAUTHENTICATED'],
  ['a mutation that is none', 'mutation { dropGraph }', [WRONG, 'OPERATION_RESOLUTION_FAILURE']],
  ['a schema instead of a query', 'type Query { a: Int }', WRONG],
  ['an extension of the schema', 'extend type Query { secret: String } { secret }', WRONG],
  ['nothing but a brace', '}', UNREADABLE],
  ['control characters', '{ place\u0001 }', UNREADABLE],
  ['a null byte among the words', '{ place\u0000(code: "1") { id } }', UNREADABLE],
];

export const SHAPE_REQUESTS: readonly Hostile[] = SHAPES.map(([name, query, code]) => ({
  name,
  body: { query },
  ...(code === 'EMPTY' ? { empty: true } : { code }),
}));
