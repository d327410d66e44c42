/** Lists as Relay connections: one shape for every type, so that a client needs one way of paging. */
import { ArgsType, Field, Int, ObjectType } from './decorators.js';

@ObjectType({ description: 'Where a page lies in its list.', simpleResolvers: true })
export abstract class PageInfo {
  @Field(() => Boolean, { description: 'Whether something follows the last row of this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something precedes the first row of this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first row, for `before`; null on an empty page.',
  })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row, for `after`; null on an empty page.' })
  readonly endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many rows from the front of the list, 1 to 100; 20 when neither `first` nor `last` is given.',
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Rows behind this cursor; goes with `first`.' })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows from the back of the list, 1 to 100; the page keeps the order of the list.',
  })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: 'Rows ahead of this cursor; goes with `last`.' })
  readonly before?: string | null;
}

type TypeThunk = () => object;

/** `PlaceConnection` of `Place`. An edge that carries more than a cursor and a node is passed in. */
export function connectionOf(name: string, what: string, node: TypeThunk, edge: object = edgeOf(name, what, node)) {
  @ObjectType(`${name}Connection`, { description: `A page of ${what}.`, simpleResolvers: true })
  abstract class Connection {
    @Field(() => [edge], { description: 'The rows, each with its cursor.' })
    readonly edges!: readonly unknown[];

    @Field(() => [node()], { description: 'The same rows without their cursors.' })
    readonly nodes!: readonly unknown[];

    @Field(() => PageInfo, { description: 'Whether there is more, and from where.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Rows of the whole list, all pages; counted only when asked for.' })
    readonly totalCount!: number;
  }
  return Connection;
}

function edgeOf(name: string, what: string, node: TypeThunk) {
  @ObjectType(`${name}Edge`, { description: `A row of a list of ${what}.`, simpleResolvers: true })
  abstract class Edge {
    @Field(() => String, { description: 'The row’s place in the list: pass it as `after` or `before`.' })
    readonly cursor!: string;

    @Field(node, { description: 'The row itself.' })
    readonly node!: unknown;
  }
  return Edge;
}
