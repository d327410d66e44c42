import type { Located, RegulationAct, Span } from '../../model/facts.js';
import type { Action } from '../../model/vocabulary.js';
import { type Draft, type Reading, yearOf } from '../draft.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { nextSign, SIGN } from '../lexicon/signs.js';
import { bareTitles } from '../recognise/bareTitles.js';
import { clausesOf } from '../recognise/clauses.js';
import {
  type ActWords,
  bracketedTitles,
  indexActWords,
  ruleOf,
  type TitleMention,
  verbsOf,
} from '../recognise/titles.js';
import type { ReadSentence } from '../resolve.js';
import { type Drop, dropsIn } from '../trace.js';
import { actorsOf } from './actors.js';
import { actStatus } from './actStatus.js';
import { actsOn, type Done } from './governed.js';
import { pairedInstruments, rememberTitle } from './pairs.js';
import { identityOf } from './regulation.js';
import { resolutionOn } from './resolutions.js';
import { withSequel } from './sequels.js';
import { joinSpellings } from './spellings.js';
import { approverOf, authorOf, fullTitle, makerOf, ownerOf, withoutShortNames } from './titleOwners.js';
import { topicsOf } from './topics.js';

/** Topics and subject follow from the canonical title, once spellings are joined: classify.ts adds them. */
export type ActDraft = Draft<Omit<RegulationAct, keyof Located | 'topics' | 'subject'>>;

export const actWords = perLexicon(indexActWords);

/** Who did what to which regulation: every verb or mark of acts.yaml with the titles that it governs. */
export function readActs(reading: Reading): readonly ActDraft[] {
  const words = actWords(reading.lexicon);
  const drafts: ActDraft[] = [];
  const named = new Map<string, string>(); // last full title by its noun, for 《条例》, 《决定》
  const known = new Map<string, string>(); // full titles by subject and noun, for “一法一条例”
  for (const sentence of reading.sentences) {
    if (!mayHoldAct(sentence, words)) continue;
    const drop = dropsIn(reading.trace, 'regulationActs', sentence);
    const bracketed = withoutShortNames(sentence.text, bracketedTitles(sentence.text, words, drop), named);
    let own: readonly ActDraft[] = [];
    const bodyEnds = new Set(sentence.bodies.map((body) => body.end - sentence.start));
    for (const clause of joinedClauses(sentence)) {
      for (const done of [
        ...actsIn(sentence, clause, bracketed, bodyEnds, words, drop),
        ...pairedInstruments(sentence, clause, reading, known),
      ]) {
        const found = draftsOf(done, sentence, clause, reading, named, drop);
        for (const { title } of found) rememberTitle(title, known);
        own = [...own, ...found];
      }
      own = withSequel(own, sentence, clause, words);
    }
    drafts.push(...own);
  }
  return joinSpellings(drafts);
}

/** 作出关于甲的决议，以及关于乙的决定: what begins with 以及 goes on with the object of the clause before it. */
function joinedClauses(sentence: ReadSentence): readonly Span[] {
  const { text } = sentence;
  const clauses = clausesOf(sentence);
  if (!text.includes('，以及') && !text.includes('，和')) return clauses;
  const joined: Span[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (last && GOES_ON.test(text.slice(clause.start, clause.start + 5)))
      joined.splice(-1, 1, { ...last, end: clause.end });
    else joined.push(clause);
  }
  return joined;
}
const GOES_ON = /^(?:以及|和)(?:《|关于)/;

function actsIn(
  sentence: ReadSentence,
  clause: Span,
  bracketed: readonly TitleMention[],
  bodyEnds: ReadonlySet<number>,
  words: ActWords,
  drop: Drop | undefined,
): readonly Done[] {
  const { text } = sentence;
  const resolved = resolutionOn(text, clause, words);
  if (resolved) return [resolved];
  const inside = bracketed.filter((title) => title.start >= clause.start && title.end <= clause.end);
  if (inside.length === 0 && !namesInstrument(sentence, clause, words)) return []; // most clauses
  const verbs = verbsOf(sentence, clause, bracketed, bodyEnds, words);
  const titles = [...inside, ...bareTitles(sentence, clause, verbs, inside, words, drop)].sort(
    (a, b) => a.end - b.end || a.start - b.start,
  );
  const acts = groupsOf(text, titles).flatMap((group) => actsOn(text, clause, group, verbs, words, drop));
  return [...acts, ...topicsOf(sentence, clause, verbs, words)];
}

/** Without a title, a word for one or a mark behind one a sentence holds no act. */
const mayHoldAct = (sentence: ReadSentence, words: ActWords): boolean =>
  /《|一法/.test(sentence.text) || namesInstrument(sentence, { start: 0, end: sentence.text.length }, words);

const SIGNS = SIGN.instrument | SIGN.knownInstrument | SIGN.actMark;
/** Whether a stretch has a word for an instrument, or a mark. */
function namesInstrument({ text, signs }: ReadSentence, { start, end }: Span, words: ActWords): boolean {
  for (let at = nextSign(signs, SIGNS, start, end); at < end; at = nextSign(signs, SIGNS, at + 1, end)) {
    if (words.nouns.at(text, at) || words.known.at(text, at) || words.marks.at(text, at)) return true;
  }
  return false;
}

const CONNECTOR = /^[、和与及以]*(?:我?[省市县区]、?)?$/;

/** Titles that stand together in a list. */
function groupsOf(
  text: string,
  titles: readonly TitleMention[],
): readonly (readonly [TitleMention, ...TitleMention[]])[] {
  const groups: [TitleMention, ...TitleMention[]][] = [];
  for (const title of titles) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.end ?? 0;
    if (last && (title.start < end || CONNECTOR.test(text.slice(end, title.start)))) last.push(title);
    else groups.push([title]);
  }
  return groups;
}

function draftsOf(
  done: Done,
  sentence: ReadSentence,
  clause: Span,
  reading: Reading,
  named: Map<string, string>,
  drop: Drop | undefined,
): readonly ActDraft[] {
  const { status, because } = actStatus(sentence, clause.start, done.at, done.action, done.progress);
  const owner = ownerOf(done, sentence);
  return done.titles.flatMap((found) => {
    const mention =
      owner && owner.start === sentence.start + found.start
        ? { ...found, title: found.title.slice(owner.end - owner.start) }
        : found;
    const title = fullTitle(mention, named);
    const author =
      owner?.name ??
      authorOf(found, sentence) ??
      makerOf(done, sentence, reading.frame.issuer) ??
      approverOf(done, sentence);
    const actors =
      author === undefined
        ? actorsOf(reading, sentence, clause.start, done.at, done.action)
        : { names: [author], because: { says: 'acts: it is named beside the title', words: author } };
    const why =
      unmeant(found, done.action) ?? (title === undefined ? UNNAMED : actors.names.length > 0 ? undefined : NOBODY);
    if (title === undefined || why !== undefined) {
      drop?.(found, why ?? UNNAMED, ruleOf(found));
      return [];
    }
    const action = done.action === 'ENACT' ? (found.remark ?? 'ENACT') : done.action;
    const year = yearOf(reading, sentence);
    return actors.names.map((actor) => ({
      title,
      ...identityOf(mention, title, action, actor, reading),
      action,
      status,
      actor,
      ...(year === undefined ? {} : { year }),
      sentence,
      start: sentence.start + Math.min(done.start, mention.start),
      end: sentence.start + Math.max(done.end, mention.end),
      rule: done.rule,
      confidence: done.confidence,
      from: () => [
        { says: `says what was done: ${action}`, words: done.word, rule: done.rule },
        { says: 'names the instrument', words: found.noun || found.title, rule: ruleOf(found) },
        because,
        actors.because,
      ],
    }));
  });
}

/** 宪法 under 学习 means the text, elsewhere an idea. */
const unmeant = ({ row }: TitleMention, action: Action): string | undefined =>
  'under' in row && row.under && !row.under.includes(action)
    ? `means an instrument only under ${row.under.join(', ')}, not under ${action}`
    : undefined;
const UNNAMED = 'stands for a title in full, and none with this noun was named before';
const NOBODY = 'nobody is known who acts: no subject stands before it, and the report has no issuer';
