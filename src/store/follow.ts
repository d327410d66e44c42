import type { DocumentRecord, EntityRecord } from '../model/graph.js';
import type { Listing, Listings } from './port.js';

/** The fields of each listing's rows that name entities: what a page can bring along. */
export const REFERENCES = {
  places: ['parent'],
  bodies: ['place', 'parent'],
  regulations: ['place'],
  projects: ['place'],
  people: [],
  offices: ['body'],
  activities: ['actors', 'about'],
  documents: ['issuer', 'place', 'meeting'],
  acts: ['regulation', 'body'],
  holdings: ['person', 'office'],
  mentions: ['entity'],
  entities: [],
  judgements: [],
} as const satisfies { readonly [L in Listing]: readonly (keyof Listings[L]['row'])[] };

/** What a caller goes on to from the rows of a page: asked for together with them, it costs no further question. */
export interface Follow {
  /** Fields of `REFERENCES`; what they name is answered beside the rows. */
  readonly entities: readonly string[];
  /** Each row's evidence is whole, as `evidence` answers it; what needs a document's whole text may be left as it is. */
  readonly evidence: boolean;
  /** The documents in which that evidence stands are answered beside the rows. */
  readonly documents: boolean;
}

/** Each once, in no order. What the graph does not have is left out here, to be asked for by whoever misses it. */
export interface Followed {
  readonly entities: readonly EntityRecord[];
  readonly documents: readonly DocumentRecord[];
}
