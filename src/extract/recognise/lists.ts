import { type BodyMention, bodyOf, mention, type Scan } from './scan.js';

/** How far back the list reaches that ends in 等媒体 or 等部门, at most. */
const LONGEST_LIST = 120;
const LONGEST_NAME = 9;
const SOME_MEDIA = /等[^，。；：、]{0,10}?(?:媒体|报刊)/g;
/** Most sentences have none: to search them twice more would be in vain. */
const MAY_END_LIST = /等[^，。；：、]{0,10}(?:媒体|报刊|部门)/;
const NONE: readonly BodyMention[] = [];
const SOME_DEPARTMENTS = /等[^，。；：、]{0,6}?部门/g;

/**
 * Names that nothing but their list tells: newspapers and websites before 等媒体, departments without 局 or 委 before 等部门
 * (发改、财政等部门). `found` are the bodies found otherwise.
 */
export function listedBodies(scan: Scan, found: readonly BodyMention[]): readonly BodyMention[] {
  if (!MAY_END_LIST.test(scan.text)) return NONE;
  const media = [...scan.text.matchAll(SOME_MEDIA)].flatMap(({ index }) => itemsBefore(scan, found, index, mediumAt));
  const departments = [...scan.text.matchAll(SOME_DEPARTMENTS)].flatMap(({ index }) => {
    const items = itemsBefore(scan, found, index, departmentAt);
    return items.length > 1 || found.some((body) => body.end === scan.base + index) ? items : [];
  });
  return [...media, ...departments];
}

type ReadItem = (scan: Scan, start: number, end: number) => BodyMention | undefined;

/** The items of a list that ends before `end`, from the last to the first that is neither known nor read. */
function itemsBefore(scan: Scan, found: readonly BodyMention[], from: number, read: ReadItem): readonly BodyMention[] {
  const { text, base } = scan;
  const items: BodyMention[] = [];
  for (let end = from; end > from - LONGEST_LIST; ) {
    const start = itemStart(text, end);
    const isKnown = found.some((body) => body.start < base + end && body.end > base + start);
    const item = isKnown ? undefined : read(scan, start, end);
    if (item) items.push(item);
    if (!isKnown && !item) break;
    const before = text.charAt(start - 1);
    if (before !== '、' && before !== '》') break;
    end = before === '、' ? start - 1 : start;
  }
  return items;
}

/** Where the item of a list begins that ends before `end`. */
function itemStart(text: string, end: number): number {
  if (text.charAt(end - 1) === '》') return Math.max(0, text.lastIndexOf('《', end - 1));
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && /[\u4e00-\u9fffA-Za-z0-9]/.test(text.charAt(start - 1))) start--;
  return start;
}

function mediumAt(scan: Scan, start: number, end: number): BodyMention | undefined {
  const name = scan.text.slice(start, end).replace(/[《》]/g, '');
  const isMedium = name.length > 2 && scan.names.institutions.media.endingAt(name, name.length) !== undefined;
  if (!isMedium) return undefined;
  return mention(scan, start, end, { name, kind: 'MEDIA', rule: 'media-lists', asWritten: true });
}

/** 发改 before 等部门: the stem that the item ends in, of the report's own place. */
function departmentAt(scan: Scan, _start: number, end: number): BodyMention | undefined {
  const { names, frame, text } = scan;
  const hit = names.departmentStems.endingAt(text, end);
  if (!hit || !frame.place) return undefined;
  return mention(scan, end - hit.word.length, end, bodyOf(names, hit.value, frame.place));
}
