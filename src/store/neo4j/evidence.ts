import type { EvidenceRecord, EvidenceRef } from '../../model/graph.js';
import { documentOfPassage } from '../../model/ids.js';
import type { Connection } from './connection.js';
import { byKey } from './read.js';

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly section?: string | null;
  readonly sentence: string;
  /** The stretch of the text, where the cleaned sentence differs from it. */
  readonly written?: string | null;
}

/** A stretch within its passage is cut from the passage; only those that reach beyond it need whole texts. */
export async function evidenceOf(
  connection: Connection,
  refs: readonly EvidenceRef[],
): Promise<readonly (EvidenceRecord | undefined)[]> {
  return connection.read(async (tx) => {
    const rows = await byKey<{ properties: Passage }>(
      tx,
      'passage',
      refs.map(({ passage }) => passage),
    );
    const passages = new Map([...rows].map(([id, { properties }]) => [id, properties]));
    const beyond = refs.filter((ref) => reachesBeyond(ref, passages.get(ref.passage)));
    const texts = await byKey<{ text: string }>(
      tx,
      'text',
      beyond.map(({ document }) => document),
    );
    return refs.map((ref) =>
      documentOfPassage(ref.passage) === ref.document
        ? cut(ref, passages.get(ref.passage), texts.get(ref.document)?.text)
        : undefined,
    );
  });
}

const reachesBeyond = ({ start, end }: EvidenceRef, passage: Passage | undefined): boolean =>
  passage !== undefined && (start < passage.start || passage.end < end);

/** What a reference stands for; `whole` is the document's text, for what reaches beyond its passage. */
export function cut(ref: EvidenceRef, passage: Passage | undefined, whole?: string): EvidenceRecord | undefined {
  const { start, end } = ref;
  if (passage === undefined || start < 0 || end < start) return undefined;
  const inside = !reachesBeyond(ref, passage);
  const text = inside ? (passage.written ?? passage.sentence) : whole;
  const offset = inside ? passage.start : 0;
  if (text === undefined || end - offset > text.length) return undefined;
  const { section, sentence } = passage;
  const quote = text.slice(start - offset, end - offset);
  return section == null ? { ...ref, sentence, quote } : { ...ref, section, sentence, quote };
}
