import type { RelationKind } from '../model/vocabulary.js';
import { ArgsType, Field, ID, Int, ObjectType } from './decorators.js';
import { RelationKindEnum } from './enums.js';

@ObjectType({
  description: 'A line between two entities, drawn from all that the reports say of it.',
  simpleResolvers: true,
})
export abstract class SubgraphEdge {
  @Field(() => ID, { description: 'Where it begins.' })
  readonly source!: string;

  @Field(() => ID, { description: 'Where it ends.' })
  readonly target!: string;

  @Field(() => RelationKindEnum, { description: 'What it says of the two.' })
  readonly relation!: RelationKind;

  @Field(() => Int, {
    description:
      'How much reports say of it: activities for what a body did, statements for an office held, mentions for MENTIONS. ' +
      'For PART_OF, OF, IN and HELD how often they speak of the lower end, at least 1.',
  })
  readonly weight!: number;

  @Field(() => [Int], { description: 'The years that the reports give for it, ascending; empty when they give none.' })
  readonly years!: readonly number[];
}

@ObjectType({ description: 'A part of the graph, flat, for drawing.', simpleResolvers: true })
export abstract class Subgraph {
  @Field(() => [SubgraphEdge], { description: 'Every line between these entities, the strongest first.' })
  readonly edges!: readonly SubgraphEdge[];

  @Field(() => Boolean, { description: 'Whether more belongs to it than is answered here.' })
  readonly truncated!: boolean;
}

const RELATIONS = {
  nullable: true,
  description: 'Only these relations; all but MENTIONS when left out.',
} as const;

@ArgsType()
export class NeighborhoodArgs {
  @Field(() => [ID], {
    description: 'Around which entities, 1 to 20; those that the graph does not have are left out.',
  })
  readonly ids!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'How many lines away from the nearest of them, 1 to 3; else 1.' })
  readonly depth?: number | null;

  @Field(() => [RelationKindEnum], RELATIONS)
  readonly relations?: readonly RelationKind[] | null;

  @Field(() => Int, { nullable: true, description: 'The most entities, these among them, 1 to 500; else 100.' })
  readonly limit?: number | null;
}

@ArgsType()
export class PathArgs {
  @Field(() => ID, { description: 'From which entity.' })
  readonly from!: string;

  @Field(() => ID, { description: 'To which entity.' })
  readonly to!: string;

  @Field(() => Int, { nullable: true, description: 'The most lines on a way, 1 to 6; else 4.' })
  readonly maxLength?: number | null;

  @Field(() => [RelationKindEnum], RELATIONS)
  readonly relations?: readonly RelationKind[] | null;

  @Field(() => Int, { nullable: true, description: 'The most ways, 1 to 10; else 3.' })
  readonly limit?: number | null;
}

@ArgsType()
export class EdgeEvidenceArgs {
  @Field(() => Int, { nullable: true, description: 'The most sentences, 1 to 20; else 3.' })
  readonly first?: number | null;
}
