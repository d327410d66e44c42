import type { Located, ProjectFact } from '../../model/facts.js';
import type { Draft, Reading } from '../draft.js';
import type { Frame } from '../frame.js';
import { projectWords } from '../recognise/projectWords.js';
import { type ChosenProject, chooseProjects } from './chooseProjects.js';
import { type PlacedMention, projectCandidates, shows } from './projectCandidates.js';
import { projectKind } from './projectKind.js';
import { projectLikelihood } from './projectLikelihood.js';

/**
 * Undertakings with a name of their own. Whatever could be one is collected first; a small model, trained on annotated
 * reports, then decides by what is seen of the name in the whole report.
 */
export function readProjects(reading: Reading): readonly Draft<Omit<ProjectFact, keyof Located>>[] {
  const { frame, lexicon, sentences } = reading;
  const { weights, threshold } = lexicon.projectModel;
  const words = projectWords(lexicon);
  const candidates = projectCandidates(sentences, words);
  const chosen = chooseProjects(candidates, (candidate) => projectLikelihood(candidate, weights), threshold);
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
        rule: ruleOf(mention),
        confidence: Math.round(probability * 100) / 100,
        from: [],
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

function ruleOf({ shape, head }: PlacedMention): string {
  if (head) return `project-heads/${head.row.id}`;
  return shape === 'known' ? 'project-words/nationwide' : 'projects/quoted';
}
