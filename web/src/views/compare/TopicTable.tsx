/** Topics down, cities across: a verdict in words and what it rests on. */
import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { openCard } from '../../shared/Card.js';
import { Proofs } from '../../shared/Evidence.js';
import { ActionMark, ActionSign, EntityLink } from '../../shared/names.js';
import { savePng, saveSvg } from '../../shared/picture.js';
import { Empty } from '../../shared/states.js';
import { type Column as TableColumn, Table } from '../../shared/Table.js';
import { subjectOf } from '../../shared/titles.js';
import type { Named } from '../../shared/useNames.js';
import { useWords, type Words } from '../../words/index.js';
import type { Act } from '../entity/columns.js';
import { Drawing } from '../matrix/Drawing.js';
import { type Column, type MatrixModel, matrixOf } from '../matrix/model.js';
import type { City } from './cities.js';
import { verdictOn } from './verdict.js';

export const SHOWN = ['all', 'shared', 'differing'] as const;
export type Shown = (typeof SHOWN)[number];

interface TopicTableProps {
  readonly cities: readonly Named[];
  readonly read: readonly City[];
  readonly only: Shown;
}

export function TopicTable({ cities, read, only }: TopicTableProps) {
  const t = useWords();
  const model = useMemo(() => modelOf(cities, read), [cities, read]);
  const actsOf = (city: string, column: string): readonly Act[] => model.cell(city, column)?.acts ?? [];
  const rows = model.columns.filter(({ key }) => {
    const verdicts = new Set(cities.map(({ id }) => verdictOn(actsOf(id, key))));
    return only === 'all' || (only === 'shared' ? !verdicts.has('none') : verdicts.size > 1);
  });
  const columns: readonly TableColumn<Column>[] = [
    {
      key: 'topic',
      label: t.columns.topics,
      value: ({ label }) => label ?? t.matrix.noTopic,
      cell: ({ label, group }) => (
        <span lang="zh-CN">
          {label ?? t.matrix.noTopic}
          {group !== null && group !== label && <small> {group}</small>}
        </span>
      ),
    },
    ...cities.map(
      ({ id, name }): TableColumn<Column> => ({
        key: id,
        label: name,
        value: ({ key }) => csvCell(actsOf(id, key), t),
        cell: ({ key, label }) => <VerdictCell acts={actsOf(id, key)} of={`${name} · ${label ?? t.matrix.noTopic}`} />,
      }),
    ),
  ];
  if (model.columns.length === 0) return <Empty>{t.compare.nothing}</Empty>;
  const drawn = (): SVGSVGElement => {
    const frame = document.createElement('div');
    render(<Drawing model={model} t={t} />, frame);
    return frame.firstElementChild as SVGSVGElement; // what Drawing renders
  };
  return (
    <Table
      even
      title={t.compare.byTopic}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      take={
        <>
          <button type="button" class="plain" onClick={() => savePng(t.views.compare, drawn())}>
            {t.take.png}
          </button>
          <button type="button" class="plain" onClick={() => saveSvg(t.views.compare, drawn())}>
            {t.take.svg}
          </button>
        </>
      }
    />
  );
}

function modelOf(cities: readonly Named[], read: readonly City[]): MatrixModel<Act> {
  const rows = cities.map(({ id, name }) => ({
    id,
    name,
    place: null,
    acts: read.find((city) => city.id === id)?.acts ?? [],
  }));
  return matrixOf(rows, 'topic', 'count', 'count');
}

const csvCell = (acts: readonly Act[], t: Words): string =>
  [
    t.compare.verdicts[verdictOn(acts)],
    ...acts.map(({ node, action, years }) => `${t.actions[action]} ${node.title} ${years.join('、')}`),
  ].join('；');

function VerdictCell({ acts, of }: { readonly acts: readonly Act[]; readonly of: string }) {
  const t = useWords();
  const verdict = verdictOn(acts);
  if (verdict === 'none') return <span class="quiet">{t.compare.verdicts.none}</span>;
  return (
    <button
      type="button"
      class={`verdict is-${verdict}`}
      onClick={(event) => openCard(event.currentTarget, <span lang="zh-CN">{of}</span>, <ActsWithProofs acts={acts} />)}
    >
      <span class="unseen">{of}：</span>
      <b>{t.compare.verdicts[verdict]}</b>
      {acts.map(({ node, action, status, years, body }) => (
        <span key={`${body.id} ${node.id} ${action} ${status}`} class="verdict-act">
          <ActionSign action={action} status={status} />
          <span lang="zh-CN">{subjectOf(node)}</span> <small>{years.join('、')}</small>
        </span>
      ))}
    </button>
  );
}

const ActsWithProofs = ({ acts }: { readonly acts: readonly Act[] }) => (
  <>
    {acts.map(({ node, action, status, years, body, evidence }) => (
      <section key={`${body.id} ${node.id} ${action} ${status}`} class="cell-act">
        <p>
          <ActionMark action={action} status={status} /> <span class="quiet">{years.join('、')}</span>{' '}
          <EntityLink id={node.id} name={node.title} />
        </p>
        <Proofs of={evidence} />
      </section>
    ))}
  </>
);
