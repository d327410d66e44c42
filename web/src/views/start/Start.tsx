import { useTitle } from '../../app/title.js';
import { ReportingPlacesDocument, StartDocument, type StartQuery } from '../../graph/operations.js';
import { nodesPage, useGathered, useQuery } from '../../graph/useQuery.js';
import { SearchBox } from '../../shared/SearchBox.js';
import { Answer, Notice } from '../../shared/states.js';
import { useWords } from '../../words/index.js';
import { Examples } from './Examples.js';
import { byProvince, Places, placesOf } from './Places.js';

const MOST_REPORTS = 1000;

export function Start() {
  const t = useWords();
  useTitle(undefined);
  const counts = useQuery(StartDocument, {});
  const reports = useGathered(ReportingPlacesDocument, {}, ({ documents }) => nodesPage(documents), MOST_REPORTS);
  return (
    <div class="start">
      <section class="hero">
        <h1>{t.start.title}</h1>
        <p class="lead">{t.start.lead}</p>
        <SearchBox autoFocus />
      </section>
      <Answer of={counts}>
        {(data) => (data.documents.totalCount === 0 ? <EmptyGraph /> : <Numbers of={data} />)}
      </Answer>
      <Answer of={reports}>
        {({ rows }) => {
          const places = placesOf(rows);
          return (
            <>
              <Examples places={places} />
              <Places provinces={byProvince(places)} />
            </>
          );
        }}
      </Answer>
    </div>
  );
}

const COUNTED = ['documents', 'places', 'bodies', 'regulations', 'activities', 'people', 'projects'] as const;

function Numbers({ of }: { readonly of: StartQuery }) {
  const t = useWords();
  return (
    <section aria-label={t.start.holds}>
      <dl class="numbers">
        {COUNTED.map((name) => (
          <div key={name}>
            <dt>{t.counted[name]}</dt>
            <dd>{t.units.rows(of[name].totalCount)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function EmptyGraph() {
  const t = useWords();
  return (
    <Notice title={t.start.emptyTitle}>
      <p>{t.start.emptyHint}</p>
      <p>
        <a href="/read">{t.views.read}</a>
      </p>
    </Notice>
  );
}
