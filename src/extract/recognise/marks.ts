import type { Span } from '../../model/facts.js';
import type { ActRow } from '../lexicon/actRows.js';
import type { ActWords, VerbToken } from './titles.js';

/**
 * What may stand between titles and the mark behind them, in this order: 等6部法律和8部地方性法规的, 已先后完成. A mark is sought
 * behind each piece, for it may begin with the same word (正式施行).
 */
const FILLERS: readonly RegExp[] = [
  /等/y,
  /[\d一二两三四五六七八九十]+(?:余|多)?[部件项个]/y,
  /现行(?:有效)?的?/y,
  /(?:国家)?(?:地方性)?(?:法律法规|法规规章|法律|法规|规章|条例|规定|决定|文件|制度|立法项目|项目)/y,
  /和[\d一二两三四五六七八九十]+[部件项个](?:地方性)?法规/y,
  /（[^（）]{1,8}）/y,
  /编制/y,
  /(?:修订|修正|修改)?草案/y,
  /(?:个别|部分|有关|相关)条款/y,
  /在(?:(?:我|全|本)[省市县区州]|[\u4e00-\u9fff](?=贯彻|落实|实施|执行))(?:的)?/y,
  /的/y,
  /目前|现(?!行)|尚在|正在|正/y,
  /(?:均|都|也|现)?(?:已经|已)|均|都|也/y,
  /分别|先后|相继|陆续|率先|及时|如期|顺利|正式/y,
  /两次|多次|再次|三次|首次/y,
  /完成|进行|开展|组织开展|组织|提出|进入|得到|得以|作出|作|系|经过/y,
  /了/y,
  /第[一二三四五]次|全面|专项|深入|认真|进一步|部分|系统/y,
];

export interface Mark extends Span {
  readonly row: ActRow;
}

/** The word of acts.yaml that stands behind titles ending at `end`, and says what was done to them. */
export function markBehind(
  text: string,
  clause: Span,
  end: number,
  before: readonly VerbToken[],
  words: ActWords,
): Mark | undefined {
  const spots = spotsBehind(text, end);
  for (const at of spots) {
    const found = words.marks.at(text, at);
    if (
      !found ||
      at + found.word.length > clause.end ||
      NO_MARK_BEFORE.test(text.slice(at + found.word.length, at + found.word.length + 2))
    )
      continue;
    const row = found.value.find((candidate) => !isOfTopics(candidate) && fits(candidate, text, before));
    if (row) return { start: at, end: at + found.word.length, row };
  }
  for (const at of spots) {
    const found = gapped(text, clause, at, words);
    if (found) return found;
  }
  return undefined;
}

/** 修订草案 is a text, and 颁布实施后 tells when something else was done. */
const NO_MARK_BEFORE = /^(?:草案|后(?!评|半)|之后|以来|之前|前)/;

function spotsBehind(text: string, end: number): readonly number[] {
  const spots = [end];
  let at = end;
  for (const filler of FILLERS) {
    filler.lastIndex = at;
    if (!filler.test(text)) continue;
    at = filler.lastIndex;
    spots.push(at);
  }
  return spots;
}

/** 自2024年1月1日起施行: the word of the lexicon has a gap. */
function gapped(text: string, clause: Span, end: number, words: ActWords): Mark | undefined {
  const rest = text.slice(end, clause.end).replace(/^(?:已|将|已经|也)/, '');
  for (const { head, tail, row } of words.gaps) {
    const close = rest.startsWith(head) ? rest.indexOf(tail, head.length) : -1;
    if (close > 0 && close <= WIDEST_GAP)
      return { start: end, end: clause.end - rest.length + close + tail.length, row };
  }
  return undefined;
}

const WIDEST_GAP = 20;

const fits = (row: ActRow, text: string, before: readonly VerbToken[]): boolean =>
  row.needs.length === 0 || before.some((verb) => row.needs.includes(text.slice(verb.start, verb.end)));

/** A mark that asks for a verb of its own before topics says nothing of titles: other rows have the same words for them. */
const isOfTopics = (row: ActRow): boolean => row.topics && row.needs.length > 0;
