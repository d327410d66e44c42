import type { PersonRecord } from '../model/graph.js';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { HoldingConnection } from '../schema/holding.js';
import { HeldListArgs, Person, PersonConnection, PersonListArgs } from '../schema/person.js';
import { connection } from './connection.js';
import type { Graph } from './graph.js';
import { queryOf } from './query.js';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, { description: 'People who hold offices, by name.' })
  people(@Args(() => PersonListArgs) args: PersonListArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'people', queryOf(args.filter), args);
  }

  @FieldResolver(() => HoldingConnection, { description: 'The offices held, each with the reports that say so.' })
  holds(
    @Root() { id }: PersonRecord,
    @Args(() => HeldListArgs) { asOf, ...page }: HeldListArgs,
    @Ctx('graph') graph: Graph,
  ) {
    return connection(graph, 'holdings', { person: id, ...(asOf == null ? {} : { asOf }) }, page);
  }
}
