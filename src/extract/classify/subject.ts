import type { NameTools } from '../frame.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';
import { stemOf } from './titleStem.js';

/**
 * The key under which regulations of several places are the same subject. It is a function of the canonical title, and two
 * titles have the same subject when the same remains of both after these are taken off (the words stand in subjects.yaml):
 * - the place, and before 关于 or in a decision the body that made the text;
 * - 关于…的, and the form at the end: 条例, 办法, 若干规定, 实施办法, 决定, 意见 …, then 工作;
 * - 实施 and 法 around a law in force, so that 中医药法实施办法 is about 中医药 like 中医药条例;
 * - brackets, punctuation, and the difference between 和, 与 and 及;
 * - words for the whole of the place in front (城市, 城镇, 城乡), unless nothing but 管理 or the like would remain.
 * 管理, 促进, 保护 and everything else stays. Rows of subjects.yaml name forms that usage does not tell apart: 保定市住宅物业管理条例,
 * 南通市住宅物业管理条例 and 永州市物业管理条例 are the same subject, because all carry out the national 物业管理条例; 农村供水 and
 * 供水, 居家养老服务 and 养老服务 are not, because one of the two is narrower.
 *
 * A title that begins with no place below the country has no subject: it has no counterparts elsewhere, or nobody knows whose it is.
 */
export function subjectOf(title: string, lexicon: Lexicon, tools: NameTools): string | undefined {
  const { placed, words } = stemOf(title, lexicon, tools);
  if (!placed) return undefined;
  const peels = peelsOf(lexicon);
  const plain = withoutForm(withoutMarks(words), peels).replace(/以及|(?<!参)[与及]/g, '和');
  const narrow = withoutScope(withoutFiller(lawOf(plain, peels) ?? plain, peels), peels);
  const subject = peels.same.get(narrow) ?? narrow;
  return isSubject(subject, peels) ? subject : undefined;
}

interface Peels {
  readonly forms: WordIndex<true>;
  readonly fillers: WordIndex<true>;
  readonly scopes: WordIndex<true>;
  readonly bare: ReadonlySet<string>;
  readonly same: ReadonlyMap<string, string>;
  readonly laws: ReadonlySet<string>;
}

const peelsOf = perLexicon(({ subjects, laws }): Peels => {
  const words = (role: string) => subjects.flatMap((row) => (row.role === role ? row.words : []));
  const index = (role: string) => indexWords(words(role).map((word) => [word, true] as const));
  return {
    forms: index('form'),
    fillers: index('filler'),
    scopes: index('scope'),
    bare: new Set(words('bare')),
    same: new Map(subjects.flatMap((row) => (row.role === 'same' ? row.words.map((word) => [word, row.subject]) : []))),
    laws: new Set(laws),
  };
});

/** （试行）, （2021—2035年） say nothing of the subject; brackets inside a title do. */
const withoutMarks = (words: string): string =>
  words.replace(/(?:（[^（）]*）)+$/, '').replace(/[^\p{Letter}\p{Number}]/gu, '');

/** Once more for 决议决定. */
function withoutForm(words: string, peels: Peels): string {
  const about = words.replace(/^关于/, '');
  const form = peels.forms.endingAt(about, about.length)?.word;
  return form === undefined ? about : withoutForm(about.slice(0, -form.length).replace(/的$/, ''), peels);
}

function withoutFiller(words: string, peels: Peels): string {
  const rest = words.slice(0, words.length - (peels.fillers.endingAt(words, words.length)?.word.length ?? 0));
  return isSubject(rest, peels) ? rest : words;
}

function lawOf(words: string, { laws }: Peels): string | undefined {
  const law = /^(?:(?:贯彻)?(?:实施|执行))?(?:中华人民共和国)?(.+法)$/.exec(words)?.[1];
  if (law === undefined || !laws.has(law)) return undefined;
  return law.length > SHORTEST ? law.slice(0, -1) : law; // 水法
}

function withoutScope(words: string, peels: Peels): string {
  const scope = peels.scopes.at(words, 0)?.word;
  const rest = words.slice(scope?.length ?? 0);
  return scope !== undefined && isSubject(rest, peels) ? withoutScope(rest, peels) : words;
}

/** 绿化. */
const SHORTEST = 2;

/** Not 管理 alone. */
const isSubject = (words: string, { bare }: Peels): boolean => words.length >= SHORTEST && !bare.has(words);
