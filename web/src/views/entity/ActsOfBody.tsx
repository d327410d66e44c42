import { ActsOfBodyDocument } from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { useGathered } from '../../graph/useQuery.js';
import { ActsByYear, countsOf } from '../../shared/ActsByYear.js';
import { EntityLink } from '../../shared/names.js';
import type { Column } from '../../shared/Table.js';
import { useWords } from '../../words/index.js';
import { actsPage } from './actsPage.js';
import { type Act, actionColumns, actKey, bodyColumn, evidenceColumns } from './columns.js';
import { ListSection } from './ListSection.js';

/** What a body did to regulations; of a place, what its congress did. */
export function ActsOfBody({ id }: { readonly id: string }) {
  const t = useWords();
  const asked = useGathered(ActsOfBodyDocument, { id }, actsPage);
  const isItsOwn = asked.state === 'done' && asked.data.rows.every(({ body }) => body.id === id);
  const columns: readonly Column<Act>[] = [
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
  return (
    <ListSection
      asked={asked}
      title={t.tables.acts}
      columns={columns}
      rowKey={actKey}
      queryHref={graphiqlHref(ActsOfBodyDocument, { id })}
      above={(acts) => <ActsByYear counts={countsOf(acts)} title={t.tables.charts} />}
    />
  );
}
