import type { CommitteeRow } from '../lexicon/bodyLexicon.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';
import type { PartForm } from './bodyForms.js';

/** Committees whose names are put together of topics, by the id of the organ that they belong to. */
export type Committees = ReadonlyMap<string, { readonly row: CommitteeRow; readonly topics: WordIndex<true> }>;

export const indexCommittees = (rows: readonly CommitteeRow[]): Committees =>
  new Map(
    rows
      .filter((row) => row.topics.length > 0)
      .flatMap((row) => {
        const topics = indexWords(row.topics.map((topic) => [topic, true] as const));
        return row.of.map((of) => [of, { row, topics }] as const);
      }),
  );

/** 财政经济委员会, 财经委: a committee's stem, full or short, with each of the endings, behind its owner and alone. */
export function committeeForms(row: CommitteeRow): readonly (PartForm & { readonly bare: boolean })[] {
  return Object.entries(row.stems).flatMap(([stem, short]) =>
    [stem, ...short].flatMap((written) =>
      row.endings.flatMap((ending) =>
        [false, true].map((bare) => ({ ...partForm(row, stem, ending), form: written + ending, bare })),
      ),
    ),
  );
}

/** 文化文史和学习委: topics that follow one another and an ending; the name is kept as written. */
export function committeeAt(committees: Committees, organ: string, text: string, at: number): PartForm | undefined {
  const known = committees.get(organ);
  if (!known) return undefined;
  let end = at;
  for (let topic = known.topics.at(text, end); topic; topic = known.topics.at(text, end)) end += topic.word.length;
  const ending = known.row.endings.find((last) => text.startsWith(last, end));
  if (end === at || ending === undefined) return undefined;
  return { ...partForm(known.row, text.slice(at, end), ending), form: text.slice(at, end + ending.length) };
}

function partForm(row: CommitteeRow, stem: string, ending: string): PartForm {
  const [full = ''] = row.endings;
  return {
    form: stem + ending,
    name: `{body}${stem}${full}`,
    row: {
      id: row.id,
      kind: 'SPECIAL_COMMITTEE',
      of: row.of,
      notBefore: ending === '委' ? NOT_BEHIND_COMMITTEE : [],
      beside: [],
      besideOnly: [],
      shared: false,
    },
  };
}

/** Behind 委 they make another word: 委员, 委托, 委会. */
const NOT_BEHIND_COMMITTEE = ['员', '托', '派', '会', '办', '屈'];
