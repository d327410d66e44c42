import type { DocumentFact, Presenter, Span } from '../../model/facts.js';
import type { Reading } from '../draft.js';
import { firstWords, type Line } from '../lines.js';
import { writtenDate } from '../numerals.js';
import { nameAt } from '../recognise/persons.js';
import { presenterIn } from '../relate/roles.js';
import { LONGEST_TITLE, type RawReport } from '../split.js';
import type { Reason } from '../trace.js';
import type { Years } from './years.js';

export type DocumentDraft = Omit<DocumentFact, 'quote' | 'sentence' | 'sentenceSpan' | keyof Span> &
  Span & { readonly from: () => readonly Reason[] };

const SESSION = /第?[一二三四五六七八九十百]+届/;

/** What a report is: its full title, who gave it, when and at which meeting. */
export function documentOf(report: RawReport, reading: Reading, years: Years): DocumentDraft {
  const { frame } = reading;
  const titleLine = titleOf(report);
  return {
    title: fullTitle(report, reading),
    issuer: frame.issuer ?? null,
    kind: frame.kind,
    place: frame.place?.name ?? null,
    ...(frame.place ? { placeCode: frame.place.code } : {}),
    coversYears: years.all,
    planYear: years.planned ?? null,
    presenter: presenterOf(reading),
    meeting: meetingOf(report.head, reading),
    date: report.head.map((line) => writtenDate(line.text)).find((date) => date !== undefined) ?? null,
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
  const written = report.title?.text ?? titleOf(report)?.text.replace(/[【】。]/g, '') ?? '';
  const { issuer, place, issuerInTitle } = frame;
  if (issuer === undefined || !place) return written;
  const term = SESSION.exec(written)?.[0];
  const named = term === undefined ? issuer : issuer.replace(place.name, `${place.name}第${term.replace('第', '')}`);
  if (/工作报告$/.test(written)) return `${named}工作报告`;
  return report.title && issuerInTitle ? named + written.slice(issuerInTitle.end - report.title.start) : written;
}

function presenterOf(reading: Reading): Presenter | null {
  for (const line of reading.head) {
    const found = presenterIn(line, reading);
    if (found) return found;
  }
  const alone = reading.head.find(({ text }) => nameAt(text, 0, reading.lexicon)?.end === text.length);
  return alone ? { person: alone.text, role: NO_OFFICE } : null;
}
/** What a person is of whom the head says only the name. */
const NO_OFFICE = '报告人';

/** 在某市第九届人民代表大会第二次会议上: the meeting, its body in full. */
function meetingOf(head: readonly Line[], { frame }: Reading): string | null {
  for (const line of head) {
    const found = /在(.{2,40}?第?[一二三四五六七八九十百]+次(?:全体)?会议)上?/.exec(line.text)?.[1];
    if (found === undefined) continue;
    const place = frame.place?.name ?? '';
    const session = /第?([一二三四五六七八九十百]+)届/.exec(found)?.[1];
    const number = /第?([一二三四五六七八九十百]+)次(?:全体)?会议$/.exec(found)?.[1];
    if (session === undefined || number === undefined) return found;
    if (/政协|政治协商/.test(found)) return `中国人民政治协商会议${place}第${session}届委员会第${number}次会议`;
    if (/常委会|常务委员会/.test(found)) return `${place}第${session}届人民代表大会常务委员会第${number}次会议`;
    return /人大|人民代表大会/.test(found) ? `${place}第${session}届人民代表大会第${number}次会议` : found;
  }
  return null;
}
