import type { ActivityRecord } from '../model/graph.js';
import { Activity, ActivityConnection, ActivityListArgs } from '../schema/activity.js';
import { Body } from '../schema/body.js';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { Entity } from '../schema/entity.js';
import { Evidence } from '../schema/evidence.js';
import { connection } from './connection.js';
import type { Graph } from './graph.js';
import { queryOf } from './query.js';

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => ActivityConnection, { description: 'What bodies did, in the reports’ order unless ordered otherwise.' })
  activities(@Args(() => ActivityListArgs) args: ActivityListArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'activities', queryOf(args.filter), args);
  }

  @FieldResolver(() => [Body], { description: 'Who did it; several bodies when they acted together.' })
  actors(@Root() { actors }: ActivityRecord, @Ctx('graph') graph: Graph) {
    return actors.map((actor) => graph.get('BODY', actor));
  }

  @FieldResolver(() => [Entity], { description: 'The regulations, projects and other entities that it concerns.' })
  about(@Root() { about }: ActivityRecord, @Ctx('graph') graph: Graph) {
    return about.map((id) => graph.getEntity(id));
  }

  @FieldResolver(() => [Evidence], { description: 'The sentences that say so.' })
  evidence(@Root() { evidence }: ActivityRecord, @Ctx('graph') graph: Graph) {
    return evidence.map((ref) => graph.evidence(ref));
  }
}
