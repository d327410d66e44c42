import DataLoader from 'dataloader';
import { ZhengtuError } from '../model/errors.js';
import type {
  ActivityRecord,
  DocumentRecord,
  EdgeKey,
  EntityRecord,
  EvidenceRecord,
  EvidenceRef,
} from '../model/graph.js';
import type { EntityKind } from '../model/vocabulary.js';
import type {
  CandidateRecord,
  Followed,
  GraphStore,
  Listing,
  NeighborhoodRequest,
  Page,
  PageOf,
  PageRequest,
  PathRequest,
  ReconcileRequest,
  SearchHit,
  SearchRequest,
  StatisticsRequest,
  StatisticsRow,
  SubgraphRecord,
} from '../store/port.js';
import type { Changes } from './changes.js';
import { type PageLoader, type PagesLoader, pageLoader, pagesLoader } from './pageLoader.js';
import { andThen, Records, type Soon } from './records.js';

export type RecordOf<Kind extends EntityKind> = Extract<EntityRecord, { readonly type: Kind }>;

/** What every resolver gets beside its arguments. */
export interface Context {
  /** Replaced by one that has read nothing yet when the request has changed the graph. */
  graph: Graph;
  readonly afresh: () => Graph;
  /** What may be changed; throws UNAUTHENTICATED unless the caller may. */
  readonly changes: () => Changes;
}

type EdgeEvidenceRequest = { readonly edge: EdgeKey; readonly first: number };

/**
 * The graph as one request sees it: whatever the fields of one tick ask for reaches the store as one call, and nothing is
 * asked twice.
 */
export class Graph {
  readonly #entities: Records<EntityRecord>;
  readonly #activities: DataLoader<string, ActivityRecord | undefined>;
  readonly #documents: Records<DocumentRecord>;
  readonly #texts: DataLoader<string, string | undefined>;
  readonly #aliases: DataLoader<string, readonly string[]>;
  readonly #named: DataLoader<{ readonly kind: EntityKind; readonly name: string }, readonly string[], string>;
  readonly #evidence: DataLoader<EvidenceRef, EvidenceRecord | undefined, string>;
  readonly #statistics: DataLoader<StatisticsRequest, readonly StatisticsRow[], string>;
  readonly #neighborhoods: DataLoader<NeighborhoodRequest, SubgraphRecord, string>;
  readonly #paths: DataLoader<PathRequest, readonly SubgraphRecord[], string>;
  readonly #edgeEvidence: DataLoader<EdgeEvidenceRequest, readonly EvidenceRef[], string>;
  readonly #candidates: DataLoader<ReconcileRequest, readonly CandidateRecord[], string>;
  readonly #searches: PagesLoader<SearchRequest, PageOf<SearchHit>>;
  readonly #pages: { readonly [L in Listing]: PageLoader<L> };

  constructor(store: GraphStore) {
    this.#entities = new Records((ids) => store.entities(ids));
    this.#activities = new DataLoader((ids) => store.activities(ids));
    this.#documents = new Records((ids) => store.documents(ids));
    this.#texts = new DataLoader((ids) => store.texts(ids));
    this.#aliases = new DataLoader((ids) => store.aliases(ids));
    this.#named = new DataLoader((requests) => store.named(requests), {
      cacheKeyFn: ({ kind, name }) => `${kind} ${name}`,
    });
    this.#evidence = new DataLoader((refs) => store.evidence(refs), {
      cacheKeyFn: ({ passage, start, end }) => `${start} ${end} ${passage}`,
    });
    this.#statistics = new DataLoader((requests) => store.statistics(requests), { cacheKeyFn: JSON.stringify });
    this.#neighborhoods = new DataLoader((requests) => store.neighborhood(requests), { cacheKeyFn: JSON.stringify });
    this.#paths = new DataLoader((requests) => store.paths(requests), { cacheKeyFn: JSON.stringify });
    this.#edgeEvidence = new DataLoader((requests) => store.edgeEvidence(requests), {
      cacheKeyFn: ({ edge: { source, target, relation }, first }) => JSON.stringify([source, target, relation, first]),
    });
    this.#candidates = new DataLoader((requests) => store.reconcile(requests), { cacheKeyFn: JSON.stringify });
    this.#searches = pagesLoader((requests) => store.search(requests));
    const tell = ({ entities, documents }: Followed): void => {
      this.#entities.know(entities);
      this.#documents.know(documents);
    };
    this.#pages = {
      places: pageLoader(store, 'places', tell),
      bodies: pageLoader(store, 'bodies', tell),
      regulations: pageLoader(store, 'regulations', tell),
      projects: pageLoader(store, 'projects', tell),
      people: pageLoader(store, 'people', tell),
      offices: pageLoader(store, 'offices', tell),
      activities: pageLoader(store, 'activities', tell),
      documents: pageLoader(store, 'documents', tell),
      acts: pageLoader(store, 'acts', tell),
      holdings: pageLoader(store, 'holdings', tell),
      mentions: pageLoader(store, 'mentions', tell),
      entities: pageLoader(store, 'entities', tell),
      judgements: pageLoader(store, 'judgements', tell),
    };
  }

  entity(id: string): Soon<EntityRecord | null> {
    return andThen(this.#entities.find(id), (record) => record ?? null);
  }

  getEntity(id: string): Soon<EntityRecord> {
    return andThen(this.#entities.find(id), (record) => record ?? missing(id));
  }

  /** The entity of this kind that a field refers to; null where the field is empty or the graph does not have it. */
  find<Kind extends EntityKind>(kind: Kind, id: string | undefined): Soon<RecordOf<Kind> | null> {
    if (id === undefined) return null;
    return andThen(this.#entities.find(id), (record) => (isOf(kind, record) ? record : null));
  }

  /** The same for a field that is never empty: a hole means that the graph changed under the query. */
  get<Kind extends EntityKind>(kind: Kind, id: string): Soon<RecordOf<Kind>> {
    return andThen(this.#entities.find(id), (record) => (isOf(kind, record) ? record : missing(id)));
  }

  /** The one entity that a name means; null where none or several answer to it. */
  async named<Kind extends EntityKind>(kind: Kind, name: string): Promise<RecordOf<Kind> | null> {
    const ids = await this.#named.load({ kind, name });
    return ids.length === 1 ? this.find(kind, ids[0]) : null;
  }

  async activity(id: string): Promise<ActivityRecord | null> {
    return (await this.#activities.load(id)) ?? null;
  }

  document(id: string): Soon<DocumentRecord | null> {
    return andThen(this.#documents.find(id), (record) => record ?? null);
  }

  getDocument(id: string): Soon<DocumentRecord> {
    return andThen(this.#documents.find(id), (record) => record ?? missing(id));
  }

  async text(documentId: string): Promise<string> {
    return (await this.#texts.load(documentId)) ?? missing(documentId);
  }

  aliases(entityId: string): Promise<readonly string[]> {
    return this.#aliases.load(entityId);
  }

  /** A page that follows its evidence has it whole. */
  evidence(ref: EvidenceRef | EvidenceRecord): Soon<EvidenceRecord> {
    if ('sentence' in ref) return ref;
    return this.#evidence.load(ref).then((record) => record ?? missing(ref.passage));
  }

  statistics(request: StatisticsRequest): Promise<readonly StatisticsRow[]> {
    return this.#statistics.load(request);
  }

  neighborhood(request: NeighborhoodRequest): Promise<SubgraphRecord> {
    return this.#neighborhoods.load(request);
  }

  paths(request: PathRequest): Promise<readonly SubgraphRecord[]> {
    return this.#paths.load(request);
  }

  async edgeEvidence(edge: EdgeKey, first: number): Promise<readonly EvidenceRecord[]> {
    const refs = await this.#edgeEvidence.load({ edge, first });
    return Promise.all(refs.map((ref) => this.evidence(ref)));
  }

  page<L extends Listing>(listing: L, request: PageRequest<L>): Promise<Page<L>> {
    return this.#pages[listing].load(request);
  }

  reconcile(request: ReconcileRequest): Promise<readonly CandidateRecord[]> {
    return this.#candidates.load(request);
  }

  search(request: SearchRequest): Promise<PageOf<SearchHit>> {
    return this.#searches.load(request);
  }
}

function isOf<Kind extends EntityKind>(kind: Kind, record: EntityRecord | undefined): record is RecordOf<Kind> {
  return record?.type === kind;
}

function missing(id: string): never {
  throw new ZhengtuError('NOT_FOUND', `${id}: expected in the graph, since a fact refers to it, and is not there.`, {
    hint: 'a report is being replaced at this moment; ask again',
  });
}
