import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../src/resolvers/schema.js';

const schema = lexicographicSortSchema(buildSchema());

test('the schema is valid GraphQL', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('schema.graphql is what the code says; if it is not: npm run schema', () => {
  const printed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
  expect(`${printSchema(schema)}\n`).toBe(printed);
});

test('every type, field, argument and value says what it is', () => {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !BUILT_IN.has(type.name),
  );
  const silent = own.flatMap(partsOf).filter(({ description }) => (description ?? '').trim() === '');
  expect(silent.map(({ path }) => path)).toEqual([]);
});

/** And the roots, which the decorators give no place for a description. */
const BUILT_IN: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Boolean', 'Float', 'ID', 'Int', 'String']);

interface Part {
  readonly path: string;
  readonly description: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): readonly Part[] {
  const parts: Part[] = [{ path: type.name, description: type.description }];
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) parts.push({ path: `${type.name}.${name}`, description });
  } else if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      const path = `${type.name}.${field.name}`;
      parts.push({ path, description: field.description });
      for (const { name, description } of 'args' in field ? field.args : [])
        parts.push({ path: `${path}(${name}:)`, description });
    }
  }
  return parts;
}
