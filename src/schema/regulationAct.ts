import type { Action, RegulationKind, Status } from '../model/vocabulary.js';
import { connectionOf, PageArgs } from './connection.js';
import { ArgsType, Field, Float, InputType, Int, ObjectType } from './decorators.js';
import { ActionEnum, RegulationKindEnum, StatusEnum } from './enums.js';
import { type Order, orderOf } from './order.js';
import { Regulation } from './regulation.js';

@ObjectType({
  description:
    'An edge between a body and a regulation: who did what to which text, how far, when, and where that is written.',
  simpleResolvers: true,
})
export abstract class RegulationActEdge {
  @Field(() => String, { description: 'The row’s place in the list: pass it as `after` or `before`.' })
  readonly cursor!: string;

  @Field(() => ActionEnum, { description: 'What it did.' })
  readonly action!: Action;

  @Field(() => StatusEnum, { description: 'How far it has come.' })
  readonly status!: Status;

  @Field(() => [Int], { description: 'The years that the reports give for it, ascending; empty when they give none.' })
  readonly years!: readonly number[];

  @Field(() => Float, {
    description: 'How sure the extraction is, from 0 to 1: the highest confidence of all activities that say so.',
  })
  readonly confidence!: number;
}

export const RegulationActConnection = connectionOf(
  'RegulationAct',
  'acts on regulations; its nodes are the regulations',
  () => Regulation,
  RegulationActEdge,
);

@InputType({ description: 'Which acts; fields are joined by “and”, a list means “any of these”.' })
export class RegulationActFilter {
  @Field(() => [ActionEnum], { nullable: true, description: 'Only these actions.' })
  readonly actions?: readonly Action[] | null;

  @Field(() => [StatusEnum], { nullable: true, description: 'Only acts that have come this far.' })
  readonly statuses?: readonly Status[] | null;

  @Field(() => [RegulationKindEnum], { nullable: true, description: 'Only acts on these kinds of regulations.' })
  readonly kinds?: readonly RegulationKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Only acts on regulations with one of these topics.' })
  readonly topics?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the regulation’s title.' })
  readonly titleContains?: string | null;

  @Field(() => Int, { nullable: true, description: 'Acts of this year or a later one.' })
  readonly yearFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Acts of this year or an earlier one.' })
  readonly yearTo?: number | null;

  @Field(() => Float, { nullable: true, description: 'With at least this confidence, from 0 to 1.' })
  readonly minConfidence?: number | null;
}

type ActWord = 'TITLE' | 'YEAR' | 'ACTION';

export const RegulationActOrder = orderOf<ActWord>('RegulationAct', 'acts on regulations', {
  TITLE: 'Title of the regulation, by code point.',
  YEAR: 'The first year of the act; acts without a year come last.',
  ACTION: 'The action’s name.',
});

@ArgsType()
export class RegulationActListArgs extends PageArgs {
  @Field(() => RegulationActFilter, { nullable: true, description: 'Which acts; all when left out.' })
  readonly filter?: RegulationActFilter | null;

  @Field(() => RegulationActOrder, { nullable: true, description: 'Their order; by title when left out.' })
  readonly orderBy?: Order<ActWord> | null;
}
