import { SUBJECT_MATTERS } from '../../model/vocabulary.js';
import type { NameTools } from '../frame.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { indexMeanings } from '../lexicon/words.js';
import { stemOf } from './titleStem.js';

const MATTERS: ReadonlySet<string> = new Set(SUBJECT_MATTERS);

/** The rows of topics.yaml by their words, and by those that rule them out. */
const meaningsOf = perLexicon(({ topics }) => ({
  named: indexMeanings(topics.flatMap((row) => row.words.map((word) => [word, row] as const))),
  ruledOut: indexMeanings(topics.flatMap((row) => row.unless.map((word) => [word, row] as const))),
  order: new Map(topics.map((row, nth) => [row, nth])),
}));

/**
 * What a regulation is about, by the words of its canonical title (topics.yaml): the subject matters of the Legislation Law
 * that it falls under, in the law's order, then finer topics in the lexicon's. Several are possible; none is right for rules
 * by which a body orders its own work, and for a title whose words the lexicon does not know.
 */
export function topicsOf(title: string, lexicon: Lexicon, tools: NameTools): readonly string[] {
  const { words } = stemOf(title, lexicon, tools);
  const { named, ruledOut, order } = meaningsOf(lexicon);
  const unless = ruledOut(words);
  const about = named(words);
  const rows = [...about].filter((row) => !unless.has(row)).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  if (rows.some((row) => row.topic === undefined)) return [];
  const topics = new Set(rows.flatMap(({ topic = '', matters }) => [...matters, topic]));
  return [...SUBJECT_MATTERS.filter((matter) => topics.has(matter)), ...[...topics].filter((t) => !MATTERS.has(t))];
}
