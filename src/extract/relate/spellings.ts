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
  const titles = [...made.keys()];
  return acts.map((act) => {
    const same = made.get(act.title) ?? act;
    const longer = titles.filter((title) => title !== act.title && isLongerFormOf(title, act.title));
    const [full] = longer;
    const identity = longer.length === 1 && full !== undefined ? (made.get(full) ?? same) : same;
    const { canonicalTitle, placeCode, kind } = identity;
    return { ...act, kind, canonicalTitle, ...(placeCode === undefined ? {} : { placeCode }) };
  });
}

/** A short form leaves out words at the front, and keeps enough to be recognised. */
const SHORTEST = 5;
const NATIONAL = /法$/;

const isLongerFormOf = (title: string, short: string): boolean =>
  short.length >= SHORTEST && !NATIONAL.test(short) && title.endsWith(short) && !title.includes('关于');
