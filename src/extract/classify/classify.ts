import type { Reading } from '../draft.js';
import type { ActDraft } from '../relate/acts.js';
import { subjectOf } from './subject.js';
import { topicsOf } from './topics.js';

/** Adds to each act what its regulation is about; a function of the canonical title, so that no two reports disagree. */
export function classify(acts: readonly ActDraft[], { lexicon, tools }: Reading) {
  return acts.map((act) => {
    const subject = subjectOf(act.canonicalTitle, lexicon, tools);
    const topics = topicsOf(act.canonicalTitle, lexicon, tools);
    return { ...act, topics, ...(subject === undefined ? {} : { subject }) };
  });
}
