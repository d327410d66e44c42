import type { Span } from '../../model/facts.js';
import type { BodyKind } from '../../model/vocabulary.js';
import type { OfficialPlace } from '../../places/official.js';
import type { Frame, NameTools } from '../frame.js';
import type { Line } from '../lines.js';
import { type BodyMention, recogniseBodies } from '../recognise/bodies.js';
import type { RawReport } from '../reports.js';
import { asHeading } from '../split.js';
import { commissionOf, openingOf } from './commission.js';
import { mostFrequent } from './frequent.js';
import { placesIn } from './place.js';

/** Who reports, as the words name it. */
export interface Issuer {
  readonly name?: string;
  readonly organ: string | undefined;
  readonly place?: OfficialPlace | undefined;
  readonly inTitle?: Span;
}

/** The body that the title names, or what is left of it there, else the one for which the opening speaks. */
export const issuerOf = (report: RawReport, bare: Frame, tools: NameTools): Issuer | undefined =>
  namedInTitle(report, bare, tools) ??
  placelessInTitle(report, bare, tools) ??
  cutInTitle(report, bare, tools) ??
  commissioning(report, bare, tools) ??
  namedInOpening(report, bare, tools);

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

/** A town has a congress and no standing committee. */
const PRESIDIUM = 'organs/presidium-of-a-township-congress';

const asIssuer = ({ name, rule, place, kind }: BodyMention): Issuer => ({
  name,
  organ: organId(rule) ?? (rule.startsWith('national/') ? NATIONAL[kind] : undefined),
  place,
});
/** The country's own bodies are organs of it like those of other places. */
const NATIONAL: Partial<Record<BodyKind, string>> = {
  CONGRESS: 'congress',
  STANDING_COMMITTEE: 'standing-committee',
  CPPCC: 'cppcc',
  GOVERNMENT: 'government',
  COURT: 'court',
  PROCURATORATE: 'procuratorate',
  PARTY_COMMITTEE: 'party-committee',
};
const organId = (rule: string): string | undefined => /^organs\/(.+)/.exec(rule)?.[1];

/** 在某某会议上的政府工作报告: who met is not who reports. */
export const OCCASION = /^(?:——)?在[^，。]{2,40}(?:会议|大会)上的/;
const DATED = /^(?:[12][\d〇零一二三四五六七八九]{3}年)?(?:度)?/;

/** The last body that the title names: 白城市人民代表大会常务委员会工作报告. */
function namedInTitle({ title }: RawReport, bare: Frame, tools: NameTools): Issuer | undefined {
  if (!title) return undefined;
  const from = title.start + (OCCASION.exec(title.text)?.[0].length ?? 0);
  const named = bodiesIn(title, bare, tools).filter(({ start, end }) => start >= from && end < title.end);
  const last = named.at(-1);
  const first = named.find(({ name }) => name === last?.name); // 市政府关于法治政府建设情况的报告 names it twice
  return last && first && { ...asIssuer(last), inTitle: first };
}

/** 政府工作报告, 2023年人大常委会工作报告: a title leaves out the place where the page or the head says it. */
function placelessInTitle({ title }: RawReport, { place }: Frame, tools: NameTools): Issuer | undefined {
  if (!title || !place) return undefined;
  const from = [OCCASION, DATED].reduce((at, words) => at + (words.exec(title.text.slice(at))?.[0].length ?? 0), 0);
  const form = tools.names
    .tails(title.text, from)
    .find(({ lead, tail }) => lead === '' && title.text.startsWith(`${tail}工作`, from));
  if (!form) return undefined;
  const inTitle = { start: title.start, end: title.start + from + form.tail.length };
  return { name: form.organ.nameOf(place), organ: form.organ.id, place, inTitle };
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

/** 受市人大常委会委托, 我代表市人民政府: the body on whose behalf a report is given. */
function commissioning(report: RawReport, bare: Frame, tools: NameTools): Issuer | undefined {
  const words = commissionOf(report);
  const [found] = words ? bodiesIn(words, bare, tools) : [];
  return found && asIssuer(found);
}

/** The body of the report's own place that its opening speaks of most. */
function namedInOpening(report: RawReport, bare: Frame, tools: NameTools): Issuer | undefined {
  if (!/报告|总结/.test(report.title?.text ?? '')) return undefined;
  const own = openingOf(report)
    .flatMap((line) => bodiesIn(line, bare, tools))
    .filter((body) => body.place !== undefined && body.place === bare.place);
  const found = mostFrequent(own, ({ name }) => name);
  return found && asIssuer(found);
}

const bodiesIn = (line: Line, frame: Frame, tools: NameTools): readonly BodyMention[] =>
  recogniseBodies(
    asHeading(line),
    tools.signsOf(line.text),
    placesIn(line, tools, frame.place?.code),
    tools.names,
    frame,
  ).filter(({ kind, rule, attributive }) => (REPORTING.has(kind) || rule === PRESIDIUM) && !attributive);
