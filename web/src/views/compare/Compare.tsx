/** Two to six cities side by side: who regulates what, who is working on it, who is not; and what their bodies counted. */
import { useTitle } from '../../app/title.js';
import { choice, integer, strings, useViewState } from '../../app/viewState.js';
import { useAsked } from '../../graph/useAsked.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { Select, YearRange } from '../../shared/filters.js';
import { EntityLink } from '../../shared/names.js';
import { SearchBox } from '../../shared/SearchBox.js';
import { Answer } from '../../shared/states.js';
import { QueryLink } from '../../shared/Table.js';
import { type Named, useNames } from '../../shared/useNames.js';
import { useWords } from '../../words/index.js';
import { CountedTable } from './CountedTable.js';
import { readCities } from './cities.js';
import { ReportingCities } from './ReportingCities.js';
import { SHOWN, TopicTable } from './TopicTable.js';
import { wholeQueryHref } from './wholeQuery.js';

const MOST_CITIES = 6;
const STATE = { place: strings(), from: integer(), to: integer(), only: choice(SHOWN, 'all') };

export function Compare() {
  const t = useWords();
  useTitle(t.views.compare);
  const [state, change] = useViewState(STATE);
  const ids = [...new Set(state.place)].slice(0, MOST_CITIES);
  const cities = useNames(ids);
  const add = (id: string) => change({ place: [...new Set([...ids, id])] });
  const asked = useAsked(`compare ${JSON.stringify([ids, state.from, state.to])}`, (signal) =>
    readCities(ids, state, signal),
  );
  return (
    <article class="view">
      <header class="view-head">
        <h1>{t.views.compare}</h1>
        <p class="lead">{t.compare.lead}</p>
      </header>
      <section class="filters" aria-label={t.filters.label}>
        {cities.length > 0 && (
          <Chosen cities={cities} onRemove={(id) => change({ place: ids.filter((each) => each !== id) })} />
        )}
        {ids.length < MOST_CITIES && (
          <SearchBox compact label={t.compare.add} kinds={['PLACE']} onChoose={({ id }) => add(id)} />
        )}
        <YearRange from={state.from} to={state.to} onChange={change} />
        <Select
          label={t.compare.topics}
          value={state.only}
          options={SHOWN.map((shown) => [shown, t.compare.shown[shown]])}
          onChange={(only) => change({ only })}
        />
      </section>
      {ids.length < 2 && <ReportingCities without={ids} onChoose={add} />}
      {ids.length > 0 && (
        <>
          <p class="take">
            <CopyLink />
            <QueryLink href={wholeQueryHref(ids, state)} />
          </p>
          <Answer of={asked}>
            {(read) => (
              <>
                <TopicTable cities={cities} read={read} only={state.only} />
                <CountedTable cities={cities} read={read} />
              </>
            )}
          </Answer>
        </>
      )}
    </article>
  );
}

interface ChosenProps {
  readonly cities: readonly Named[];
  readonly onRemove: (id: string) => void;
}

function Chosen({ cities, onRemove }: ChosenProps) {
  const t = useWords();
  return (
    <ul class="chosen-cities">
      {cities.map(({ id, name }) => (
        <li key={id} class="picked">
          <EntityLink id={id} name={name} />
          <button type="button" class="plain" aria-label={t.compare.remove(name)} onClick={() => onRemove(id)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
