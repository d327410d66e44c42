import type { DocumentKind, EntityKind } from '../model/vocabulary.js';
import { connectionOf, PageArgs } from './connection.js';
import { DateScalar } from './date.js';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from './decorators.js';
import { Node } from './entity.js';
import { DocumentKindEnum, EntityKindEnum } from './enums.js';

@ObjectType({ description: 'A report, as it was read.', implements: Node, simpleResolvers: true })
export abstract class Document {
  @Field(() => String, { description: 'The title as a reader would cite it.' })
  readonly title!: string;

  @Field(() => DocumentKindEnum, { description: 'What kind of report it is.' })
  readonly kind!: DocumentKind;

  @Field(() => [Int], { description: 'The years that its review part covers.' })
  readonly coversYears!: readonly number[];

  @Field(() => Int, { nullable: true, description: 'The year that its plan part is about.' })
  readonly planYear!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was given, where the report says so.' })
  readonly date!: string | null;

  @Field(() => String, { description: 'The file or the address that it was read from.' })
  readonly source!: string;
}

export const DocumentConnection = connectionOf('Document', 'documents', () => Document);

@InputType({ description: 'Which documents; fields are joined by “and”, a list means “any of these”.' })
export class DocumentFilter {
  @Field(() => [DocumentKindEnum], { nullable: true, description: 'Only these kinds.' })
  readonly kinds?: readonly DocumentKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Reports of this very place.' })
  readonly place?: string | null;

  @Field(() => ID, { nullable: true, description: 'Reports of this place or of one below it, at any depth.' })
  readonly within?: string | null;

  @Field(() => ID, { nullable: true, description: 'Reports of this body.' })
  readonly issuer?: string | null;

  @Field(() => Int, { nullable: true, description: 'Covering this year or a later one.' })
  readonly yearFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Covering this year or an earlier one.' })
  readonly yearTo?: number | null;

  @Field(() => String, { nullable: true, description: 'Part of the title.' })
  readonly titleContains?: string | null;
}

@ArgsType()
export class DocumentListArgs extends PageArgs {
  @Field(() => DocumentFilter, { nullable: true, description: 'Which documents; all when left out. Ordered by id.' })
  readonly filter?: DocumentFilter | null;
}

@ArgsType()
export class DocumentEntityArgs extends PageArgs {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only entities of these kinds; all when left out.' })
  readonly kinds?: readonly EntityKind[] | null;
}
