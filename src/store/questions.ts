import type { GraphStore } from './port.js';

/**
 * Which methods only ask, and answer at once. A question may be put beside the process, to readers that can change nothing, and
 * be broken off; a change is made where it is ordered, and ends.
 */
const ASKS = {
  putReport: false,
  removeDocuments: false,
  judge: false,
  judgements: true,
  documentsOfSources: true,
  entities: true,
  activities: true,
  documents: true,
  reports: true,
  texts: true,
  evidence: true,
  aliases: true,
  named: true,
  page: true,
  statistics: true,
  neighborhood: true,
  paths: true,
  search: true,
  reconcile: true,
  edgeEvidence: true,
  counts: true,
  dump: false, // answers bit by bit
  close: false,
} as const satisfies { readonly [Method in keyof GraphStore]: boolean };

export type Question = {
  [Method in keyof typeof ASKS]: (typeof ASKS)[Method] extends true ? Method : never;
}[keyof GraphStore];

export function isQuestion(method: string): method is Question {
  return method in ASKS && ASKS[method as keyof GraphStore];
}

/** The store with its questions put in another way; the rest of it stays as it is. */
export function asking(
  store: GraphStore,
  ask: (question: Question, args: readonly unknown[]) => Promise<unknown>,
): GraphStore {
  return new Proxy(store, {
    get: (target, name: keyof GraphStore) =>
      isQuestion(name) ? (...args: readonly unknown[]) => ask(name, args) : target[name],
  });
}
