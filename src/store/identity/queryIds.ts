/** Fields of queries that name an entity, or several. */
const NAMING: ReadonlySet<string> = new Set([
  'about',
  'actor',
  'bodies',
  'body',
  'counterpartsOf',
  'entity',
  'issuer',
  'mentions',
  'office',
  'parent',
  'person',
  'place',
  'regulation',
  'within',
]);

/** A query in which each entity goes by the id that it stands for. */
export function withCanonicalIds<Query extends object>(query: Query, canonical: (id: string) => string): Query {
  const fields = Object.entries(query).map(([field, value]) => [field, renamed(field, value, canonical)] as const);
  return Object.fromEntries(fields) as Query; // the same fields, other ids
}

function renamed(field: string, value: unknown, canonical: (id: string) => string): unknown {
  if (field === 'acts' && typeof value === 'object' && value !== null) return withCanonicalIds(value, canonical);
  if (!NAMING.has(field)) return value;
  if (Array.isArray(value)) return [...new Set(value.map((id) => canonical(String(id))))];
  return typeof value === 'string' ? canonical(value) : value;
}
