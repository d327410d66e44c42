import type { RegulationRecord } from '../model/graph.js';
import { Body } from '../schema/body.js';
import { PageArgs } from '../schema/connection.js';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { Place } from '../schema/place.js';
import { Regulation, RegulationConnection } from '../schema/regulation.js';
import { RegulationActConnection, RegulationActListArgs } from '../schema/regulationAct.js';
import { type RegulationFilter, RegulationListArgs } from '../schema/regulationList.js';
import type { RegulationQuery } from '../store/port.js';
import { connection } from './connection.js';
import type { Graph } from './graph.js';
import { queryOf } from './query.js';
import { actConnection } from './regulationAct.js';

/** More bodies than ever enact one regulation. */
const MANY = 100;

@Resolver(() => Regulation)
export class RegulationResolver {
  @Query(() => Regulation, {
    nullable: true,
    description:
      'By its full title, or by another form that only one regulation has; null when none or several answer.',
  })
  regulation(
    @Arg('title', () => String, { description: 'Without 《》: 白城市物业管理条例.' }) title: string,
    @Ctx('graph') graph: Graph,
  ) {
    return graph.named('REGULATION', title);
  }

  @Query(() => RegulationConnection, { description: 'Regulations, by title unless ordered otherwise.' })
  regulations(@Args(() => RegulationListArgs) args: RegulationListArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'regulations', regulationQuery(args.filter), args);
  }

  @FieldResolver(() => String, { description: 'The full title with its place, without 《》; the same as `name`.' })
  title(@Root() { name }: RegulationRecord) {
    return name;
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place whose regulation it is.' })
  place(@Root() { place }: RegulationRecord, @Ctx('graph') graph: Graph) {
    return graph.find('PLACE', place);
  }

  @FieldResolver(() => RegulationActConnection, {
    description: 'Who did what to it, one edge for each body, action and status.',
  })
  acts(
    @Root() { id }: RegulationRecord,
    @Args(() => RegulationActListArgs) args: RegulationActListArgs,
    @Ctx('graph') graph: Graph,
  ) {
    return actConnection(graph, { ...queryOf(args.filter), regulation: id }, args);
  }

  @FieldResolver(() => RegulationConnection, {
    description:
      'Regulations of other places on the same subject, by title: what remains of the two titles without place, maker and ' +
      'form is the same (住宅物业管理条例 and 物业管理办法 of two cities). Empty where its place is not known.',
  })
  counterparts(@Root() { id }: RegulationRecord, @Args(() => PageArgs) page: PageArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'regulations', { counterpartsOf: id }, page);
  }

  @FieldResolver(() => [Body], { description: 'The bodies that made it: those with an act ENACT that is DONE.' })
  async enactedBy(@Root() { id }: RegulationRecord, @Ctx('graph') graph: Graph) {
    const query = { regulation: id, actions: ['ENACT'], statuses: ['DONE'] } as const;
    const { rows } = await graph.page('acts', { query, first: MANY });
    const bodies = new Set(rows.map(({ row }) => row.body));
    return [...bodies].map((body) => graph.get('BODY', body));
  }
}

function regulationQuery(filter: RegulationFilter | null | undefined): RegulationQuery {
  const { acts, ...query } = queryOf(filter);
  return acts === undefined ? query : { ...query, acts: queryOf(acts) };
}
