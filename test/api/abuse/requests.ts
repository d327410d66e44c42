/** Requests that are wrong before there is a query. */
import type { Hostile } from './hostile.js';

const REFUSED = 'BAD_REQUEST';

export const BAD_REQUESTS: readonly Hostile[] = [
  { name: 'no JSON', body: '{"query": ', code: REFUSED },
  { name: 'nothing', body: '', code: REFUSED },
  { name: 'null', body: 'null', code: REFUSED },
  { name: 'a number', body: '42', code: REFUSED },
  { name: 'a string', body: '"{ __typename }"', code: REFUSED },
  { name: 'a list', body: '[]', code: REFUSED },
  { name: 'a batch of two', body: [{ query: '{ __typename }' }, { query: '{ __typename }' }], code: REFUSED },
  { name: 'a batch of 5,000', body: Array.from({ length: 5000 }, () => ({ query: '{ __typename }' })), code: REFUSED },
  { name: 'no query', body: {}, code: REFUSED },
  { name: 'a query that is a number', body: { query: 42 }, code: REFUSED },
  { name: 'a query that is a list', body: { query: ['{ __typename }'] }, code: REFUSED },
  { name: 'an empty query', body: { query: '' }, code: REFUSED },
  { name: 'variables that are words', body: { query: '{ __typename }', variables: 'a=1' }, code: REFUSED },
  { name: 'variables that are a list', body: { query: '{ __typename }', variables: [1] }, code: REFUSED },
  {
    name: 'an operation of no such name',
    body: { query: '{ __typename }', operationName: 'x' },
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  { name: 'an operation name that is a number', body: { query: '{ __typename }', operationName: 7 }, code: REFUSED },
  {
    name: 'a query stored elsewhere',
    body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    code: ['PERSISTED_QUERY_NOT_SUPPORTED', REFUSED],
  },
  { name: '2 MB', body: { query: ' '.repeat(2_000_000) }, code: 'TOO_LARGE' },
  { name: '20 MB', body: { query: 'x'.repeat(20_000_000) }, code: 'TOO_LARGE' },
  { name: 'lists within lists, 1 MB of them', body: '['.repeat(500_000) + ']'.repeat(500_000), code: REFUSED },
  {
    name: 'a form',
    body: 'query={__typename}',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    code: REFUSED,
  },
  { name: 'plain text', body: '{ __typename }', headers: { 'content-type': 'text/plain' }, code: REFUSED },
  {
    name: 'XML',
    body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    headers: { 'content-type': 'text/xml' },
    code: REFUSED,
  },
  {
    name: 'a set of characters that is none',
    body: '{"query":"{ __typename }"}',
    headers: { 'content-type': 'application/json; charset=klingon' },
    code: REFUSED,
  },
  {
    name: 'packed in a way that is none',
    body: '{"query":"{ __typename }"}',
    headers: { 'content-encoding': 'x-bomb' },
    code: REFUSED,
  },
  {
    name: 'said to be packed, and is not',
    body: '{"query":"{ __typename }"}',
    headers: { 'content-encoding': 'gzip' },
    code: REFUSED,
  },
  {
    name: 'keys of the prototype',
    body: '{"query": "{ a }", "__proto__": {"admin": true}, "constructor": {"prototype": {}}}',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
];
