import { connectionOf, PageArgs } from './connection.js';
import { DateScalar } from './date.js';
import { ArgsType, Field, ID, InputType, ObjectType } from './decorators.js';
import { Entity, Node } from './entity.js';

@ObjectType({
  description:
    'Someone who holds an office. Two people of one name in two places are kept apart: a person is the name and the place ' +
    'of the office, never the name alone.',
  implements: [Node, Entity],
  simpleResolvers: true,
})
export abstract class Person {}

export const PersonConnection = connectionOf('Person', 'people', () => Person);

@InputType({ description: 'Which people; fields are joined by “and”.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  readonly nameContains?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who holds an office in this body.' })
  readonly body?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who holds this office.' })
  readonly office?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose office is in this very place.' })
  readonly place?: string | null;
}

@ArgsType()
export class PersonListArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people; all when left out. Ordered by name.' })
  readonly filter?: PersonFilter | null;
}

@ArgsType()
export class HeldListArgs extends PageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only what was held on this day, as `Office.holders(asOf:)` tells it.',
  })
  readonly asOf?: string | null;
}
