import type { Finder, FoundName, FoundSentence, NamesRequest, SentencesRequest } from '../search/finder.js';
import type { SoundedForm } from '../search/keys.js';
import type { Phrase } from '../search/question.js';
import type { Match } from '../search/tiers.js';
import type { Statements } from './statements.js';

/** What a search looks up, in SQLite's full-text indexes of keys. */
export function finderOf(statements: Statements, answer: <Result>(work: () => Result) => Promise<Result>): Finder {
  const count = (name: 'count-found-names' | 'count-found-sentences', params: Params) =>
    answer(() => statements.row<{ count: number }>(name, params)?.count ?? 0);
  return {
    names: (request, { after, limit }) =>
      answer(() =>
        foundNames(statements, {
          ...namesParams(request),
          after: after?.entity ?? null,
          afterMentions: after?.mentions ?? null,
          limit,
        }),
      ),
    countNames: (request) => count('count-found-names', namesParams(request)),
    sentences: (request, { after, limit }) =>
      answer(() =>
        foundSentences(statements, {
          match: sentencesMatch(request),
          seat: after?.seat ?? 0,
          start: after?.start ?? 0,
          limit,
        }),
      ),
    countSentences: (request) => count('count-found-sentences', { match: sentencesMatch(request) }),
  };
}

type Params = Parameters<Statements['rows']>[1];

function foundNames(statements: Statements, params: Params): readonly FoundName[] {
  const rows = statements.rows<{ entity: string; mentions: number; forms: string }>('found-names', params);
  return rows.map(({ forms, ...found }) => ({ ...found, forms: JSON.parse(forms) as SoundedForm[] })); // written by ourselves
}

function foundSentences(statements: Statements, params: Params): readonly FoundSentence[] {
  return statements.rows<Omit<FoundSentence, 'mentions'>>('found-sentences', params).map((found) => {
    const { document, passage, start, end } = found;
    return { ...found, mentions: statements.rows('mentioned-in', { document, passage, start, end }) };
  });
}

function namesParams({ any, none, kinds, mentioned }: NamesRequest) {
  const match = none.length === 0 ? anyOf(any) : `(${anyOf(any)}) NOT (${anyOf(none)})`;
  return {
    match,
    kinds: kinds === undefined ? null : JSON.stringify(kinds),
    mentioned: mentioned === undefined ? null : Number(mentioned),
  };
}

/** Keys are letters and digits only, so that nothing in them can end a quotation. */
const anyOf = (matches: readonly Match[]): string => matches.map(expression).join(' OR ');

function expression(match: Match): string {
  if ('phrases' in match) return `{grams} : (${phrasesOf(match.phrases)})`;
  const keys = match.keys.map((key) => `"${key}"${match.prefix ? ' *' : ''}`);
  return `{${match.fields.join(' ')}} : (${keys.join(' OR ')})`;
}

const phrasesOf = (phrases: readonly Phrase[]): string =>
  phrases.map(({ grams, prefix }) => `"${grams.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ');

function sentencesMatch({ phrases, kinds }: SentencesRequest): string {
  const words = `{grams} : (${phrasesOf(phrases)})`;
  if (kinds === undefined) return words;
  return `${words} AND {kinds} : (${kinds.join(' OR ')})`;
}
