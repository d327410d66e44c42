import type { Reading } from '../draft.js';
import { heldIn, isTitle, type OfficeMention } from '../recognise/offices.js';
import { givenNameBefore, gluedNames, mayFollow, nameAt, nameBefore, type PersonName } from '../recognise/persons.js';
import type { ReadSentence } from '../resolve.js';
import { dropsIn } from '../trace.js';

const JOINED = /^(?:、|兼|兼任|和|及|暨)?$/;

/** Offices that follow one another without anybody between them: 市委书记、市人大常委会主任. */
export function groupsOf({ text }: ReadSentence, offices: readonly OfficeMention[]): readonly OfficeGroup[] {
  const groups: [OfficeMention, ...OfficeMention[]][] = [];
  for (const office of offices) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && office.from >= last.end && JOINED.test(text.slice(last.end, office.from))) group.push(office);
    else groups.push([office]);
  }
  return groups;
}
export type OfficeGroup = readonly [OfficeMention, ...OfficeMention[]];
export const lastOf = (group: OfficeGroup): OfficeMention => group.at(-1) ?? group[0];

/** 王某书记, 王某市长. `beside`, a name just read, vouches for a given name alone: 王某书记、志远市长. */
export function holderInFront(
  sentence: ReadSentence,
  reading: Reading,
  { from, end, row, held }: OfficeMention,
  beside: PersonName | undefined,
): PersonName | undefined {
  const { text } = sentence;
  const appointed = APPOINTED.exec(text.slice(Math.max(0, from - LONGEST_LINK), from))?.[0].length ?? 0;
  if (appointed > 0 && !row.seldomBehind) {
    const name = nameBefore(text, from - appointed, reading.lexicon, 'beginning');
    if (name && !isElse(sentence, name)) return name;
  }
  if (held !== undefined && !row.level) return undefined; // the body stands there
  if (row.seldomBehind && !mayFollow(text, end, reading.lexicon)) return undefined; // 代表 is the verb of 王某代表群众发言
  const left = row.unique ? 'anything' : row.seldomBehind ? 'clause' : 'beginning';
  const vouched = beside !== undefined && row.level && text.slice(beside.end, from).includes('、');
  const behindBody = (at: number): boolean => sentence.owners.some((body) => body.end - sentence.start === at);
  const name =
    nameBefore(text, from, reading.lexicon, left, behindBody) ??
    (vouched ? givenNameBefore(text, from, reading.lexicon) : undefined);
  return name && !isElse(sentence, name) ? name : undefined;
}

/** 任命某某为县教育局局长, 某某当选为主席: what leads from a name to the office. */
const APPOINTED = /(?:同志)?(?:为|当选为?|担任)$/;
const LONGEST_LINK = 5;

/** 市人大法工委王某主任: the office is held in the body before the name. */
export function heldBehind(
  sentence: ReadSentence,
  reading: Reading,
  office: OfficeMention,
  name: PersonName,
): OfficeMention {
  const owner = sentence.owners.find((body) => body.end - sentence.start === name.start);
  const row = owner && office.rows.find(({ of }) => of.includes(owner.kind));
  return owner && row
    ? { ...office, row, from: owner.start - sentence.start, held: heldIn(row, owner, reading) }
    : office;
}

/** 主席李某、汪某和辜某: all the names behind an office; one that stands before an office is the next holder. */
export function holdersBehind(sentence: ReadSentence, reading: Reading, from: number): readonly PersonName[] {
  const { text } = sentence;
  if (text.charAt(from) === '：') return listed(sentence, reading, from + 1);
  const names: PersonName[] = [];
  for (let at = from; ; ) {
    const name = nameAt(text, at, reading.lexicon, at === from ? dropsIn(reading.trace, 'roles', sentence) : undefined);
    if (!name || isElse(sentence, name) || (names.length > 0 && isTitle(text, name.end, reading.lexicon))) return names;
    names.push(name);
    const next = text.charAt(name.end);
    if (next !== '、' && next !== '和') return names;
    at = name.end + 1;
  }
}
/** 副主任：林伟、高山: a list of officers. */
function listed(sentence: ReadSentence, reading: Reading, from: number): readonly PersonName[] {
  const names: PersonName[] = [];
  for (let at = from; ; ) {
    const next = gluedNames(sentence.text, at, reading.lexicon);
    const last = next.at(-1);
    if (!last) return names;
    names.push(...next);
    if (sentence.text.charAt(last.end) !== '、') return names;
    at = last.end + 1;
  }
}

/** 宁夏 behind an office is a place, 人大 a body. */
const isElse = ({ places, owners, start }: ReadSentence, name: PersonName): boolean =>
  [...places, ...owners].some((other) => other.start - start < name.end && other.end - start > name.start);
