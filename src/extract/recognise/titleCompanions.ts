/** Titles that the words of another one give, or that stand before it without a verb of their own. */
import { genericBy } from './genericTitles.js';
import type { ActWords, TitleMention } from './titles.js';

/** 省、市养老服务条例: two regulations of one name. */
export function ofUpperLevel(text: string, mention: TitleMention): readonly TitleMention[] {
  const upper = LEVELS.exec(text.slice(Math.max(0, mention.start - 2), mention.start + 1))?.[1];
  if (upper === undefined) return [];
  return [{ ...mention, start: mention.start - 2, title: upper + mention.title.slice(1) }];
}
const LEVELS = /^(省|市|州)[、和](?:市|州|县|区)$/;

/** 甲条例、乙条例、丙条例先后出台: no verb leads the list, and the mark behind its last title speaks of all. */
export function unledBefore(text: string, from: number, to: number, words: ActWords): readonly TitleMention[] {
  const list = text.slice(from, to);
  if (!list.endsWith('、')) return [];
  let start = from;
  return list
    .slice(0, -1)
    .split('、')
    .flatMap((title) => {
      const at = start;
      start += title.length + 1;
      const noun = words.nouns.endingAt(title, title.length);
      if (noun?.value.unbracketed !== 'free' || genericBy(title, noun.word, words.titles)) return [];
      const { word, value } = noun;
      return [{ start: at, end: at + title.length, title, noun: word, kind: value.kind, bracketed: false, row: value }];
    });
}
