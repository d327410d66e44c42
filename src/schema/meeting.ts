import { DateScalar } from './date.js';
import { Field, ObjectType } from './decorators.js';
import { Entity, Node } from './entity.js';

@ObjectType({
  description: 'A session of a body, such as 白城市第六届人民代表大会第四次会议.',
  implements: [Node, Entity],
  simpleResolvers: true,
})
export abstract class Meeting {
  @Field(() => String, { nullable: true, description: 'Which session: 第六届第四次会议.' })
  readonly session!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the meeting, where a report gives it.' })
  readonly date!: string | null;
}
