/** What a query may look like, whatever it asks: checked before anything of it is run. */
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { ZhengtuError } from '../model/errors.js';
import type { Settings } from './settings.js';

export function limitRules({ maxDepth, maxAliases, maxDirectives }: Settings): readonly ValidationRule[] {
  return [
    maxDepthRule({ n: maxDepth, flattenFragments: true, ...refusal('levels of fields', maxDepth) }),
    maxAliasesRule({ n: maxAliases, ...refusal('aliases', maxAliases) }),
    maxDirectivesRule({ n: maxDirectives, ...refusal('directives', maxDirectives) }),
  ];
}

/** The rules would throw an error of theirs; this one has our code, and stands beside what else is wrong. */
function refusal(what: string, most: number) {
  const originalError = new ZhengtuError('COST_EXCEEDED', `query: expected at most ${most} ${what}, came more.`);
  const report = (context: ValidationContext | null): void => {
    context?.reportError(new GraphQLError(originalError.message, { originalError }));
  };
  return { propagateOnRejection: false, onReject: [report] };
}
