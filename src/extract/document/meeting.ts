import type { Frame } from '../frame.js';
import type { Line } from '../lines.js';
import { writtenDate } from '../numerals.js';
import type { RawReport } from '../reports.js';

const NUMERAL = '[一二三四五六七八九十百\\d]+';
/** 某市第九届人民代表大会第二次会议, 省十四届人大五次会议: between the two numbers stands the body that meets. */
const MEETING = new RegExp(
  `(?<before>[^。；：，]{0,24}?)第?(?<term>${NUMERAL})届(?<organ>[^。；：，]{0,16}?)第?(?<sitting>${NUMERAL})次(?:全体)?(?:会议|大会)`,
);
/** 在某某工作会议上: a meeting without numbers. */
const OTHER_MEETING = /在(.{2,40}?(?:会议|大会))上/;

const PARTY_CONGRESS = new RegExp(
  `(?:中国共产党|中共|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[^。；：，]{2,16}第${NUMERAL}次(?:代表大会|党员大会)`,
);

/** The meeting at which a report was given, its body in full; the page around it counts where the head says nothing. */
export function meetingOf({ title, head, imprint }: RawReport, frame: Frame): string | null {
  for (const { text } of [...head, ...(title ? [title] : []), ...imprint]) {
    const found = MEETING.exec(text)?.groups;
    const name = found && fullName(found, frame);
    if (name !== undefined) return name;
  }
  const congress = [...head, ...(title ? [title] : [])].map(({ text }) => PARTY_CONGRESS.exec(text)?.[0]);
  return (
    congress.find((name) => name !== undefined) ??
    head.map(({ text }) => OTHER_MEETING.exec(text)?.[1]).find((name) => name !== undefined) ??
    null
  );
}

function fullName(
  { before = '', term = '', organ = '', sitting = '' }: Readonly<Record<string, string>>,
  { place }: Frame,
): string | undefined {
  const words = before + organ;
  const nth = `第${sitting}次会议`;
  if (/全国人/.test(words)) return `第${term}届全国人民代表大会${committee(words)}${nth}`;
  if (!place) return undefined;
  const called = place.fullName ?? place.name;
  if (/政协|政治协商/.test(words)) {
    if (place.level === 'COUNTRY') return `中国人民政治协商会议第${term}届全国委员会${nth}`;
    return `中国人民政治协商会议${called}第${term}届委员会${committee(words)}${nth}`;
  }
  return /人大|人民代表大会/.test(words) ? `${called}第${term}届人民代表大会${committee(words)}${nth}` : undefined;
}

const committee = (words: string): string => (/常委会|常务委员会/.test(words) ? '常务委员会' : '');

/** The day on which a report was given; where no meeting is named, the day on which it was published. */
export function dateOf({ head, imprint }: RawReport, meeting: string | null): string | null {
  const lines: readonly Line[] = [...head, ...imprint];
  const ofMeeting = lines.filter(({ text }) => text.includes('会'));
  const own = [...ofMeeting, ...head].map(({ text }) => writtenDate(text)).find((date) => date !== undefined);
  const published = imprint
    .map(({ text }) => writtenDate(text) ?? stampedDate(text))
    .find((date) => date !== undefined);
  if (own !== undefined) return own;
  if (meeting === null) return published ?? null;
  const day = ofMeeting.map(({ text }) => dayIn(text, published?.slice(0, 4))).find((date) => date !== undefined);
  return day ?? null;
}

/** 2024-01-20 08:30: as websites stamp what they publish. */
function stampedDate(text: string): string | undefined {
  const [, year, month = '', day = ''] = /(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? [];
  return year === undefined ? undefined : isoDate(year, month, day);
}

/** 在3月2日某某会议上: a day whose year the page says. */
function dayIn(text: string, year: string | undefined): string | undefined {
  const [, month, day = ''] = /(?<!年)(\d{1,2})月(\d{1,2})日/.exec(text) ?? [];
  return month === undefined || year === undefined ? undefined : isoDate(year, month, day);
}

const isoDate = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
