import { connectionOf } from './connection.js';
import { DateScalar } from './date.js';
import { Field, ObjectType } from './decorators.js';

@ObjectType({ description: 'A person in an office, as reports say.', simpleResolvers: true })
export abstract class Holding {
  @Field(() => [DateScalar], {
    description:
      'Dates of the reports that say so, ascending; empty when no such report has a date. A report tells who holds an ' +
      'office on its day, not since when.',
  })
  readonly asOf!: readonly string[];
}

export const HoldingConnection = connectionOf('Holding', 'people in their offices', () => Holding);
