import { text, useViewState } from '../../app/viewState.js';
import type { ActivityCategory } from '../../graph/kinds.js';
import { ActivitiesDocument, type ActivitiesQuery, type ActivityFilter } from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { nodesPage, useGathered } from '../../graph/useQuery.js';
import { EntityLinks } from '../../shared/names.js';
import { Answer } from '../../shared/states.js';
import { type Column, Table } from '../../shared/Table.js';
import { useWords, type Words } from '../../words/index.js';
import { evidenceColumns } from './columns.js';

const STATE = { category: text() };

type Activity = ActivitiesQuery['activities']['nodes'][number];

/** What was done and counted, in the reports' words; what concerns a regulation stands in the table of acts. */
export function ActivitiesOf({ filter }: { readonly filter: ActivityFilter }) {
  const t = useWords();
  const [{ category: chosen }, change] = useViewState(STATE);
  const asked = useGathered(ActivitiesDocument, { filter }, ({ activities }) => nodesPage(activities));
  return (
    <Answer of={asked}>
      {({ rows, total }) => {
        const counted = rows.filter(({ action }) => action === null);
        if (counted.length === 0) return null;
        const shown = counted.filter(({ category }) => chosen === '' || category === chosen);
        return (
          <Table
            title={t.tables.activities}
            columns={columnsOf(t)}
            rows={shown}
            rowKey={({ id }) => id}
            total={total - (rows.length - shown.length)}
            queryHref={graphiqlHref(ActivitiesDocument, { filter })}
          >
            <Categories of={counted} chosen={chosen} onChoose={(category) => change({ category })} />
          </Table>
        );
      }}
    </Answer>
  );
}

const columnsOf = (t: Words): readonly Column<Activity>[] => [
  { key: 'category', label: t.columns.category, value: ({ category }) => t.categories[category] },
  {
    key: 'object',
    label: t.columns.object,
    value: ({ object }) => object,
    cell: ({ object, about }) => (
      <span lang="zh-CN">
        {object ?? <EntityLinks of={about} />}
        {object !== null && about.length > 0 && (
          <small>
            {' '}
            · <EntityLinks of={about} />
          </small>
        )}
      </span>
    ),
  },
  {
    key: 'count',
    label: t.columns.count,
    kind: 'number',
    value: ({ count }) => count,
    cell: ({ count, unit }) => (
      <span lang="zh-CN">
        {count?.toLocaleString()} <small>{unit}</small>
      </span>
    ),
  },
  { key: 'unit', label: t.columns.unit, value: ({ unit }) => unit, hidden: true },
  { key: 'status', label: t.columns.status, value: ({ status }) => (status === 'DONE' ? '' : t.statuses[status]) },
  { key: 'year', label: t.columns.years, kind: 'number', value: ({ year }) => year, cell: ({ year }) => year },
  {
    key: 'actors',
    label: t.columns.actors,
    value: ({ actors }) => actors.map(({ name }) => name).join('、'),
    cell: ({ actors }) => <EntityLinks of={actors} />,
  },
  ...evidenceColumns<Activity>(
    t,
    ({ evidence }) => evidence,
    ({ object, category }) => object ?? t.categories[category],
  ),
];

interface CategoriesProps {
  readonly of: readonly Activity[];
  /** Empty: all of them. */
  readonly chosen: string;
  readonly onChoose: (category: string) => void;
}

/** The categories as bars that are buttons: how much of each, and which one the table shows. */
function Categories({ of, chosen, onChoose }: CategoriesProps) {
  const t = useWords();
  const sizes = new Map<ActivityCategory, number>();
  for (const { category } of of) sizes.set(category, (sizes.get(category) ?? 0) + 1);
  const bars = [...sizes].sort(([, left], [, right]) => right - left);
  const most = bars[0]?.[1] ?? 1;
  return (
    <ul class="bars" aria-label={t.filters.label}>
      {bars.map(([category, size]) => (
        <li key={category}>
          <button
            type="button"
            class="bar-button"
            aria-pressed={category === chosen}
            onClick={() => onChoose(category === chosen ? '' : category)}
          >
            <span class="bar-label">{t.categories[category]}</span>
            <span class="bar-track" aria-hidden="true">
              <span style={{ width: `${(100 * size) / most}%` }} />
            </span>
            <span class="bar-size">{size}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
