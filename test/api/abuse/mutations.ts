/** Changes that nobody may make, or that nobody can mean. */
import { HEAD } from '../../extract/hostileTexts.js';
import { type Hostile, nested } from './hostile.js';

export const TOKEN = 'a-long-random-word';

const BAD = 'BAD_USER_INPUT';
const WRONG = 'GRAPHQL_VALIDATION_FAILED';
const NONE = 'NOT_FOUND';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const INGEST =
  'mutation($documents: [DocumentInput!]!) { ingest(documents: $documents) { documents { id } removed rejected { code } } }';
const REMOVE = 'mutation($id: ID!) { removeDocument(id: $id) }';
const JUDGE =
  'mutation($left: ID!, $right: ID!, $judgement: Judgement!, $reason: String!) { judge(left: $left, right: $right, judgement: $judgement, reason: $reason) { id } }';

const SC = 'body/石家庄市人民代表大会常务委员会';
const CONGRESS = 'body/石家庄市人民代表大会';
const SAME = { left: SC, right: CONGRESS, judgement: 'SAME', reason: '试' };

/** What would be changed if it were allowed. */
const CHANGES: readonly (readonly [name: string, query: string, variables: Readonly<Record<string, unknown>>])[] = [
  ['a report is read', INGEST, { documents: [{ name: 'a', text: `${HEAD}制定《石家庄市养犬条例》。` }] }],
  ['a report is taken out', REMOVE, { id: 'document/130100' }],
  ['two are made one', JUDGE, SAME],
];

const STRANGERS: readonly (readonly [name: string, headers: Readonly<Record<string, string>>])[] = [
  ['nobody', {}],
  ['somebody with another token', bearer('another')],
  ['somebody with the token and one letter more', bearer(`${TOKEN}x`)],
  ['somebody with a token of 8 kB', bearer('x'.repeat(8000))],
  ['somebody with two tokens', bearer(`x ${TOKEN}`)],
  ['somebody with an empty token', bearer('')],
  ['somebody with a word of the prototype', bearer('__proto__')],
  ['somebody with SQL as a token', bearer("'OR'1'='1")],
  ['somebody by name and password', { authorization: `Basic ${Buffer.from(`a:${TOKEN}`).toString('base64')}` }],
  ['somebody with a cookie', { cookie: `token=${TOKEN}` }],
];

/** Words where an id is expected. */
const IDS: readonly (readonly [name: string, id: string])[] = [
  ['nothing', ''],
  ['a null byte', 'body/\u0000'],
  ['half a surrogate', 'body/\ud800'],
  ['SQL', "body/' OR 1=1; DROP TABLE judgement; --"],
  ['Cypher', 'body/x"}) DETACH DELETE n //'],
  ['300,000 characters', `body/${'某'.repeat(300_000)}`],
  ['a word of the prototype', 'body/__proto__'],
  ['a path', 'body/../../etc/passwd'],
];

const REJECTED = (code: string): RegExp =>
  new RegExp(
    `^\\{"data":\\{"ingest":\\{"documents":\\[\\],"removed":\\[\\],"rejected":\\[\\{"code":"${code}"\\}\\]\\}\\}`,
  );
const NOTHING_READ = /^\{"data":\{"ingest":\{"documents":\[\],"removed":\[\],"rejected":\[\]\}\}/;

const DOCUMENTS: readonly (readonly [name: string, documents: unknown, verdict: string | RegExp])[] = [
  ['no report at all', [], NOTHING_READ],
  ['null', null, BAD],
  ['a word', 'a', BAD],
  ['a report without a text', [{ name: 'a' }], BAD],
  ['a text that is a number', [{ name: 'a', text: 1e308 }], BAD],
  ['a text that is a list', [{ name: 'a', text: ['b'] }], BAD],
  ['a field that is none', [{ name: 'a', text: 'b', path: '/etc/passwd' }], BAD],
  ['51 reports', Array.from({ length: 51 }, (_, n) => ({ name: `${n}`, text: 'x' })), BAD],
  ['a name that is a path', [{ name: '../../etc/passwd', text: HEAD }], REJECTED(BAD)],
  ['a name with a null byte', [{ name: 'a\u0000', text: HEAD }], REJECTED(BAD)],
  ['a name of half a surrogate', [{ name: '\ud800', text: HEAD }], REJECTED(BAD)],
  ['a name that changes the direction', [{ name: '\u202etxt', text: HEAD }], REJECTED(BAD)],
  ['no name', [{ name: '', text: HEAD }], REJECTED(BAD)],
  ['a name of 201 characters', [{ name: 'x'.repeat(201), text: HEAD }], REJECTED(BAD)],
  ['no text', [{ name: 'a', text: '' }], REJECTED('EMPTY')],
  ['a text of blanks', [{ name: 'a', text: ' \n'.repeat(200_000) }], REJECTED('EMPTY')],
  ['a text of null bytes', [{ name: 'a', text: '\u0000'.repeat(100_000) }], REJECTED('BINARY')],
  ['a text with null bytes', [{ name: 'a', text: `${HEAD}\u0000\u0000\u0000\u0001\u0002` }], REJECTED('BINARY')],
  ['a source of 300,000 characters', [{ name: 'a', text: HEAD, source: 'x'.repeat(300_000) }], REJECTED(BAD)],
  ['a source with a null byte', [{ name: 'a', text: HEAD, source: 'a\u0000' }], REJECTED(BAD)],
  ['a source of half a surrogate', [{ name: 'a', text: HEAD, source: '\udfff' }], REJECTED(BAD)],
];

const JUDGEMENTS: readonly (readonly [name: string, changed: Readonly<Record<string, unknown>>, code: string])[] = [
  ...IDS.flatMap(([name, id]) => [
    [`left, ${name}`, { left: id }, id === '' ? BAD : NONE] as const,
    [`right, ${name}`, { right: id }, id === '' ? BAD : NONE] as const,
  ]),
  ['one thing twice', { right: SC }, BAD],
  ['things of two kinds', { right: 'place/130100' }, BAD],
  ['two places of the list', { left: 'place/130100', right: 'place/130200' }, BAD],
  ['a judgement that is none', { judgement: 'MAYBE' }, BAD],
  ['a judgement that is a number', { judgement: 1 }, BAD],
  ['no reason', { reason: '' }, BAD],
  ['a reason of blanks', { reason: ' \n\t' }, BAD],
  ['a reason of 300,000 characters', { reason: '某'.repeat(300_000) }, BAD],
  ['a reason of null bytes', { reason: '\u0000\u0000' }, BAD],
  ['a reason of half a surrogate', { reason: 'a\ud800' }, BAD],
  ['a reason that is a list', { reason: ['a'] }, BAD],
  ['ids that are enormous numbers', { left: 1e308 }, BAD],
  ['ids that are lists', { left: [SC] }, BAD],
];

const allowed = (name: string, query: string, variables: unknown, verdict: string | RegExp): Hostile => ({
  name,
  headers: bearer(TOKEN),
  body: { query, variables },
  ...(verdict instanceof RegExp ? { empty: verdict } : { code: verdict }),
});

export const NO_TEXT = allowed('no text', INGEST, { documents: [{ name: 'a', text: '' }] }, REJECTED('EMPTY'));

export const MUTATIONS: readonly Hostile[] = [
  ...STRANGERS.flatMap(([who, headers]) =>
    CHANGES.map(
      ([name, query, variables]): Hostile => ({
        name: `${name} by ${who}`,
        headers,
        body: { query, variables },
        code: 'UNAUTHENTICATED',
      }),
    ),
  ),
  ...DOCUMENTS.map(([name, documents, verdict]) => allowed(`to be read: ${name}`, INGEST, { documents }, verdict)),
  ...IDS.map(([name, id]) => allowed(`to be taken out: ${name}`, REMOVE, { id }, BAD)),
  ...IDS.map(([name, id]) =>
    allowed(
      `to be taken out: a document of ${name}`,
      REMOVE,
      { id: `document/${id}` },
      /^\{"data":\{"removeDocument":false\}/,
    ),
  ),
  ...JUDGEMENTS.map(([name, changed, code]) => allowed(`judged: ${name}`, JUDGE, { ...SAME, ...changed }, code)),
  allowed(
    '60 changes in one request',
    `mutation { ${Array.from({ length: 60 }, (_, n) => `a${n}: removeDocument(id: "document/x")`).join(' ')} }`,
    {},
    'COST_EXCEEDED',
  ),
  allowed(
    'a change and a question in one',
    'mutation { removeDocument(id: "document/x") places { totalCount } }',
    {},
    WRONG,
  ),
  allowed(
    'a text of lists within lists',
    `mutation { ingest(documents: ${nested(900, '[', '', ']')}) { removed } }`,
    {},
    WRONG,
  ),
];
