import type { ProjectMention } from '../recognise/projectMention.js';
import { bareName, type ProjectCandidate } from './projectCandidates.js';

export interface ChosenProject {
  readonly candidate: ProjectCandidate;
  /** The mention that stands for it. */
  readonly mention: ProjectMention;
  readonly probability: number;
}

/** Of candidates that overlap, the likeliest; of names that contain each other, one. */
export function chooseProjects(
  candidates: readonly ProjectCandidate[],
  probability: (candidate: ProjectCandidate) => number,
  threshold: number,
  drop?: DropMention,
): readonly ChosenProject[] {
  const ranked = candidates
    .map((candidate) => ({ candidate, probability: probability(candidate) }))
    .filter((scored) => scored.probability >= threshold || dropAll(scored.candidate, 'is not likely enough', drop))
    .sort((a, b) => b.probability - a.probability || b.candidate.name.length - a.candidate.name.length);
  const cutShort = mentionsCutShort(ranked.map(({ candidate }) => candidate));
  const taken = new Set<number>(); // offsets into the clean text
  const chosen: ChosenProject[] = [];
  for (const { candidate, probability } of ranked) {
    const free = candidate.mentions.filter((mention) => {
      const isTaken = overlaps(mention, taken);
      const isFree = !isTaken && !cutShort.has(mention);
      if (!isFree)
        drop?.(candidate, mention, isTaken ? 'overlaps with a likelier name' : 'is the beginning of a longer name');
      return isFree;
    });
    for (const mention of free) take(mention, taken);
    const [mention] = free;
    if (mention) chosen.push({ candidate, mention, probability });
  }
  return withoutShortForms(chosen, drop);
}

/** Tells that a mention is not taken for an undertaking's name. */
export type DropMention = (candidate: ProjectCandidate, mention: ProjectMention, says: string) => void;

function dropAll(candidate: ProjectCandidate, says: string, drop: DropMention | undefined): false {
  if (drop) for (const mention of candidate.mentions) drop(candidate, mention, says);
  return false;
}

function overlaps({ sentence, start, end }: ProjectMention, taken: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at++) if (taken.has(sentence.start + at)) return true;
  return false;
}

function take({ sentence, start, end }: ProjectMention, taken: Set<number>): void {
  for (let at = start; at < end; at++) taken.add(sentence.start + at);
}

/** 云湖机场 where 云湖机场二期 would do as well: the longer of two names that begin at one place is meant. */
function mentionsCutShort(candidates: readonly ProjectCandidate[]): ReadonlySet<ProjectMention> {
  const longest = new Map<number, number>();
  const begin = (mention: ProjectMention): number => mention.sentence.start + mention.start;
  const mentions = candidates
    .flatMap((candidate) => candidate.mentions)
    .filter((mention) => mention.shape === 'headed');
  for (const mention of mentions) {
    longest.set(begin(mention), Math.max(mention.end, longest.get(begin(mention)) ?? 0));
  }
  return new Set(mentions.filter((mention) => mention.end < (longest.get(begin(mention)) ?? 0)));
}

/**
 * “三联一述” beside “三联一述”联系述职机制 is the same undertaking. Names are looked for among the stretches of longer ones:
 * comparing all pairs takes too long.
 */
function withoutShortForms(chosen: readonly ChosenProject[], drop: DropMention | undefined): readonly ChosenProject[] {
  const names = new Set(chosen.map(({ candidate }) => bareName(candidate.name)));
  const lengths = new Map<string, Set<number>>(); // by the first two characters
  for (const name of names) {
    const alike = lengths.get(name.slice(0, 2));
    if (alike) alike.add(name.length);
    else lengths.set(name.slice(0, 2), new Set([name.length]));
  }
  const wholes = new Map<string, string>();
  for (const name of names) {
    for (let at = 0; at + 1 < name.length; at++) {
      for (const length of lengths.get(name.slice(at, at + 2)) ?? []) {
        const part = name.slice(at, at + length);
        if (part.length < name.length && names.has(part) && !wholes.has(part)) wholes.set(part, name);
      }
    }
  }
  return chosen.filter(({ candidate }) => {
    const whole = wholes.get(bareName(candidate.name));
    return whole === undefined || dropAll(candidate, `is a short form of ${whole}`, drop);
  });
}
