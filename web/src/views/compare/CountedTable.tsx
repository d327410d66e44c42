/** What the bodies of each city counted, by category: the greatest numbers first, each with its sentence. */
import type { ActivityCategory } from '../../graph/kinds.js';
import { openCard } from '../../shared/Card.js';
import { Proofs } from '../../shared/Evidence.js';
import { type Column, Table } from '../../shared/Table.js';
import type { Named } from '../../shared/useNames.js';
import { useWords } from '../../words/index.js';
import type { Activity, City } from './cities.js';

interface CountedTableProps {
  readonly cities: readonly Named[];
  readonly read: readonly City[];
}

const MOST_SHOWN = 3;

export function CountedTable({ cities, read }: CountedTableProps) {
  const t = useWords();
  const of = (city: string, category: ActivityCategory): readonly Activity[] =>
    (read.find(({ id }) => id === city)?.activities ?? [])
      .filter((activity) => activity.category === category)
      .sort((left, right) => (right.count ?? 0) - (left.count ?? 0));
  const categories = [...new Set(read.flatMap(({ activities }) => activities.map(({ category }) => category)))];
  const sizeOf = (category: ActivityCategory): number => read.reduce((sum, { id }) => sum + of(id, category).length, 0);
  const rows = categories.sort((left, right) => sizeOf(right) - sizeOf(left));
  const columns: readonly Column<ActivityCategory>[] = [
    { key: 'category', label: t.columns.category, value: (category) => t.categories[category] },
    ...cities.map(
      ({ id, name }): Column<ActivityCategory> => ({
        key: id,
        label: name,
        value: (category) => of(id, category).map(sayActivity).join('；'),
        cell: (category) => <CountedCell activities={of(id, category)} name={`${name} · ${t.categories[category]}`} />,
      }),
    ),
  ];
  if (rows.length === 0) return null;
  return <Table even title={t.tables.activities} columns={columns} rows={rows} rowKey={(category) => category} />;
}

const sayActivity = ({ object, count, unit }: Activity): string =>
  [object, count === null ? '' : `${count.toLocaleString()} ${unit ?? ''}`].filter(Boolean).join(' ');

function CountedCell({ activities, name }: { readonly activities: readonly Activity[]; readonly name: string }) {
  const t = useWords();
  if (activities.length === 0) return <span class="quiet">–</span>;
  const rest = activities.length - MOST_SHOWN;
  return (
    <button
      type="button"
      class="verdict"
      title={t.evidence.open(activities.length)}
      onClick={(event) => openCard(event.currentTarget, <span lang="zh-CN">{name}</span>, <Counted of={activities} />)}
    >
      <span class="unseen">{name}：</span>
      {activities.slice(0, MOST_SHOWN).map((activity) => (
        <span key={activity.id} class="verdict-act" lang="zh-CN">
          {activity.object} <b>{activity.count?.toLocaleString()}</b> <small>{activity.unit}</small>
        </span>
      ))}
      {rest > 0 && <small>{t.compare.more(rest)}</small>}
    </button>
  );
}

const Counted = ({ of }: { readonly of: readonly Activity[] }) => (
  <>
    {of.map((activity) => (
      <section key={activity.id} class="cell-act">
        <p lang="zh-CN">
          {sayActivity(activity)} <span class="quiet">{activity.year}</span>
        </p>
        <Proofs of={activity.evidence} />
      </section>
    ))}
  </>
);
