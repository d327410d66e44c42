import type { ProjectMention } from '../recognise/projectMention.js';
import { projectMentions } from '../recognise/projectMentions.js';
import type { ProjectWords } from '../recognise/projectWords.js';
import type { ReadSentence } from '../resolve.js';
import { projectFeatures } from './projectFeatures.js';
import { surroundings } from './surroundings.js';

export interface ProjectCandidate {
  readonly name: string;
  /** In the order of the text. */
  readonly mentions: readonly [PlacedMention, ...PlacedMention[]];
  /** What is seen of the name, and in which share of its mentions. */
  readonly features: ReadonlyMap<string, number>;
}

export interface PlacedMention extends ProjectMention {
  readonly sentence: ReadSentence;
}

/** Every name in a report that could be an undertaking's, with all that is seen of it in the whole report. */
export function projectCandidates(
  sentences: readonly ReadSentence[],
  words: ProjectWords,
): readonly ProjectCandidate[] {
  const byName = new Map<string, { mentions: [PlacedMention, ...PlacedMention[]]; counts: Map<string, number> }>();
  for (const sentence of sentences) {
    const mentions = projectMentions(sentence, words);
    if (mentions.length === 0) continue;
    const around = surroundings(sentence, mentions);
    for (const mention of mentions) {
      const placed = { ...mention, sentence };
      const name = bareName(mention.name);
      const known = byName.get(name);
      const counts = known?.counts ?? new Map<string, number>();
      for (const feature of projectFeatures(mention, around, words)) {
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
      }
      if (known) known.mentions.push(placed);
      else byName.set(name, { mentions: [placed], counts });
    }
  }
  return [...byName.values()].map(({ mentions, counts }) => {
    if (mentions.length === 1) return { name: mentions[0].name, mentions, features: counts };
    const features = new Map([...counts].map(([feature, count]) => [feature, count / mentions.length]));
    features.set(mentions.length > 2 ? 'often' : 'twice', 1);
    return { name: mentions[0].name, mentions, features };
  });
}

/** A name without quotation marks: by it two mentions are one undertaking. */
export const bareName = (name: string): string => name.replace(/[“”‘’]/g, '');
