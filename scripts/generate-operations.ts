/** Types GraphQL documents by schema.graphql, for the explorer and for the client; `npm run build` begins with it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

for (const [folder, target] of [
  ['web/src/', 'web/src/graph/operations.ts'],
  ['src/client/', 'src/client/documents.ts'],
] as const) {
  writeFileSync(new URL(target, root), await typed(folder, target));
}

function typed(folder: string, target: string): Promise<string> {
  const documents = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => `${folder}${name}`)
    .sort();
  return codegen({
    filename: target,
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
}
