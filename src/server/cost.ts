/** What a query may cost. The cost is about the number of rows that it reads when every page is full. */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isLeafType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { ZhengtuError } from '../model/errors.js';
import type { ServerContext } from './context.js';
import type { Settings } from './settings.js';

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 1000;
/** How many rows a list without pages is taken to have: the sentences behind a fact, the bodies that acted together. */
const SHORT_LIST = 3;
/** Fragments within fragments can make few words mean many fields. */
const MOST_FIELDS = 10_000;

/** Refuses queries above the limit and says what each costs, in `extensions.cost`. */
export function costLimit({ maxCost }: Settings): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          cost = operation && costOf(schema, document, operation, variables);
          if (cost !== undefined && cost > maxCost) throw tooCostly(`a cost of at most ${maxCost}`, `${cost}`);
        },
        async willSendResponse({ contextValue, response: { body } }) {
          if (cost === undefined || body.kind !== 'single') return;
          contextValue.cost = cost;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { estimated: cost, limit: maxCost } };
        },
      };
    },
  };
}

/** undefined: the variables do not fit, which GraphQL itself says when it comes to run the query. */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | undefined {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
  try {
    return getComplexity({
      schema,
      query: document,
      ...(operation.name && { operationName: operation.name.value }),
      variables,
      maxQueryNodes: MOST_FIELDS,
      estimators: [fieldExtensionsEstimator(), rowsRead],
    });
  } catch {
    throw tooCostly(`at most ${MOST_FIELDS} fields once its fragments are spread`, 'more');
  }
}

/** Each object costs 1 and what is asked of it, as often as the list around it can have it. */
const rowsRead: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const size = sizeOf(field, args);
  if (isLeafType(getNamedType(field.type))) return field.name === 'totalCount' ? 1 : 0;
  if (size !== undefined) return 1 + size * childComplexity;
  return isListType(getNullableType(field.type)) && !isPartOfPage(field.name)
    ? SHORT_LIST * (1 + childComplexity)
    : 1 + childComplexity;
};

type Args = { readonly [name: string]: unknown };

/** Of how many rows the arguments speak; undefined where they don't. */
function sizeOf(
  { args: known }: GraphQLField<unknown, unknown>,
  { first, last, limit, ids, names }: Args,
): number | undefined {
  const asked = ids ?? names;
  if (Array.isArray(asked) && limit === undefined) return asked.length;
  const size = [first, last, limit].find((value) => typeof value === 'number');
  if (size !== undefined) return Math.min(Math.max(size, 1), LARGEST_PAGE); // what is out of bounds the resolver refuses
  return known.some(({ name }) => name === 'first') ? DEFAULT_PAGE : undefined;
}

/** Their number is the size of the page, which the field around them knows. */
const isPartOfPage = (name: string): boolean => name === 'edges' || name === 'nodes';

function tooCostly(expected: string, came: string): GraphQLError {
  const originalError = new ZhengtuError('COST_EXCEEDED', `query: expected ${expected}, came ${came}.`, {
    hint: 'ask for smaller pages, or for fewer lists within lists; extensions.cost says what a query costs',
  });
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
}
