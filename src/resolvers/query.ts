import { badInput } from './badInput.js';

/** A filter without its nulls: a client that sends null for what it does not ask means the same as leaving it out. */
export type Given<T> = { readonly [Field in keyof T]: Exclude<T[Field], null> };

const IDS: Readonly<Record<string, { readonly of: string; readonly example: string }>> = {
  place: { of: 'a place', example: 'place/220800' },
  within: { of: 'a place', example: 'place/220000' },
  actor: { of: 'a body', example: 'body/白城市人民政府' },
  issuer: { of: 'a body', example: 'body/白城市人民代表大会常务委员会' },
  body: { of: 'a body', example: 'body/白城市人民政府' },
  office: { of: 'an office', example: 'office/白城市人民政府/市长' },
  document: { of: 'a document', example: 'document/baicheng-2023' },
};

/** What a filter asks of the store. An id of the wrong kind would find nothing, silently: it is refused instead. */
export function queryOf<Filter extends object>(filter: Filter | null | undefined): Given<Filter> {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  for (const [field, value] of given) {
    checkId(field, value);
    checkShare(field, value);
  }
  return Object.fromEntries(given) as Given<Filter>; // the same fields, fewer nulls: beyond what fromEntries can express
}

/**
 * The query of a list that hangs on an entity: `Body.activities` is about this body whatever the filter says, so a filter
 * that names another one is a mistake.
 */
export function queryUnder<Query extends object, Field extends keyof Query & string>(
  query: Query,
  field: Field,
  id: string,
): Query & Record<Field, string> {
  const named = query[field];
  if (named !== undefined && named !== id) throw badInput(`filter.${field}`, `nothing, or ${id}, which it is`, named);
  return { ...query, [field]: id };
}

/** 90 where .9 was meant would find nothing. */
function checkShare(field: string, value: unknown): void {
  if (field !== 'minConfidence' || typeof value !== 'number' || (value >= 0 && value <= 1)) return;
  throw badInput(`filter.${field}`, 'a number from 0 to 1', value);
}

function checkId(field: string, value: unknown): void {
  const expected = IDS[field];
  if (expected === undefined) return;
  const { of, example } = expected;
  const kind = example.slice(0, example.indexOf('/') + 1);
  if (typeof value === 'string' && value.startsWith(kind)) return;
  throw badInput(`filter.${field}`, `the id of ${of} such as ${example}`, value);
}
