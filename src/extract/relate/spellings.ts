import type { ActDraft } from './acts.js';

/**
 * One instrument under several spellings in one report becomes one: the same title said to be made here and merely carried
 * out there, and a short form (控制吸烟条例) of a single longer title (白城市公共场所控制吸烟条例). When two longer titles fit,
 * nothing is joined.
 */
export function joinSpellings(acts: readonly ActDraft[]): readonly ActDraft[] {
  const made = new Map<string, ActDraft>();
  for (const act of acts) {
    const known = made.get(act.title);
    if (!known || (act.placeCode !== undefined && known.placeCode === undefined)) made.set(act.title, act);
  }
  const longer = longerForms(made);
  return acts.map((act) => {
    const identity = longer.get(act.title) ?? made.get(act.title) ?? act;
    const { canonicalTitle, placeCode, kind } = identity;
    return { ...act, kind, canonicalTitle, ...(placeCode === undefined ? {} : { placeCode }) };
  });
}

/** By a short title the only longer one that ends in it. The ends of each title are looked up: comparing all pairs takes too long. */
function longerForms(made: ReadonlyMap<string, ActDraft>): ReadonlyMap<string, ActDraft | undefined> {
  const longer = new Map<string, ActDraft | undefined>();
  for (const [title, act] of made) {
    if (title.includes('关于') || NATIONAL.test(title)) continue;
    for (let from = 1; from <= title.length - SHORTEST; from++) {
      const short = title.slice(from);
      if (made.has(short)) longer.set(short, longer.has(short) ? undefined : act);
    }
  }
  return longer;
}

/** A short form leaves out words at the front, and keeps enough to be recognised. */
const SHORTEST = 5;
const NATIONAL = /法$/;
