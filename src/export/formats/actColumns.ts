import type { ActRow } from '../acts.js';
import { ACTION_WORDS, BODY_KIND_WORDS, REGULATION_KIND_WORDS, STATUS_WORDS } from '../words.js';
import type { Language } from './format.js';

type Value = string | number | undefined;
interface ActColumn {
  readonly name: Readonly<Record<Language, string>>;
  readonly of: (row: ActRow, language: Language) => Value;
}

const column = (zh: string, en: string, of: ActColumn['of']): ActColumn => ({ name: { zh, en }, of });

/** A code in English, its word in Chinese. */
const worded = <Code extends string>(code: Code, words: Readonly<Record<Code, string>>, language: Language): string =>
  language === 'zh' ? words[code] : code;

/** What a reader of the table wants to know first stands first, what leads a program back to the graph last. */
export const ACT_COLUMNS: readonly ActColumn[] = [
  column('省份', 'province', ({ province }) => province?.name),
  column('地区', 'place', ({ place }) => place?.name),
  column('机构', 'body', ({ body }) => body.name),
  column('机构类别', 'bodyKind', ({ body }, language) => worded(body.kind, BODY_KIND_WORDS, language)),
  column('行为', 'action', ({ action }, language) => worded(action, ACTION_WORDS, language)),
  column('进度', 'status', ({ activity }, language) => worded(activity.status, STATUS_WORDS, language)),
  column('年份', 'year', ({ activity }) => activity.year),
  column('法规文件', 'regulation', ({ regulation }) => regulation.name),
  column('文件类别', 'regulationKind', ({ regulation }, language) =>
    worded(regulation.kind, REGULATION_KIND_WORDS, language),
  ),
  column('主题', 'topics', ({ regulation }) => regulation.topics.join(';')),
  column('依据（原句）', 'sentence', ({ passage }) => passage?.sentence),
  column('所在章节', 'section', ({ passage }) => passage?.section),
  column('报告', 'document', ({ document }) => document.title),
  column('来源文件', 'source', ({ document }) => document.source),
  column('可信度', 'confidence', ({ activity }) => activity.confidence),
  column('原文', 'quote', ({ quote }) => quote),
  column('起', 'start', ({ activity }) => activity.evidence[0]?.start),
  column('止', 'end', ({ activity }) => activity.evidence[0]?.end),
  column('报告标识', 'documentId', ({ document }) => document.id),
  column('机构标识', 'bodyId', ({ body }) => body.id),
  column('法规标识', 'regulationId', ({ regulation }) => regulation.id),
];
