import type { EvidenceRef, ReportGraph } from '../../model/graph.js';
import type { ExportFormat } from './format.js';

/** What a line is; the reader of such files checks them against these. */
export const JSONL_VERSION = 1;

/** Everything, one record a line, report by report, then what was judged of the entities in them; `zhengtu ingest` reads it back into any store. */
export const jsonl: ExportFormat = {
  extension: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  async *write(graph) {
    let documents = 0;
    yield line('HEADER', { format: 'zhengtu', version: JSONL_VERSION });
    const ids = new Set<string>();
    for await (const report of graph.originals()) {
      documents++;
      for (const { id } of report.entities) ids.add(id);
      for (const { entity } of report.mentions) ids.add(entity); // official places are in no list of entities
      yield* linesOf(report);
    }
    for (const judgement of await graph.judgements(ids)) yield line('JUDGEMENT', judgement);
    yield line('END', { documents });
  },
};

function* linesOf(report: ReportGraph): Iterable<string> {
  const { document, text, passages, entities, mentions, activities, holdings } = report;
  const written = evidenceIn(report);
  const { id, ...said } = document;
  yield line('DOCUMENT', { id, ...said, text });
  for (const passage of passages) yield line('PASSAGE', passage);
  for (const entity of entities) yield line('ENTITY', entity);
  for (const one of mentions) yield line('MENTION', { ...one, evidence: written(one.evidence) });
  for (const one of holdings) yield line('HOLDING', { ...one, evidence: written(one.evidence) });
  for (const one of activities) yield line('ACTIVITY', { ...one, evidence: one.evidence.map(written) });
}

/** Evidence with its words, so that a line can be understood without the others. */
function evidenceIn({ text, passages }: ReportGraph) {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return (evidence: EvidenceRef) => {
    const around = byId.get(evidence.passage);
    return {
      ...evidence,
      quote: text.slice(evidence.start, evidence.end),
      sentence: around?.sentence,
      section: around?.section,
    };
  };
}

const line = (record: string, value: object): string => `${JSON.stringify({ record, ...value })}\n`;
