import type { Located, RoleFact } from '../../model/facts.js';
import type { Draft, Reading } from '../draft.js';
import { heldAlone, type OfficeMention, officesIn } from '../recognise/offices.js';
import { givenNameBefore, nameAt, nameBefore, type PersonName } from '../recognise/persons.js';
import type { Named } from '../recognise/scan.js';
import type { ReadSentence } from '../resolve.js';

type RoleDraft = Draft<Omit<RoleFact, keyof Located>>;
/** `certain`: the words themselves say in which body the office is held. */
type Candidate = RoleDraft & { readonly certain: boolean };

/**
 * Who holds which office: 市委书记、市人大常委会主任王某 holds two, 王某书记 one; an office without a name counts where the words
 * say in which body it is held. Offices that follow one another belong to one person.
 */
export function readRoles(reading: Reading): readonly RoleDraft[] {
  const inHead = reading.head.flatMap((sentence) => presenterOf(sentence, reading)?.roles ?? []);
  const found = [...inHead, ...reading.sentences.flatMap((sentence) => rolesIn(sentence, reading))];
  const certain = new Set(found.filter((role) => role.certain).map(holding));
  return found
    .filter((role) => role.certain || role.person === null || !certain.has(holding(role)))
    .map(({ certain: _, ...role }) => role);
}

const holding = ({ person, role }: Candidate): string => `${person}/${role}`;

/** Who gives the report, from a line of its head: 市人大常委会主任 王某. */
export function presenterIn(
  line: ReadSentence,
  reading: Reading,
): { readonly person: string; readonly role: string } | undefined {
  const found = presenterOf(line, reading);
  const role = found?.roles.at(-1)?.role;
  return found && role !== undefined ? { person: found.person, role } : undefined;
}

/** In the head the name fills the line behind the office, whatever its surname. */
const WHOLE_NAME = /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+$/;

function presenterOf(line: ReadSentence, reading: Reading) {
  const group = groupsOf(line, officesIn(line, reading)).at(-1);
  const last = group?.at(-1);
  if (!group || !last) return undefined;
  const person = line.text.slice(last.end).replace(/[）)]$/, '');
  if (!WHOLE_NAME.test(person)) return undefined;
  const name = { name: person, start: last.end, end: last.end + person.length };
  return { person, roles: held(line, reading, group, [name], group[0]?.from ?? last.start) };
}

function rolesIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
  const groups = groupsOf(sentence, officesIn(sentence, reading));
  let beside: PersonName | undefined; // a name just read, which vouches for a given name after it
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) return [];
    const before =
      first.held === undefined || first.row.level ? nameInFront(sentence, reading, first, beside) : undefined;
    beside = before;
    if (before) return held(sentence, reading, group, [before], before.start);
    const names = namesBehind(sentence, reading, last.end);
    beside = names.at(-1);
    return names.length > 0 ? held(sentence, reading, group, names, first.from) : unnamed(sentence, reading, group);
  });
}

const JOINED = /^(?:、|兼|兼任|和|及|暨)?$/;

/** Offices that follow one another without anybody between them. */
function groupsOf({ text }: ReadSentence, offices: readonly OfficeMention[]): readonly (readonly OfficeMention[])[] {
  const groups: OfficeMention[][] = [];
  for (const office of offices) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && office.from >= last.end && JOINED.test(text.slice(last.end, office.from))) group.push(office);
    else groups.push([office]);
  }
  return groups;
}

function nameInFront(
  { text, places, start }: ReadSentence,
  { lexicon }: Reading,
  office: OfficeMention,
  beside: PersonName | undefined,
) {
  const name =
    nameBefore(text, office.from, lexicon, office.row.unique) ??
    (beside !== undefined && text.slice(beside.end, office.from).includes('、')
      ? givenNameBefore(text, office.from, lexicon)
      : undefined);
  return name && !places.some((place) => place.start - start < name.end && place.end - start > name.start)
    ? name
    : undefined;
}

/** 李某、汪某和辜某: all the names behind an office. */
function namesBehind(sentence: ReadSentence, reading: Reading, from: number): readonly PersonName[] {
  const { text, places, owners, start } = sentence;
  const names: PersonName[] = [];
  for (let at = from; ; ) {
    const name = nameAt(text, at, reading.lexicon);
    const isElse = [...places, ...owners].some((other) => other.start - start === at);
    if (!name || isElse || (names.length > 0 && OFFICE_FOLLOWS.test(text.slice(name.end, name.end + 4)))) return names;
    names.push(name);
    const next = text.charAt(name.end);
    if (next !== '、' && next !== '和') return names;
    at = name.end + 1;
  }
}
/** A name before an office is the next holder, not the last of this list. */
const OFFICE_FOLLOWS = /^(?:书记|副?[市省县区州]长|副?主席|副?主任|主委|副?委员长|秘书长|检察长|院长)/;

function held(
  sentence: ReadSentence,
  reading: Reading,
  group: readonly OfficeMention[],
  names: readonly PersonName[],
  from: number,
): readonly Candidate[] {
  const bodies = bodiesOf(reading, group);
  const [first] = names;
  return names.flatMap((name) =>
    group.flatMap((office, i): readonly Candidate[] => {
      const body = bodies[i];
      if (!body || !first) return [];
      const end = Math.max(name.end, group.at(-1)?.end ?? 0);
      const fact = { person: name.name, role: office.role, body: body.named.name };
      return [draft(sentence, fact, Math.min(from, name.start), end, office, body.certain ? 0.95 : 0.85, body.certain)];
    }),
  );
}

/** The body of each office of a group: its own, else that of the office before it, else the one that it is held in alone. */
function bodiesOf(reading: Reading, group: readonly OfficeMention[]) {
  const bodies: ({ named: Named; certain: boolean } | undefined)[] = [];
  for (const office of group) {
    const before = bodies.at(-1);
    const inherits =
      before?.certain && office.rows.some(({ of }) => of.includes(before.named.kind)) ? before.named : undefined;
    const alone = office.rows.map((row) => heldAlone(row, reading)).find((named) => named !== undefined);
    const named = office.held ?? inherits ?? alone;
    bodies.push(named && { named, certain: office.held !== undefined || inherits !== undefined });
  }
  return bodies;
}

/** 各级, 县区: offices of a class of bodies. */
const CLASS = /(?:[各级等）)]|县区|区县|市县|乡镇|县级|基层|历任|相关|同级|担任|以)$/;

function unnamed(sentence: ReadSentence, reading: Reading, group: readonly OfficeMention[]): readonly Candidate[] {
  const bodies = bodiesOf(reading, group);
  const { text } = sentence;
  const from = group[0]?.from ?? 0;
  const opensClause = from === 0 || !isHan(text.charAt(from - 1));
  if (CLASS.test(text.slice(0, from)) || /^(?:等|级|们|和各|培训|会议)/.test(text.slice(group.at(-1)?.end ?? 0)))
    return [];
  return group.flatMap((office, i): readonly Candidate[] => {
    const body = bodies[i];
    if (!body || !office.row.unnamed || (!body.certain && !(opensClause && group.length > 1))) return [];
    const fact = { person: null, role: office.role, body: body.named.name };
    return [draft(sentence, fact, from, office.end, office, 0.7, body.certain)];
  });
}

const isHan = (char: string): boolean => char >= '一' && char <= '鿿';

const draft = (
  sentence: ReadSentence,
  fact: Omit<RoleFact, keyof Located>,
  start: number,
  end: number,
  { row }: OfficeMention,
  confidence: number,
  certain: boolean,
): Candidate => ({
  ...fact,
  sentence,
  start: sentence.start + start,
  end: sentence.start + end,
  rule: `offices/${row.id}`,
  confidence,
  certain,
});
