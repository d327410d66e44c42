/** Reports → nodes, each once, and the edges between them, each with all that the reports say of it. */
import type { EntityRecord, ReportGraph } from '../model/graph.js';
import type { SelectedGraph } from './graph.js';
import { documentReferences, isOfKind, participants, referencesOf } from './narrow.js';
import { type Edge, Ties } from './ties.js';

export type { Edge } from './ties.js';
export type Node = EntityRecord | { readonly type: 'DOCUMENT'; readonly id: string; readonly name: string };

/**
 * One walk over the reports: nodes come as they are found, edges when all reports have been seen. So the memory holds a few
 * reports, the ids of the nodes and the edges, but never the texts or the facts of all.
 */
export interface Network {
  nodes(): AsyncIterable<Node>;
  /** Once `nodes` has ended. */
  edges(): Iterable<Edge>;
}

export function networkOf(graph: SelectedGraph): Network {
  const isWanted = (id: string): boolean => isOfKind(id, graph.selection);
  /** Documents with all that they mention make any picture a knot: they are nodes only for who asks for them. */
  const hasDocuments = graph.selection.kinds?.has('DOCUMENT') ?? false;
  const ties = new Ties((id) => isWanted(id) && (hasDocuments || !id.startsWith('document/')));
  return {
    async *nodes() {
      const seen = new Set<string>();
      for await (const report of graph.reports()) {
        const { id, title } = report.document;
        if (hasDocuments) yield { type: 'DOCUMENT', id, name: title };
        ties.ofReport(report);
        for await (const entity of entitiesOf(report, graph, seen)) {
          ties.ofEntity(entity);
          if (isWanted(entity.id)) yield entity;
        }
      }
    },
    edges: () => ties.edges(),
  };
}

/** What a report speaks of and what that refers to, as the graph shows it; each once over all reports. */
export async function* entitiesOf(
  report: ReportGraph,
  graph: SelectedGraph,
  seen: Set<string>,
): AsyncIterable<EntityRecord> {
  let ids = unseen(spokenOf(report), seen);
  while (ids.length > 0) {
    const entities = await graph.entities(ids);
    yield* entities;
    ids = unseen(entities.flatMap(referencesOf), seen);
  }
}

const spokenOf = (report: ReportGraph): readonly string[] => [
  ...documentReferences(report),
  ...[...report.activities, ...report.holdings].flatMap(participants),
  ...report.mentions.map(({ entity }) => entity),
];

function unseen(ids: readonly string[], seen: Set<string>): readonly string[] {
  return ids.filter((id) => seen.size < seen.add(id).size);
}
