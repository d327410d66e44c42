import { type ProjectMention, projectMentions } from '../recognise/projectMentions.js';
import type { ProjectWords } from '../recognise/projectWords.js';
import type { ReadSentence } from '../resolve.js';
import { projectFeatures } from './projectFeatures.js';

export interface ProjectCandidate {
  readonly name: string;
  /** In the order of the text. */
  readonly mentions: readonly [PlacedMention, ...PlacedMention[]];
  /** What holds of any of the mentions. */
  readonly features: ReadonlySet<string>;
}

export interface PlacedMention extends ProjectMention {
  readonly sentence: ReadSentence;
}

/** Every name in a report that could be an undertaking's, with all that is seen of it in the whole report. */
export function projectCandidates(
  sentences: readonly ReadSentence[],
  words: ProjectWords,
): readonly ProjectCandidate[] {
  const byName = new Map<string, { mentions: [PlacedMention, ...PlacedMention[]]; features: Set<string> }>();
  for (const sentence of sentences) {
    for (const mention of projectMentions(sentence, words)) {
      const placed = { ...mention, sentence };
      const features = projectFeatures(mention, sentence, words);
      const known = byName.get(bareName(mention.name));
      if (known) {
        known.mentions.push(placed);
        for (const feature of features) known.features.add(feature);
      } else byName.set(bareName(mention.name), { mentions: [placed], features: new Set(features) });
    }
  }
  return [...byName.values()].map(({ mentions, features }) => {
    if (mentions.length > 1) features.add(mentions.length > 2 ? 'often' : 'twice');
    return { name: mentions[0].name, mentions, features };
  });
}

/** A name without quotation marks: by it two mentions are one undertaking. */
export const bareName = (name: string): string => name.replace(/[“”‘’]/g, '');
