import type { RecordedJudgement as Recorded } from '../model/graph.js';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { Entity } from '../schema/entity.js';
import { JudgementConnection, JudgementListArgs, RecordedJudgement } from '../schema/judgement.js';
import { connection } from './connection.js';
import type { Graph } from './graph.js';
import { queryOf } from './query.js';

const LATEST_FIRST = { field: 'RECORDED', direction: 'DESC' } as const;

@Resolver(() => RecordedJudgement)
export class JudgementResolver {
  @Query(() => JudgementConnection, {
    description:
      'What people have judged of who is who, the latest first, with what was taken back: nothing of it is ever forgotten.',
  })
  judgements(@Args(() => JudgementListArgs) { filter, ...page }: JudgementListArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'judgements', queryOf(filter), { ...page, orderBy: LATEST_FIRST });
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the last word on its pair; what is not counts no more.' })
  inForce(@Root() { until }: Recorded) {
    return until === undefined;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'When a later judgement on the pair took its place, or took it back: ISO 8601 in UTC; null while in force.',
  })
  until(@Root() { until }: Recorded) {
    return until;
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'What `left` stands for now; null while no report speaks of it.',
  })
  leftEntity(@Root() { left }: Recorded, @Ctx('graph') graph: Graph) {
    return graph.entity(left);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The same of `right`.' })
  rightEntity(@Root() { right }: Recorded, @Ctx('graph') graph: Graph) {
    return graph.entity(right);
  }
}
