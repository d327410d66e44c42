import { ZhengtuError } from '../model/errors.js';
import type { EntityRecord, EvidenceRef, ReportGraph } from '../model/graph.js';
import { documentOfPassage, PREFIX_OF } from '../model/ids.js';
import { isOfficial } from './officialPlaces.js';

/**
 * A report brings along every entity and passage that it refers to, official places excepted. Both engines refuse anything
 * else, because a reference into nothing would make the graph depend on what other reports happen to say.
 */
export function checkReport(report: ReportGraph): void {
  const known = new Set(report.entities.map((entity) => entity.id));
  const passages = new Set(report.passages.map((passage) => passage.id));
  const check = (right: boolean, where: string, expected: string, came: string): void => {
    if (right) return;
    throw new ZhengtuError('BAD_FACTS', `Report ${report.document.id}, ${where}: expected ${expected}, came ${came}.`);
  };
  for (const [where, id] of references(report)) {
    check(known.has(id) || isOfficial(id), where, 'an entity of this report or an official place', id);
  }
  for (const entity of report.entities) checkEntity(entity, check);
  for (const { id } of report.passages) {
    check(
      documentOfPassage(id) === report.document.id,
      id,
      'the id of a passage of this document',
      documentOfPassage(id),
    );
  }
  for (const { document, passage, start, end } of evidenceOf(report)) {
    const where = `evidence at ${start}–${end}`;
    const length = report.text.length;
    check(document === report.document.id, where, 'evidence in this document', document);
    check(passages.has(passage), where, 'a passage of this report', passage);
    check(start >= 0 && start <= end && end <= length, where, `a stretch of ${length} characters`, `${start}–${end}`);
  }
  for (const { id, document, evidence } of report.activities) {
    check(document === report.document.id, id, 'an activity of this document', document);
    check(evidence.length > 0, id, 'evidence', 'none');
  }
  for (const family of ['entities', 'passages', 'activities'] as const) {
    const twice = firstTwice(report[family].map(({ id }) => id));
    check(twice === undefined, family, 'each id once', `${twice} twice`);
  }
  const twice = firstTwice(
    report.mentions.map(({ entity, evidence: { start, end } }) => `${entity} at ${start}–${end}`),
  );
  check(twice === undefined, 'mentions', 'each once', `${twice} twice`);
}

/** The id alone must say what an entity is, and every place below a country must be found below it. */
function checkEntity(
  entity: EntityRecord,
  check: (right: boolean, where: string, expected: string, came: string) => void,
): void {
  const prefix = `${PREFIX_OF[entity.type]}/`;
  check(entity.id.startsWith(prefix), entity.id, `an id that begins with ${prefix}`, `a ${entity.type}`);
  if (entity.type === 'PLACE' && entity.level !== 'COUNTRY')
    check(entity.parent !== undefined, entity.id, 'the place around it', 'none');
}

function firstTwice(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}

/** Every entity that a report refers to, with where it does so. */
export function* references({ document, entities, mentions, activities, holdings }: ReportGraph) {
  const { issuer, place, presenter, meeting } = document;
  for (const id of [issuer, place, presenter?.person, presenter?.office, meeting]) {
    if (id !== undefined) yield ['document', id] as const;
  }
  for (const entity of entities) for (const id of referencesOf(entity)) yield [entity.id, id] as const;
  for (const { entity } of mentions) yield ['mentions', entity] as const;
  for (const { id, actors, about } of activities)
    for (const entity of [...actors, ...about]) yield [id, entity] as const;
  for (const { person, office } of holdings) {
    yield ['holdings', person] as const;
    yield ['holdings', office] as const;
  }
}

function referencesOf(entity: EntityRecord): readonly string[] {
  const parent = 'parent' in entity ? entity.parent : undefined;
  const place = 'place' in entity ? entity.place : undefined;
  const body = 'body' in entity ? entity.body : undefined;
  return [parent, place, body].filter((id) => id !== undefined);
}

function* evidenceOf({ mentions, activities, holdings }: ReportGraph): Iterable<EvidenceRef> {
  for (const { evidence } of mentions) yield evidence;
  for (const { evidence } of activities) yield* evidence;
  for (const { evidence } of holdings) yield evidence;
}
