/** Where a title without brackets begins: at its verb, behind the comma of a list, at 关于. */
import type { InstrumentRow } from '../lexicon/actRows.js';
import type { Drop } from '../trace.js';
import { quotationEnd } from './clauses.js';
import type { ActWords, VerbToken } from './titles.js';

/** A noun that ends a title, and what its beginning is sought by. Offsets are into the sentence. */
export interface Found {
  readonly text: string;
  /** Where the title can begin at the earliest. */
  readonly floor: number;
  /** Another title of the same list stands right before: whatever governs it governs this one too. */
  readonly listed: boolean;
  readonly at: number;
  readonly end: number;
  readonly noun: string;
  readonly row: InstrumentRow;
  readonly verbs: readonly VerbToken[];
  readonly words: ActWords;
  readonly drop: Drop | undefined;
}

export const MAKING: ReadonlySet<string> = new Set(['ENACT', 'AMEND', 'REPEAL', 'APPROVE', 'REVIEW', 'RESEARCH']);
export const ATTRIBUTIVE = /的(?:若干|实施|指导|暂行|具体|制度|工作)?$/;

/** The verb whose object the title is: the nearest one that begins a phrase and leaves the title a name. */
export function governing(found: Found): VerbToken | undefined {
  const inReach = found.verbs.filter((verb) => verb.end <= found.at && verb.start >= found.floor - 1);
  const before = inReach.filter((verb) => !verb.row.adverb);
  const opening = openings(found.text, inReach).filter((verb) => !verb.row.adverb);
  if (attributive(found) || found.row.unbracketed !== 'free') {
    const maker = opening.findLast((verb) => MAKING.has(verb.row.action ?? ''));
    if (maker) return maker;
  }
  return (opening.length > 0 ? opening : before).findLast((verb) => found.at - verb.end >= 2);
}

/** 加强监督的决定: the noun belongs to the words before 的. A plan is only qualified by them (科学的规划). */
export function attributive({ text, floor, at, noun }: Found): boolean {
  return ATTRIBUTIVE.test(text.slice(floor, at)) && !/^(?:方案|规划|计划|纲要|要点)$/.test(noun);
}

/** 制定实施…, 制定和实施…: the title begins behind the second verb. */
export function afterChain(found: Found, verb: VerbToken): number {
  const coordinate = attributive(found) ? undefined : verb.end;
  const next = found.verbs.find(
    (other) =>
      (other.start === coordinate || (other.start === verb.end + 1 && AND.test(found.text.charAt(verb.end)))) &&
      (CARRIED_OUT.has(found.text.slice(other.start, other.end)) ||
        (other.row.adverb && WHOSE.test(found.text.slice(other.start, other.end))) ||
        (other.row.opens === 'unchained' && found.row.unbracketed !== 'free')) &&
      found.at - other.end >= 2,
  );
  return next ? next.end : verb.end;
}

/** 制定实施…; in 制定学习贯彻…精神的实施方案 the second verb belongs to the name. */
const CARRIED_OUT: ReadonlySet<string> = new Set(['实施', '组织实施', '执行', '落实']);
const AND = /[和与并及、]/;

/** Adverbs and the like of whose or the how-manieth it is; others begin the name itself (全面深化改革的意见, 集中供热条例). */
const WHOSE = /^(?:[全我本][国省市县区州]|首[部个次]|国内|各项|有关|相关|一批)/;

/** The verbs that begin a phrase; the others are syllables of names (就业促进条例). */
export function openings(text: string, verbs: readonly VerbToken[]): readonly VerbToken[] {
  const opening: VerbToken[] = [];
  for (const [i, verb] of verbs.entries()) {
    const previous = verbs[i - 1];
    const chained = previous?.end === verb.start && (previous.row.adverb || opening.at(-1) === previous);
    const namePart =
      verb.row.opens === 'unchained' || (verb.row.light && !verb.row.adverb && verb.end - verb.start > 1);
    const left = text.charAt(verb.start - 1);
    const fresh =
      i === 0 || verb.afterBody || !/[\u4e00-\u9fff]/.test(left) || (!namePart && /[和与及并的]/.test(left));
    const inName = chained && !previous?.row.adverb && namePart; // 开展优化营商环境条例执法检查
    if (verb.row.opens === 'always' || ((fresh || chained) && !inName)) opening.push(verb);
  }
  return opening;
}

/** 关于A和B的决定: the first 关于 of the phrase, and the body named before it (党组关于…的意见). */
export function aboutStart(text: string, from: number, last: number, governed: boolean): number {
  const found = text.indexOf('关于', from);
  const first = found >= 0 && found <= last ? found : last;
  const owner = text.slice(from, first);
  return governed && /^[\u4e00-\u9fff]{2,10}$/.test(owner) && !/[了的对就将]/.test(owner) ? from : first;
}

/** What may end an item of a list: a quotation, or a noun that documents are called by. */
const ENDED = /(?:”|条例|规定|办法|规则|细则|计划|规划|方案|要点|纲要|意见)$/;

/** Behind the last comma of a list, and behind the last 的 unless it belongs to the title (加强监督的决定). */
export function phraseStart(text: string, from: number, at: number, attribute: boolean): number {
  let start = from;
  for (let i = from; i < at; i++) {
    const char = text.charAt(i);
    if (char === '“') i = Math.min(at, quotationEnd(text, i) ?? i);
    else if (!attribute && /[和与及]/.test(char) && ENDED.test(text.slice(start, i))) start = i + 1;
    else if ((char === '、' || char === '的') && !attribute) start = i + 1;
    else if (i === start && DONE_WELL.test(text.slice(i, i + 2)) && at - i > 3) start = i + 1;
    else if (i === start && (attribute ? /[了并]/ : /[和与及并了]/).test(char) && at - i > 3) start = i + 1;
  }
  return start;
}

/** 编制好规划; 好差评 and the like are words of their own. */
const DONE_WELL = /^好[^差人家事]/;

/** 学习新修改的科学技术进步法: where the name of a law in force begins is known. */
export function lawStart({ text, floor, end, noun, words }: Found): number | undefined {
  const law = noun === '法' ? words.laws.endingAt(text, end) : undefined;
  const start = end - (law?.word.length ?? end);
  if (!law || start < floor) return undefined;
  return text.endsWith(COUNTRY, start) ? start - COUNTRY.length : start;
}
const COUNTRY = '中华人民共和国';

/** 我省消防条例, 全国首部消防条例: the name begins behind what merely says whose or the how-manieth it is. */
export function behindAdverbs(text: string, start: number, at: number, words: ActWords): number {
  const first = words.verbs.at(text, start);
  const behind = start + (first?.word.length ?? 0);
  return first?.value.adverb && WHOSE.test(first.word) && behind <= at ? behindAdverbs(text, behind, at, words) : start;
}
