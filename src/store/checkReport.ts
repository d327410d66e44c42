import { ZhengtuError } from '../model/errors.js';
import type { EvidenceRef, ReportGraph } from '../model/graph.js';
import { placeId } from '../model/ids.js';
import { officialDivisions } from '../places/official.js';

let official: ReadonlySet<string> | undefined;

/**
 * A report brings along every entity and passage that it refers to, official places excepted. Both engines refuse anything
 * else, because a reference into nothing would make the graph depend on what other reports happen to say.
 */
export function checkReport(report: ReportGraph): void {
  official ??= new Set(officialDivisions().map((place) => placeId(place.code)));
  const known = new Set(report.entities.map((entity) => entity.id));
  const passages = new Set(report.passages.map((passage) => passage.id));
  const refuse = (where: string, expected: string, came: string): never => {
    throw new ZhengtuError('BAD_FACTS', `Report ${report.document.id}, ${where}: expected ${expected}, came ${came}.`);
  };
  for (const [where, id] of references(report)) {
    if (!known.has(id) && !official.has(id)) refuse(where, 'an entity of this report or an official place', id);
  }
  for (const { document, passage, start, end } of evidenceOf(report)) {
    const where = `evidence at ${start}–${end}`;
    if (document !== report.document.id) refuse(where, 'evidence in this document', document);
    if (!passages.has(passage)) refuse(where, 'a passage of this report', passage);
    if (start < 0 || end < start || end > report.text.length) {
      refuse(where, `a stretch of the ${report.text.length} characters of the text`, `${start}–${end}`);
    }
  }
  if (known.size < report.entities.length) refuse('entities', 'each entity once', 'one twice');
  if (passages.size < report.passages.length) refuse('passages', 'each passage once', 'one twice');
}

function* references({ document, entities, mentions, activities, holdings }: ReportGraph) {
  const { issuer, place, presenter, meeting } = document;
  for (const id of [issuer, place, presenter?.person, presenter?.office, meeting])
    if (id) yield ['document', id] as const;
  for (const entity of entities) {
    if ('parent' in entity && entity.parent) yield [entity.id, entity.parent] as const;
    if ('place' in entity && entity.place) yield [entity.id, entity.place] as const;
    if ('body' in entity && entity.body) yield [entity.id, entity.body] as const;
  }
  for (const mention of mentions) yield ['mentions', mention.entity] as const;
  for (const { id, actors, about } of activities)
    for (const entity of [...actors, ...about]) yield [id, entity] as const;
  for (const { person, office } of holdings) {
    yield ['holdings', person] as const;
    yield ['holdings', office] as const;
  }
}

function* evidenceOf({ mentions, activities, holdings }: ReportGraph): Iterable<EvidenceRef> {
  for (const { evidence } of mentions) yield evidence;
  for (const { evidence } of activities) yield* evidence;
  for (const { evidence } of holdings) yield evidence;
}
