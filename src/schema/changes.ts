import type { Judgement } from '../model/vocabulary.js';
import { ArgsType, Field, ID, InputType, ObjectType } from './decorators.js';
import { Document } from './document.js';
import { JudgementEnum } from './enums.js';

@InputType({ description: 'A report to be read.' })
export class DocumentInput {
  @Field(() => String, {
    description:
      'Its name as a file; without its extension it becomes the id: baicheng-2023.txt is document/baicheng-2023.',
  })
  readonly name!: string;

  @Field(() => String, { description: 'Its text. Several reports one after the other are read as several documents.' })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: 'Where it comes from, an address for example; else its name.' })
  readonly source?: string | null;
}

@ObjectType({ description: 'A report that could not be read, and why.', simpleResolvers: true })
export abstract class Rejection {
  @Field(() => String, { description: 'The name under which it was given.' })
  readonly name!: string;

  @Field(() => String, { description: 'What is wrong, as a stable word for programs: EMPTY, BINARY …' })
  readonly code!: string;

  @Field(() => String, { description: 'What is wrong, as a sentence for people.' })
  readonly message!: string;
}

@ObjectType({ description: 'What became of reports that were to be read.', simpleResolvers: true })
export abstract class IngestReport {
  @Field(() => [Document], { description: 'The documents that were read, in the order of their texts.' })
  readonly documents!: readonly unknown[];

  @Field(() => [ID], { description: 'Documents that earlier texts under these names held, and these no longer hold.' })
  readonly removed!: readonly string[];

  @Field(() => [Rejection], { description: 'What could not be read.' })
  readonly rejected!: readonly Rejection[];
}

@ArgsType()
export class JudgeArgs {
  @Field(() => ID, { description: 'An entity; of two that are the same the one whose name is kept.' })
  readonly left!: string;

  @Field(() => ID, { description: 'Another one of the same kind.' })
  readonly right!: string;

  @Field(() => JudgementEnum, { description: 'What they are to each other.' })
  readonly judgement!: Judgement;

  @Field(() => String, { description: 'Why, in words, for whoever looks at it later.' })
  readonly reason!: string;
}
