import type { EntityKind } from '../model/vocabulary.js';
import { connectionOf } from './connection.js';
import { ArgsType, Field, Float, Int, ObjectType } from './decorators.js';
import { EntityKindEnum } from './enums.js';

@ObjectType({ description: 'A name or a sentence that answers a search.', simpleResolvers: true })
export abstract class SearchHit {
  @Field(() => String, {
    description: 'The form of the name that matched, or the words of the sentence as they are written.',
  })
  readonly matched!: string;

  @Field(() => Float, {
    description:
      'How well it answers, from above 0 to 1, the same for all hits that match in the same way: the name itself, a short ' +
      'form, the beginning of a name, another form that reports use, pinyin, words inside a name, a name with a slip of ' +
      'one character, words of a sentence.',
  })
  readonly score!: number;
}

export const SearchConnection = connectionOf('Search', 'answers to a search', () => SearchHit);

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description:
      'Words of a name or of a sentence, in simplified or traditional script, or the pinyin or the initials of a name; at ' +
      'most 200 characters. Of several words with blanks between them every one has to be found. No character is special.',
  })
  readonly query!: string;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Only entities of these kinds, and sentences that mention one of them.',
  })
  readonly kinds?: readonly EntityKind[] | null;

  @Field(() => Int, { nullable: true, description: 'How many hits, 1 to 100; 20 when left out.' })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Hits behind this cursor.' })
  readonly after?: string | null;
}
