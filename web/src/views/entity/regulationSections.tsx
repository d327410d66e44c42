import { ActsOnRegulationDocument, CounterpartsDocument, type CounterpartsQuery } from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { nextOf, nodesPage, useGathered } from '../../graph/useQuery.js';
import { EvidenceButton } from '../../shared/Evidence.js';
import { ActionMark, EntityLink } from '../../shared/names.js';
import type { Column } from '../../shared/Table.js';
import { useWords } from '../../words/index.js';
import { type Act, actionColumns, actKey, bodyColumn, evidenceColumns } from './columns.js';
import { ListSection } from './ListSection.js';

interface OfRegulation {
  readonly id: string;
}

export function ActsOnRegulation({ id }: OfRegulation) {
  const t = useWords();
  const asked = useGathered(ActsOnRegulationDocument, { id }, ({ node }) =>
    node && 'acts' in node
      ? { rows: node.acts.edges, total: node.acts.totalCount, next: nextOf(node.acts) }
      : undefined,
  );
  const columns: readonly Column<Act>[] = [
    bodyColumn(t),
    ...actionColumns<Act>(t),
    ...evidenceColumns<Act>(
      t,
      ({ evidence }) => evidence,
      ({ body }) => body.name,
    ),
  ];
  return (
    <ListSection
      asked={asked}
      title={t.tables.actsOf}
      columns={columns}
      rowKey={actKey}
      queryHref={graphiqlHref(ActsOnRegulationDocument, { id })}
    />
  );
}

type Counterpart = Extract<
  NonNullable<CounterpartsQuery['node']>,
  { readonly counterparts: unknown }
>['counterparts']['nodes'][number];

export function Counterparts({ id }: OfRegulation) {
  const t = useWords();
  const asked = useGathered(CounterpartsDocument, { id }, ({ node }) =>
    node && 'counterparts' in node ? nodesPage(node.counterparts) : undefined,
  );
  const columns: readonly Column<Counterpart>[] = [
    {
      key: 'place',
      label: t.columns.place,
      value: ({ place }) => place?.name,
      cell: ({ place }) => place && <EntityLink {...place} />,
    },
    {
      key: 'regulation',
      label: t.columns.regulation,
      value: ({ title }) => title,
      cell: ({ id: regulation, title }) => <EntityLink id={regulation} name={title} />,
    },
    {
      key: 'action',
      label: t.columns.action,
      value: ({ acts }) => acts.edges.map(({ action, years }) => `${t.actions[action]} ${years.join('、')}`).join('；'),
      cell: ({ acts, title }) => (
        <ul class="acts">
          {acts.edges.map(({ action, status, years, body, evidence }) => (
            <li key={`${body.id} ${action} ${status}`}>
              <ActionMark action={action} status={status} /> {years.join('、')}{' '}
              <EvidenceButton proofs={evidence} of={title} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <ListSection
      asked={asked}
      title={t.tables.counterparts}
      columns={columns}
      rowKey={(row) => row.id}
      queryHref={graphiqlHref(CounterpartsDocument, { id })}
    />
  );
}
