import { ReportingPlacesDocument } from '../../graph/operations.js';
import { nodesPage, useGathered } from '../../graph/useQuery.js';
import { Answer } from '../../shared/states.js';
import { useWords } from '../../words/index.js';
import { placesOf } from '../start/Places.js';

interface ReportingCitiesProps {
  readonly without: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Nothing to compare yet: the places that have reports, to choose from. */
export function ReportingCities({ without, onChoose }: ReportingCitiesProps) {
  const t = useWords();
  const asked = useGathered(ReportingPlacesDocument, {}, ({ documents }) => nodesPage(documents), 1000);
  return (
    <section>
      <h2 class="hint">{without.length === 0 ? t.compare.chooseTwo : t.compare.chooseAnother}</h2>
      <Answer of={asked}>
        {({ rows }) => (
          <ul class="picks" lang="zh-CN">
            {placesOf(rows)
              .filter(({ id }) => !without.includes(id))
              .map(({ id, name }) => (
                <li key={id}>
                  <button type="button" onClick={() => onChoose(id)}>
                    {name}
                  </button>
                </li>
              ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}
