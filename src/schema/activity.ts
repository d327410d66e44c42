import type { Action, ActivityCategory, Status } from '../model/vocabulary.js';
import { connectionOf, PageArgs } from './connection.js';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from './decorators.js';
import { Node } from './entity.js';
import { ActionEnum, ActivityCategoryEnum, StatusEnum } from './enums.js';
import { type Order, orderOf } from './order.js';

@ObjectType({
  description:
    'What bodies did, as one stretch of one report says: an act on a regulation, or something done and counted.',
  implements: Node,
  simpleResolvers: true,
})
export abstract class Activity {
  @Field(() => ActivityCategoryEnum, { description: 'What kind of activity it is.' })
  readonly category!: ActivityCategory;

  @Field(() => ActionEnum, { nullable: true, description: 'Set when the activity concerns a regulation.' })
  readonly action!: Action | null;

  @Field(() => StatusEnum, { description: 'How far it has come.' })
  readonly status!: Status;

  @Field(() => Int, { nullable: true, description: 'The year, where the words or the report’s frame give one.' })
  readonly year!: number | null;

  @Field(() => String, { nullable: true, description: 'What was counted or done, in the report’s words.' })
  readonly object!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many, as an integer: “480余” is 480, “1.2万” is 12000.' })
  readonly count!: number | null;

  @Field(() => String, { nullable: true, description: 'The classifier as written: 次, 件, 人次.' })
  readonly unit!: string | null;

  @Field(() => Float, { description: 'How sure the extraction is, from 0 to 1.' })
  readonly confidence!: number;
}

export const ActivityConnection = connectionOf('Activity', 'activities', () => Activity);

@InputType({ description: 'Which activities; fields are joined by “and”, a list means “any of these”.' })
export class ActivityFilter {
  @Field(() => [ActivityCategoryEnum], { nullable: true, description: 'Only these categories.' })
  readonly categories?: readonly ActivityCategory[] | null;

  @Field(() => [ActionEnum], { nullable: true, description: 'Only these actions on regulations.' })
  readonly actions?: readonly Action[] | null;

  @Field(() => [StatusEnum], { nullable: true, description: 'Only what has come this far.' })
  readonly statuses?: readonly Status[] | null;

  @Field(() => ID, { nullable: true, description: 'Done by this body.' })
  readonly actor?: string | null;

  @Field(() => ID, { nullable: true, description: 'Done by a body of this very place.' })
  readonly place?: string | null;

  @Field(() => ID, { nullable: true, description: 'Done by a body of this place or of one below it, at any depth.' })
  readonly within?: string | null;

  @Field(() => ID, { nullable: true, description: 'Concerning this entity.' })
  readonly about?: string | null;

  @Field(() => ID, { nullable: true, description: 'Told by this report.' })
  readonly document?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the object.' })
  readonly objectContains?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of this year or a later one.' })
  readonly yearFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of this year or an earlier one.' })
  readonly yearTo?: number | null;

  @Field(() => Int, { nullable: true, description: 'With this count or a higher one.' })
  readonly countFrom?: number | null;

  @Field(() => Float, { nullable: true, description: 'With at least this confidence, from 0 to 1.' })
  readonly minConfidence?: number | null;
}

type ActivityWord = 'DOCUMENT' | 'YEAR' | 'COUNT';

export const ActivityOrder = orderOf<ActivityWord>('Activity', 'activities', {
  DOCUMENT: 'By report, then in the order of its text.',
  YEAR: 'The year; activities without one come last.',
  COUNT: 'The count; activities without one come last.',
});

@ArgsType()
export class ActivityListArgs extends PageArgs {
  @Field(() => ActivityFilter, { nullable: true, description: 'Which activities; all when left out.' })
  readonly filter?: ActivityFilter | null;

  @Field(() => ActivityOrder, {
    nullable: true,
    description: 'Their order; in the order of the reports when left out.',
  })
  readonly orderBy?: Order<ActivityWord> | null;
}
