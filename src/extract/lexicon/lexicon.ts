/** The whole lexicon as the stages use it. Rows are read, checked and indexed once a process. */
import { z } from 'zod';
import {
  type ActRow,
  actRow,
  type InstrumentRow,
  instrumentRow,
  type KnownInstrumentRow,
  knownInstrumentRow,
} from './actRows.js';
import { type BodyLexicon, loadBodies } from './bodyLexicon.js';
import { type CategoryModel, loadCategoryModel } from './categoryModel.js';
import { type ConfidenceTable, loadConfidenceTable } from './confidenceTable.js';
import {
  type CategoryRow,
  type ClassifierRow,
  type CountingWordRow,
  categoryRow,
  classifierRow,
  countingWordRow,
} from './countRows.js';
import { loadOffices, type OfficeLexicon } from './officeLexicon.js';
import { loadProjectModel, type ProjectModel } from './projectModel.js';
import { type ProjectHeadRow, type ProjectWordRow, projectHeadRow, projectWordRow } from './projectRows.js';
import { evidenceOfRow, loadRows } from './rows.js';
import { type SubjectRow, subjectRow, type TopicRow, topicRow } from './titleRows.js';

export const PARTS = ['REVIEW', 'PLAN'] as const;
/** Whether a sentence looks back or ahead. */
export type Part = (typeof PARTS)[number];

const words = z.array(z.string().min(1)).min(1);

const wordRow = z.strictObject({ ...evidenceOfRow, words, finds: z.array(z.string()).optional() });
const partOfReportRow = z.strictObject({ ...evidenceOfRow, part: z.enum(PARTS), words });

export type PartWords = z.infer<typeof partOfReportRow>;
export type WordRow = z.infer<typeof wordRow>;

export interface Lexicon extends BodyLexicon, OfficeLexicon {
  readonly places: readonly WordRow[];
  /** Words that begin, end or bound names. */
  readonly nameWords: readonly WordRow[];
  readonly instruments: readonly InstrumentRow[];
  readonly knownInstruments: readonly KnownInstrumentRow[];
  readonly acts: readonly ActRow[];
  /** Words by which a noun phrase is told from a title. */
  readonly titleWords: readonly WordRow[];
  /** Words of titles that tell what a regulation is about. */
  readonly topics: readonly TopicRow[];
  /** What is taken off titles when the subjects of two places are compared. */
  readonly subjects: readonly SubjectRow[];
  /** Short titles of laws in force. */
  readonly laws: readonly string[];
  readonly classifiers: readonly ClassifierRow[];
  readonly countingWords: readonly CountingWordRow[];
  readonly activityCategories: readonly CategoryRow[];
  readonly categoryModel: CategoryModel;
  readonly furniture: readonly string[];
  /** What a page prints around the head of a report. */
  readonly imprint: readonly WordRow[];
  /** Words that work reports are made of. */
  readonly genre: readonly string[];
  readonly partsOfReport: readonly PartWords[];
  readonly projectHeads: readonly ProjectHeadRow[];
  readonly projectWords: readonly ProjectWordRow[];
  readonly projectModel: ProjectModel;
  /** undefined: facts keep the confidence that their stages give them. */
  readonly confidence: ConfidenceTable | undefined;
}

let loaded: Lexicon | undefined;

/** The lexicon that ships with the project. Throws BAD_LEXICON, with file and line, for a faulty row. */
export function loadLexicon(): Lexicon {
  loaded ??= {
    ...loadBodies(),
    ...loadOffices(),
    nameWords: loadRows('name-words.yaml', wordRow),
    places: loadRows('places.yaml', wordRow),
    instruments: loadRows('instruments.yaml', instrumentRow),
    knownInstruments: loadRows('known-instruments.yaml', knownInstrumentRow),
    acts: loadRows('acts.yaml', actRow),
    titleWords: loadRows('title-words.yaml', wordRow),
    topics: loadRows('topics.yaml', topicRow),
    subjects: loadRows('subjects.yaml', subjectRow),
    laws: loadRows('laws.yaml', wordRow).flatMap((row) => row.words),
    classifiers: loadRows('classifiers.yaml', classifierRow),
    countingWords: loadRows('counting-words.yaml', countingWordRow),
    activityCategories: loadRows('activity-categories.yaml', categoryRow),
    categoryModel: loadCategoryModel(),
    imprint: loadRows('imprint.yaml', wordRow),
    furniture: loadRows('furniture.yaml', wordRow).flatMap((row) => row.words),
    genre: loadRows('genre.yaml', wordRow).flatMap((row) => row.words),
    partsOfReport: loadRows('parts-of-report.yaml', partOfReportRow),
    projectHeads: loadRows('project-heads.yaml', projectHeadRow),
    projectWords: loadRows('project-words.yaml', projectWordRow),
    projectModel: loadProjectModel(),
    confidence: loadConfidenceTable(),
  };
  return loaded;
}
