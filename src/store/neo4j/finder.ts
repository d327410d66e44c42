import type { Finder, FoundName, FoundSentence, NamesRequest, SentencesRequest } from '../search/finder.js';
import type { SoundedForm } from '../search/keys.js';
import type { Phrase } from '../search/question.js';
import type { Match } from '../search/tiers.js';
import type { Connection } from './connection.js';
import { LABEL_OF } from './records.js';

/** What a search looks up, in Neo4j's full-text indexes of keys. */
export function finderOf(connection: Connection): Finder {
  const count = async (name: 'count-found-names' | 'count-found-sentences', params: object): Promise<number> => {
    const [row] = await connection.read((tx) => tx.run<{ count: number }>(name, { ...params }));
    return row?.count ?? 0;
  };
  return {
    names: async (request, { after, limit }) => {
      const seat = { after: after?.entity ?? null, mentions: after?.mentions ?? null };
      const params = { ...namesParams(request), ...seat, limit };
      const rows = await connection.read((tx) =>
        tx.run<Omit<FoundName, 'forms'> & { forms: string }>('found-names', params),
      );
      return rows.map((row) => ({ ...row, forms: JSON.parse(row.forms) as SoundedForm[] })); // written by ourselves
    },
    countNames: (request) => count('count-found-names', namesParams(request)),
    sentences: (request, { after, limit }) => {
      const seat = { seat: after?.seat ?? 0, start: after?.start ?? -1 };
      const params = { match: sentencesMatch(request), ...seat, limit };
      return connection.read((tx) => tx.run<FoundSentence>('found-sentences', params));
    },
    countSentences: (request) => count('count-found-sentences', { match: sentencesMatch(request) }),
  };
}

function namesParams({ any, none, kinds, mentioned }: NamesRequest) {
  return {
    match: none.length === 0 ? anyOf(any) : `(${anyOf(any)}) NOT (${anyOf(none)})`,
    labels: kinds === undefined ? null : kinds.map((kind) => LABEL_OF[kind]),
    mentioned: mentioned ?? null,
  };
}

/** Keys are letters and digits only, so that nothing in them means anything to Lucene. */
const anyOf = (matches: readonly Match[]): string => matches.map((match) => `(${expression(match)})`).join(' OR ');

function expression(match: Match): string {
  if ('phrases' in match) return phrasesOf(match.phrases);
  const keys = match.keys.map((key) => (match.prefix ? `${key}*` : `"${key}"`)).join(' OR ');
  return match.fields.map((field) => `${field}:(${keys})`).join(' OR ');
}

/** Pairs of characters in their order; where the last is only begun, it is the whole phrase. */
const phrasesOf = (phrases: readonly Phrase[]): string =>
  phrases.map(({ grams, prefix }) => `grams:${prefix ? `${grams.join(' ')}*` : `"${grams.join(' ')}"`}`).join(' AND ');

function sentencesMatch({ phrases, kinds }: SentencesRequest): string {
  const words = phrasesOf(phrases);
  return kinds === undefined ? words : `(${words}) AND kinds:(${kinds.join(' OR ')})`;
}
