import { spanPage } from '../../app/address.js';
import {
  type DocumentFilter,
  MentionsDocument,
  type MentionsQuery,
  type ReportLineFragment,
  ReportsDocument,
  ReportsThatMentionDocument,
} from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { nodesPage, useGathered } from '../../graph/useQuery.js';
import { markedParts } from '../../shared/markedParts.js';
import { EntityLink } from '../../shared/names.js';
import type { Column } from '../../shared/Table.js';
import { useWords, type Words } from '../../words/index.js';
import { ListSection } from './ListSection.js';

const reportColumns = (t: Words): readonly Column<ReportLineFragment>[] => [
  {
    key: 'report',
    label: t.columns.report,
    value: ({ title }) => title,
    cell: ({ id, title }) => <EntityLink id={id} name={title} />,
  },
  { key: 'kind', label: t.columns.kind, value: ({ kind }) => t.documentKinds[kind] },
  { key: 'covers', label: t.columns.covers, kind: 'number', value: ({ coversYears }) => yearsText(coversYears) },
  {
    key: 'plan',
    label: t.columns.plan,
    kind: 'number',
    value: ({ planYear }) => planYear,
    cell: ({ planYear }) => planYear,
  },
  { key: 'date', label: t.entity.date, kind: 'number', value: ({ date }) => date },
];

export function yearsText(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? '' : first === last ? String(first) : `${first}–${last}`;
}

export function ReportsOf({ filter }: { readonly filter: DocumentFilter }) {
  const t = useWords();
  const asked = useGathered(ReportsDocument, { filter }, ({ documents }) => nodesPage(documents));
  return (
    <ListSection
      asked={asked}
      title={t.tables.reports}
      columns={reportColumns(t)}
      rowKey={({ id }) => id}
      queryHref={graphiqlHref(ReportsDocument, { filter })}
    />
  );
}

export function ReportsThatMention({ id }: { readonly id: string }) {
  const t = useWords();
  const asked = useGathered(ReportsThatMentionDocument, { id }, ({ node }) =>
    node && 'documents' in node ? nodesPage(node.documents) : undefined,
  );
  return (
    <ListSection
      asked={asked}
      title={t.tables.reports}
      columns={reportColumns(t)}
      rowKey={(row) => row.id}
      queryHref={graphiqlHref(ReportsThatMentionDocument, { id })}
    />
  );
}

type Mention = Extract<NonNullable<MentionsQuery['node']>, { readonly mentions: unknown }>['mentions']['nodes'][number];

const MOST_MENTIONS = 300;

export function Mentions({ id }: { readonly id: string }) {
  const t = useWords();
  const asked = useGathered(
    MentionsDocument,
    { id },
    ({ node }) => (node && 'mentions' in node ? nodesPage(node.mentions) : undefined),
    MOST_MENTIONS,
  );
  return (
    <ListSection
      asked={asked}
      title={t.tables.mentions}
      columns={mentionColumns(t)}
      rowKey={({ evidence: { document, start, end } }) => `${document.id} ${start}-${end}`}
      queryHref={graphiqlHref(MentionsDocument, { id })}
    />
  );
}

const mentionColumns = (t: Words): readonly Column<Mention>[] => [
  {
    key: 'sentence',
    label: t.columns.sentence,
    value: ({ evidence }) => evidence.sentence,
    cell: ({ evidence }) => <Sentence evidence={evidence} />,
  },
  { key: 'surface', label: t.columns.surface, value: ({ surface }) => surface, hidden: true }, // it is what is marked
  {
    key: 'document',
    label: t.columns.document,
    value: ({ evidence }) => evidence.document.title,
    cell: ({ evidence }) => (
      <a href={spanPage(evidence.document.id, evidence)} lang="zh-CN">
        {evidence.document.title}
      </a>
    ),
  },
];

function Sentence({ evidence }: { readonly evidence: Mention['evidence'] }) {
  const [before, quote, after] = markedParts(evidence.sentence, evidence.quote);
  return (
    <span class="sentence" lang="zh-CN">
      {before}
      <mark>{quote}</mark>
      {after}
    </span>
  );
}
