import type { Located, ProjectFact } from '../../model/facts.js';
import type { Draft, Reading } from '../draft.js';
import type { Frame } from '../frame.js';
import type { ProjectMention } from '../recognise/projectMention.js';
import { type ProjectWords, projectWords } from '../recognise/projectWords.js';
import { type ChosenProject, chooseProjects } from './chooseProjects.js';
import { type ProjectCandidate, projectCandidates, shows } from './projectCandidates.js';
import { projectKind } from './projectKind.js';
import { projectLikelihood } from './projectLikelihood.js';
import { whyLikely } from './whyProject.js';

/**
 * Undertakings with a name of their own. Whatever could be one is collected first; a small model, trained on annotated
 * reports, then decides by what is seen of the name in the whole report.
 */
export function readProjects(reading: Reading): readonly Draft<Omit<ProjectFact, keyof Located>>[] {
  const { frame, lexicon, sentences } = reading;
  const { weights, threshold } = lexicon.projectModel;
  const words = projectWords(lexicon);
  const candidates = projectCandidates(sentences, words);
  const likelihood = (candidate: ProjectCandidate): number => projectLikelihood(candidate, weights);
  const chosen = chooseProjects(candidates, likelihood, threshold, dropMention(reading, likelihood));
  return chosen
    .toSorted((a, b) => a.mention.sentence.start + a.mention.start - b.mention.sentence.start - b.mention.start)
    .map((project) => {
      const { candidate, mention, probability } = project;
      const placeCode = ownPlace(project, frame);
      return {
        name: candidate.name,
        kind: projectKind(candidate, words),
        ...(placeCode === undefined ? {} : { placeCode }),
        start: mention.sentence.start + mention.start,
        end: mention.sentence.start + mention.end,
        sentence: mention.sentence,
        rule: ruleOf(mention, words),
        confidence: Math.round(probability * 100) / 100,
        from: () => [
          {
            says: FOUND_BY[mention.head ? 'headed' : mention.shape],
            words: mention.head?.word ?? mention.name,
            rule: ruleOf(mention, words),
          },
          ...whyLikely(candidate, probability, lexicon),
        ],
      };
    });
}

/** A report speaks of its own place's undertakings, unless the whole country knows the name or it names another place. */
function ownPlace({ candidate, mention }: ChosenProject, frame: Frame): string | undefined {
  const own = frame.place?.code;
  if (own === undefined || shows(candidate, 'known')) return undefined;
  const { sentence } = mention;
  const elsewhere = sentence.places.some(
    (named) =>
      named.start >= sentence.start + mention.start &&
      named.end <= sentence.start + mention.end &&
      !named.place.code.startsWith(own.replace(/(?:00)+$/, '')),
  );
  return elsewhere ? undefined : own;
}

const FOUND_BY: Readonly<Record<ProjectMention['shape'], string>> = {
  headed: 'says what it is',
  quoted: 'stands in quotation marks',
  known: 'is known to the whole country',
};

function ruleOf({ name, head }: ProjectMention, words: ProjectWords): string {
  if (head) return `project-heads/${head.row.id}`;
  const known = words.known.startingAt(name, 0);
  return known ? `project-words/${known.row.id}` : 'projects/quoted';
}

const dropMention = ({ trace, lexicon }: Reading, likelihood: (candidate: ProjectCandidate) => number) =>
  trace &&
  ((candidate: ProjectCandidate, { sentence, start, end, head }: ProjectMention, says: string): void =>
    trace.drops({
      family: 'projects',
      start: sentence.start + start,
      end: sentence.start + end,
      says,
      ...(head ? { rule: `project-heads/${head.row.id}` } : {}),
      reasons: whyLikely(candidate, likelihood(candidate), lexicon),
    }));
