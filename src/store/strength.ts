import type { EntityRecord } from '../model/graph.js';

/**
 * Several reports can say different things about one entity: one knows a body with its kind and its parent, another names
 * it only as an actor. Both engines show the record that says most; of equal ones, that of the smallest document id. So
 * what is shown never depends on the order in which reports were read.
 */
export function strength(record: EntityRecord): number {
  const said = Object.values(record).filter((value) => value !== undefined).length;
  return 'kind' in record && record.kind === 'OTHER' ? said - 1 : said;
}
