import { partOf } from './parts.js';
import { bodyOf, type Found, levelPlace, mention, type Scan } from './scan.js';

/** 一府两院: a word that stands for several bodies of one place. */
export function collectiveAt(scan: Scan, at: number): Found | undefined {
  const { names, text, frame } = scan;
  const hit = names.collectives.at(text, at);
  if (!hit) return undefined;
  const { word, value: row } = hit;
  if (/^”?院士/.test(text.slice(at + word.length, at + word.length + 3))) return undefined; // of the two academies
  const place = /^[省县区]/.test(word) ? levelPlace(scan, word.charAt(0), at) : frame.place;
  if (!place) return undefined;
  const end = at + word.length;
  const rule = `collectives/${row.id}`;
  const members = row.members.flatMap((member) => names.organs.get(member) ?? []);
  return { end, bodies: members.map((organ) => mention(scan, at, end, bodyOf(names, organ, place, rule))) };
}

/** 常委会, 政府, 法院: organs that need no place, for they mean those of the report's own. */
export function bareOrganAt(scan: Scan, at: number): Found | undefined {
  const { names, text, frame } = scan;
  if (!frame.place || (at > 0 && NAME_GOES_ON.test(text.charAt(at - 1)))) return undefined;
  const own = issuerAt(scan, at);
  const bare = names.bareOrgans.at(text, at);
  const end = at + (own === undefined ? (bare?.word.length ?? 0) : COMMITTEE.length);
  const organ = own === undefined ? bare?.value : names.organs.get(own);
  if (!organ || ANOTHER_WORD.test(text.slice(end, end + 4))) return undefined;
  const body = bodyOf(names, organ, frame.place);
  return partOf(scan, at, end, body, organ.id) ?? { end, bodies: [mention(scan, at, end, body)] };
}

export const COMMITTEE = '常委会';
/** 常委会 alone is the committee that reports, or that a section of a yearbook is about. */
function issuerAt({ frame, spoken, text }: Scan, at: number): string | undefined {
  if (!text.startsWith(COMMITTEE, at)) return undefined;
  const organ = frame.issuerOrgan ?? spoken.organ;
  return organ === 'standing-committee' || organ === 'cppcc-standing-committee' ? organ : undefined;
}

const NAME_GOES_ON = /[市省县区州旗乡镇各级）团委协大]/;
/** 政府采购, 常委会议: another word begins with the form. */
const ANOTHER_WORD =
  /^(?:议|工作|采购|投资|购买|引导|服务|债|性|网|热线|部门|职能|主导|信息|信用|治理|门户|出资|补贴|资金|诚信|组成|数据|网站|信箱|公报|令|规章|隐性)/;

/** 教育局、工信局: departments in a list, of the place that the list is about. */
export function bareDepartmentAt(scan: Scan, at: number): Found | undefined {
  const { names, text, frame } = scan;
  const hit = names.bareDepartments.at(text, at);
  if (!hit || !frame.place || (at > 0 && NAME_GOES_ON.test(text.charAt(at - 1)))) return undefined;
  if (hit.value.kind !== 'DEPARTMENT' || frame.place.level === 'COUNTRY') return undefined; // 供销社 is a class of shops
  const end = at + hit.word.length;
  if (text.charAt(at - 1) !== '、' && text.charAt(end) !== '、') return undefined;
  return { end, bodies: [mention(scan, at, end, bodyOf(names, hit.value, frame.place))] };
}
