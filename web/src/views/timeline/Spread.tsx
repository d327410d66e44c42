/** One subject: which place did what to it in which year. */
import { useMemo } from 'preact/hooks';
import { type Action, STATUSES, type Status } from '../../graph/kinds.js';
import { TimelineActsDocument, type TimelineActsQuery } from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { nodesPage, useGathered } from '../../graph/useQuery.js';
import { actionColours, colour } from '../../shared/colours.js';
import type { Proof } from '../../shared/Evidence.js';
import { Figure } from '../../shared/Figure.js';
import { ActionLegend, StatusLegend } from '../../shared/filters.js';
import { EntityLink } from '../../shared/names.js';
import { Answer, Empty } from '../../shared/states.js';
import { type Column, Table } from '../../shared/Table.js';
import { useWords, type Words } from '../../words/index.js';
import { actionColumns, bodyColumn, evidenceColumns } from '../entity/columns.js';
import { type Dot, dotsOf } from './dots.js';

interface SpreadProps {
  readonly subject: string;
  readonly topic: string;
  readonly place: string;
}

type Regulation = TimelineActsQuery['regulations']['nodes'][number];
type Edge = Regulation['acts']['edges'][number];
export interface SpreadAct extends Omit<Edge, 'evidence'> {
  readonly action: Action;
  readonly status: Status;
  readonly regulation: { readonly id: string; readonly title: string };
  readonly place: string;
  readonly evidence: readonly Proof[];
}

const MOST_REGULATIONS = 400;

export function Spread({ subject, topic, place }: SpreadProps) {
  const t = useWords();
  const filter = {
    ...(subject === '' ? {} : { titleContains: subject }),
    ...(topic === '' ? {} : { topics: [topic] }),
    ...(place === '' ? {} : { within: place }),
  };
  const asked = useGathered(
    TimelineActsDocument,
    { filter },
    ({ regulations }) => nodesPage(regulations),
    MOST_REGULATIONS,
  );
  return (
    <Answer of={asked}>
      {({ rows, total }) => (
        <Result
          title={t.timeline.spread(subject || topic)}
          regulations={rows}
          total={total}
          queryHref={graphiqlHref(TimelineActsDocument, { filter })}
        />
      )}
    </Answer>
  );
}

interface ResultProps {
  readonly title: string;
  readonly regulations: readonly Regulation[];
  readonly total: number;
  readonly queryHref: string;
}

function Result({ title, regulations, total, queryHref }: ResultProps) {
  const t = useWords();
  const acts = useMemo(() => actsOf(regulations), [regulations]);
  const dots = useMemo(() => dotsOf(acts), [acts]);
  if (acts.length === 0) return <Empty>{t.timeline.nothing}</Empty>;
  return (
    <Table
      title={title}
      columns={columnsOf(t)}
      rows={acts}
      rowKey={({ body, regulation, action, status }) => `${body.id} ${regulation.id} ${action} ${status}`}
      queryHref={queryHref}
    >
      {regulations.length < total && <p class="quiet">{t.states.tooMuch(regulations.length, total)}</p>}
      <ActionLegend actions={acts.map(({ action }) => action)} />
      <StatusLegend statuses={dots.map(({ status }) => status)} />
      <SpreadFigure title={title} dots={dots} />
    </Table>
  );
}

const actsOf = (regulations: readonly Regulation[]): readonly SpreadAct[] =>
  regulations
    .flatMap(({ id, title, place, acts }) =>
      acts.edges.map((edge) => ({
        ...edge,
        regulation: { id, title },
        place: edge.body.place?.name ?? place?.name ?? edge.body.name,
      })),
    )
    .sort((left, right) => (left.years[0] ?? 9999) - (right.years[0] ?? 9999));

const columnsOf = (t: Words): readonly Column<SpreadAct>[] => [
  { key: 'place', label: t.columns.place, value: ({ place }) => place },
  {
    key: 'regulation',
    label: t.columns.regulation,
    value: ({ regulation }) => regulation.title,
    cell: ({ regulation: { id, title } }) => <EntityLink id={id} name={title} />,
  },
  ...actionColumns<SpreadAct>(t),
  bodyColumn<SpreadAct>(t),
  ...evidenceColumns<SpreadAct>(
    t,
    ({ evidence }) => evidence,
    ({ regulation }) => regulation.title,
  ),
];

const SQUARE = { x: 'x', y: 'place', r: 9, symbol: 'square' } as const;
/** As the signs of the legend are filled. */
const FILLED: Readonly<Record<Status, number>> = { DONE: 1, IN_PROGRESS: 0.22, PLANNED: 0 };

function SpreadFigure({ title, dots }: { readonly title: string; readonly dots: readonly Dot[] }) {
  const t = useWords();
  const places = [...new Set(dots.map(({ place }) => place))];
  const years = dots.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (dots.length === 0) return null;
  return (
    <Figure
      title={title}
      description={`${title}: ${dots.map(({ place, year, action }) => `${place} ${year} ${t.actions[action]}`).join(', ')}`}
      inputs={[dots, t]}
      draw={(plot, width) => {
        const colours = actionColours();
        const [ground, ink] = [colour('surface'), colour('ink')];
        return plot.plot({
          width,
          height: 60 + 28 * places.length,
          marginLeft: 110,
          style: { background: 'none', color: colour('ink-2'), fontSize: '12px', overflow: 'visible' },
          x: {
            domain: [first - 0.5, last + 0.5],
            ticks: Array.from({ length: last - first + 1 }, (_, index) => first + index),
            tickFormat: String,
            label: null,
            grid: true,
          },
          y: { domain: places, label: null, tickSize: 0 },
          marks: [
            plot.ruleY(places, { stroke: colour('line') }),
            plot.dot(dots, { ...SQUARE, fill: ground }),
            ...STATUSES.map((status) =>
              plot.dot(
                dots.filter((dot) => dot.status === status),
                {
                  ...SQUARE,
                  fill: ({ action }: Dot) => colours[action],
                  fillOpacity: FILLED[status],
                  stroke: ({ action }: Dot) => colours[action],
                  strokeWidth: 1.5,
                  ...(status === 'PLANNED' ? { strokeDasharray: '3 2' } : {}),
                  title: ({ place, year, action }: Dot) =>
                    `${place} ${year} ${t.actions[action]} ${t.statuses[status]}`,
                },
              ),
            ),
            plot.text(dots, {
              x: 'x',
              y: 'place',
              text: ({ action }: Dot) => t.actionSigns[action],
              fill: ({ status }: Dot) => (status === 'DONE' ? ground : ink),
              fontWeight: 600,
            }),
          ],
        });
      }}
    />
  );
}
