import type { NamesRequest } from './finder.js';
import type { Question } from './question.js';
import { type TierName, tiersOf } from './tiers.js';

/** A stretch of the hits that are ordered alike: names of one tier, mentioned or not. Sentences follow the last of them. */
export interface Level {
  readonly name: string;
  readonly tier: TierName;
  readonly request: NamesRequest;
}

export const SENTENCES = 'SENTENCE';

/** First what reports speak of, then what they don't, then what is only similar. */
export function levelsOf(question: Question, kinds: NamesRequest['kinds']): readonly Level[] {
  const tiers = tiersOf(question);
  const requests = tiers.map(({ name, matches }, index) => ({
    tier: name,
    request: { any: matches, none: tiers.slice(0, index).flatMap((better) => better.matches), ...(kinds && { kinds }) },
  }));
  const alike = requests.filter(({ tier }) => tier !== 'TYPO');
  const levels = (mentioned: boolean): readonly Level[] =>
    alike.map(({ tier, request }) => ({
      name: mentioned ? tier : `UNMENTIONED_${tier}`,
      tier,
      request: { ...request, mentioned },
    }));
  const similar = requests.filter(({ tier }) => tier === 'TYPO').map((level) => ({ name: 'TYPO', ...level }));
  return [...levels(true), ...levels(false), ...similar];
}
