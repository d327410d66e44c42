/** Types the explorer's GraphQL documents by schema.graphql: `npm run build` writes web/src/graph/operations.ts. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const TARGET = 'web/src/graph/operations.ts';

const documents = readdirSync(new URL('web/src/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => `web/src/${name}`)
  .sort();
const code = await codegen({
  filename: TARGET,
  schema: parse(read('schema.graphql')),
  documents: documents.map((location) => ({ location, document: parse(read(location)) })),
  config: {
    documentMode: 'string',
    immutableTypes: true,
    scalars: { Date: 'string', ID: 'string' },
    useTypeImports: true,
    enumType: 'string-literal',
  },
  plugins: [{ operations: {} }, { typedDocumentNode: {} }],
  pluginMap: { operations, typedDocumentNode },
});
writeFileSync(new URL(TARGET, root), code);
