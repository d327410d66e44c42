/** Counts with the kind of activity that hand-made gold or our own marked texts give them. */
import { z } from 'zod';
import { overlap } from '../src/eval/normalise.js';
import { countedStatements } from '../src/extract/relate/activities.js';
import { categoryFeatures, type Seen } from '../src/extract/relate/categoryFeatures.js';
import type { CountedWords } from '../src/extract/relate/countedWords.js';
import { ACTIVITY_CATEGORIES, type ActivityCategory } from '../src/model/vocabulary.js';
import { annotatedReports } from './annotatedReports.js';
import { createReader, markedTexts } from './markedTexts.js';

export interface CategoryExample {
  readonly told: CountedWords;
  readonly seen: readonly Seen[];
  readonly category: ActivityCategory;
}

export interface CategoryExamples {
  readonly name: string;
  readonly examples: readonly CategoryExample[];
  /** Marks behind which no count was read. */
  readonly unread: readonly string[];
}

/** The overlap from which on two objects are one. */
const SAME = 0.5;

const goldFile = z.object({
  activities: z.array(z.object({ object: z.string(), count: z.number(), category: z.enum(ACTIVITY_CATEGORIES) })),
});
type Gold = z.infer<typeof goldFile>['activities'][number];

export const goldExamples = (reports: string, golds: string): readonly CategoryExamples[] =>
  annotatedReports(reports, golds, goldFile).map(({ name, gold, readings }) => ({
    name,
    unread: [],
    examples: readings.flatMap((reading) =>
      countedStatements(reading).flatMap(({ count, told }) => {
        const same = nearest(told.object, count.quantity.count, gold.activities);
        return same ? [{ told, seen: categoryFeatures(told, reading.lexicon), category: same.category }] : [];
      }),
    ),
  }));

/** The gold's statement with the same number and the most alike object. */
function nearest(object: string, count: number, golds: readonly Gold[]): Gold | undefined {
  const alike = golds
    .filter((gold) => gold.count === count)
    .map((gold) => ({ gold, overlap: overlap(object, gold.object) }))
    .toSorted((a, b) => b.overlap - a.overlap)[0];
  return alike && alike.overlap >= SAME ? alike.gold : undefined;
}

/** Behind a number or behind the noun that follows it: 召开主任会议15次[MEETING], 邀请36名代表[DEPUTY_WORK]列席. */
const MARK = /\[(?<label>[A-Z_]+)\]/g;
/** A mark farther than this behind a number belongs to a number that was not read. */
const FARTHEST = 24;
const category = z.enum(ACTIVITY_CATEGORIES);

export function ownExamples(): readonly CategoryExamples[] {
  const read = createReader();
  return markedTexts('activities', MARK).map(({ name, text, marks }) => {
    const counts = read(name, text).flatMap(({ reading, clean }) =>
      countedStatements(reading).map(({ count: { quantity }, sentence, told }) => ({
        end: (clean.origin[sentence.start + quantity.end - 1] ?? 0) + 1,
        example: { told, seen: categoryFeatures(told, reading.lexicon) },
      })),
    );
    const marked = [...marks].map(([at, mark]) => {
      const of = counts.findLast(({ end }) => end <= at && end > at - FARTHEST);
      const isOwn = of && ![...marks.keys()].some((other) => other >= of.end && other < at);
      return { at, example: isOwn ? { ...of.example, category: category.parse(mark) } : undefined };
    });
    return {
      name,
      examples: marked.flatMap(({ example }) => example ?? []),
      unread: marked.filter(({ example }) => !example).map(({ at }) => text.slice(Math.max(0, at - FARTHEST), at)),
    };
  });
}
