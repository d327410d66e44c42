/** Acts over the years, and how a subject spreads over cities. */
import { useTitle } from '../../app/title.js';
import { text, useViewState } from '../../app/viewState.js';
import { ACTIONS } from '../../graph/kinds.js';
import { TimelineTopicsDocument, TimelineYearsDocument } from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { useQuery } from '../../graph/useQuery.js';
import { ActsByYear } from '../../shared/ActsByYear.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { PlaceFilter } from '../../shared/filters.js';
import { Answer } from '../../shared/states.js';
import { QueryLink } from '../../shared/Table.js';
import { useNames } from '../../shared/useNames.js';
import { useWords } from '../../words/index.js';
import { Spread } from './Spread.js';

const STATE = { subject: text(), topic: text(), place: text() };

export function Timeline() {
  const t = useWords();
  useTitle(t.views.timeline);
  const [state, change] = useViewState(STATE);
  const [place] = useNames(state.place === '' ? [] : [state.place]);
  const isNarrowed = state.subject !== '' || state.topic !== '';
  return (
    <article class="view">
      <header class="view-head">
        <h1>{t.views.timeline}</h1>
        <p class="lead">{t.timeline.lead}</p>
      </header>
      <section class="filters" aria-label={t.filters.label}>
        <label class="select">
          <span>{t.timeline.subject}</span>
          <input
            type="search"
            value={state.subject}
            placeholder={t.timeline.subjectHint}
            onChange={({ currentTarget }) => change({ subject: currentTarget.value.trim(), topic: '' })}
          />
        </label>
        <PlaceFilter place={place} onChange={(id) => change({ place: id })} />
        {isNarrowed && (
          <button type="button" onClick={() => change({ subject: '', topic: '' })}>
            {t.filters.clear}
          </button>
        )}
        <CopyLink />
      </section>
      {isNarrowed ? <Spread {...state} /> : <AllYears within={state.place} />}
      <Topics within={state.place} chosen={state.topic} onChoose={(topic) => change({ topic, subject: '' })} />
    </article>
  );
}

const within = (place: string) => ({ filter: place === '' ? {} : { within: place } });

function AllYears({ within: place }: { readonly within: string }) {
  const t = useWords();
  const asked = useQuery(TimelineYearsDocument, within(place));
  return (
    <section>
      <header class="section-head">
        <h2>{t.tables.charts}</h2>
        <span class="take">
          <QueryLink href={graphiqlHref(TimelineYearsDocument, within(place))} />
        </span>
      </header>
      <Answer of={asked}>
        {({ statistics }) => (
          <ActsByYear
            title={t.tables.charts}
            counts={statistics.flatMap(({ keys: [year, action], value }) => {
              const known = ACTIONS.find((each) => each === action);
              return known && year ? [{ year: Number(year), action: known, count: value }] : [];
            })}
          />
        )}
      </Answer>
    </section>
  );
}

interface TopicsProps {
  readonly within: string;
  readonly chosen: string;
  readonly onChoose: (topic: string) => void;
}

function Topics({ within: place, chosen, onChoose }: TopicsProps) {
  const t = useWords();
  const asked = useQuery(TimelineTopicsDocument, within(place));
  return (
    <section>
      <h2 class="hint">{t.timeline.topics}</h2>
      <Answer of={asked}>
        {({ statistics }) => (
          <ul class="picks tight" lang="zh-CN">
            {statistics.map(({ keys: [topic = ''], value }) => (
              <li key={topic}>
                <button type="button" aria-pressed={topic === chosen} onClick={() => onChoose(topic)}>
                  {topic} <span class="count">{value}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}
