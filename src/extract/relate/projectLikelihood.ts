import { type ProjectCandidate, sharesOf, shows } from './projectCandidates.js';

/** A name that the whole country knows is an undertaking whatever stands around it. */
const OF_A_KNOWN_NAME = 0.6;

/** How likely a candidate is an undertaking, in [0, 1]: the logistic sum of what is seen of it, each by its share of the mentions. */
export function projectLikelihood(candidate: ProjectCandidate, weights: Readonly<Record<string, number>>): number {
  let odds = weights.bias ?? 0;
  const [only = [], ...others] = candidate.features;
  if (others.length === 0) for (const feature of only) odds += weights[feature] ?? 0;
  else for (const [feature, share] of sharesOf(candidate)) odds += (weights[feature] ?? 0) * share;
  const likelihood = 1 / (1 + Math.exp(-odds));
  return shows(candidate, 'known-name') ? Math.max(likelihood, OF_A_KNOWN_NAME) : likelihood;
}
