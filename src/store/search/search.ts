import { ZhengtuError } from '../../model/errors.js';
import type { PageOf, SearchHit, SearchRequest } from '../port.js';
import { badCursor, decodeSeat, encodeSeat, type HitSeat } from './cursor.js';
import type { Finder, SentencesRequest } from './finder.js';
import { nameHit, sentenceHit } from './hit.js';
import { type Level, levelsOf, SENTENCES } from './levels.js';
import { phraseOf, type Question, questionOf } from './question.js';

type Row = PageOf<SearchHit>['rows'][number];

/**
 * One page of a search: level by level until it is full, from the seat of the cursor on, so that a deep page costs what the
 * first one costs.
 */
export async function searchPage(finder: Finder, request: SearchRequest): Promise<PageOf<SearchHit>> {
  const { query, kinds, first, after, total } = request;
  if (!Number.isSafeInteger(first) || first < 0) {
    throw new ZhengtuError('BAD_USER_INPUT', `search(first:): expected a whole number, 0 or more, came ${first}.`);
  }
  const question = questionOf(query);
  const levels = levelsOf(question, kinds);
  const sentences = sentencesOf(question, kinds);
  const from = after === undefined ? undefined : decodeSeat(after);
  const begin = from === undefined ? 0 : levelAt(levels, from, after ?? '');
  const rows: Row[] = [];
  for (const level of levels.slice(begin)) {
    if (rows.length > first) break;
    rows.push(...(await nameRows(finder, level, question, from, first + 1 - rows.length)));
  }
  if (rows.length <= first && sentences !== undefined) {
    rows.push(...(await sentenceRows(finder, sentences, question, from, first + 1 - rows.length)));
  }
  return {
    rows: rows.slice(0, first),
    hasNext: rows.length > first,
    hasPrevious: from !== undefined,
    ...(total === true ? { total: await countHits(finder, levels, sentences) } : {}),
  };
}

/** Sentences are not searched for a single character: it stands in most of them. */
function sentencesOf({ runs }: Question, kinds: SearchRequest['kinds']): SentencesRequest | undefined {
  if (kinds?.length === 0 || !runs.some((run) => [...run].length > 1)) return undefined;
  return { phrases: runs.map(phraseOf), ...(kinds && { kinds }) };
}

function levelAt(levels: readonly Level[], { level }: HitSeat, cursor: string): number {
  if (level === SENTENCES) return levels.length;
  const at = levels.findIndex(({ name }) => name === level);
  if (at < 0) throw badCursor(cursor);
  return at;
}

async function nameRows(
  finder: Finder,
  { name: level, tier, request }: Level,
  question: Question,
  from: HitSeat | undefined,
  limit: number,
): Promise<readonly Row[]> {
  const after = from !== undefined && 'name' in from && from.level === level ? { after: from.name } : {};
  const found = await finder.names(request, { ...after, limit });
  return found.map((name) => ({
    cursor: encodeSeat({ level, name: { mentions: name.mentions, entity: name.entity } }),
    row: nameHit(name, tier, question),
  }));
}

async function sentenceRows(
  finder: Finder,
  request: SentencesRequest,
  question: Question,
  from: HitSeat | undefined,
  limit: number,
): Promise<readonly Row[]> {
  const after = from !== undefined && 'sentence' in from ? { after: from.sentence } : {};
  const found = await finder.sentences(request, { ...after, limit });
  return found.map((sentence) => ({
    cursor: encodeSeat({ level: SENTENCES, sentence: { seat: sentence.seat, start: sentence.start } }),
    row: sentenceHit(sentence, question, request.kinds),
  }));
}

async function countHits(
  finder: Finder,
  levels: readonly Level[],
  sentences: SentencesRequest | undefined,
): Promise<number> {
  let count = sentences === undefined ? 0 : await finder.countSentences(sentences);
  for (const { request } of levels) count += await finder.countNames(request);
  return count;
}
