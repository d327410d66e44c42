/** Reads what is compared: for each city the acts of its congress and the activities of all its bodies. */
import { ActivitiesDocument, type ActivitiesQuery, ActsOfBodyDocument } from '../../graph/operations.js';
import { request } from '../../graph/request.js';
import { gather, nodesPage } from '../../graph/useQuery.js';
import { actsPage } from '../entity/actsPage.js';
import type { Act } from '../entity/columns.js';

export type Activity = ActivitiesQuery['activities']['nodes'][number];

export interface City {
  readonly id: string;
  readonly acts: readonly Act[];
  /** What concerns no regulation. */
  readonly activities: readonly Activity[];
}

export interface Years {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export const readCities = (ids: readonly string[], years: Years, signal: AbortSignal): Promise<readonly City[]> =>
  Promise.all(ids.map((id) => readCity(id, years, signal)));

async function readCity(id: string, { from, to }: Years, signal: AbortSignal): Promise<City> {
  const filter = {
    place: id,
    ...(from === undefined ? {} : { yearFrom: from }),
    ...(to === undefined ? {} : { yearTo: to }),
  };
  const [acts, activities] = await Promise.all([
    gather((after) => request(ActsOfBodyDocument, { id, after }, { signal }), actsPage),
    gather(
      (after) => request(ActivitiesDocument, { filter, after }, { signal }),
      (data) => nodesPage(data.activities),
    ),
  ]);
  const isWithin = ({ years }: Act): boolean =>
    (from === undefined && to === undefined) ||
    years.some((year) => (from === undefined || year >= from) && (to === undefined || year <= to));
  return {
    id,
    acts: acts.rows.filter(isWithin),
    activities: activities.rows.filter(({ action }) => action === null),
  };
}
