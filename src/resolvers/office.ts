import type { OfficeRecord } from '../model/graph.js';
import { Body } from '../schema/body.js';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { HoldingConnection } from '../schema/holding.js';
import { HolderListArgs, Office, OfficeConnection, OfficeListArgs } from '../schema/office.js';
import { connection } from './connection.js';
import type { Graph } from './graph.js';
import { queryOf } from './query.js';

@Resolver(() => Office)
export class OfficeResolver {
  @Query(() => OfficeConnection, { description: 'Offices, by name.' })
  offices(@Args(() => OfficeListArgs) args: OfficeListArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'offices', queryOf(args.filter), args);
  }

  @FieldResolver(() => Body, { description: 'The body in which it is held.' })
  body(@Root() { body }: OfficeRecord, @Ctx('graph') graph: Graph) {
    return graph.get('BODY', body);
  }

  @FieldResolver(() => HoldingConnection, { description: 'Who holds it, each with the reports that say so.' })
  holders(
    @Root() { id }: OfficeRecord,
    @Args(() => HolderListArgs) { asOf, ...page }: HolderListArgs,
    @Ctx('graph') graph: Graph,
  ) {
    return connection(graph, 'holdings', { office: id, ...(asOf == null ? {} : { asOf }) }, page);
  }
}
