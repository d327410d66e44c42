/** The whole lexicon as the stages use it. Rows are read, checked and indexed once a process. */
import { z } from 'zod';
import { BODY_KINDS, PLACE_LEVELS } from '../../model/vocabulary.js';
import { loadProjectModel, type ProjectModel } from './projectModel.js';
import { type ProjectHeadRow, type ProjectWordRow, projectHeadRow, projectWordRow } from './projectRows.js';
import { evidenceOfRow, loadRows } from './rows.js';

export const PARTS = ['REVIEW', 'PLAN'] as const;
/** Whether a sentence looks back or ahead. */
export type Part = (typeof PARTS)[number];

const words = z.array(z.string().min(1)).min(1);
const nameByLevel = z.union([z.string(), z.partialRecord(z.enum([...PLACE_LEVELS, 'default']), z.string())]);

const organRow = z.strictObject({
  ...evidenceOfRow,
  kind: z.enum(BODY_KINDS),
  name: nameByLevel,
  national: z.string().optional(),
  forms: words,
  bare: z.array(z.string()).default([]),
  parent: z.string().optional(),
  parts: z.array(z.string()).optional(),
  finds: z.string(),
});
const partRow = z.strictObject({
  ...evidenceOfRow,
  kind: z.enum(BODY_KINDS),
  name: nameByLevel,
  of: words,
  forms: words,
  bare: z.array(z.string()).default([]),
  finds: z.string(),
});
const collectiveRow = z.strictObject({ ...evidenceOfRow, forms: words, members: words, finds: words });
const nationalRow = z.strictObject({
  ...evidenceOfRow,
  kind: z.enum(BODY_KINDS),
  name: z.string(),
  forms: words,
  notBefore: z.array(z.string()).default([]),
  finds: z.string(),
});
const departmentRow = z.strictObject({
  ...evidenceOfRow,
  kind: z.enum(BODY_KINDS),
  endings: words,
  stems: z.record(z.string(), z.array(z.string())),
  finds: z.string(),
});
const wordRow = z.strictObject({ ...evidenceOfRow, words, finds: z.array(z.string()).optional() });
const partOfReportRow = z.strictObject({ ...evidenceOfRow, part: z.enum(PARTS), words });

export type OrganRow = z.infer<typeof organRow>;
export type PartRow = z.infer<typeof partRow>;
export type CollectiveRow = z.infer<typeof collectiveRow>;
export type NationalRow = z.infer<typeof nationalRow>;
export type DepartmentRow = z.infer<typeof departmentRow>;
export type PartWords = z.infer<typeof partOfReportRow>;
export type WordRow = z.infer<typeof wordRow>;

export interface Lexicon {
  readonly organs: readonly OrganRow[];
  readonly parts: readonly PartRow[];
  readonly collectives: readonly CollectiveRow[];
  readonly national: readonly NationalRow[];
  readonly departments: readonly DepartmentRow[];
  readonly places: readonly WordRow[];
  readonly furniture: readonly string[];
  readonly partsOfReport: readonly PartWords[];
  readonly projectHeads: readonly ProjectHeadRow[];
  readonly projectWords: readonly ProjectWordRow[];
  readonly projectModel: ProjectModel;
}

let loaded: Lexicon | undefined;

/** The lexicon that ships with the project. Throws BAD_LEXICON, with file and line, for a faulty row. */
export function loadLexicon(): Lexicon {
  loaded ??= {
    organs: loadRows('organs.yaml', organRow),
    parts: loadRows('parts.yaml', partRow),
    collectives: loadRows('collectives.yaml', collectiveRow),
    national: loadRows('national.yaml', nationalRow),
    departments: loadRows('departments.yaml', departmentRow),
    places: loadRows('places.yaml', wordRow),
    furniture: loadRows('furniture.yaml', wordRow).flatMap((row) => row.words),
    partsOfReport: loadRows('parts-of-report.yaml', partOfReportRow),
    projectHeads: loadRows('project-heads.yaml', projectHeadRow),
    projectWords: loadRows('project-words.yaml', projectWordRow),
    projectModel: loadProjectModel(),
  };
  return loaded;
}
