import type { ProjectRecord } from '../model/graph.js';
import { ActivityConnection, ActivityListArgs } from '../schema/activity.js';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { Place } from '../schema/place.js';
import { Project, ProjectConnection, ProjectListArgs } from '../schema/project.js';
import { connection } from './connection.js';
import type { Graph } from './graph.js';
import { queryOf, queryUnder } from './query.js';

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => ProjectConnection, { description: 'Projects, by name.' })
  projects(@Args(() => ProjectListArgs) args: ProjectListArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'projects', queryOf(args.filter), args);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place that runs it, where that is known.' })
  place(@Root() { place }: ProjectRecord, @Ctx('graph') graph: Graph) {
    return graph.find('PLACE', place);
  }

  @FieldResolver(() => ActivityConnection, { description: 'What bodies did about it, in the reports’ order.' })
  activities(
    @Root() { id }: ProjectRecord,
    @Args(() => ActivityListArgs) args: ActivityListArgs,
    @Ctx('graph') graph: Graph,
  ) {
    return connection(graph, 'activities', queryUnder(queryOf(args.filter), 'about', id), args);
  }
}
