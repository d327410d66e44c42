/** The evidence: a report as a page to read, with what was understood of it. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { spanPage, withParams } from '../../app/address.js';
import type { ViewProps } from '../../app/routes.js';
import { useTitle } from '../../app/title.js';
import { type Param, useViewState } from '../../app/viewState.js';
import {
  ReportFactsDocument,
  ReportHeadDocument,
  type ReportHeadQuery,
  ReportNamesDocument,
} from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { nodesPage, useGathered, useQuery } from '../../graph/useQuery.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { EntityLink, KindMark } from '../../shared/names.js';
import { Answer, Loading, NotFound } from '../../shared/states.js';
import { QueryLink } from '../../shared/Table.js';
import { useWords } from '../../words/index.js';
import { yearsText } from '../entity/reportSections.js';
import { Annotated } from './Annotated.js';
import type { Stretch } from './blocks.js';
import { type Fact, startOf } from './facts.js';
import { factOf, namesOf } from './fromGraph.js';

type Document = Extract<NonNullable<ReportHeadQuery['node']>, { readonly __typename: 'Document' }>;

export function Report({ id }: ViewProps) {
  const asked = useQuery(ReportHeadDocument, { id });
  return (
    <Answer of={asked}>
      {({ node }) => (node?.__typename === 'Document' ? <ReportPage report={node} /> : <NotFound />)}
    </Answer>
  );
}

const span: Param<Stretch | undefined> = {
  parse: ([value]) => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '') ?? [];
    return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
  },
  print: (value) => (value ? [`${value.start}-${value.end}`] : []),
};
const STATE = { at: span };
const MOST_FACTS = 5000;

function ReportPage({ report }: { readonly report: Document }) {
  useTitle(report.title);
  const { id } = report;
  const [{ at }, change] = useViewState(STATE);
  const facts = useGathered(
    ReportFactsDocument,
    { id },
    ({ node }) => (node && 'activities' in node ? nodesPage(node.activities) : undefined),
    MOST_FACTS,
  );
  const names = useGathered(
    ReportNamesDocument,
    { id },
    ({ node }) => (node && 'mentions' in node ? nodesPage(node.mentions) : undefined),
    MOST_FACTS,
  );
  const read = useMemo<readonly Fact[]>(
    () => [
      ...(facts.state === 'done' ? facts.data.rows.map(factOf) : []),
      ...(names.state === 'done' ? namesOf(names.data.rows) : []),
    ],
    [facts, names],
  );
  return (
    <article class="report">
      <ReportHead report={report} />
      {facts.state === 'failed' ? <Answer of={facts}>{() => null}</Answer> : facts.state === 'loading' && <Loading />}
      <Annotated
        text={report.text}
        facts={read}
        target={at}
        hrefOf={(fact) => spanPage(id, fact.spans[0] ?? { start: startOf(fact), end: startOf(fact) })}
        onTarget={({ spans }) => change({ at: spans[0] }, 'replace')}
      />
    </article>
  );
}

function ReportHead({ report }: { readonly report: Document }) {
  const t = useWords();
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    [t.entity.kind, t.documentKinds[report.kind]],
    [t.report.issuer, report.issuer && <EntityLink {...report.issuer} />],
    [t.entity.place, report.place && <EntityLink {...report.place} />],
    [t.report.presenter, report.presenter && <EntityLink {...report.presenter.person} />],
    [t.report.meeting, report.meeting && <EntityLink {...report.meeting} />],
    [t.report.covers, yearsText(report.coversYears)],
    [t.report.plan, report.planYear],
    [t.entity.date, report.date],
    [t.report.source, report.source],
  ];
  return (
    <header class="entity-head">
      <KindMark id={report.id} />
      <h1 lang="zh-CN">{report.title}</h1>
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="take">
        {report.issuer && (
          <a class="button" href={withParams('/network', { id: report.issuer.id })}>
            {t.entity.network}
          </a>
        )}
        <CopyLink />
        <QueryLink href={graphiqlHref(ReportFactsDocument, { id: report.id })} />
      </p>
    </header>
  );
}
