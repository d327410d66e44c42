import { COUNTRY_CODE } from '../../model/ids.js';
import type { OfficialPlace } from '../../places/official.js';
import type { NameTools } from '../frame.js';
import type { Line } from '../lines.js';
import type { NamedPlace } from '../recognise/gazetteer.js';
import { placeWithin } from '../recognise/localPlaces.js';
import { isWithin, recognisePlaces } from '../recognise/places.js';
import type { RawReport } from '../reports.js';
import { asHeading } from '../split.js';
import { commissionOf, openingOf } from './commission.js';
import { mostFrequent } from './frequent.js';

export const placesIn = (line: Line, tools: NameTools, home?: string) =>
  recognisePlaces(asHeading(line), tools.signsOf(line.text), tools.gazetteer, tools.placeWords, home);

/**
 * The place that a report is about: the one that its title or head names, else the body on whose behalf it is given, else its
 * opening, else the one spoken of most. What the report calls itself (省, 县) says of which level it is.
 */
export function placeOf(report: RawReport, tools: NameTools): OfficialPlace | undefined {
  const commission = commissionOf(report);
  const above = [report.title, ...report.head, commission].filter((line) => line !== undefined);
  const named =
    firstPlace(above, tools, () => true) ?? firstPlace(report.imprint.filter(isOfMeeting), tools, () => true);
  const township = townshipOf(report, named, tools);
  if (township ?? named) return township ?? named;
  const homonym = homonymOf(report, above, tools);
  if (homonym) return homonym;
  const fits = fitsLevel(levelIn(commission?.text ?? ''));
  return firstPlace(openingOf(report), tools, fits) ?? frequentPlace(report.body, tools, fits);
}

type Test = (place: OfficialPlace) => boolean;

/** The first place of the lines given; written in full before in short, the lowest of those that belong together. */
function firstPlace(lines: readonly Line[], tools: NameTools, fits: Test): OfficialPlace | undefined {
  for (const line of lines) {
    const found = placesIn(line, tools).filter(({ place }) => fits(place));
    let first = found.find(({ short }) => !short) ?? found[0];
    if (!first && OF_THE_COUNTRY.test(line.text)) return tools.gazetteer.byCode(COUNTRY_CODE);
    if (!first) continue;
    for (const next of found) if (next.place.parent === first.place.code && next.start === first.end) first = next; // 吉林省白城市
    return first.place;
  }
  return undefined;
}

/** Bodies that exist once: who reports to them, or for them, speaks of the whole country. */
const OF_THE_COUNTRY =
  /全国人民代表大会|全国人大|全国政协|全国委员会|国务院|最高人民?(?:检察|法)院|中央委员会|^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)中央/;

/** A file of a meeting is headed by it: 某县第十届人民代表大会第二次会议文件（5）. */
const isOfMeeting = ({ text }: Line): boolean => /会议/.test(text);

const LEVEL =
  /(自治区|自治州|自治县|[省市县区州旗盟])(?:第?[一二三四五六七八九十]+届)?(?:人民政府|政府|人民代表大会|人大|政协|(?:中级|高级)?人民(?:法|检察)院|委)/;

const levelIn = (words: string): string | undefined => LEVEL.exec(words)?.[1];

/** Whether a report that speaks of itself as 省 or 县 may be about a place. */
const fitsLevel =
  (level: string | undefined): Test =>
  ({ name, level: own }) =>
    own !== 'COUNTRY' && (level === undefined || (name.endsWith(level) && !(level === '区' && own === 'PROVINCE')));

const frequentPlace = (lines: readonly Line[], tools: NameTools, fits: Test): OfficialPlace | undefined =>
  mostFrequent(
    lines.flatMap((line) => placesIn(line, tools)).filter(({ place }) => fits(place)),
    ({ place }) => place.code,
  )?.place;

/** 鼓楼区人大常委会工作报告: of the places that are called so, the one of whose city or province the report speaks most. */
function homonymOf(report: RawReport, above: readonly Line[], tools: NameTools): OfficialPlace | undefined {
  const called = above
    .flatMap(({ text }) => Array.from({ length: text.length }, (_, at) => tools.gazetteer.at(text, at)))
    .find(([longest]) => longest?.short === false && longest.place.fullName !== undefined);
  if (!called) return undefined;
  const spoken = report.body.flatMap((line) => placesIn(line, tools));
  const nearness = ({ place }: NamedPlace): number =>
    spoken
      .filter((other) => isWithin(place, other.place))
      .reduce((sum, other) => sum + other.place.code.replace(/(?:00)+$/, '').length, 0);
  const [likeliest] = called.filter(({ short }) => !short).sort((a, b) => nearness(b) - nearness(a));
  return likeliest && nearness(likeliest) > 0 ? likeliest.place : undefined;
}

/** 青山镇人大主席团工作报告: a town's name stands before the organ, behind the county's or alone. */
const TOWNSHIP =
  /^([\u4e00-\u9fff]{1,5}(?:镇|乡|街道))(?:第?[一二三四五六七八九十]+届)?(?:人大|人民代表大会|人民政府|党委|政府)/;

function townshipOf(
  { title }: RawReport,
  around: OfficialPlace | undefined,
  tools: NameTools,
): OfficialPlace | undefined {
  if (!title) return undefined;
  const from = placesIn(title, tools).at(-1)?.end ?? title.start;
  const written = TOWNSHIP.exec(title.text.slice(from - title.start).replace(/^20\d\d年/, ''))?.[1];
  if (written === undefined) return undefined;
  const listed = around && tools.gazetteer.townshipsWithin(around.code).at(written, 0);
  return listed?.word === written ? listed.value : placeWithin(around?.code, written, 'TOWNSHIP');
}
