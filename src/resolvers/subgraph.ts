import type { EdgeRecord } from '../model/graph.js';
import { RELATION_KINDS, type RelationKind } from '../model/vocabulary.js';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { Entity } from '../schema/entity.js';
import { Evidence } from '../schema/evidence.js';
import { EdgeEvidenceArgs, NeighborhoodArgs, PathArgs, Subgraph, SubgraphEdge } from '../schema/subgraph.js';
import type { SubgraphRecord } from '../store/port.js';
import { badInput } from './badInput.js';
import { numberFrom } from './bounds.js';
import type { Graph } from './graph.js';
import { labelOf } from './relationLabels.js';

const MAX_IDS = 20;
const USUAL_NODES = 100;
/** Every body's reports mention hundreds of things: whoever wants to see that, asks for it. */
const USUAL_RELATIONS = RELATION_KINDS.filter((relation) => relation !== 'MENTIONS');

@Resolver(() => Subgraph)
export class SubgraphResolver {
  @Query(() => Subgraph, {
    description:
      'The graph around one or several entities, for drawing: flat nodes and edges, capped, `truncated` says so. Level by ' +
      'level; an entity of many lines gives its strongest ones of each relation.',
    complexity: ({ args, childComplexity }) => 1 + (args.limit ?? USUAL_NODES) * childComplexity,
  })
  neighborhood(@Args(() => NeighborhoodArgs) args: NeighborhoodArgs, @Ctx('graph') graph: Graph) {
    const ids = [...new Set(args.ids)];
    if (ids.length < 1 || ids.length > MAX_IDS) throw badInput('ids', `1 to ${MAX_IDS} ids`, ids.length);
    return graph.neighborhood({
      ids,
      depth: numberFrom('depth', args.depth, { most: 3, usual: 1 }),
      relations: relationsOf(args.relations),
      limit: numberFrom('limit', args.limit, { most: 500, usual: USUAL_NODES }),
    });
  }

  @Query(() => [Subgraph], {
    description:
      'The shortest ways between two entities, whichever way the lines point, those whose weakest line is strongest first; ' +
      'each way’s nodes stand in its order. Empty when there is none of this length.',
  })
  paths(@Args(() => PathArgs) args: PathArgs, @Ctx('graph') graph: Graph) {
    const { from, to } = args;
    if (from === to) throw badInput('to', 'another entity than `from`', to);
    return graph.paths({
      from,
      to,
      maxLength: numberFrom('maxLength', args.maxLength, { most: 6, usual: 4 }),
      relations: relationsOf(args.relations),
      limit: numberFrom('limit', args.limit, { most: 10, usual: 3 }),
    });
  }

  @FieldResolver(() => [Entity], {
    description: 'The entities, those asked for first, then the nearest and strongest.',
  })
  nodes(@Root() { nodes }: SubgraphRecord, @Ctx('graph') graph: Graph) {
    return nodes.map((id) => graph.getEntity(id));
  }
}

@Resolver(() => SubgraphEdge)
export class SubgraphEdgeResolver {
  @FieldResolver(() => String, { description: 'What to write beside the line, in Chinese: 制定 2022、2023.' })
  label(@Root() edge: EdgeRecord) {
    return labelOf(edge);
  }

  @FieldResolver(() => [Evidence], {
    description:
      'The sentences that say so, in the order of reports; for PART_OF, OF, IN and HELD, which names and the official list ' +
      'tell, sentences that speak of the lower end.',
  })
  evidence(
    @Root() edge: EdgeRecord,
    @Args(() => EdgeEvidenceArgs) { first }: EdgeEvidenceArgs,
    @Ctx('graph') graph: Graph,
  ) {
    return graph.edgeEvidence(edge, numberFrom('first', first, { most: 20, usual: 3 }));
  }
}

/** In one order, so that two who ask for the same are answered at once. */
function relationsOf(asked: readonly RelationKind[] | null | undefined): readonly RelationKind[] {
  return asked == null ? USUAL_RELATIONS : RELATION_KINDS.filter((relation) => asked.includes(relation));
}
