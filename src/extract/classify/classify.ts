import type { Reading } from '../draft.js';
import type { ActDraft } from '../relate/acts.js';
import { subjectOf } from './subject.js';
import { topicsOf } from './topics.js';

/** Adds to each act what its regulation is about; a function of the canonical title, so that no two reports disagree. */
export function classify(acts: readonly ActDraft[], { lexicon, tools }: Reading) {
  const about = new Map<string, { topics: readonly string[]; subject?: string }>(); // a report speaks of a title more than once
  return acts.map((act) => {
    const title = act.canonicalTitle;
    const known = about.get(title);
    if (known) return { ...act, ...known };
    const subject = subjectOf(title, lexicon, tools);
    const found = { topics: topicsOf(title, lexicon, tools), ...(subject === undefined ? {} : { subject }) };
    about.set(title, found);
    return { ...act, ...found };
  });
}
