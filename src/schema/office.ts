import { connectionOf, PageArgs } from './connection.js';
import { DateScalar } from './date.js';
import { ArgsType, Field, ID, InputType, ObjectType } from './decorators.js';
import { Entity, Node } from './entity.js';

@ObjectType({
  description:
    'An office in a body, whoever holds it. Its name is the body’s full name and the title: 白城市人民政府市长.',
  implements: [Node, Entity],
  simpleResolvers: true,
})
export abstract class Office {
  @Field(() => String, { description: 'The title without the body: 主任, 副市长, 检察长.' })
  readonly title!: string;
}

export const OfficeConnection = connectionOf('Office', 'offices', () => Office);

@InputType({ description: 'Which offices; fields are joined by “and”.' })
export class OfficeFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this title.' })
  readonly title?: string | null;

  @Field(() => ID, { nullable: true, description: 'Offices in this body.' })
  readonly body?: string | null;

  @Field(() => ID, { nullable: true, description: 'Offices in bodies of this very place.' })
  readonly place?: string | null;

  @Field(() => ID, { nullable: true, description: 'Offices in bodies of this place or of one below it, at any depth.' })
  readonly within?: string | null;
}

@ArgsType()
export class OfficeListArgs extends PageArgs {
  @Field(() => OfficeFilter, { nullable: true, description: 'Which offices; all when left out. Ordered by name.' })
  readonly filter?: OfficeFilter | null;
}

@ArgsType()
export class HolderListArgs extends PageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only who held it on this day, as far as reports up to then tell: the last one of the five years before (a term of ' +
      'office) that names a holder. An office that several hold at a time (副主任) keeps all of them.',
  })
  readonly asOf?: string | null;
}
