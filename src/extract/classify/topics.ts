import { SUBJECT_MATTERS } from '../../model/vocabulary.js';
import type { NameTools } from '../frame.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { stemOf } from './titleStem.js';

const MATTERS: ReadonlySet<string> = new Set(SUBJECT_MATTERS);

/**
 * What a regulation is about, by the words of its canonical title (topics.yaml): the subject matters of the Legislation Law
 * that it falls under, in the law's order, then finer topics in the lexicon's. Several are possible; none is right for rules
 * by which a body orders its own work, and for a title whose words the lexicon does not know.
 */
export function topicsOf(title: string, lexicon: Lexicon, tools: NameTools): readonly string[] {
  const { words } = stemOf(title, lexicon, tools);
  const holds = (word: string): boolean => words.includes(word);
  const rows = lexicon.topics.filter((row) => row.words.some(holds) && !row.unless.some(holds));
  if (rows.some((row) => row.topic === undefined)) return [];
  const topics = new Set(rows.flatMap(({ topic = '', matters }) => [...matters, topic]));
  return [...SUBJECT_MATTERS.filter((matter) => topics.has(matter)), ...[...topics].filter((t) => !MATTERS.has(t))];
}
