/** Reports → acts, one a row: which body did what to which regulation, as one sentence says it. */
import type {
  ActivityRecord,
  BodyRecord,
  DocumentRecord,
  EntityRecord,
  PassageRecord,
  PlaceRecord,
  RegulationRecord,
  ReportGraph,
} from '../model/graph.js';
import type { Action } from '../model/vocabulary.js';
import type { SelectedGraph } from './graph.js';

export interface ActRow {
  readonly province: PlaceRecord | undefined;
  readonly place: PlaceRecord | undefined;
  readonly body: BodyRecord;
  readonly action: Action;
  readonly regulation: RegulationRecord;
  readonly activity: ActivityRecord;
  readonly passage: PassageRecord | undefined;
  /** The very words. */
  readonly quote: string;
  readonly document: DocumentRecord;
}

export async function* actsOf(graph: SelectedGraph): AsyncIterable<ActRow> {
  const atlas = new Atlas(graph);
  for await (const report of graph.reports()) yield* actsIn(report, graph, atlas);
}

async function* actsIn(report: ReportGraph, graph: SelectedGraph, atlas: Atlas): AsyncIterable<ActRow> {
  const acts = report.activities.filter(({ action }) => action !== undefined);
  const ids = new Set(acts.flatMap(({ actors, about }) => [...actors, ...about]));
  const entities = new Map((await graph.entities([...ids])).map((entity) => [entity.id, entity]));
  const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
  for (const activity of acts) {
    const [evidence] = activity.evidence; // an act has at least one stretch; the first is where it is said
    const said = {
      activity,
      passage: passages.get(evidence?.passage ?? ''),
      quote: report.text.slice(evidence?.start, evidence?.end),
      document: report.document,
    };
    for (const { body, action, regulation } of pairsOf(activity, entities)) {
      yield { ...(await atlas.whereabouts(body.place ?? report.document.place)), body, action, regulation, ...said };
    }
  }
}

function pairsOf({ actors, about, action }: ActivityRecord, entities: ReadonlyMap<string, EntityRecord>) {
  return actors.flatMap((actor) => {
    const body = entities.get(actor);
    return about.flatMap((id) => {
      const regulation = entities.get(id);
      if (action === undefined || body?.type !== 'BODY' || regulation?.type !== 'REGULATION') return [];
      return [{ body, action, regulation }];
    });
  });
}

/** Places and the provinces around them; each is looked up once. */
class Atlas {
  readonly #graph: SelectedGraph;
  readonly #known = new Map<string, PlaceRecord | undefined>();

  constructor(graph: SelectedGraph) {
    this.#graph = graph;
  }

  async whereabouts(id: string | undefined): Promise<Pick<ActRow, 'place' | 'province'>> {
    const place = await this.#place(id);
    let province = place;
    while (province !== undefined && province.level !== 'PROVINCE') province = await this.#place(province.parent);
    return { place, province };
  }

  async #place(id: string | undefined): Promise<PlaceRecord | undefined> {
    if (id === undefined) return undefined;
    if (!this.#known.has(id)) {
      const [found] = await this.#graph.entities([id]);
      this.#known.set(id, found?.type === 'PLACE' ? found : undefined);
    }
    return this.#known.get(id);
  }
}
