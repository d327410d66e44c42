import type { GraphStore } from './port.js';

/**
 * Which methods only ask, and answer at once, and which change the graph. A question may be put beside the process, to readers
 * that can change nothing, and be broken off; a change, wherever it is made, ends.
 */
const KIND_OF = {
  putReport: 'CHANGE',
  removeDocuments: 'CHANGE',
  judge: 'CHANGE',
  judgements: 'QUESTION',
  documentsOfSources: 'QUESTION',
  entities: 'QUESTION',
  activities: 'QUESTION',
  documents: 'QUESTION',
  reports: 'QUESTION',
  texts: 'QUESTION',
  evidence: 'QUESTION',
  aliases: 'QUESTION',
  named: 'QUESTION',
  page: 'QUESTION',
  statistics: 'QUESTION',
  neighborhood: 'QUESTION',
  paths: 'QUESTION',
  search: 'QUESTION',
  reconcile: 'QUESTION',
  edgeEvidence: 'QUESTION',
  counts: 'QUESTION',
  dump: 'OTHER', // answers bit by bit
  close: 'OTHER',
} as const satisfies { readonly [Method in keyof GraphStore]: 'QUESTION' | 'CHANGE' | 'OTHER' };

type Of<Kind> = {
  [Method in keyof typeof KIND_OF]: (typeof KIND_OF)[Method] extends Kind ? Method : never;
}[keyof GraphStore];
export type Question = Of<'QUESTION'>;
export type Change = Of<'CHANGE'>;

const isOf = (kind: string, method: string): boolean =>
  Object.hasOwn(KIND_OF, method) && KIND_OF[method as keyof GraphStore] === kind;
export const isQuestion = (method: string): method is Question => isOf('QUESTION', method);
export const isChange = (method: string): method is Change => isOf('CHANGE', method);

/** The store with its questions put in another way; the rest of it stays as it is. */
export function asking(
  store: GraphStore,
  ask: (question: Question, args: readonly unknown[]) => Promise<unknown>,
): GraphStore {
  return rerouted(store, isQuestion, ask);
}

/** The same for its changes. */
export function changing(
  store: GraphStore,
  change: (change: Change, args: readonly unknown[]) => Promise<unknown>,
): GraphStore {
  return rerouted(store, isChange, change);
}

function rerouted<Method extends keyof GraphStore>(
  store: GraphStore,
  isOne: (name: string) => name is Method,
  call: (method: Method, args: readonly unknown[]) => Promise<unknown>,
): GraphStore {
  return new Proxy(store, {
    get: (target, name: keyof GraphStore) =>
      isOne(name) ? (...args: readonly unknown[]) => call(name, args) : target[name],
  });
}
