import { COUNTRY_CODE } from '../model/ids.js';
import type { DocumentKind } from '../model/vocabulary.js';
import type { OfficialPlace } from '../places/official.js';
import { type BodyMention, recogniseBodies } from './recognise/bodies.js';
import type { BodyNames } from './recognise/bodyNames.js';
import type { Gazetteer } from './recognise/gazetteer.js';
import { recognisePlaces } from './recognise/places.js';
import type { WordRow } from './lexicon/lexicon.js';
import type { RawReport, Sentence } from './split.js';
import type { Line } from './lines.js';

/** What title, head and opening of a report set for everything below: who reports, about which place and which years. */
export interface Frame {
  readonly kind: DocumentKind;
  /** The place that 市, 省 and 县 are read by. */
  readonly place: OfficialPlace | undefined;
  /** From the place upwards: itself, its prefecture, its province, the country. */
  readonly ancestors: readonly OfficialPlace[];
  /** Canonical full name of the body that reports; undefined for a yearbook. */
  readonly issuer: string | undefined;
  /** Where the issuer is written. */
  readonly issuerMention: BodyMention | undefined;
  /** Id of the issuer's row in organs.yaml. */
  readonly issuerOrgan: string | undefined;
}

export interface NameTools {
  readonly gazetteer: Gazetteer;
  readonly names: BodyNames;
  readonly placeWords: readonly WordRow[];
}

export function deriveFrame(report: RawReport, tools: NameTools): Frame {
  const title = report.title?.text ?? '';
  const opening = report.body.slice(0, 4);
  const place =
    placeOf([...(report.title ? [report.title] : []), ...report.head, ...opening], tools) ??
    frequentPlace(report.body, tools);
  const ancestors = place ? withAncestors(place, tools.gazetteer) : [];
  const bare: Frame = {
    kind: 'OTHER',
    place,
    ancestors,
    issuer: undefined,
    issuerMention: undefined,
    issuerOrgan: undefined,
  };
  if (isYearbook(report)) return { ...bare, kind: 'YEARBOOK' };
  const inTitle = report.title
    ? bodiesIn(report.title, bare, tools).filter((b) => isReporting(b) && b.end < lineEnd(report.title))
    : [];
  const inOpening = [...report.head.slice(0, 0), ...opening]
    .flatMap((line) => bodiesIn(line, bare, tools))
    .filter(isReporting);
  const commissioned = inOpening.find(
    (body) =>
      body.place === place &&
      COMMISSION.test(opening.map((l) => l.text).join('\n')) &&
      /STANDING|CPPCC_SC/.test(body.kind),
  );
  const mention =
    inTitle.at(-1) ??
    commissioned ??
    (/报告|总结/.test(title) ? mostFrequent(inOpening.filter((b) => b.place?.code === place?.code)) : undefined);
  if (!mention) return bare;
  const organ = issuingOrgan(mention, tools.names);
  const owner = mention.place ?? place;
  const issuer = owner && organ ? (tools.names.organs.get(organ)?.nameOf(owner) ?? mention.name) : mention.name;
  return { ...bare, kind: KIND_OF[organ ?? ''] ?? kindOf(mention), issuer, issuerMention: mention, issuerOrgan: organ };
}

const COMMISSION = /受.{0,40}委托|代表.{2,40}(?:委员会|常委会)/;
const KIND_OF: Readonly<Record<string, DocumentKind>> = {
  'standing-committee': 'NPC_SC',
  'cppcc-standing-committee': 'CPPCC_SC',
  government: 'GOVERNMENT',
  'party-committee': 'PARTY',
};
const kindOf = (body: BodyMention): DocumentKind => (body.kind === 'DEMOCRATIC_PARTY' ? 'DEMOCRATIC_PARTY' : 'OTHER');

/** A congress reports through its standing committee, and so does the CPPCC. */
function issuingOrgan(mention: BodyMention, names: BodyNames): string | undefined {
  const id = mention.rule.replace(/^organs\//, '');
  if (id === 'congress') return 'standing-committee';
  if (id === 'cppcc') return 'cppcc-standing-committee';
  return names.organs.has(id) ? id : undefined;
}

const isReporting = (body: BodyMention): boolean =>
  [
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
  ].includes(body.kind);

const lineEnd = (line: Line | undefined): number => line?.end ?? 0;

/** An almanac's pages carry entries under 【headings】 and no salutation. */
const isYearbook = (report: RawReport): boolean =>
  report.head.length === 0 && report.body.filter((line) => /^【.{2,30}】/.test(line.text)).length >= 2;

export const asSentence = (line: Line): Sentence => ({
  text: line.text,
  start: line.start,
  end: line.end,
  section: undefined,
  part: 'REVIEW',
  paragraph: 0,
  isHeading: true,
});

function bodiesIn(line: Line, frame: Frame, tools: NameTools): readonly BodyMention[] {
  const sentence = asSentence(line);
  const places = recognisePlaces(sentence, tools.gazetteer, tools.placeWords, frame.place?.code);
  return recogniseBodies(sentence, places, tools.names, frame);
}

/** The first place of the lines given; written in full before in short. */
function placeOf(lines: readonly Line[], tools: NameTools): OfficialPlace | undefined {
  for (const line of lines) {
    const found = recognisePlaces(asSentence(line), tools.gazetteer, tools.placeWords, undefined).filter(
      (m) => m.place.level !== 'COUNTRY',
    );
    const first = found.find((m) => !m.short) ?? found[0];
    if (!first) continue;
    const below = found.find((m) => m.place.parent === first.place.code && m.start === first.end); // 吉林省白城市
    return (below ?? first).place;
  }
  return undefined;
}

function frequentPlace(lines: readonly Line[], tools: NameTools): OfficialPlace | undefined {
  const found = lines.flatMap((line) =>
    recognisePlaces(asSentence(line), tools.gazetteer, tools.placeWords, undefined),
  );
  return mostFrequent(found.map((m) => ({ ...m, name: m.place.code })))?.place;
}

function mostFrequent<T extends { readonly name: string }>(items: readonly T[]): T | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.name, (counts.get(item.name) ?? 0) + 1);
  return [...items].sort((a, b) => (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0))[0];
}

function withAncestors(place: OfficialPlace, gazetteer: Gazetteer): readonly OfficialPlace[] {
  const chain: OfficialPlace[] = [];
  for (
    let at: OfficialPlace | undefined = place;
    at;
    at = at.parent === undefined ? undefined : gazetteer.byCode(at.parent)
  ) {
    chain.push(at);
    if (at.code === COUNTRY_CODE) break;
  }
  return chain;
}
