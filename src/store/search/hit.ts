import { kindOf } from '../../model/ids.js';
import type { EntityKind } from '../../model/vocabulary.js';
import type { SearchHit } from '../port.js';
import type { FoundName, FoundSentence } from './finder.js';
import { keyOf, placeOf } from './fold.js';
import type { SoundedForm } from './keys.js';
import type { Question } from './question.js';
import { typedAs } from './sound.js';
import { SCORES, type TierName } from './tiers.js';

/** Official places that no report mentions come behind everything that is found by its name. */
const UNMENTIONED = 0.45;
const SENTENCE = 0.1;

export function nameHit({ entity, mentions, forms }: FoundName, tier: TierName, question: Question): SearchHit {
  const score = mentions > 0 || tier === 'TYPO' ? SCORES[tier] : SCORES[tier] * UNMENTIONED;
  return { entity, matched: matchedForm(forms, tier, question), score };
}

/** The form by which an entity was found; the best of several, and its name where none is told apart. */
export function matchedForm(forms: readonly SoundedForm[], tier: TierName, question: Question): string {
  const form = forms.find((candidate) => matches(candidate, tier, question)) ?? forms[0];
  return form?.text ?? '';
}

function matches({ role, text, sounds }: SoundedForm, tier: TierName, { key, runs, sound = '' }: Question): boolean {
  const own = keyOf(text);
  switch (tier) {
    case 'NAME':
      return role === 'NAME';
    case 'SHORT':
    case 'ALIAS':
      return role === tier && own === key;
    case 'PREFIX':
      return role !== 'ALIAS' && own.startsWith(key);
    case 'ALIAS_PREFIX':
      return role === 'ALIAS' && own.startsWith(key);
    case 'PINYIN':
      return sounds.some(({ pinyin }) => typedAs(pinyin).includes(sound));
    case 'INITIALS':
      return sounds.some(({ initials }) => initials === sound);
    case 'PINYIN_PREFIX':
      return sounds.some(({ pinyin }) => typedAs(pinyin).some((typed) => typed.startsWith(sound)));
    case 'INITIALS_PREFIX':
      return sounds.some(({ initials }) => initials.startsWith(sound));
    case 'INSIDE':
      return runs.every((run) => own.includes(run));
    case 'TYPO':
      return role !== 'ALIAS' && Math.abs([...own].length - [...key].length) <= 1;
  }
}

/**
 * The quote is what was asked for, or of several words the first; all of the passage where the cleaned sentence joins what
 * the text divides.
 */
export function sentenceHit(
  found: FoundSentence,
  { key, runs }: Question,
  kinds: readonly EntityKind[] | undefined,
): SearchHit {
  const { document, passage, written } = found;
  const span = placeOf(key, written) ?? placeOf(runs[0] ?? '', written) ?? { start: 0, end: written.length };
  const [start, end] = [found.start + span.start, found.start + span.end];
  const entity = nearest(found.mentions, { start, end }, kinds);
  return {
    ...(entity === undefined ? {} : { entity }),
    matched: written.slice(span.start, span.end),
    score: SENTENCE,
    evidence: { document, passage, start, end },
  };
}

type Mention = FoundSentence['mentions'][number];

/** What the words found name or stand closest to; of several the longest name, then the earliest, then by id. */
function nearest(
  mentions: readonly Mention[],
  { start, end }: { readonly start: number; readonly end: number },
  kinds: readonly EntityKind[] | undefined,
): string | undefined {
  const distance = (mention: Mention): number => Math.max(mention.start - end, start - mention.end, 0);
  const length = (mention: Mention): number => mention.end - mention.start;
  const [first] = mentions
    .filter(({ entity }) => kinds === undefined || kinds.includes(kindOf(entity)))
    .sort(
      (left, right) =>
        distance(left) - distance(right) ||
        length(right) - length(left) ||
        left.start - right.start ||
        (left.entity < right.entity ? -1 : 1),
    );
  return first?.entity;
}
