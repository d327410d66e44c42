import { placeId } from '../model/ids.js';
import { officialDivisions } from '../places/official.js';

let ids: ReadonlySet<string> | undefined;

/** Whether an id is that of a place of the official list, which every store holds from the beginning. */
export function isOfficial(id: string): boolean {
  ids ??= new Set(officialDivisions().map(({ code }) => placeId(code)));
  return ids.has(id);
}
