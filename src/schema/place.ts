import type { PlaceLevel } from '../model/vocabulary.js';
import { connectionOf, PageArgs } from './connection.js';
import { ArgsType, Field, ID, InputType, ObjectType } from './decorators.js';
import { Entity, Node } from './entity.js';
import { PlaceLevelEnum } from './enums.js';
import { type Order, orderOf } from './order.js';

@ObjectType({
  description:
    'An administrative division. The whole official list (GB/T 2260) is there, whether reports speak of it or not.',
  implements: [Node, Entity],
  simpleResolvers: true,
})
export abstract class Place {
  @Field(() => String, {
    description:
      'GB/T 2260 code; for another country that of ISO 3166-1, for a place that has none (a village) the code of the place around it and its name.',
  })
  readonly code!: string;

  @Field(() => PlaceLevelEnum, { description: 'Its level in the administrative order.' })
  readonly level!: PlaceLevel;
}

export const PlaceConnection = connectionOf('Place', 'places', () => Place);

@InputType({ description: 'Which places; fields are joined by “and”, a list means “any of these”.' })
export class PlaceFilter {
  @Field(() => [PlaceLevelEnum], { nullable: true, description: 'Only these levels.' })
  readonly levels?: readonly PlaceLevel[] | null;

  @Field(() => ID, { nullable: true, description: 'Somewhere below this place, at any depth.' })
  readonly within?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  readonly nameContains?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '`true`: only places that reports speak of; `false`: only those that none speaks of.',
  })
  readonly mentioned?: boolean | null;
}

type PlaceWord = 'CODE' | 'NAME' | 'MENTIONS';

export const PlaceOrder = orderOf<PlaceWord>('Place', 'places', {
  CODE: 'GB/T 2260 code: the order of the official lists.',
  NAME: 'Name, by code point.',
  MENTIONS: 'How often reports speak of it.',
});

@ArgsType()
export class PlaceListArgs extends PageArgs {
  @Field(() => PlaceFilter, { nullable: true, description: 'Which places; all when left out.' })
  readonly filter?: PlaceFilter | null;

  @Field(() => PlaceOrder, { nullable: true, description: 'Their order; by code when left out.' })
  readonly orderBy?: Order<PlaceWord> | null;
}

@ArgsType()
export class PlaceKeyArgs {
  @Field(() => String, { nullable: true, description: 'GB/T 2260 code.' })
  readonly code?: string | null;

  @Field(() => String, { nullable: true, description: 'Full or short name: 白城市, 白城.' })
  readonly name?: string | null;
}
