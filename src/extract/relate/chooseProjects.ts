import { bareName, type PlacedMention, type ProjectCandidate } from './projectCandidates.js';

export interface ChosenProject {
  readonly candidate: ProjectCandidate;
  /** The mention that stands for it. */
  readonly mention: PlacedMention;
  readonly probability: number;
}

/** Of candidates that overlap, the likeliest; of names that contain each other, one. */
export function chooseProjects(
  candidates: readonly ProjectCandidate[],
  probability: (candidate: ProjectCandidate) => number,
  threshold: number,
): readonly ChosenProject[] {
  const ranked = candidates
    .map((candidate) => ({ candidate, probability: probability(candidate) }))
    .filter((scored) => scored.probability >= threshold)
    .sort((a, b) => b.probability - a.probability || b.candidate.name.length - a.candidate.name.length);
  const taken = new Map<PlacedMention['sentence'], PlacedMention[]>();
  const chosen: ChosenProject[] = [];
  for (const { candidate, probability } of ranked) {
    const free = candidate.mentions.filter(
      (mention) =>
        !taken.get(mention.sentence)?.some((other) => mention.start < other.end && other.start < mention.end),
    );
    for (const mention of free) {
      const own = taken.get(mention.sentence);
      if (own) own.push(mention);
      else taken.set(mention.sentence, [mention]);
    }
    const [mention] = free;
    if (mention) chosen.push({ candidate, mention, probability });
  }
  return withoutShortForms(chosen);
}

/** “三联一述” beside “三联一述”联系述职机制 is the same undertaking. */
function withoutShortForms(chosen: readonly ChosenProject[]): readonly ChosenProject[] {
  const names = chosen.map(({ candidate }) => bareName(candidate.name));
  return chosen.filter((_, i) => {
    const name = names[i] ?? '';
    return !names.some((other, j) => j !== i && other.length > name.length && other.includes(name));
  });
}
