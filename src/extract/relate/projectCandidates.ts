import type { ProjectMention } from '../recognise/projectMention.js';
import { projectMentions } from '../recognise/projectMentions.js';
import type { ProjectWords } from '../recognise/projectWords.js';
import type { ReadSentence } from '../resolve.js';
import { projectFeatures } from './projectFeatures.js';
import { surroundings } from './surroundings.js';

export interface ProjectCandidate {
  readonly name: string;
  /** In the order of the text. */
  readonly mentions: readonly [ProjectMention, ...ProjectMention[]];
  /** What is seen of each mention (projectFeatures.ts). */
  readonly features: readonly (readonly string[])[];
}

/** Every name in a report that could be an undertaking's, with all that is seen of it in the whole report. */
export function projectCandidates(
  sentences: readonly ReadSentence[],
  words: ProjectWords,
): readonly ProjectCandidate[] {
  const byName = new Map<
    string,
    { mentions: [ProjectMention, ...ProjectMention[]]; features: (readonly string[])[] }
  >();
  for (const sentence of sentences) {
    const mentions = projectMentions(sentence, words);
    if (mentions.length === 0) continue;
    const around = surroundings(sentence, mentions);
    for (const mention of mentions) {
      const name = bareName(mention.name);
      const features = projectFeatures(mention, around, words);
      const known = byName.get(name);
      known?.mentions.push(mention);
      known?.features.push(features);
      if (!known) byName.set(name, { mentions: [mention], features: [features] });
    }
  }
  return [...byName.values()].map(({ mentions, features }) => ({ name: mentions[0].name, mentions, features }));
}

/** Whether a feature holds for any mention. */
export const shows = ({ features }: ProjectCandidate, feature: string): boolean =>
  features.some((seen) => seen.includes(feature));

/** In which share of the mentions each feature holds. */
export function sharesOf({ features }: ProjectCandidate): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const seen of features) {
    for (const feature of seen) shares.set(feature, (shares.get(feature) ?? 0) + 1 / features.length);
  }
  if (features.length > 1) shares.set(features.length > 2 ? 'often' : 'twice', 1);
  return shares;
}

/** A name without quotation marks: by it two mentions are one undertaking. */
export const bareName = (name: string): string => name.replace(/[“”‘’]/g, '');
