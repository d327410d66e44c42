import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';

/** What a client sends, as the specification's own schemas have it; parsed once, here. */
const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string(), name: z.string().optional() })]);
const query = z
  .strictObject({
    query: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    limit: z.number().optional(),
    properties: z.array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) })).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine((asked) => asked.query !== undefined || (asked.properties ?? []).length > 0);
const extension = z.object({
  ids: z.array(z.string()).max(1000),
  properties: z.array(z.object({ id: z.string(), settings: z.looseObject({}).optional() })).max(100),
});

export type Query = z.infer<typeof query>;
export type Extension = z.infer<typeof extension>;

const MOST_QUERIES = 100;

export function queriesIn(sent: unknown): ReadonlyMap<string, Query> {
  const parsed = z.record(z.string(), query).safeParse(parsedJson(sent, 'queries'));
  if (!parsed.success) throw bad('queries', '{"q0": {"query": "白城市人大常委会"}}', reasonOf(parsed.error));
  const queries = new Map(Object.entries(parsed.data));
  if (queries.size > MOST_QUERIES) throw bad('queries', `at most ${MOST_QUERIES} of them`, `${queries.size}`);
  return queries;
}

export function extensionIn(sent: unknown): Extension {
  const parsed = extension.safeParse(parsedJson(sent, 'extend'));
  if (!parsed.success)
    throw bad('extend', '{"ids": ["place/220800"], "properties": [{"id": "level"}]}', reasonOf(parsed.error));
  return parsed.data;
}

/** A form carries JSON in its fields; a body of JSON carries the thing itself. */
function parsedJson(sent: unknown, where: string): unknown {
  if (typeof sent !== 'string') return sent;
  try {
    return JSON.parse(sent);
  } catch {
    throw bad(where, 'JSON', `«${sent.slice(0, 40)}»`);
  }
}

const reasonOf = ({ issues: [issue] }: z.ZodError): string =>
  issue === undefined ? 'something else' : `something else at ${issue.path.join('.') || 'the top'}`;

const bad = (where: string, expected: string, came: string): ZhengtuError =>
  new ZhengtuError('BAD_USER_INPUT', `${where}: expected ${expected}, came ${came}.`);
