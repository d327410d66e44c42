/** Counted statements: what was done or came of it, with a number (召开主任会议15次; 办理代表建议156件). */
import type { ActivityFact, Located } from '../../model/facts.js';
import { type Draft, type Reading, yearOf } from '../draft.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { writtenYears } from '../numerals.js';
import { indexCountingWords } from '../recognise/countingWords.js';
import { indexClassifiers, type Quantity, recogniseQuantities } from '../recognise/quantities.js';
import { actorAt, type ReadSentence, whyActor } from '../resolve.js';
import { type Drop, dropsIn } from '../trace.js';
import { categoryOf, decisiveRow } from './activityCategory.js';
import { categoryFeatures } from './categoryFeatures.js';
import type { Way } from './countedNoun.js';
import { type CountedWords, countedWords } from './countedWords.js';
import { type Count, countsIn } from './counts.js';
import { type Standing, standing, standingInPart } from './standing.js';
import { whyCategory, whyCounted } from './whyCounted.js';

type Activity = Draft<Omit<ActivityFact, keyof Located>>;

const indexes = perLexicon((lexicon) => ({
  classifiers: indexClassifiers(lexicon.classifiers),
  words: indexCountingWords(lexicon.countingWords),
}));

/** A number of the report that counts an act or an outcome, with the words by which its category is told. */
export interface CountedStatement {
  readonly count: Count;
  readonly sentence: ReadSentence;
  readonly told: CountedWords;
}

export const readActivities = (reading: Reading): readonly Activity[] =>
  countedStatements(reading).flatMap((statement) => activityOf(statement, reading) ?? []);

export function countedStatements(reading: Reading): readonly CountedStatement[] {
  const { classifiers, words } = indexes(reading.lexicon);
  return reading.sentences.flatMap((sentence, nth) => {
    const drop = dropsIn(reading.trace, 'activities', sentence);
    const quantities = outsideNames(recogniseQuantities(sentence, classifiers, drop), sentence, drop);
    if (quantities.length === 0) return [];
    const subjects = sentence.subjects.map((body) => ({
      start: body.start - sentence.start,
      end: body.end - sentence.start,
    }));
    const counts = countsIn(sentence, quantities, subjects, words, drop);
    if (counts.length === 0) return [];
    const wordsOf = countedWords(counts, nth, reading);
    return counts.map((count) => ({ count, sentence, told: wordsOf(count) }));
  });
}

/** 七台河市 counts nothing: the quantities that are no part of the name of a place or a body. */
function outsideNames(
  quantities: readonly Quantity[],
  sentence: ReadSentence,
  drop: Drop | undefined,
): readonly Quantity[] {
  if (quantities.length === 0) return quantities;
  const names = [...sentence.places, ...sentence.bodies].sort((a, b) => a.start - b.start);
  let at = 0;
  let named = 0;
  return quantities.filter((quantity) => {
    const start = sentence.start + quantity.start;
    for (let name = names[at]; name && name.start <= start; name = names[++at]) named = Math.max(named, name.end);
    if (start < named) drop?.(quantity, 'is part of the name of a place or a body');
    return start >= named;
  });
}

/** Share of numbers that found their noun rightly on the development reports; less where only few were seen. */
const CONFIDENCE: Readonly<Record<Way, number>> = {
  governed: 0.98,
  before: 0.96,
  after: 0.92,
  predicate: 0.9,
  carried: 0.88,
  verb: 0.7,
};

function activityOf({ count, sentence, told }: CountedStatement, reading: Reading): Activity | undefined {
  const { quantity, noun, clause, way } = count;
  const actor = actorAt(sentence, sentence.start + quantity.start);
  if (actor === undefined) {
    const drop = dropsIn(reading.trace, 'activities', sentence);
    drop?.(quantity, 'nobody is known who acts: no subject here, and the report has no issuer');
    return undefined;
  }
  const written = sentence.text.slice(clause.start, quantity.end);
  const { status, because } = statusOf(written, sentence);
  const model = reading.lexicon.categoryModel;
  const seen = categoryFeatures(told, reading.lexicon);
  const kind = categoryOf(seen, model);
  const row = decisiveRow(seen, kind, model);
  const year = yearIn(written) ?? yearOf(reading, sentence);
  return {
    category: kind.category,
    object: noun.text,
    count: quantity.count,
    unit: quantity.unit,
    status,
    actor,
    ...(year === undefined ? {} : { year }),
    start: sentence.start + startOf(sentence.text, count),
    end: sentence.start + Math.max(quantity.end, noun.end),
    sentence,
    rule: `activity-categories/${row?.id ?? 'other'}`,
    confidence: CONFIDENCE[way] * kind.probability,
    from: () => [
      ...whyCounted(sentence.text, count, reading.lexicon),
      ...whyCategory(kind, seen, model),
      because,
      whyActor(sentence, sentence.start + quantity.start),
    ],
  };
}

/** Where its words begin, behind the sign or the word that joins it to the list. */
function startOf(text: string, { near, quantity, clause }: Count): number {
  if (near.start === clause.start) return near.start;
  return near.start + (/^[、）]*(?:以及|[和及与])?/.exec(text.slice(near.start, quantity.start))?.[0].length ?? 0);
}

/** The year that a clause is about, which is not one that it reckons from (2015年以来) or plans for (2024年度预算). */
const yearIn = (clause: string): number | undefined => writtenYears(clause.replace(RECKONED, '')).at(-1);
const RECKONED = /\d{4}年(?:以来|度|预算|起|至|—)/g;

const statusOf = (words: string, sentence: ReadSentence): Standing =>
  sentence.part === 'REVIEW' && words.includes('正在')
    ? standing('IN_PROGRESS', 'means that it goes on', '正在')
    : standingInPart(sentence);
