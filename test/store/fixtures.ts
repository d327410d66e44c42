/**
 * Small hand-made reports on real places: each sentence says what the graph should hold of it. All sentences were written
 * for these tests.
 */
import type {
  ActivityRecord,
  BodyRecord,
  DocumentRecord,
  EntityRecord,
  EvidenceRef,
  MentionRecord,
  OfficeRecord,
  PassageRecord,
  PersonRecord,
  PlaceRecord,
  ProjectRecord,
  RegulationRecord,
  ReportGraph,
} from '../../src/model/graph.js';
import { activityId, documentId, passageId } from '../../src/model/ids.js';

type Activity = Omit<ActivityRecord, 'id' | 'document' | 'evidence' | 'rule' | 'actors' | 'about' | 'confidence'> &
  Partial<Pick<ActivityRecord, 'actors' | 'about' | 'confidence'>>;

export interface Sentence {
  readonly text: string;
  readonly section?: string;
  /** Entity id → the words that name it; null where they name it by no form of its name. */
  readonly names?: Readonly<Record<string, string | null>>;
  readonly does?: readonly Activity[];
  readonly holds?: readonly { readonly person: string; readonly office: string; readonly asOf?: string }[];
}

export function reportOf(
  slug: string,
  document: Omit<DocumentRecord, 'id'>,
  entities: readonly EntityRecord[],
  sentences: readonly Sentence[],
): ReportGraph {
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const starts = sentences.map((_, index) =>
    sentences.slice(0, index).reduce((at, { text }) => at + text.length + 1, 0),
  );
  const passages = sentences.map(({ text, section }, index): PassageRecord => {
    const start = starts[index] ?? 0;
    const cleaned = text.replaceAll(' ', '');
    return {
      id: passageId(slug, start),
      start,
      end: start + text.length,
      sentence: cleaned,
      ...(section && { section }),
    };
  });
  const whole = (index: number): EvidenceRef =>
    evidenceIn(slug, passages[index], 0, sentences[index]?.text.length ?? 0);
  return {
    document: { id: documentId(slug), ...document },
    text,
    passages,
    entities,
    mentions: sentences.flatMap((sentence, index) => mentionsIn(slug, sentence, passages[index])),
    activities: sentences.flatMap(({ does = [] }, index) => does.map((said) => activityOf(slug, said, whole(index)))),
    holdings: sentences.flatMap(({ holds = [] }, index) => holds.map((said) => ({ ...said, evidence: whole(index) }))),
  };
}

function evidenceIn(slug: string, passage: PassageRecord | undefined, from: number, to: number): EvidenceRef {
  const start = (passage?.start ?? 0) + from;
  return { document: documentId(slug), passage: passage?.id ?? '', start, end: start + to - from };
}

function mentionsIn(slug: string, { text, names = {} }: Sentence, passage: PassageRecord | undefined): MentionRecord[] {
  return Object.entries(names).map(([entity, surface]) => {
    if (surface === null) return { entity, evidence: evidenceIn(slug, passage, 0, text.length) };
    const from = text.indexOf(surface);
    if (from < 0) throw new Error(`The sentence «${text}» does not contain «${surface}».`);
    return { entity, evidence: evidenceIn(slug, passage, from, from + surface.length), surface };
  });
}

function activityOf(slug: string, said: Activity, evidence: EvidenceRef): ActivityRecord {
  const what = said.action === undefined ? `${said.category}/${said.object}` : `${said.action}/${said.about?.join()}`;
  const id = activityId(slug, evidence.start, evidence.end, what);
  const defaults = { actors: [], about: [], confidence: 1, rule: 'test' };
  return { ...defaults, ...said, id, document: evidence.document, evidence: [evidence] };
}

export const body = (name: string, kind: BodyRecord['kind'], place?: string, parent?: string): BodyRecord => ({
  type: 'BODY',
  id: `body/${name}`,
  name,
  kind,
  ...(place === undefined ? {} : { place }),
  ...(parent === undefined ? {} : { parent }),
});
export const regulation = (
  name: string,
  kind: RegulationRecord['kind'],
  place?: string,
  topics: readonly string[] = [],
  subject?: string,
): RegulationRecord => ({
  type: 'REGULATION',
  id: `regulation/${name}`,
  name,
  kind,
  ...(place === undefined ? {} : { place }),
  topics,
  ...(subject === undefined ? {} : { subject }),
});
export const project = (name: string, kind: ProjectRecord['kind'], place: string): ProjectRecord => ({
  type: 'PROJECT',
  id: `project/${place.slice('place/'.length)}/${name}`,
  name,
  kind,
  place,
});
export const person = (name: string, place: string): PersonRecord => ({
  type: 'PERSON',
  id: `person/${place.slice('place/'.length)}/${name}`,
  name,
  place,
});
export const office = ({ id, name }: BodyRecord, title: string): OfficeRecord => ({
  type: 'OFFICE',
  id: `office/${name}/${title}`,
  name: name + title,
  title,
  body: id,
});
export const village = (name: string, parent: string): PlaceRecord => {
  const code = `${parent.slice('place/'.length)}/${name}`;
  return { type: 'PLACE', id: `place/${code}`, name, code, level: 'VILLAGE', parent };
};
