/** Candidates for named undertakings, with the names that hand-made gold or our own marked texts have. */
import { z } from 'zod';
import { overlap } from '../src/eval/normalise.js';
import type { Reading } from '../src/extract/draft.js';
import { projectWords } from '../src/extract/recognise/projectWords.js';
import { type ProjectCandidate, projectCandidates } from '../src/extract/relate/projectCandidates.js';
import { annotatedReports } from './annotatedReports.js';
import { createReader, markedTexts } from './markedTexts.js';

export interface ProjectExamples {
  readonly name: string;
  /** The names of the gold. */
  readonly gold: readonly string[];
  readonly candidates: readonly ProjectCandidate[];
}

/** The overlap from which on two names are one undertaking. */
const SAME = 0.7;
export const alike = (one: string, other: string): number => (overlap(one, other) >= SAME ? overlap(one, other) : 0);

const goldFile = z.object({ projects: z.array(z.object({ name: z.string() })) });

export const goldProjects = (reports: string, golds: string): readonly ProjectExamples[] =>
  annotatedReports(reports, golds, goldFile).map(({ name, gold, readings }) => ({
    name,
    gold: gold.projects.map((project) => project.name),
    candidates: readings.flatMap(candidatesOf),
  }));

/** 实施{“头雁”工程}，推动产业升级: whatever stands in no braces is no name. */
const MARK = /\{(?<text>(?<label>[^{}]+))\}/g;

export function ownProjects(): readonly ProjectExamples[] {
  const read = createReader();
  return markedTexts('projects', MARK).map(({ name, text, marks }) => ({
    name,
    gold: [...new Set(marks.values())],
    candidates: read(name, text).flatMap(({ reading }) => candidatesOf(reading)),
  }));
}

const candidatesOf = ({ sentences, lexicon }: Reading): readonly ProjectCandidate[] =>
  projectCandidates(sentences, projectWords(lexicon));
