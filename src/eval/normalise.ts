/** Written forms that count as one and the same when a prediction is compared with gold. */
import type { ScoredFacts } from './scoredFacts.js';

/** Without white space, quotation marks, brackets and the punctuation of lists. */
export const squash = (text: string): string => text.replace(IGNORED, '');

const IGNORED = /(?!\uFEFF)[\s\u0085《》〈〉“”‘’"'·,，、。;；:：()（）〔〕[\]—-]/gu;

/** A title without its place, its stage and its 关于; `prefixes` are the places that a report may leave out. */
export function normaliseTitle(title: string, prefixes: readonly string[]): string {
  let rest = squash(title.replace(STAGE, '')).replace(/^中华人民共和国/, '');
  rest = withoutPrefix(withoutPrefix(rest, prefixes), prefixes);
  return rest
    .replace(/^[我本全]?[省市](?=人民代表大会|人大|政府|人民政府|委|政协)/, '')
    .replaceAll('人民代表大会', '人大')
    .replaceAll('常务委员会', '常委会')
    .replaceAll('人大常委会', '常委会')
    .replace(/(?:修正案|修订)?草案$/, '')
    .replace(/^关于/, '');
}

const STAGE = /[（(][^（）()]*(?:草案|试行|暂行|修订|修正|讨论稿|征求意见稿)[^（）()]*[）)]/g;

/** Something must be left of a title when its place is taken off. */
const LEAST_LEFT = 3;

function withoutPrefix(title: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((each) => title.startsWith(each) && length(title) >= length(each) + LEAST_LEFT);
  return prefix === undefined ? title : title.slice(prefix.length);
}

/** The places of a gold report and the provinces, full and short, longest first. */
export function placePrefixes(gold: ScoredFacts): string[] {
  const { place } = gold.document;
  const named = [...(typeof place === 'string' ? [place] : []), ...gold.places.map(({ name }) => name)];
  const prefixes = [...PROVINCES, ...named].filter((name) => name !== '').flatMap(forms);
  return [...new Set(prefixes)].sort((a, b) => length(b) - length(a));
}

function forms(name: string): string[] {
  const short = name.replace(/(?:省|市|县|区|自治区|自治州|自治县)$/, '');
  return length(short) < 2 ? [name] : [name, short, `${short}省`, `${short}市`];
}

const PROVINCES: readonly string[] = [
  ...['北京', '天津', '上海', '重庆', '河北', '山西', '辽宁', '吉林', '黑龙江', '江苏', '浙江', '安徽', '福建', '江西'],
  ...['山东', '河南', '湖北', '湖南', '广东', '海南', '四川', '贵州', '云南', '陕西', '甘肃', '青海', '内蒙古', '广西'],
  ...['西藏', '宁夏', '新疆'],
];

export const normaliseBody = (name: string): string =>
  squash(name)
    .replaceAll('中共', '中国共产党')
    .replaceAll('人大常委会', '人民代表大会常务委员会')
    .replaceAll('全国政协', '中国人民政治协商会议全国委员会')
    .replace(/^政协(.+?)(?:第.{1,4}届)?委员会$/u, '中国人民政治协商会议$1委员会')
    .replace(/第[一二三四五六七八九十百]+届/g, '');

/** How far two phrases say the same, in [0, 1]: one inside the other, or the characters they share. */
export function overlap(one: string, other: string): number {
  const a = squash(one);
  const b = squash(other);
  if (a === '' || b === '') return a === b ? 1 : 0;
  const [shorter, longer] = length(a) < length(b) ? [a, b] : [b, a];
  if (longer.includes(shorter)) return Math.min(1, 0.5 + (0.5 * length(shorter)) / length(longer));
  return (2 * sharedCharacters(a, b)) / (length(a) + length(b));
}

function sharedCharacters(a: string, b: string): number {
  const left = new Map<string, number>();
  for (const character of a) left.set(character, (left.get(character) ?? 0) + 1);
  let shared = 0;
  for (const character of b) {
    const count = left.get(character) ?? 0;
    if (count > 0) shared++;
    left.set(character, count - 1);
  }
  return shared;
}

/** In characters, not in UTF-16 units. */
const length = (text: string): number => [...text].length;
