/** What all things of the graph have in common. The fields that lead on from here stand in src/resolvers. */
import { connectionOf } from './connection.js';
import { Field, ID, InterfaceType } from './decorators.js';
import { typeOf } from './typeOf.js';

@InterfaceType({ description: 'Anything that `node(id:)` answers.', resolveType: typeOf })
export abstract class Node {
  @Field(() => ID, {
    description:
      'Stable and readable: derived from the name or the code and nothing else, the same on every machine that has read ' +
      'the same reports (`place/220800`, `regulation/白城市志愿服务条例`).',
  })
  readonly id!: string;
}

@InterfaceType({ description: 'What every entity of the graph has.', implements: Node, resolveType: typeOf })
export abstract class Entity {
  @Field(() => String, { description: 'The canonical full name.' })
  readonly name!: string;
}

export const EntityConnection = connectionOf('Entity', 'entities of any kind', () => Entity);
