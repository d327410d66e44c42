import type { Span } from '../../model/facts.js';
import type { ActRow } from '../lexicon/lexicon.js';
import type { ActWords, TitleMention, VerbToken } from '../recognise/titles.js';
import type { Done } from './acts.js';

/** What stands between a topic and 立法调研: 等方面的, 工作进行, 等3项. */
const FILLER =
  /(?:等)?(?:[\d一二两三四五六七八九十]+[项部件个])?(?:方面|工作|项目|领域|问题|内容|事项)?(?:的)?(?:进行|开展)?(?:了)?(?:的)?$/;
/** Names of things to be regulated end so; at these a list may be cut at 和. */
const NOMINAL = /(?:建设|管理|保护|促进|服务|治理|发展|防治|监督|利用|处理|处置|保障|救助|调解|教育|安全|调节)$/;

/** Topics of legislation that are studied before the regulation has a name: 开展养犬管理、停车管理立法调研. */
export function topicsOf(text: string, clause: Span, verbs: readonly VerbToken[], words: ActWords): readonly Done[] {
  for (let i = clause.start; i < clause.end; i++) {
    const found = words.marks.at(text, i);
    const mark = found?.value.find((row) => row.topics);
    if (!found || !mark) continue;
    const regionEnd = clause.start + text.slice(clause.start, i).replace(FILLER, '').length;
    const verb = verbs.findLast(
      (token) => token.end <= regionEnd && regionEnd - token.end >= 2 && opensTopic(text, token, clause),
    );
    const from = verb?.end ?? clause.start;
    const titles = itemsOf(text, from, regionEnd).map((item) => asTitle(item, text, mark, words));
    const good = titles.filter((title) => title !== undefined);
    if (good.length === 0) return [];
    return [
      {
        titles: good,
        action: mark.action ?? 'RESEARCH',
        rule: `acts/${mark.id}`,
        progress: mark.progress,
        start: verb?.start ?? from,
        end: i + found.word.length,
        at: from,
        confidence: 0.85,
      },
    ];
  }
  return [];
}

const opensTopic = (text: string, token: VerbToken, clause: Span): boolean =>
  token.start === clause.start || !/[\u4e00-\u9fff]/.test(text.charAt(token.start - 1)) || token.row.light;

function itemsOf(text: string, from: number, end: number): readonly Span[] {
  const items: Span[] = [];
  let start = from;
  for (let i = from; i <= end; i++) {
    const char = text.charAt(i);
    const cut =
      i === end || char === '、' || (/[和与及]/.test(char) && NOMINAL.test(text.slice(start, i)) && end - i > 4);
    if (!cut) continue;
    if (i > start) items.push({ start: text.startsWith('关于', start) ? start + 2 : start, end: i });
    start = i + 1;
  }
  return items;
}

/** A topic that has a regulation's name already is read as a title elsewhere. */
function asTitle(item: Span, text: string, mark: ActRow, words: ActWords): TitleMention | undefined {
  const title = text.slice(item.start, item.end).replace(/(?:工作|立法|方面)$/, '');
  const named = words.nouns.endingAt(title, title.length);
  const row = words.nouns.at('条例', 0)?.value;
  if (
    !row ||
    (named && named.word !== '计划') ||
    title.length < 2 ||
    title.length > 24 ||
    /[\d《》：]|^(?:重点|相关|有关|各项|年度|项目|专题)/.test(title)
  )
    return undefined;
  return {
    ...item,
    title,
    noun: mark.action === 'RESEARCH' ? '' : '条例',
    kind: 'LOCAL_REGULATION',
    bracketed: false,
    row,
  };
}
