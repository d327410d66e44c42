/** What is asked in bad faith beside /graphql: of OpenRefine's service, of the exports, of health and metrics. */
import { type Hostile, nested } from './hostile.js';

const BAD = 'BAD_USER_INPUT';
const NONE = 'NOT_FOUND';
const REFUSED = 'BAD_REQUEST';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const NO_CANDIDATES = /^\{"q0":\{"result":\[\]\}\}$/;
const NO_RESULT = /^\{"result":\[\]\}$/;

const many = <Item>(count: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

type Row = readonly [name: string, body: unknown, verdict: string | RegExp | readonly string[]];

const QUERIES: readonly Row[] = [
  ['no JSON', { queries: '{"q0":' }, BAD],
  ['a number', { queries: 42 }, BAD],
  ['null', { queries: null }, BAD],
  ['a list', { queries: [] }, BAD],
  ['a query of nothing', { queries: { q0: {} } }, BAD],
  ['a query that is a list', { queries: { q0: [] } }, BAD],
  ['a query that is words', { queries: { q0: '白城市' } }, BAD],
  ['words that are an object', { queries: { q0: { query: { $gt: '' } } } }, BAD],
  ['a field that is none', { queries: { q0: { query: '某', where: '1=1' } } }, BAD],
  ['a limit that is a word', { queries: { q0: { query: '某', limit: 'all' } } }, BAD],
  ['a limit beyond all numbers', '{"queries": {"q0": {"query": "无此名", "limit": 1e999}}}', BAD],
  ['an enormous limit', { queries: { q0: { query: '无此名', limit: 1e308 } } }, NO_CANDIDATES],
  ['a limit below nothing', { queries: { q0: { query: '无此名', limit: -1e308 } } }, NO_CANDIDATES],
  ['a name of 300,000 characters', { queries: { q0: { query: '某'.repeat(300_000) } } }, NO_CANDIDATES],
  ['a name of null bytes', { queries: { q0: { query: '\u0000\u0000' } } }, NO_CANDIDATES],
  ['half a surrogate', '{"queries": {"q0": {"query": "\\ud800"}}}', NO_CANDIDATES],
  ['SQL as a name', { queries: { q0: { query: "x'; DROP TABLE entity; --" } } }, NO_CANDIDATES],
  ['Lucene as a name', { queries: { q0: { query: 'name:/.*.*x/ OR (~^9' } } }, NO_CANDIDATES],
  ['a kind that is none', { queries: { q0: { query: '石家庄市', type: '__proto__' } } }, NO_CANDIDATES],
  ['100,000 kinds', { queries: { q0: { query: '无此名', type: many(100_000, () => 'BODY') } } }, NO_CANDIDATES],
  [
    '100 queries of 1,000 kinds',
    { queries: Object.fromEntries(many(100, (n) => [`q${n}`, { query: '无此名', type: many(1000, () => 'PLACE') }])) },
    /^\{"q0":\{"result":\[\]\},/,
  ],
  [
    '5,000 properties',
    { queries: { q0: { query: '无此名', properties: many(5000, () => ({ pid: 'place', v: 'x' })) } } },
    NO_CANDIDATES,
  ],
  [
    'a place that is none',
    { queries: { q0: { query: '无此名', properties: [{ pid: 'place', v: "' OR 1" }] } } },
    NO_CANDIDATES,
  ],
  ['101 queries', { queries: Object.fromEntries(many(101, (n) => [`q${n}`, { query: '某' }])) }, BAD],
  ['keys of the prototype', '{"queries": {"__proto__": {"query": "无此名"}, "constructor": {}}}', BAD],
  ['lists within lists, 100,000 of them', `{"queries": {"q0": {"query": ${nested(100_000, '[', '', ']')}}}}`, BAD],
  ['columns of nothing', { extend: {} }, BAD],
  ['columns of ids that are none', { extend: { ids: [{ $ne: 1 }], properties: [] } }, BAD],
  ['columns of 1,001 ids', { extend: { ids: many(1001, () => 'place/1'), properties: [] } }, BAD],
  ['101 columns', { extend: { ids: [], properties: many(101, () => ({ id: 'level' })) } }, BAD],
  [
    'columns of the prototype',
    { extend: { ids: ['__proto__'], properties: [{ id: '__proto__' }] } },
    /^\{"meta":\[\],"rows":\{"__proto__":\{\}\}\}$/,
  ],
  [
    'columns of SQL',
    { extend: { ids: ["' OR 1=1 --"], properties: [{ id: 'level' }] } },
    /"rows":\{"' OR 1=1 --":\{"level":\[\]\}\}/,
  ],
  ['another question', { query: '{ __typename }' }, BAD],
  ['a list', '[]', BAD],
  ['null', 'null', REFUSED],
  ['half of JSON', '{"queries": ', REFUSED],
  ['2 MB', { queries: ' '.repeat(2_000_000) }, 'TOO_LARGE'],
];

const GETS: readonly (readonly [path: string, verdict: string | RegExp])[] = [
  ['/reconcile?queries=%7B', BAD],
  ['/reconcile?queries=%ff%fe', BAD],
  ['/reconcile?queries=1&queries=2', BAD],
  ['/reconcile?extend[ids]=x', BAD],
  ['/reconcile?__proto__[admin]=1', BAD],
  [`/reconcile?${'a=1&'.repeat(3000)}`, BAD],
  ['/reconcile/suggest/entity', NO_RESULT],
  ['/reconcile/suggest/entity?prefix=%00', NO_RESULT],
  ['/reconcile/suggest/entity?prefix=%ed%a0%80', NO_RESULT],
  ['/reconcile/suggest/entity?prefix[]=x', NO_RESULT],
  ['/reconcile/suggest/entity?prefix=%E7%9F%B3&cursor=1e308', /^\{"result":\[/],
  ['/reconcile/suggest/entity?prefix=%E7%9F%B3&cursor=-1', /^\{"result":\[/],
  ['/reconcile/suggest/entity?prefix=%E7%9F%B3&cursor=9007199254740991', NO_RESULT],
  [`/reconcile/suggest/entity?prefix=${'x'.repeat(5000)}`, BAD],
  ['/reconcile/suggest/entity?prefix=%27%20OR%20%271%27=%271', NO_RESULT],
  ['/reconcile/suggest/type?prefix=%00', NO_RESULT],
  ['/reconcile/suggest/property?prefix=(a%2B)%2B$', NO_RESULT],
  ['/reconcile/suggest/__proto__?prefix=a', NONE],
  ['/reconcile/suggest/..%2f..%2fetc%2fpasswd', NONE],
  ['/reconcile/suggest/%ff', REFUSED],
  ['/reconcile/extend/propose?type=__proto__&limit=1e308', /^\{"type":"__proto__","properties":\[\]\}$/],
  ['/reconcile/extend/propose?type[]=BODY', /^\{"type":"","properties":\[\]\}$/],
  ['/reconcile/preview', NONE],
  ['/reconcile/preview?id=%00', NONE],
  ['/reconcile/preview?id=%3Cscript%3Ealert(1)%3C/script%3E', NONE],
  [`/reconcile/preview?id=${'x'.repeat(10_000)}`, NONE],
  ['/reconcile/../../../../etc/passwd', NONE],
  ['/export/..%2f..%2f..%2fetc%2fpasswd', NONE],
  ['/export/../../../etc/passwd', NONE],
  ['/export/__proto__', NONE],
  ['/export/acts.csv%00.html', NONE],
  [`/export/${'x'.repeat(10_000)}`, NONE],
  ['/export/%ff', REFUSED],
  ['/export/%', REFUSED],
  ['/export/acts.csv?from=-1', BAD],
  ['/export/acts.csv?from=1e308', BAD],
  ['/export/acts.csv?from=2024&to=2020', BAD],
  ['/export/acts.csv?kind=EVERYTHING', BAD],
  [`/export/acts.csv?kind=${'BODY,'.repeat(2000)}x`, BAD],
  ['/export/acts.csv?kind=__proto__', BAD],
  ['/export/acts.csv?lang=klingon', BAD],
  ['/export/acts.csv?lang=__proto__', BAD],
  ['/export/acts.csv?within=%00', BAD],
  ['/export/acts.csv?within=%27%20OR%20%271%27=%271', BAD],
  [`/export/acts.csv?within=${'%E6%9F%90'.repeat(1000)}`, BAD],
  ['/export/acts.csv?within[]=130100', BAD],
  ['/export/acts.csv?limit=1', BAD],
  ['/export/acts.csv?__proto__=1', BAD],
  ['/health/live?x=%00', /^\{"status":"live"\}$/],
  ['/health/ready?x=%ff', /^\{"status":"ready"\}$/],
  ['/health/..%2fmetrics', NONE],
  ['/health', NONE],
  ['/health/live/%ff', /./],
  ['/metrics?name[]=%00', /zhengtu_http_request_duration_seconds/],
  ['/metrics/../../etc/passwd', NONE],
  ['/metrics/%00', NONE],
  ['/%00', NONE],
  ['/%ff', /./],
  ['//etc/passwd', NONE],
  ['/assets/..%2f..%2f..%2fpackage.json', NONE],
  ['/assets/%2e%2e/%2e%2e/package.json', NONE],
  ['/.git/config', NONE],
];

const METHODS: readonly (readonly [method: string, path: string, code: string])[] = [
  ['PUT', '/reconcile', BAD],
  ['DELETE', '/reconcile', BAD],
  ['TRACE', '/reconcile', BAD],
  ['POST', '/reconcile/preview?id=place/130100', NONE],
  ['POST', '/export/acts.csv', NONE],
  ['DELETE', '/export/acts.csv', NONE],
  ['POST', '/health/live', NONE],
  ['PATCH', '/health/ready', NONE],
  ['POST', '/metrics', NONE],
  ['PUT', '/metrics', NONE],
];

const expected = (verdict: Row[2]): Pick<Hostile, 'code' | 'empty'> =>
  verdict instanceof RegExp ? { empty: verdict } : { code: verdict };

export const ADDRESSES: readonly Hostile[] = [
  ...QUERIES.map(
    ([name, body, verdict]): Hostile => ({
      name: `to /reconcile, ${name}`,
      path: '/reconcile',
      body,
      ...expected(verdict),
    }),
  ),
  {
    name: 'to /reconcile, a form of 5,000 fields',
    path: '/reconcile',
    headers: FORM,
    body: 'a=1&'.repeat(5000),
    code: REFUSED,
  },
  { name: 'to /reconcile, a form without JSON', path: '/reconcile', headers: FORM, body: 'queries=%ff', code: BAD },
  { name: 'to /reconcile, XML', path: '/reconcile', headers: { 'content-type': 'text/xml' }, body: '<a/>', code: BAD },
  ...GETS.map(
    ([path, verdict]): Hostile => ({
      name: `GET ${path.slice(0, 60)}`,
      path,
      method: 'GET',
      ...expected(verdict),
    }),
  ),
  ...METHODS.map(([method, path, code]): Hostile => ({ name: `${method} ${path}`, path, method, code })),
];
