/** Explanations for people: the sentence, beneath it what was read in it (+) and what was not (-), each with its reasons. */
import type { Family, Reason } from '../extract/trace.js';
import type { DocumentFact } from '../model/facts.js';
import type { RowedReport, RowedSentence, WithRow } from './rows.js';

export const linesOf = ({ id, document, reasons, warnings, sentences }: RowedReport): readonly string[] => [
  `${id} · ${document.title}`,
  ...frameOf(document).map((line) => `  ${line}`),
  ...reasons.flatMap(linesOfReason),
  ...warnings.map((warning) => `  warning: ${warning}`),
  ...sentences.flatMap((sentence) => ['', ...linesOfSentence(sentence)]),
];

function frameOf({
  kind,
  issuer,
  place,
  coversYears,
  planYear,
  presenter,
  meeting,
  date,
}: DocumentFact): readonly string[] {
  const years = coversYears.length === 0 ? 'no year' : coversYears.join(', ');
  const given = [presenter?.person, meeting, date].filter((part) => part !== null && part !== undefined);
  return [
    `${kind} of ${place ?? 'no known place'}, issuer ${issuer ?? 'unknown'}`,
    `looks back on ${years}, plans ${planYear ?? 'no year'}`,
    ...(given.length > 0 ? [`given: ${given.join(' · ')}`] : []),
  ];
}

function linesOfSentence({ line, section, part, text, facts, dropped }: RowedSentence): readonly string[] {
  const nothing = facts.length + dropped.length === 0 ? ['  nothing in it could have been a fact'] : [];
  return [
    `line ${line} · ${part}${section === undefined ? '' : ` · ${section}`}`,
    text,
    ...nothing,
    ...facts.flatMap((fact) => [
      `  + ${NAMES[fact.family]}: ${fact.shown} · confidence ${fact.confidence}`,
      ...fact.reasons.flatMap(linesOfReason),
    ]),
    ...dropped.flatMap((drop) => [
      `  - ${NAMES[drop.family]}: ${oneLine(drop.quote)}`,
      ...[drop, ...drop.reasons].flatMap(linesOfReason),
    ]),
  ];
}

const NAMES: Readonly<Record<Family, string>> = {
  document: 'document',
  regulationActs: 'act',
  activities: 'activity',
  roles: 'role',
  bodies: 'body',
  places: 'place',
  projects: 'project',
};

function linesOfReason({ says, words, rule, row }: WithRow<Reason>): readonly string[] {
  const quoted = words === undefined ? '' : `“${oneLine(words)}” `;
  const found = row ? [`        ${row.file}:${row.line} (${rule}): ${row.because}`] : [];
  return [`      ${quoted}${says}`, ...found];
}

const oneLine = (text: string): string => text.replace(/\s+/g, '');
