/** Bodies × regulations: who did what to which, at one glance. */
import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTitle } from '../../app/title.js';
import { choice, choices, integer, text, useViewState } from '../../app/viewState.js';
import { ACTIONS, STATUSES } from '../../graph/kinds.js';
import { MatrixRowsDocument } from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { useAsked } from '../../graph/useAsked.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { csvOf } from '../../shared/csv.js';
import { download } from '../../shared/download.js';
import { ActionToggles, PlaceFilter, Select, StatusToggles, YearRange } from '../../shared/filters.js';
import { savePng, saveSvg } from '../../shared/picture.js';
import { Answer, Empty } from '../../shared/states.js';
import { QueryLink } from '../../shared/Table.js';
import { subjectOf } from '../../shared/titles.js';
import { useNames } from '../../shared/useNames.js';
import { useWords, type Words } from '../../words/index.js';
import { Drawing } from './Drawing.js';
import { Grid } from './Grid.js';
import { COLUMN_MODES, type MatrixModel, matrixOf, SORTS } from './model.js';
import { filtersOf, SCOPES } from './scope.js';
import { type Act, type Rows, readRows } from './rows.js';

const BODIES_AT_ONCE = 100;

const STATE = {
  by: choice(COLUMN_MODES, 'topic'),
  scope: choice(SCOPES, 'all'),
  action: choices(ACTIONS),
  status: choices(STATUSES),
  place: text(),
  from: integer(),
  to: integer(),
  rows: choice(SORTS, 'count'),
  columns: choice(SORTS, 'count'),
  /** How many bodies are read at most. */
  most: integer(),
};

export function Matrix() {
  const t = useWords();
  useTitle(t.views.matrix);
  const [state, change] = useViewState(STATE);
  const { bodies, acts } = filtersOf(state);
  const most = state.most ?? BODIES_AT_ONCE;
  const [place] = useNames(state.place === '' ? [] : [state.place]);
  const asked = useAsked(`matrix ${JSON.stringify([bodies, acts, most])}`, (signal) =>
    readRows(bodies, acts, most, signal),
  );
  return (
    <article class="view">
      <header class="view-head">
        <h1>{t.views.matrix}</h1>
        <p class="lead">{t.matrix.lead}</p>
      </header>
      <section class="filters" aria-label={t.filters.label}>
        <ActionToggles chosen={state.action} onChange={(action) => change({ action })} />
        <StatusToggles chosen={state.status} onChange={(status) => change({ status })} />
        <Select
          label={t.matrix.columns}
          value={state.by}
          options={COLUMN_MODES.map((mode) => [mode, t.matrix.modes[mode]])}
          onChange={(by) => change({ by })}
        />
        <Select
          label={t.columns.body}
          value={state.scope}
          options={SCOPES.map((scope) => [scope, t.matrix.scopes[scope]])}
          onChange={(scope) => change({ scope })}
        />
        <PlaceFilter place={place} onChange={(id) => change({ place: id })} />
        <YearRange from={state.from} to={state.to} onChange={change} />
        <Select
          label={t.matrix.sortRows}
          value={state.rows}
          options={SORTS.map((sort) => [sort, t.matrix.sorts[sort]])}
          onChange={(rows) => change({ rows })}
        />
        <Select
          label={t.matrix.sortColumns}
          value={state.columns}
          options={SORTS.map((sort) => [sort, t.matrix.sorts[sort]])}
          onChange={(columns) => change({ columns })}
        />
      </section>
      <Answer of={asked}>
        {(rows) => (
          <Result
            rows={rows}
            state={state}
            onMore={() => change({ most: most + BODIES_AT_ONCE })}
            queryHref={graphiqlHref(MatrixRowsDocument, { filter: bodies, acts })}
          />
        )}
      </Answer>
    </article>
  );
}

interface ResultProps {
  readonly rows: Rows;
  readonly state: Pick<ReturnType<typeof useViewState<typeof STATE>>[0], 'by' | 'rows' | 'columns'>;
  readonly onMore: () => void;
  readonly queryHref: string;
}

function Result({ rows: { rows, truncated }, state, onMore, queryHref }: ResultProps) {
  const t = useWords();
  const model = useMemo(() => matrixOf(rows, state.by, state.rows, state.columns), [rows, state]);
  if (rows.length === 0) return <Empty />;
  const name = t.views.matrix;
  return (
    <>
      <p class="take">
        <button type="button" class="plain" onClick={() => download(`${name}.csv`, matrixCsv(model, t), 'text/csv')}>
          {t.take.csv}
        </button>
        <button type="button" class="plain" onClick={() => savePng(name, drawn(model, t))}>
          {t.take.png}
        </button>
        <button type="button" class="plain" onClick={() => saveSvg(name, drawn(model, t))}>
          {t.take.svg}
        </button>
        <CopyLink />
        <QueryLink href={queryHref} />
      </p>
      <Grid model={model} caption={name} />
      {truncated && (
        <p class="quiet">
          {t.matrix.truncated(rows.length)}{' '}
          <button type="button" onClick={onMore}>
            {t.matrix.moreBodies(BODIES_AT_ONCE)}
          </button>
        </p>
      )}
    </>
  );
}

function drawn(model: MatrixModel, t: Words): SVGSVGElement {
  const frame = document.createElement('div');
  render(<Drawing model={model} t={t} />, frame);
  return frame.firstElementChild as SVGSVGElement; // what Drawing renders
}

const matrixCsv = (model: MatrixModel<Act>, t: Words): string =>
  csvOf(
    [
      t.columns.body,
      t.columns.place,
      t.columns.regulation,
      t.matrix.modes.subject,
      t.columns.topics,
      t.columns.action,
      t.columns.status,
      t.columns.years,
    ],
    model.rows.flatMap(({ name, place, acts }) =>
      acts.map(({ node, action, status, years }) => [
        name,
        place?.name,
        node.title,
        subjectOf(node),
        node.topics.join('、'),
        t.actions[action],
        t.statuses[status],
        years.join('、'),
      ]),
    ),
  );
