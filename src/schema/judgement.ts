import type { Judgement } from '../model/vocabulary.js';
import { connectionOf, PageArgs } from './connection.js';
import { ArgsType, Field, ID, InputType, ObjectType } from './decorators.js';
import { JudgementEnum } from './enums.js';

@ObjectType({ description: 'What somebody has judged of two entities, in force or not.', simpleResolvers: true })
export abstract class RecordedJudgement {
  @Field(() => ID, { description: 'The id that was named first; of two that are the same the one to be kept.' })
  readonly left!: string;

  @Field(() => ID, { description: 'The other id.' })
  readonly right!: string;

  @Field(() => JudgementEnum, { description: 'What they were said to be to each other.' })
  readonly judgement!: Judgement;

  @Field(() => String, { description: 'Why, in the words of whoever judged.' })
  readonly reason!: string;

  @Field(() => String, { description: 'When, as ISO 8601 in UTC: `2026-01-02T03:04:05.000Z`.' })
  readonly at!: string;
}

export const JudgementConnection = connectionOf('Judgement', 'judgements', () => RecordedJudgement);

@InputType({ description: 'Which judgements; fields are joined by “and”, a list means “any of these”.' })
export class JudgementFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Those on this very id; another id of the same entity has judgements of its own.',
  })
  readonly names?: string | null;

  @Field(() => [JudgementEnum], { nullable: true, description: 'Only these.' })
  readonly judgements?: readonly Judgement[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only the last word on each pair; false: only what was judged otherwise later.',
  })
  readonly inForce?: boolean | null;
}

@ArgsType()
export class JudgementListArgs extends PageArgs {
  @Field(() => JudgementFilter, { nullable: true, description: 'Which judgements; all when left out.' })
  readonly filter?: JudgementFilter | null;
}
