/**
 * The public contract was agreed upon before it was built: test/api/contractCore.graphql has the names that never change. What
 * the server says may be more, and is never less.
 */
import { readFileSync } from 'node:fs';
import {
  type FieldDefinitionNode,
  type GraphQLArgument,
  type InputValueDefinitionNode,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  type TypeDefinitionNode,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/resolvers/schema.js';

const core = parse(readFileSync(new URL('contractCore.graphql', import.meta.url), 'utf8'));
const types = core.definitions.filter((definition): definition is TypeDefinitionNode => 'name' in definition);
const schema = buildSchema();

describe('the contract keeps its core', () => {
  test.for(types.map((type) => [type.name.value, type] as const))('%s', ([, type]) => {
    expect(namesOf(type).filter((name) => !known().has(name))).toEqual([]);
  });
});

/** Every name of a type with what it is: `Place.code: String!`, `Office.holders(asOf: Date)`, `Status.DONE`. */
function namesOf(type: TypeDefinitionNode): readonly string[] {
  const own = type.name.value;
  if (type.kind === 'EnumTypeDefinition') return (type.values ?? []).map(({ name }) => `${own}.${name.value}`);
  if (!('fields' in type)) return [own];
  const fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[] = type.fields ?? [];
  const interfaces = 'interfaces' in type ? (type.interfaces ?? []) : [];
  const implemented = interfaces.map(({ name }) => `${own} implements ${name.value}`);
  const parts = fields.flatMap((field) => {
    const path = `${own}.${field.name.value}`;
    const args = 'arguments' in field ? (field.arguments ?? []) : [];
    return [`${path}: ${print(field.type)}`, ...args.map((arg) => `${path}(${arg.name.value}: ${print(arg.type)})`)];
  });
  return [...implemented, ...parts];
}

let names: ReadonlySet<string> | undefined;
function known(): ReadonlySet<string> {
  names ??= new Set(Object.values(schema.getTypeMap()).flatMap(partsOf));
  return names;
}

function partsOf(type: ReturnType<typeof schema.getTypeMap>[string]): readonly string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [type.name];
  const interfaces = isInputObjectType(type) ? [] : type.getInterfaces();
  const implemented = interfaces.map(({ name }) => `${type.name} implements ${name}`);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`;
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
    return [`${path}: ${field.type}`, ...args.map((arg) => `${path}(${arg.name}: ${arg.type})`)];
  });
  return [...implemented, ...fields];
}
