/** The reasons for a counted statement. */
import type { Span } from '../../model/facts.js';
import type { CategoryModel } from '../lexicon/categoryModel.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { indexWords } from '../lexicon/words.js';
import type { CountedClass } from '../recognise/quantities.js';
import type { Reason } from '../trace.js';
import { saysMore, type ToldCategory } from './activityCategory.js';
import type { Seen } from './categoryFeatures.js';
import type { Way } from './countedNoun.js';
import type { Count } from './counts.js';

const COUNTS: Readonly<Record<CountedClass, string>> = {
  EVENT: 'says how often',
  PERSON: 'counts people',
  THING: 'counts things',
};

const FOUND: Readonly<Record<Way, string>> = {
  governed: 'is what is counted: the object of the verb before it',
  before: 'is what is counted: it stands before the number',
  after: 'is what is counted: it stands behind the number',
  predicate: 'is what was done so often',
  carried: 'is what is counted: it was named before',
  verb: 'is what was done: nothing is named that could be counted',
};

export const whyCounted = (text: string, { quantity, noun, near, way }: Count, lexicon: Lexicon): readonly Reason[] => [
  {
    says: COUNTS[quantity.class],
    words: text.slice(quantity.start, quantity.end),
    rule: `classifiers/${quantity.row}`,
  },
  { says: FOUND[way], words: noun.text },
  ...boundsOf(text, noun, near, lexicon),
];

const rowsOfWords = perLexicon(({ countingWords }) =>
  indexWords(countingWords.flatMap((row) => row.words.map((word) => [word, row] as const))),
);

/** The words of the lexicon right before and right behind the noun: they say where it begins and ends. */
function boundsOf(text: string, { start, end }: Span, near: Span, lexicon: Lexicon): readonly Reason[] {
  if (end <= start) return [];
  const words = rowsOfWords(lexicon);
  const before = start > near.start ? words.endingAt(text, start) : undefined;
  const behind = end < near.end ? words.at(text, end) : undefined;
  return [
    ...(before ? [{ says: 'stands before it', words: before.word, rule: `counting-words/${before.value.id}` }] : []),
    ...(behind ? [{ says: 'ends it', words: behind.word, rule: `counting-words/${behind.value.id}` }] : []),
  ];
}

/** The rest hardly matters. */
const STRONGEST = 4;

/** What weighs most for the kind that was told, against the one that would be next. */
export function whyCategory(told: ToldCategory, seen: readonly Seen[], model: CategoryModel): readonly Reason[] {
  const { category, probability, next } = told;
  const strongest = seen
    .map((one) => ({ seen: one, weight: saysMore(one, told, model) }))
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, STRONGEST);
  return [
    {
      says: `the category is ${category} (${probability.toFixed(2)}), next ${next}; what weighs most (data/model/categories.json):`,
    },
    ...strongest.map(({ seen: one, weight }) => ({
      says: `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)} ${SEEN[placeOf(one)] ?? placeOf(one)}`,
      ...(one.row ? { rule: `activity-categories/${one.row.id}` } : { words: one.feature.replace(/^[^:=]+[:=]/, '') }),
    })),
  ];
}

const placeOf = ({ feature }: Seen): string => feature.replace(/[:=].*/, '');

/** What the features of categoryFeatures.ts mean. */
const SEEN: Readonly<Record<string, string>> = {
  object: 'in what is counted',
  verb: 'in the verb before it',
  near: 'near the number',
  clause: 'in its clause',
  behind: 'behind it in its clause',
  context: 'in the clauses before',
  paragraph: 'in its paragraph',
  section: 'in the heading above',
  last: 'spoken of last',
  source: 'spoken of last, and the noun itself tells nothing',
  unit: 'is its classifier',
  issuer: 'is the kind of report',
};
