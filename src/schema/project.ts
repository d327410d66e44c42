import type { ProjectKind } from '../model/vocabulary.js';
import { connectionOf, PageArgs } from './connection.js';
import { ArgsType, Field, ID, InputType, ObjectType } from './decorators.js';
import { Entity, Node } from './entity.js';
import { ProjectKindEnum } from './enums.js';

@ObjectType({
  description: 'A named undertaking that a report speaks of; the same name in two places is two projects.',
  implements: [Node, Entity],
  simpleResolvers: true,
})
export abstract class Project {
  @Field(() => ProjectKindEnum, { description: 'What kind of undertaking it is.' })
  readonly kind!: ProjectKind;
}

export const ProjectConnection = connectionOf('Project', 'projects', () => Project);

@InputType({ description: 'Which projects; fields are joined by “and”, a list means “any of these”.' })
export class ProjectFilter {
  @Field(() => [ProjectKindEnum], { nullable: true, description: 'Only these kinds.' })
  readonly kinds?: readonly ProjectKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Projects of this very place.' })
  readonly place?: string | null;

  @Field(() => ID, { nullable: true, description: 'Projects of this place or of one below it, at any depth.' })
  readonly within?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  readonly nameContains?: string | null;
}

@ArgsType()
export class ProjectListArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true, description: 'Which projects; all when left out. Ordered by name.' })
  readonly filter?: ProjectFilter | null;
}
