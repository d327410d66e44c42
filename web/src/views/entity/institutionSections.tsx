import {
  BodiesDocument,
  type BodiesQuery,
  type BodyFilter,
  PartsOfBodyDocument,
  type ProjectFilter,
  ProjectsDocument,
  type ProjectsQuery,
} from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { nodesPage, useGathered } from '../../graph/useQuery.js';
import { EntityLink } from '../../shared/names.js';
import type { Column } from '../../shared/Table.js';
import { useWords, type Words } from '../../words/index.js';
import { evidenceColumns, nameColumn } from './columns.js';
import { ListSection } from './ListSection.js';

type Body = BodiesQuery['bodies']['nodes'][number];

const bodyColumns = (t: Words): readonly Column<Body>[] => [
  nameColumn<Body>(t.columns.name),
  { key: 'kind', label: t.columns.kind, value: ({ kind }) => t.bodyKinds[kind] },
  {
    key: 'parent',
    label: t.entity.parent,
    value: ({ parent }) => parent?.name,
    cell: ({ parent }) => parent && <EntityLink {...parent} />,
  },
];

export function BodiesOf({ filter }: { readonly filter: BodyFilter }) {
  const t = useWords();
  const asked = useGathered(BodiesDocument, { filter }, ({ bodies }) => nodesPage(bodies));
  return (
    <ListSection
      asked={asked}
      title={t.tables.bodies}
      columns={bodyColumns(t)}
      rowKey={({ id }) => id}
      queryHref={graphiqlHref(BodiesDocument, { filter })}
    />
  );
}

export function PartsOf({ id }: { readonly id: string }) {
  const t = useWords();
  const asked = useGathered(PartsOfBodyDocument, { id }, ({ node }) =>
    node && 'children' in node ? nodesPage(node.children) : undefined,
  );
  return (
    <ListSection
      asked={asked}
      title={t.tables.parts}
      columns={bodyColumns(t).slice(0, 2)}
      rowKey={(row) => row.id}
      queryHref={graphiqlHref(PartsOfBodyDocument, { id })}
    />
  );
}

type Project = ProjectsQuery['projects']['nodes'][number];

export function ProjectsOf({ filter }: { readonly filter: ProjectFilter }) {
  const t = useWords();
  const asked = useGathered(ProjectsDocument, { filter }, ({ projects }) => nodesPage(projects));
  const columns: readonly Column<Project>[] = [
    nameColumn<Project>(t.columns.project),
    { key: 'kind', label: t.columns.kind, value: ({ kind }) => t.projectKinds[kind] },
    ...evidenceColumns<Project>(
      t,
      ({ mentions }) => mentions.nodes.map(({ evidence }) => evidence),
      ({ name }) => name,
    ),
  ];
  return (
    <ListSection
      asked={asked}
      title={t.tables.projects}
      columns={columns}
      rowKey={({ id }) => id}
      queryHref={graphiqlHref(ProjectsDocument, { filter })}
    />
  );
}
