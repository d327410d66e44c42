import type { Span } from '../../model/facts.js';
import type { ActRow } from '../lexicon/actRows.js';
import { nextSign, SIGN, type Signed } from '../lexicon/signs.js';
import type { WordHit } from '../lexicon/words.js';
import { NOMINAL } from '../recognise/sharedNouns.js';
import type { ActWords, TitleMention, VerbToken } from '../recognise/titles.js';
import type { Done } from './governed.js';

/** What stands between a topic and 立法调研: 等方面的, 工作进行, 等3项. */
const FILLER =
  /(?:等)?(?:[\d一二两三四五六七八九十]+[项部件个])?(条例|办法|规定)?(?:单行条例|法规草案|法规案|法规|方面|工作|项目|领域|问题|内容|事项)?(?:的)?(?:组织)?(?:进行|开展|完成)?(?:了)?(?:的)?$/;

/** Topics of legislation that are studied before the regulation has a name: 开展养犬管理、停车管理立法调研. */
export function topicsOf(
  { text, signs }: Signed,
  clause: Span,
  verbs: readonly VerbToken[],
  words: ActWords,
): readonly Done[] {
  for (let i = clause.start; i < clause.end; i++) {
    i = nextSign(signs, SIGN.actMark, i, clause.end);
    if (i === clause.end) break;
    const found = words.marks.at(text, i);
    const done = found && topicsBefore(text, clause, i, found, verbs, words);
    if (done) return [done];
  }
  return [];
}

/** The topics in front of a mark, from the verb whose object they are. */
function topicsBefore(
  text: string,
  clause: Span,
  at: number,
  { word, value }: WordHit<readonly ActRow[]>,
  verbs: readonly VerbToken[],
  words: ActWords,
): Done | undefined {
  const mark = value.find(
    (row) => row.topics && (row.context.length === 0 || row.context.some((other) => text.includes(other))),
  );
  if (!mark) return undefined;
  const region = text.slice(clause.start, at);
  const filler = FILLER.exec(region);
  const regionEnd = clause.start + (filler?.index ?? region.length);
  if (filler?.[1] !== undefined) return undefined; // titles of their own
  if (mark.action === 'REVIEW' && !/法规(?:草)?案/.test(filler?.[0] ?? '')) return undefined; // what is deliberated is a draft
  const verb = verbs.findLast((token) => token.end <= regionEnd && OPENERS.has(text.slice(token.start, token.end)));
  const from = verb ? behindOpener(text, verb.end) : subjectStart(text, clause, regionEnd);
  if (from === undefined || regionEnd - from < 2) return undefined;
  const opener = verb ? text.slice(verb.start, verb.end) : '';
  if (mark.needs.length > 0 ? !mark.needs.includes(opener) : NEEDY.has(opener)) return undefined;
  const titles = itemsOf(text, from, regionEnd).flatMap((item) => asTitle(item, text, words) ?? []);
  if (titles.length === 0) return undefined;
  return {
    titles,
    action: mark.action ?? 'RESEARCH',
    rule: `acts/${mark.id}`,
    word,
    progress: mark.progress,
    start: verb?.start ?? from,
    end: at + word.length,
    at: OBJECT_MARKERS.has(opener) ? (verb?.start ?? from) : from, // 将 before a noun does not look ahead
    confidence: 0.85,
  };
}

const OBJECT_MARKERS: ReadonlySet<string> = new Set(['将', '把']);
/** Verbs and prepositions whose object is a topic only before marks that ask for them. */
const NEEDY: ReadonlySet<string> = new Set(['安排', '将', '把', '起草', '调研起草', '研究起草']);

const behindOpener = (text: string, end: number): number => (text.charAt(end) === '了' ? end + 1 : end);

/** 全民健身、供水管理等10个项目完成立法调研: a list of topics that opens its clause is the subject of the mark. */
const subjectStart = (text: string, clause: Span, end: number): number | undefined =>
  text.slice(clause.start, end).includes('、') && /^等/.test(text.slice(end)) ? clause.start : undefined;

/** The verbs whose object a topic can be; 参与立法调研 has none. */
const OPENERS: ReadonlySet<string> = new Set([
  '开展',
  '组织开展',
  '协同开展',
  '推进',
  '统筹推进',
  '加快推进',
  '对',
  '就',
  '围绕',
  '做好',
  '完成',
  '启动',
  '进行',
  '加强',
  '继续',
  '组织',
  '安排',
  '抓好',
  '将',
  '把',
  '起草',
  '调研起草',
  '研究起草',
]);

function itemsOf(text: string, from: number, end: number): readonly Span[] {
  const items: Span[] = [];
  let start = from;
  for (let i = from; i <= end; i++) {
    const char = text.charAt(i);
    const isLast = !text.slice(i, end).includes('、'); // 和 joins two topics only at the end of a list
    const cut =
      i === end ||
      char === '、' ||
      (isLast && /[和与及]/.test(char) && NOMINAL.test(text.slice(start, i)) && end - i > 4);
    if (!cut) continue;
    if (i > start) items.push({ start: text.startsWith('关于', start) ? start + 2 : start, end: i });
    start = i + 1;
  }
  return items;
}

/** A topic that has a regulation's name already is read as a title elsewhere. */
function asTitle(item: Span, text: string, words: ActWords): TitleMention | undefined {
  const topic = text.slice(item.start, item.end).replace(/(?:工作|立法|方面)$/, '');
  const named = words.nouns.endingAt(topic, topic.length);
  const row = words.nouns.at('条例', 0)?.value;
  if (!row || (named && named.word !== '计划') || topic.length < 2 || topic.length > 24 || NO_TOPIC.test(topic))
    return undefined;
  return { ...item, title: topic, noun: '', kind: 'LOCAL_REGULATION', bracketed: false, row };
}

const NO_TOPIC = /[\d《》：]|^(?:重点|相关|有关|各项|年度|项目|专题|代表|委员|专家|执法检查)/;
