import { HeldByDocument, type HoldingLineFragment, PeopleDocument, type PersonFilter } from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { nextOf, useGathered } from '../../graph/useQuery.js';
import { EntityLink } from '../../shared/names.js';
import type { Column } from '../../shared/Table.js';
import { useWords, type Words } from '../../words/index.js';
import { evidenceColumns } from './columns.js';
import { ListSection } from './ListSection.js';

const holdingKey = ({ person, office }: HoldingLineFragment): string => `${person.id} ${office.id}`;

export function PeopleOf({ filter }: { readonly filter: PersonFilter }) {
  const t = useWords();
  const asked = useGathered(PeopleDocument, { filter }, ({ people }) => ({
    rows: people.nodes
      .flatMap(({ holds }) => holds.nodes)
      .filter(({ office }) => filter.body === undefined || office.body.id === filter.body),
    next: nextOf(people),
  }));
  return (
    <ListSection
      asked={asked}
      title={t.tables.people}
      columns={holdingColumns(t)}
      rowKey={holdingKey}
      queryHref={graphiqlHref(PeopleDocument, { filter })}
    />
  );
}

/** The offices of a person, or the holders of an office. */
export function Holdings({ id }: { readonly id: string }) {
  const t = useWords();
  const asked = useGathered(HeldByDocument, { id, after: null }, ({ node }) => {
    const holdings = node && ('holds' in node ? node.holds : 'holders' in node ? node.holders : undefined);
    return holdings ? { rows: holdings.nodes, next: nextOf(holdings), total: holdings.totalCount } : undefined;
  });
  return (
    <ListSection
      asked={asked}
      title={t.tables.holds}
      columns={holdingColumns(t)}
      rowKey={holdingKey}
      queryHref={graphiqlHref(HeldByDocument, { id })}
    />
  );
}

const holdingColumns = (t: Words): readonly Column<HoldingLineFragment>[] => [
  {
    key: 'person',
    label: t.columns.person,
    value: ({ person }) => person.name,
    cell: ({ person }) => <EntityLink {...person} />,
  },
  {
    key: 'office',
    label: t.columns.office,
    value: ({ office }) => office.title,
    cell: ({ office }) => <EntityLink id={office.id} name={office.title} />,
  },
  {
    key: 'body',
    label: t.columns.body,
    value: ({ office }) => office.body.name,
    cell: ({ office }) => <EntityLink {...office.body} />,
  },
  { key: 'asOf', label: t.columns.asOf, kind: 'number', value: ({ asOf }) => asOf.join('、') },
  ...evidenceColumns<HoldingLineFragment>(
    t,
    ({ evidence }) => evidence,
    ({ person }) => person.name,
  ),
];
