import { type Found, MAKING } from './titleBounds.js';
import type { TitleMention, VerbToken } from './titles.js';

/** Names of things to be regulated end so; at these a list may be cut at 和. */
export const NOMINAL = /(?:建设|管理|保护|促进|服务|治理|发展|防治|监督|利用|处理|处置|保障|救助|调解|教育|安全|调节)$/;

/** Items of the list before a title that lack the noun which all of them share. */
export function sharers(
  found: Found,
  from: number,
  start: number,
  verb: VerbToken | undefined,
): readonly TitleMention[] {
  const { text, at, end, noun, row } = found;
  const others = /^等/.test(text.slice(end)) || /等(?:\d+[部件项个])?$/.test(text.slice(start, at));
  const made = MAKING.has(verb?.row.action ?? '') || found.words.marks.at(text, end)?.value.some((mark) => mark.topics);
  const subjects = row.unbracketed === 'enacted' && text.charAt(at - 1) === '等'; // 作出甲、乙等决定
  if (!subjects && (!(others || made) || row.unbracketed !== 'free')) return [];
  const pieces = text
    .slice(from, start)
    .replace(/^的/, '')
    .split('、')
    .filter((piece) => piece !== '');
  if (pieces.some((piece) => piece.includes('的') || found.words.nouns.endingAt(piece, piece.length))) return [];
  const tail = subjects
    ? `的${noun}`
    : (new RegExp(`(?:工作|议事|责任)?${noun}$`).exec(text.slice(start, end))?.[0] ?? noun);
  const joined = /^(.{2,10}?)[和及].{2,}$/.exec(text.slice(start, at))?.[1];
  const own =
    joined !== undefined && pieces.length > 0 && (tail.length > noun.length || NOMINAL.test(joined)) ? [joined] : [];
  return [...pieces, ...own]
    .filter((piece) => piece.length >= 2 && piece.length <= 16 && !/[\d《》“”，]/.test(piece))
    .map((piece) => ({
      start: text.indexOf(piece, from),
      end,
      title: piece + tail,
      noun,
      kind: row.kind,
      bracketed: false,
      row,
    }));
}
