import type { ActRecord } from '../model/graph.js';
import { Body } from '../schema/body.js';
import { Ctx, FieldResolver, Resolver, Root } from '../schema/decorators.js';
import { Evidence } from '../schema/evidence.js';
import { Regulation } from '../schema/regulation.js';
import { RegulationActEdge, type RegulationActListArgs } from '../schema/regulationAct.js';
import type { ActQuery } from '../store/port.js';
import { connection } from './connection.js';
import type { Graph } from './graph.js';

@Resolver(() => RegulationActEdge)
export class RegulationActResolver {
  @FieldResolver(() => Regulation, { description: 'The regulation acted on.' })
  node(@Root() { regulation }: ActRecord, @Ctx('graph') graph: Graph) {
    return graph.get('REGULATION', regulation);
  }

  @FieldResolver(() => Body, { description: 'The body that acted.' })
  body(@Root() { body }: ActRecord, @Ctx('graph') graph: Graph) {
    return graph.get('BODY', body);
  }

  @FieldResolver(() => [Evidence], { description: 'The sentences that say so, over all reports.' })
  evidence(@Root() { evidence }: ActRecord, @Ctx('graph') graph: Graph) {
    return evidence.map((ref) => graph.evidence(ref));
  }
}

/** Acts as a list of regulations: the edge is the act, the node is what it was about. */
export function actConnection(graph: Graph, query: ActQuery, args: RegulationActListArgs) {
  return connection(graph, 'acts', query, args, {
    nodeOf: ({ regulation }) => graph.get('REGULATION', regulation),
    edgeOf: (act) => act,
    ofEdges: (selection) => (selection.has('node') ? new Set([...selection, 'regulation']) : selection),
    ofNodes: () => new Set(['regulation']),
  });
}
