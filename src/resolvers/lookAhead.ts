import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { type Follow, type Listing, REFERENCES } from '../store/port.js';

/** Names of fields, each behind those around it: `evidence`, `evidence.document`. */
export type Selection = ReadonlySet<string>;

/** The many objects of one list share their selection: it is read once. */
const read = new WeakMap<GraphQLResolveInfo['fieldNodes'], Selection>();

/** What is selected below a field, whether through fragments, aliases or directives. */
export function selectedBelow(info: GraphQLResolveInfo): Selection {
  const known = read.get(info.fieldNodes);
  if (known !== undefined) return known;
  const selection = new Set(namesBelow(parseResolveInfo(info) as ResolveTree, '')); // so for any field; null has no meaning here
  read.set(info.fieldNodes, selection);
  return selection;
}

function namesBelow({ fieldsByTypeName }: ResolveTree, around: string): readonly string[] {
  return Object.values(fieldsByTypeName)
    .flatMap((fields) => Object.values(fields))
    .flatMap((field) => [around + field.name, ...namesBelow(field, `${around}${field.name}.`)]);
}

/** The part of a selection that stands below a field, under its names there. */
export const within = (selection: Selection, field: string): Selection =>
  new Set([...selection].filter((name) => name.startsWith(`${field}.`)).map((name) => name.slice(field.length + 1)));

/** What the store can bring along when this is selected of a listing's rows; undefined when it is nothing. */
export function followOf(listing: Listing, selection: Selection): Follow | undefined {
  const entities = REFERENCES[listing].filter((field) => selection.has(field));
  const evidence = selection.has('evidence');
  if (entities.length === 0 && !evidence) return undefined;
  return { entities, evidence, documents: selection.has('evidence.document') };
}
