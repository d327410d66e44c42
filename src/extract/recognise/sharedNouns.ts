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
  const plans = plansOf(found, from, start, verb);
  const others =
    /^等/.test(text.slice(end)) || /等$|等?[\d一二两三四五六七八九十]+[部件项个]$/.test(text.slice(start, at));
  const made = MAKING.has(verb?.row.action ?? '') || found.words.marks.at(text, end)?.value.some((mark) => mark.topics);
  const subjects = row.unbracketed === 'enacted' && text.charAt(at - 1) === '等'; // 作出甲、乙等决定
  if (!subjects && !plans && (!(others || made) || row.unbracketed !== 'free')) return [];
  const pieces = text
    .slice(from, start)
    .replace(/^的/, '')
    .split('、')
    .filter((piece) => piece !== '');
  const titled = (piece: string) => !plans && found.words.nouns.endingAt(piece, piece.length) !== undefined; // 立法 is none
  if (pieces.some((piece) => piece.includes('的') || titled(piece))) return [];
  const tail = subjects
    ? `的${noun}`
    : (SHARED_TOO.find((word) => text.startsWith(word, at - word.length) && at - word.length >= start) ?? '') + noun;
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

/** What a list shares besides the noun: 立法、监督工作计划. */
const SHARED_TOO = ['工作', '议事', '责任'];

const OUTRIGHT: ReadonlySet<string> = new Set(['ENACT', 'AMEND', 'REPEAL']);
const isOutright = (verb: VerbToken | undefined): boolean =>
  OUTRIGHT.has(verb?.row.action ?? '') && verb?.row.opens !== 'unchained';
const piecesOf = (text: string): readonly string[] => text.split(/[、和]/).filter((piece) => piece !== '');

/** 制定立法、监督、代表工作计划: a body has a plan for each kind of its work. */
function plansOf({ text, at, noun }: Found, from: number, start: number, verb: VerbToken | undefined): boolean {
  const pieces = piecesOf(text.slice(from, start));
  return (
    /^(?:计划|要点|规划)$/.test(noun) &&
    text.slice(start, at).endsWith('工作') &&
    isOutright(verb) &&
    pieces.length > 0 &&
    pieces.every((piece) => piece.length <= 6)
  );
}

/** Where a title begins that is a whole list: 用水权、排污权等交易规则, 科技、绿色农业方案. Undefined where its last item is one. */
export function wholeList({ text, at, row }: Found, from: number, start: number): number | undefined {
  const pieces = piecesOf(text.slice(from, start));
  if (pieces.length === 0 || text.charAt(start - 1) !== '、') return undefined;
  const behind = /等([^、，]{2,})$/.exec(text.slice(start, at))?.[1];
  const summedUp = behind !== undefined && !SUMS_UP_TITLES.test(behind);
  const modifiers =
    row.unbracketed !== 'free' && pieces.every((piece) => piece.length <= 2) && !text.slice(start, at).endsWith('工作');
  return summedUp || modifiers ? from : undefined;
}
/** 养犬管理、停车管理等方面条例: what each title is about. */
const SUMS_UP_TITLES = /^(?:方面|领域|工作|地方性|内容|事项|[\d一二两三四五六七八九十])/;
