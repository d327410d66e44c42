import type { BodyKind } from '../model/vocabulary.js';
import { connectionOf, PageArgs } from './connection.js';
import { ArgsType, Field, ID, InputType, ObjectType } from './decorators.js';
import { Entity, Node } from './entity.js';
import { BodyKindEnum } from './enums.js';
import { type Order, orderOf } from './order.js';

@ObjectType({
  description: 'An institution, known by its canonical full name (白城市人民代表大会常务委员会).',
  implements: [Node, Entity],
  simpleResolvers: true,
})
export abstract class Body {
  @Field(() => BodyKindEnum, { description: 'What kind of institution it is.' })
  readonly kind!: BodyKind;
}

export const BodyConnection = connectionOf('Body', 'bodies', () => Body);

@InputType({ description: 'Which bodies; fields are joined by “and”, a list means “any of these”.' })
export class BodyFilter {
  @Field(() => [BodyKindEnum], { nullable: true, description: 'Only these kinds.' })
  readonly kinds?: readonly BodyKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Bodies of this very place.' })
  readonly place?: string | null;

  @Field(() => ID, { nullable: true, description: 'Bodies of this place or of one below it, at any depth.' })
  readonly within?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  readonly nameContains?: string | null;
}

type BodyWord = 'NAME' | 'MENTIONS' | 'REGULATIONS';

export const BodyOrder = orderOf<BodyWord>('Body', 'bodies', {
  NAME: 'Name, by code point.',
  MENTIONS: 'How often reports speak of it.',
  REGULATIONS: 'On how many regulations it acted.',
});

@ArgsType()
export class BodyListArgs extends PageArgs {
  @Field(() => BodyFilter, { nullable: true, description: 'Which bodies; all when left out.' })
  readonly filter?: BodyFilter | null;

  @Field(() => BodyOrder, { nullable: true, description: 'Their order; by name when left out.' })
  readonly orderBy?: Order<BodyWord> | null;
}
