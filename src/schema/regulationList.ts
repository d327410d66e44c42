import type { RegulationKind } from '../model/vocabulary.js';
import { PageArgs } from './connection.js';
import { ArgsType, Field, ID, InputType } from './decorators.js';
import { RegulationKindEnum } from './enums.js';
import { type Order, orderOf } from './order.js';
import { RegulationActFilter } from './regulationAct.js';

@InputType({ description: 'Which regulations; fields are joined by “and”, a list means “any of these”.' })
export class RegulationFilter {
  @Field(() => [RegulationKindEnum], { nullable: true, description: 'Only these kinds.' })
  readonly kinds?: readonly RegulationKind[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only those with one of these topics: 生态文明建设, 物业管理.',
  })
  readonly topics?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'Regulations of this very place.' })
  readonly place?: string | null;

  @Field(() => ID, { nullable: true, description: 'Regulations of this place or of one below it, at any depth.' })
  readonly within?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title.' })
  readonly titleContains?: string | null;

  @Field(() => RegulationActFilter, {
    nullable: true,
    description:
      'Regulations on which some body did such a thing: `{acts: {actions: [ENACT]}, within: "place/220000"}` are those ' +
      'enacted in Jilin.',
  })
  readonly acts?: RegulationActFilter | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Regulations on which this body acted; together with `acts`, in which it did such a thing.',
  })
  readonly actor?: string | null;
}

type RegulationWord = 'TITLE' | 'MENTIONS' | 'ACTORS';

export const RegulationOrder = orderOf<RegulationWord>('Regulation', 'regulations', {
  TITLE: 'Title, by code point.',
  MENTIONS: 'How often reports speak of it.',
  ACTORS: 'How many bodies acted on it.',
});

@ArgsType()
export class RegulationListArgs extends PageArgs {
  @Field(() => RegulationFilter, { nullable: true, description: 'Which regulations; all when left out.' })
  readonly filter?: RegulationFilter | null;

  @Field(() => RegulationOrder, { nullable: true, description: 'Their order; by title when left out.' })
  readonly orderBy?: Order<RegulationWord> | null;
}
