import type { DocumentFact, Span } from '../../model/facts.js';
import type { Reading } from '../draft.js';
import { firstWords, type Line } from '../lines.js';
import { LONGEST_TITLE, type RawReport } from '../reports.js';
import type { Reason } from '../trace.js';
import { OCCASION } from './issuer.js';
import { dateOf, meetingOf } from './meeting.js';
import { presenterOf } from './presenter.js';
import type { Years } from './years.js';

export type DocumentDraft = Omit<DocumentFact, 'quote' | 'sentence' | 'sentenceSpan' | keyof Span> &
  Span & { readonly from: () => readonly Reason[] };

const SESSION = /第?[一二三四五六七八九十百]+届/;

/** What a report is: its full title, who gave it, when and at which meeting. */
export function documentOf(report: RawReport, reading: Reading, years: Years): DocumentDraft {
  const { frame } = reading;
  const titleLine = titleOf(report);
  const meeting = meetingOf(report, frame);
  return {
    title: fullTitle(report, reading),
    issuer: frame.issuer ?? null,
    kind: frame.kind,
    place: frame.place?.name ?? null,
    ...(frame.place ? { placeCode: frame.place.code } : {}),
    coversYears: years.all,
    planYear: years.planned ?? null,
    presenter: presenterOf(report, reading),
    meeting,
    date: dateOf(report, meeting),
    start: titleLine?.start ?? report.start,
    end: titleLine?.end ?? report.end,
    rule: 'document',
    confidence: frame.issuer === undefined ? 0.6 : 0.95,
    from: () => [],
  };
}

/** A text without a title is called by its first words. */
const titleOf = ({ title, body: [first] }: RawReport): Line | undefined =>
  title ?? (first && firstWords(first, LONGEST_TITLE));

/** The title with the issuer's full name; a term that the title names (第十五届) is kept. */
function fullTitle(report: RawReport, { frame }: Reading): string {
  const written = report.title?.text ?? '';
  const { issuer, place, issuerInTitle } = frame;
  if (issuer === undefined || !place) return written || (titleOf(report)?.text.replace(/[【】。]/g, '') ?? '');
  const term = SESSION.exec(written.replace(OCCASION, ''))?.[0];
  const named = term === undefined ? issuer : issuer.replace(place.name, `${place.name}第${term.replace('第', '')}`);
  if (written === '' || PLAIN_TITLE.test(written)) return `${named}工作报告`;
  return report.title && issuerInTitle ? named + written.slice(issuerInTitle.end - report.title.start) : written;
}
/** What is said behind it of the copy at hand is no part of a title. */
const PLAIN_TITLE = /工作的?报告(?:书)?(?:（[^（）]*）)?$/;
