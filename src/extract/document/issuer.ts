import type { Span } from '../../model/facts.js';
import type { BodyKind } from '../../model/vocabulary.js';
import type { OfficialPlace } from '../../places/official.js';
import type { Frame, NameTools } from '../frame.js';
import { firstWords, type Line } from '../lines.js';
import { type BodyMention, recogniseBodies } from '../recognise/bodies.js';
import { recognisePlaces } from '../recognise/places.js';
import { asHeading, LONGEST_SENTENCE, type RawReport } from '../split.js';

/** Who reports, as the words name it. */
export interface Issuer {
  readonly name?: string;
  readonly organ: string | undefined;
  readonly place?: OfficialPlace | undefined;
  readonly inTitle?: Span;
}

/** The body that the title names, or what is left of it there, else the one for which the opening speaks. */
export const issuerOf = (report: RawReport, bare: Frame, tools: NameTools): Issuer | undefined =>
  namedInTitle(report, bare, tools) ?? cutInTitle(report, bare, tools) ?? namedInOpening(report, bare, tools);

const REPORTING: ReadonlySet<BodyKind> = new Set([
  'CONGRESS',
  'STANDING_COMMITTEE',
  'CPPCC',
  'CPPCC_SC',
  'GOVERNMENT',
  'COURT',
  'PROCURATORATE',
  'DEMOCRATIC_PARTY',
  'PARTY_COMMITTEE',
  'SUPERVISION',
]);

const asIssuer = ({ name, rule, place }: BodyMention): Issuer => ({ name, organ: organId(rule), place });
const organId = (rule: string): string | undefined => /^organs\/(.+)/.exec(rule)?.[1];

/** The last body that the title names: 白城市人民代表大会常务委员会工作报告. */
function namedInTitle({ title }: RawReport, bare: Frame, tools: NameTools): Issuer | undefined {
  const named = title && bodiesIn(title, bare, tools).filter((body) => body.end < title.end);
  const last = named?.at(-1);
  return last && { ...asIssuer(last), inTitle: last };
}

/** A title that has lost its first syllables: 某省委会工作总结 for 民进某省委会. The opening says which of the parties it is. */
function cutInTitle(report: RawReport, bare: Frame, tools: NameTools): Issuer | undefined {
  const { title } = report;
  const [first] = title ? placesIn(title, tools, bare.place?.code) : [];
  if (!title || !first || first.start !== title.start) return undefined;
  const from = first.end - title.start;
  const forms = tools.names
    .tails(title.text, from)
    .filter(({ lead, tail }) => lead !== '' && title.text.startsWith(tail, from));
  const candidates = new Set(forms.map(({ organ }) => organ.id));
  const spoken = mostFrequent(
    openingOf(report)
      .flatMap((line) => bodiesIn(line, bare, tools))
      .filter(({ rule }) => candidates.has(organId(rule) ?? '')),
    ({ rule }) => rule,
  );
  const tail = forms.find(({ organ }) => organ.id === organId(spoken?.rule ?? ''))?.tail;
  if (!spoken || tail === undefined) return undefined;
  return { ...asIssuer(spoken), place: first.place, inTitle: { start: title.start, end: first.end + tail.length } };
}

const COMMISSION = /受.{0,40}委托|代表.{2,40}(?:委员会|常委会)/;
/** Whether somebody speaks on behalf of a committee. */
export const isCommissioned = ({ text }: Line): boolean => COMMISSION.test(text);

/** 受市人大常委会委托: the committee on whose behalf a report is given; else the body that its opening speaks of most. */
function namedInOpening(report: RawReport, bare: Frame, tools: NameTools): Issuer | undefined {
  const opening = openingOf(report);
  const own = opening
    .flatMap((line) => bodiesIn(line, bare, tools))
    .filter((body) => body.place !== undefined && body.place === bare.place);
  const commissioned = opening.some(isCommissioned);
  const committee = own.find(({ kind }) => commissioned && (kind === 'STANDING_COMMITTEE' || kind === 'CPPCC_SC'));
  const isReport = /报告|总结/.test(report.title?.text ?? '');
  const found = committee ?? (isReport ? mostFrequent(own, ({ name }) => name) : undefined);
  return found && asIssuer(found);
}

const OPENING_LINES = 4;
/** The first lines of the body, or the beginning of a text that has no lines. */
export const openingOf = (report: RawReport): readonly Line[] =>
  report.body.slice(0, OPENING_LINES).map((line) => firstWords(line, LONGEST_SENTENCE));

export const placesIn = (line: Line, tools: NameTools, home?: string) =>
  recognisePlaces(asHeading(line), tools.gazetteer, tools.placeWords, home);

const bodiesIn = (line: Line, frame: Frame, tools: NameTools): readonly BodyMention[] =>
  recogniseBodies(asHeading(line), placesIn(line, tools, frame.place?.code), tools.names, frame).filter(
    ({ kind, attributive }) => REPORTING.has(kind) && !attributive,
  );

export function mostFrequent<T>(items: readonly T[], key: (item: T) => string): T | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...items].sort((a, b) => (counts.get(key(b)) ?? 0) - (counts.get(key(a)) ?? 0))[0];
}
