/**
 * Whether a text reads like a work report. Anything may lie in a folder of reports; what a novel or a speech names is still
 * read, but nobody should take it for what a report states.
 */
import type { Facts } from '../../model/facts.js';
import type { Reading } from '../draft.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { SIGN, type Signed } from '../lexicon/signs.js';
import { indexWords } from '../lexicon/words.js';
import { type RawReport, SALUTATION } from '../reports.js';
import { isHan } from '../script.js';
import { commissionIn, openingOf } from './commission.js';

/** A warning that says what a report has and this text lacks; undefined for a report. */
export function doubtAbout(report: RawReport, { frame, sentences, lexicon }: Reading): string | undefined {
  const isYearbook = frame.kind === 'YEARBOOK';
  const share = shareOfGenre(sentences, lexicon);
  const lacks = [
    ...(isYearbook || frame.issuer !== undefined ? [] : ['no body reports in it']),
    ...(isYearbook || isIntroduced(report) ? [] : ['it has neither the title nor the salutation of a report']),
    ...(share >= LEAST_SHARE ? [] : [`${percent(share)} of it are words of the genre, where a report has about 20 %`]),
  ];
  return lacks.length === 0 ? undefined : `This does not read like a work report: ${lacks.join('; ')}.`;
}

/** Facts of a doubtful text are given with the doubt, and with half the confidence. */
export function withDoubt(facts: Facts, doubt: string | undefined): Facts {
  if (doubt === undefined) return facts;
  const doubted = <Fact extends { readonly confidence: number }>(fact: Fact): Fact => ({
    ...fact,
    confidence: Math.round(fact.confidence * 50) / 100,
  });
  return {
    ...facts,
    document: doubted(facts.document),
    regulationActs: facts.regulationActs.map(doubted),
    activities: facts.activities.map(doubted),
    roles: facts.roles.map(doubted),
    bodies: facts.bodies.map(doubted),
    places: facts.places.map(doubted),
    projects: facts.projects.map(doubted),
    warnings: [doubt, ...facts.warnings],
  };
}

const REPORT_TITLE = /(?:报告|总结|综述)(?:（[^（）]*）)?$/;

/** By its title, by the salutation that splitting has found or left, or by the words on whose behalf it is given. */
const isIntroduced = (report: RawReport): boolean =>
  REPORT_TITLE.test(report.title?.text ?? '') ||
  openingOf(report).some((line) => SALUTATION.test(line.text) || commissionIn(line) !== undefined);

/**
 * The least share of the genre's words among a text's Chinese characters. Reports have 19 % and more; a leader's speech, which
 * comes nearest, 4 %.
 */
const LEAST_SHARE = 0.08;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const genreWords = perLexicon(({ genre }) => indexWords(genre.map((word) => [word, true] as const)));
/** So many Chinese characters show what the rest of a text is like. */
const SAMPLE = 6_000;

function shareOfGenre(sentences: readonly Signed[], lexicon: Lexicon): number {
  const words = genreWords(lexicon);
  let chinese = 0;
  let ofGenre = 0;
  for (const { text, signs } of sentences) {
    if (chinese >= SAMPLE) break;
    for (let at = 0; at < text.length && chinese < SAMPLE; ) {
      const word = (signs[at] ?? 0) & SIGN.genre ? words.at(text, at)?.word : undefined;
      ofGenre += word?.length ?? 0;
      chinese += word?.length ?? Number(isHan(text.charCodeAt(at)));
      at += word?.length ?? 1;
    }
  }
  return chinese === 0 ? 0 : ofGenre / chinese;
}
