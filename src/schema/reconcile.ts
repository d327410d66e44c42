import type { EntityKind } from '../model/vocabulary.js';
import { ArgsType, Field, Float, ID, ObjectType } from './decorators.js';
import { EntityKindEnum } from './enums.js';

@ObjectType({ description: 'What a written name can mean.', simpleResolvers: true })
export abstract class Candidate {
  @Field(() => Float, {
    description:
      'How sure that is, from above 0 to 1: the name itself 1, a short form 0.95, another form in reports 0.9, a slip of one ' +
      'character 0.8, the same pinyin 0.75, less for what only begins with the words or holds them. What belongs to another ' +
      'place than the one given has half of that, each of several that match alike four fifths.',
  })
  readonly score!: number;

  @Field(() => [String], { description: 'Why, in words.' })
  readonly reasons!: readonly string[];
}

@ArgsType()
export class ReconcileArgs {
  @Field(() => [String], {
    description: 'Names as they are written somewhere, at most 100; a blank one means nothing.',
  })
  readonly names!: readonly string[];

  @Field(() => EntityKindEnum, { nullable: true, description: 'What they are names of; anything when left out.' })
  readonly kind?: EntityKind | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The place that they are read in connection with: it completes 市人大常委会 and tells namesakes apart.',
  })
  readonly place?: string | null;
}
