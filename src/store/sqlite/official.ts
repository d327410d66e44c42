import type { PlaceRecord } from '../../model/graph.js';
import { placeId } from '../../model/ids.js';
import type { OfficialPlace } from '../../places/official.js';
import { shortForm } from '../shortForm.js';
import { settleFindable } from './findable.js';
import type { Statements } from './statements.js';

/** Puts an official place into a new database: it is there, and found, before any report speaks of it. */
export function showOfficial(statements: Statements, { code, name, level, parent }: OfficialPlace): void {
  const id = placeId(code);
  const around = parent === undefined ? {} : { parent: placeId(parent) };
  const record: PlaceRecord = { type: 'PLACE', id, name, code, level, ...around };
  const short = shortForm(name) ?? null;
  statements.run('show-entity', { id, record: JSON.stringify(record), official: 1, short, mentions: 0, related: 0 });
  settleFindable(statements, id);
}
