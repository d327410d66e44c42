import { choices, useViewState } from '../../app/viewState.js';
import { ACTIONS, STATUSES } from '../../graph/kinds.js';
import { ActsOfBodyDocument } from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { useGathered } from '../../graph/useQuery.js';
import { ActsByYear, countsOf } from '../../shared/ActsByYear.js';
import { EntityLink } from '../../shared/names.js';
import { Answer } from '../../shared/states.js';
import { type Column, Table } from '../../shared/Table.js';
import { useWords, type Words } from '../../words/index.js';
import { actsPage } from './actsPage.js';
import { type Act, actionColumns, actKey, bodyColumn, evidenceColumns } from './columns.js';

const STATE = { action: choices(ACTIONS) };

/** What a body did to regulations; of a place, what its congress did. What is in force comes first. */
export function ActsOfBody({ id }: { readonly id: string }) {
  const t = useWords();
  const [{ action: chosen }, change] = useViewState(STATE);
  const asked = useGathered(ActsOfBodyDocument, { id }, actsPage);
  return (
    <Answer of={asked}>
      {({ rows, total }) => {
        if (rows.length === 0) return null;
        const shown = rows.filter(({ action }) => chosen.length === 0 || chosen.includes(action)).sort(byProgress);
        return (
          <Table
            title={t.tables.acts}
            columns={columnsOf(
              t,
              rows.every(({ body }) => body.id === id),
            )}
            rows={shown}
            rowKey={actKey}
            total={total - (rows.length - shown.length)}
            queryHref={graphiqlHref(ActsOfBodyDocument, { id })}
          >
            <ActsByYear
              counts={countsOf(rows)}
              title={t.tables.charts}
              caption={t.tables.charts}
              filter={{ chosen, onChange: (action) => change({ action }) }}
            />
          </Table>
        );
      }}
    </Answer>
  );
}

/** What is done before what is planned, then the actions as the legend has them, then the newest. */
const byProgress = (left: Act, right: Act): number =>
  STATUSES.indexOf(left.status) - STATUSES.indexOf(right.status) ||
  ACTIONS.indexOf(left.action) - ACTIONS.indexOf(right.action) ||
  (right.years[0] ?? 0) - (left.years[0] ?? 0);

const columnsOf = (t: Words, isItsOwn: boolean): readonly Column<Act>[] => [
  {
    key: 'regulation',
    label: t.columns.regulation,
    value: ({ node }) => node.title,
    cell: ({ node }) => <EntityLink id={node.id} name={node.title} />,
  },
  ...actionColumns<Act>(t),
  { key: 'topics', label: t.columns.topics, value: ({ node }) => node.topics.join('、') },
  ...(isItsOwn ? [] : [bodyColumn<Act>(t)]),
  ...evidenceColumns<Act>(
    t,
    ({ evidence }) => evidence,
    ({ node }) => node.title,
  ),
];
