/** The places that have reports, by province. */
import { pageOf } from '../../app/address.js';
import type { ReportingPlacesQuery } from '../../graph/operations.js';
import { Empty } from '../../shared/states.js';
import { useWords } from '../../words/index.js';

type Report = ReportingPlacesQuery['documents']['nodes'][number];
type Place = NonNullable<Report['place']>;

export interface ReportingPlace extends Place {
  readonly reports: number;
  readonly kinds: readonly Report['kind'][];
}

export function placesOf(reports: readonly Report[]): readonly ReportingPlace[] {
  const places = new Map<string, ReportingPlace>();
  for (const { place, kind } of reports) {
    if (!place) continue;
    const known = places.get(place.id);
    places.set(place.id, {
      ...place,
      reports: (known?.reports ?? 0) + 1,
      kinds: [...new Set([...(known?.kinds ?? []), kind])],
    });
  }
  return [...places.values()].sort((left, right) => (left.id < right.id ? -1 : 1)); // by code: as the official list has them
}

/** A province leads its own group; everything else stands under what it lies in. */
export function byProvince(
  places: readonly ReportingPlace[],
): readonly (readonly [string, readonly ReportingPlace[]])[] {
  const groups = new Map<string, ReportingPlace[]>();
  for (const place of places) {
    const group = place.level === 'PROVINCE' ? place.name : (place.parent?.name ?? place.name);
    groups.set(group, [...(groups.get(group) ?? []), place]);
  }
  return [...groups];
}

export function Places({
  provinces,
}: {
  readonly provinces: readonly (readonly [string, readonly ReportingPlace[]])[];
}) {
  const t = useWords();
  return (
    <section>
      <h2>{t.start.places}</h2>
      {provinces.length === 0 && <Empty>{t.start.noPlaces}</Empty>}
      <ul class="provinces" lang="zh-CN">
        {provinces.map(([province, places]) => (
          <li key={province}>
            <span class="province">{province}</span>
            <ul>
              {places.map(({ id, name, reports }) => (
                <li key={id}>
                  <a href={pageOf(id)}>{name}</a>
                  {reports > 1 && <span class="count"> {reports}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
