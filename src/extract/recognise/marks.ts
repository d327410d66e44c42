import type { Span } from '../../model/facts.js';
import type { ActRow } from '../lexicon/actRows.js';
import type { ActWords, VerbToken } from './titles.js';

/** What may stand between titles and the mark behind them: 等6部法律和8部地方性法规的. */
const FILLER =
  /(?:等)?(?:[\d一二两三四五六七八九十]+(?:余|多)?[部件项个])?(?:国家)?(?:地方性)?(?:法律法规|法律|法规|条例|规定|决定|文件|制度|立法项目|项目)?(?:和[\d一二两三四五六七八九十]+[部件项个](?:地方性)?法规)?(?:（[^（）]{1,8}）)?(?:草案)?(?:的)?(?:目前|现)?(?:已经|已|均已|均)?(?:完成|进行|开展|组织开展|组织|提出|进入|得到|得以)?(?:了)?(?:全面|专项|深入|认真|进一步)?/y;

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
  FILLER.lastIndex = end;
  FILLER.test(text);
  for (const at of new Set([end, Math.max(end, FILLER.lastIndex)])) {
    const found = words.marks.at(text, at);
    if (!found || at + found.word.length > clause.end) continue;
    const row = found.value.find((candidate) => fits(candidate, text, before));
    if (row) return { start: at, end: at + found.word.length, row };
  }
  return gapped(text, clause, end, words);
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
