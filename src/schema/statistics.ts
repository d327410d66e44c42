import type { StatisticsBy, StatisticsOf } from '../model/vocabulary.js';
import { ActivityFilter } from './activity.js';
import { ArgsType, Field, Int, ObjectType } from './decorators.js';
import { StatisticsByEnum, StatisticsOfEnum } from './enums.js';

@ObjectType({
  description: 'One group: its keys in the order of `by`, ids where the key is an entity.',
  simpleResolvers: true,
})
export abstract class StatisticsRow {
  @Field(() => [String], {
    description: 'What makes the group: ids of places, bodies and reports, else words and years.',
  })
  readonly keys!: readonly string[];

  @Field(() => Int, { description: 'How many, or how much.' })
  readonly value!: number;
}

@ArgsType()
export class StatisticsArgs {
  @Field(() => StatisticsOfEnum, { description: 'What is counted.' })
  readonly of!: StatisticsOf;

  @Field(() => [StatisticsByEnum], {
    description: 'What makes the groups, at most 4, each once; an empty list counts everything as one group.',
  })
  readonly by!: readonly StatisticsBy[];

  @Field(() => ActivityFilter, {
    nullable: true,
    description:
      'Only these activities, or acts that such an activity states. Where the groups are made of bodies or their places, ' +
      '`actor`, `place` and `within` keep those and not whoever acted with them.',
  })
  readonly filter?: ActivityFilter | null;

  @Field(() => Int, { nullable: true, description: 'The most groups, the greatest first, 1 to 1000; else 100.' })
  readonly first?: number | null;
}
