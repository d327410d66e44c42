import { getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/resolvers/schema.js';
import { CHANGES, JUDGED } from './changesCases.js';
import { ENTITY_CASES } from './entityCases.js';
import { REPORT_CASES } from './reportCases.js';
import { SEARCH_CASES } from './searchCases.js';
import { type Served, served } from './served.js';
import { WALK_CASES } from './walkCases.js';
import { baicheng, zhenjiang } from './world.js';

const FIELD_CASES = [...ENTITY_CASES, ...REPORT_CASES, ...SEARCH_CASES, ...WALK_CASES];

let server: Served;
beforeAll(async () => {
  server = await served([zhenjiang, baicheng]);
});
afterAll(() => server.close());

describe('every field answers', () => {
  test.for(FIELD_CASES)('$name', async ({ query, data }) => {
    expect(await server.ask(query)).toEqual({ data });
    expect(server.failures).toEqual([]);
  });
});

test('the cases ask for every field of every type', () => {
  const asked = new Set([...FIELD_CASES, ...CHANGES, JUDGED].flatMap(({ query }) => fieldsOf(query)));
  const own = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  const fields = own.flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
  expect(fields.filter((field) => !asked.has(field) && !SHARED.test(field))).toEqual([]);
});

/** One class serves all connections and their edges; the paging suite walks through each of them. */
const SHARED = /^PageInfo\.|^(?!RegulationAct)\w+(Connection|Edge)\./;

const schema = buildSchema();

function fieldsOf(query: string): readonly string[] {
  const info = new TypeInfo(schema);
  const found: string[] = [];
  const Field = ({ name }: { readonly name: { readonly value: string } }) => {
    const parent = getNamedType(info.getParentType());
    const types =
      parent === undefined ? [] : isObjectType(parent) ? [parent] : schema.getPossibleTypes(parent as never);
    for (const type of types) found.push(`${type.name}.${name.value}`);
  };
  visit(parse(query), visitWithTypeInfo(info, { Field }));
  return found;
}
