import { connectionOf } from './connection.js';
import { Field, Int, ObjectType } from './decorators.js';

@ObjectType({
  description:
    'Where a fact is written. `text.slice(start, end)` of the document’s text as published is exactly `quote`; `sentence` ' +
    'is the whole sentence in its cleaned form.',
  simpleResolvers: true,
})
export abstract class Evidence {
  @Field(() => String, { nullable: true, description: 'The heading above the sentence.' })
  readonly section!: string | null;

  @Field(() => String, { description: 'The whole sentence, cleaned of line breaks and page furniture.' })
  readonly sentence!: string;

  @Field(() => String, { description: 'The supporting words exactly as published.' })
  readonly quote!: string;

  @Field(() => Int, { description: 'Where the quote starts in the document’s text, in UTF-16 code units.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends: the first code unit behind it.' })
  readonly end!: number;
}

@ObjectType({ description: 'An entity in a report, and where it stands there.', simpleResolvers: true })
export abstract class Mention {
  @Field(() => String, {
    nullable: true,
    description: 'The name as it is written there; null where the words speak of the entity without naming it.',
  })
  readonly surface!: string | null;
}

export const MentionConnection = connectionOf('Mention', 'mentions', () => Mention);
