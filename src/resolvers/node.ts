import { Arg, Ctx, ID, Query, Resolver } from '../schema/decorators.js';
import { Node } from '../schema/entity.js';
import type { NodeRecord } from '../schema/typeOf.js';
import { badInput } from './badInput.js';
import type { Graph } from './graph.js';
import type { Soon } from './records.js';

const MAX_IDS = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The entity, activity or report with this id; null when there is none.',
  })
  node(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx('graph') graph: Graph) {
    return nodeOf(graph, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The same for several ids, in their order; null where there is none.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Their ids, at most 100.' }) ids: string[], @Ctx('graph') graph: Graph) {
    if (ids.length > MAX_IDS) throw badInput('nodes(ids:)', `at most ${MAX_IDS} ids`, ids.length);
    return ids.map((id) => nodeOf(graph, id));
  }
}

function nodeOf(graph: Graph, id: string): Soon<NodeRecord | null> {
  if (id.startsWith('activity/')) return graph.activity(id);
  return id.startsWith('document/') ? graph.document(id) : graph.entity(id);
}
