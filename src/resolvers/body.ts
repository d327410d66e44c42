import type { BodyRecord } from '../model/graph.js';
import { bodyId } from '../model/ids.js';
import { ActivityConnection, ActivityListArgs } from '../schema/activity.js';
import { Body, BodyConnection, BodyListArgs } from '../schema/body.js';
import { PageArgs } from '../schema/connection.js';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { OfficeConnection } from '../schema/office.js';
import { Place } from '../schema/place.js';
import { RegulationActConnection, RegulationActListArgs } from '../schema/regulationAct.js';
import { connection } from './connection.js';
import type { Graph } from './graph.js';
import { queryOf, queryUnder } from './query.js';
import { actConnection } from './regulationAct.js';

@Resolver(() => Body)
export class BodyResolver {
  @Query(() => Body, {
    nullable: true,
    description:
      'By its canonical full name, or by another form that only one body has; null when none or several answer.',
  })
  body(
    @Arg('name', () => String, { description: 'Such as 白城市人民代表大会常务委员会.' }) name: string,
    @Ctx('graph') graph: Graph,
  ) {
    return graph.named('BODY', name);
  }

  @Query(() => BodyConnection, { description: 'Institutions that reports speak of, by name unless ordered otherwise.' })
  bodies(@Args(() => BodyListArgs) args: BodyListArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'bodies', queryOf(args.filter), args);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place that it belongs to, where that is known.' })
  place(@Root() { place }: BodyRecord, @Ctx('graph') graph: Graph) {
    return graph.find('PLACE', place);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that it is part of.' })
  parent(@Root() { parent }: BodyRecord, @Ctx('graph') graph: Graph) {
    return graph.find('BODY', parent);
  }

  @FieldResolver(() => BodyConnection, { description: 'The bodies that are part of it, by name.' })
  children(@Root() { id }: BodyRecord, @Args(() => PageArgs) page: PageArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'bodies', { parent: id }, page);
  }

  @FieldResolver(() => OfficeConnection, { description: 'The offices in it that reports speak of, by name.' })
  offices(@Root() { id }: BodyRecord, @Args(() => PageArgs) page: PageArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'offices', { body: id }, page);
  }

  @FieldResolver(() => RegulationActConnection, {
    description:
      'Regulations that the body (or, for a congress, its standing committee) acted on; each edge says how, when and where ' +
      'it is written.',
  })
  regulations(
    @Root() body: BodyRecord,
    @Args(() => RegulationActListArgs) args: RegulationActListArgs,
    @Ctx('graph') graph: Graph,
  ) {
    return actConnection(graph, { ...queryOf(args.filter), bodies: actorsFor(body) }, args);
  }

  @FieldResolver(() => ActivityConnection, { description: 'What it did, alone or with others, in the reports’ order.' })
  activities(
    @Root() { id }: BodyRecord,
    @Args(() => ActivityListArgs) args: ActivityListArgs,
    @Ctx('graph') graph: Graph,
  ) {
    return connection(graph, 'activities', queryUnder(queryOf(args.filter), 'actor', id), args);
  }
}

/** A congress meets once a year and legislates through its standing committee: to a reader its acts are the congress's. */
const actorsFor = ({ id, kind, name }: BodyRecord): readonly string[] =>
  kind === 'CONGRESS' ? [id, bodyId(`${name}常务委员会`)] : [id];
