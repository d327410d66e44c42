import type { ActivityRecord, EvidenceRef, ReportGraph } from '../../model/graph.js';
import { PREFIX_OF } from '../../model/ids.js';
import type { Status } from '../../model/vocabulary.js';
import type { SelectedGraph } from '../graph.js';
import { isOfKind } from '../narrow.js';
import { entitiesOf } from '../network.js';
import type { ExportFormat } from './format.js';
import { CONTEXT, iri, type Linked, link, linkedEntity } from './linkedEntity.js';

/** Linked data: entities, reports as creative works, and what was done as actions, each with its quotation. */
export const jsonld: ExportFormat = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  async *write(graph) {
    yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
    let between = '\n';
    for await (const node of nodesOf(graph)) {
      yield between + JSON.stringify(node);
      between = ',\n';
    }
    yield '\n]}\n';
  },
};

async function* nodesOf(graph: SelectedGraph): AsyncIterable<Linked> {
  const seen = new Set<string>();
  for await (const report of graph.reports()) {
    yield linkedDocument(report);
    for await (const entity of entitiesOf(report, graph, seen)) {
      if (isOfKind(entity.id, graph.selection)) yield linkedEntity(entity);
    }
    for (const activity of report.activities) {
      yield action(activity, report);
      yield* passed(activity);
    }
    yield* roles(report);
  }
}

function linkedDocument({ document, mentions }: ReportGraph): Linked {
  const { id, title, kind, issuer, place, coversYears, meeting, date, source } = document;
  return {
    '@id': iri(id),
    '@type': 'Report',
    name: title,
    inLanguage: 'zh-CN',
    author: link(issuer),
    spatialCoverage: link(place),
    temporalCoverage: years(coversYears),
    recordedAt: link(meeting),
    datePublished: date,
    mentions: [...new Set(mentions.map(({ entity }) => entity))].map(link),
    'zt:kind': kind,
    'zt:source': source,
  };
}

/** A year, or the first and the last of several. */
function years(covered: readonly number[]): string | undefined {
  if (covered.length === 0) return undefined;
  const [first, last] = [Math.min(...covered), Math.max(...covered)];
  return first === last ? String(first) : `${first}/${last}`;
}

const ACTION_STATUS: Readonly<Record<Status, string>> = {
  DONE: 'https://schema.org/CompletedActionStatus',
  IN_PROGRESS: 'https://schema.org/ActiveActionStatus',
  PLANNED: 'https://schema.org/PotentialActionStatus',
};

function action(activity: ActivityRecord, report: ReportGraph): Linked {
  const { id, category, action, status, year, actors, about, object, count, unit, confidence, evidence } = activity;
  return {
    '@id': iri(id),
    '@type': 'Action',
    agent: actors.map(link),
    object: about.map(link),
    actionStatus: { '@id': ACTION_STATUS[status] },
    result:
      count === undefined ? undefined : { '@type': 'QuantitativeValue', name: object, value: count, unitText: unit },
    subjectOf: evidence.map((ref) => quotation(ref, report)),
    'zt:category': category,
    'zt:action': action,
    'zt:year': year,
    'zt:confidence': confidence,
  };
}

/** Who has passed a regulation: a statement about the regulation itself. */
function* passed({ action, status, actors, about }: ActivityRecord): Iterable<Linked> {
  if (action !== 'ENACT' || status !== 'DONE') return;
  const bodies = actors.map(link);
  for (const id of about.filter((one) => one.startsWith(`${PREFIX_OF.REGULATION}/`))) {
    yield { '@id': iri(id), legislationPassedBy: bodies, 'eli:passed_by': bodies };
  }
}

/** A person is a member of a body in a role: the pattern that schema.org has for what is so at a time. */
function* roles(report: ReportGraph): Iterable<Linked> {
  for (const { person, office, asOf, evidence } of report.holdings) {
    yield {
      '@id': iri(person),
      memberOf: {
        '@type': 'OrganizationRole',
        namedPosition: link(office),
        'zt:asOf': asOf,
        subjectOf: quotation(evidence, report),
      },
    };
  }
}

const quotation = ({ document, start, end }: EvidenceRef, { text }: ReportGraph): Linked => ({
  '@type': 'Quotation',
  text: text.slice(start, end),
  isPartOf: link(document),
  'zt:start': start,
  'zt:end': end,
});
