import type { Located, RoleFact, Span } from '../../model/facts.js';
import type { Draft, Reading } from '../draft.js';
import { heldAlone, type OfficeMention, officesIn } from '../recognise/offices.js';
import { mayBegin, nameBefore, type PersonName } from '../recognise/persons.js';
import type { Named } from '../recognise/scan.js';
import type { ReadSentence } from '../resolve.js';
import { dropsIn } from '../trace.js';
import {
  groupsOf,
  heldBehind,
  holdersBehind,
  holdersInFront,
  lastOf,
  linkBefore,
  type OfficeGroup,
} from './holders.js';

type RoleDraft = Draft<Omit<RoleFact, keyof Located>>;
/** `certain`: the words themselves say in which body the office is held. */
type Candidate = RoleDraft & { readonly certain: boolean };

/**
 * Who holds which office: 市委书记、市人大常委会主任王某 holds two, 王某书记 one; an office without a name counts where the words
 * say in which body it is held. Offices that follow one another belong to one person.
 */
export function readRoles(reading: Reading): readonly RoleDraft[] {
  const inHead = reading.head.flatMap((line) => presented(line, reading)?.roles ?? []);
  const found = [...inHead, ...reading.sentences.flatMap((sentence) => rolesIn(sentence, reading))];
  const certain = new Set(found.filter((role) => role.certain).map(holding));
  return found
    .filter((role) => {
      const isKept = role.certain || role.person === null || !certain.has(holding(role));
      if (!isKept)
        reading.trace?.drops({ ...role, family: 'roles', says: 'the body is guessed here, and written elsewhere' });
      return isKept;
    })
    .map(({ certain: _, ...role }) => role);
}

const holding = ({ person, role }: Candidate): string => `${person}/${role}`;

/** Who gives the report, from a line of its head: 市人大常委会主任 王某. */
export function presenterIn(
  line: ReadSentence,
  reading: Reading,
): { readonly person: string; readonly role: string } | undefined {
  const found = presented(line, reading);
  return found && { person: found.person, role: found.role };
}

/** In the head the name fills the line behind the office, whatever its surname. */
const WHOLE_NAME = /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+$/;

function presented(line: ReadSentence, reading: Reading) {
  const group = groupsOf(line, officesIn(line, reading)).at(-1);
  if (!group) return undefined;
  const { text } = line;
  const { end, role } = lastOf(group);
  const behind = text.slice(end).replace(REMARK, '');
  const before = text
    .slice(0, group[0].from)
    .replace(/^报告人：/, '')
    .replace(/（$/, '');
  const person = WHOLE_NAME.test(behind)
    ? behind
    : /^）?$/.test(behind) && WHOLE_NAME.test(before)
      ? before
      : undefined;
  if (person === undefined) return undefined;
  const start = person === behind ? end : text.indexOf(person);
  return { person, role, roles: held(line, reading, group, [{ name: person, start, end: start + person.length }]) };
}

/** What may stand behind the name: a day in brackets or without, a form of address. */
const REMARK = /(?:同志)?(?:[（(][^（）()]*)?[）)]?$|(?:[12][\d〇零一二三四五六七八九]{3}年.*)$/;

function rolesIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
  const offices = officesIn(sentence, reading);
  if (offices.length === 0) return []; // most sentences
  let beside: PersonName | undefined;
  return groupsOf(sentence, offices).flatMap((group) => {
    const [first, ...others] = group;
    const before = holdersInFront(sentence, reading, first, beside);
    const names = before.length > 0 ? before : holdersBehind(sentence, reading, lastOf(group).end);
    beside = names.at(-1);
    if (!beside) return unnamed(sentence, reading, group);
    const [foremost] = before;
    return held(
      sentence,
      reading,
      foremost ? [heldBehind(sentence, reading, first, foremost), ...others] : group,
      names,
    );
  });
}

function held(
  sentence: ReadSentence,
  reading: Reading,
  group: OfficeGroup,
  names: readonly PersonName[],
): readonly Candidate[] {
  const bodies = bodiesOf(sentence, reading, group);
  return names.flatMap(({ name, start, end }) =>
    group.flatMap((office, i): readonly Candidate[] => {
      const body = bodies[i];
      if (!body) {
        dropsIn(reading.trace, 'roles', sentence)?.(office, HOMELESS, `offices/${office.row.id}`);
        return [];
      }
      const span = { start: Math.min(group[0].from, start), end: Math.max(lastOf(group).end, end) };
      return [candidate(sentence, name, office, body, span, body.certain ? 0.97 : 0.85)];
    }),
  );
}

const HOMELESS = 'no body is written in which it is held, and none goes without saying';

interface Held {
  readonly named: Named;
  readonly certain: boolean;
}

/** The body of each office of a group: its own, else that of the office before it, else the one that it is held in alone. */
function bodiesOf(sentence: ReadSentence, reading: Reading, group: OfficeGroup): readonly (Held | undefined)[] {
  const bodies: (Held | undefined)[] = [];
  for (const office of group) {
    const { held: own, rows } = office;
    const before = bodies.at(-1);
    const inherited =
      before?.certain && rows.some(({ of }) => of.includes(before.named.kind)) ? before.named : undefined;
    const written = own ?? inherited;
    const named = written ?? (goesAlone(office, sentence, reading) ? aloneIn(rows, sentence, reading) : undefined);
    bodies.push(named && { named, certain: written !== undefined });
  }
  return bodies;
}

const aloneIn = (rows: OfficeMention['rows'], sentence: ReadSentence, reading: Reading): Named | undefined =>
  rows.map((row) => heldAlone(row, sentence, reading)).find((alone) => alone !== undefined);

/** 呼吸科主任 is no 主任 of the body that reports: other words of the phrase say where the office is held. */
function goesAlone(office: OfficeMention, { text }: ReadSentence, { lexicon }: Reading): boolean {
  return (
    office.row.seldomBehind ||
    linkBefore(text, office) > 0 ||
    mayBegin(text, office.from, lexicon) ||
    nameBefore(text, office.from, lexicon, 'anything') !== undefined
  );
}

/** 各级, 县区: offices of a class of bodies. */
const CLASS = /(?:[各级等）)]|县区|区县|市县|乡镇|基层|历任|相关|担任|以)$/;
const CLASS_BEHIND = /^(?:等|级|们|和各|培训|会议|座谈|联席|例会|述职)/;

/** An office counts without a name when its body is written, or when it stands in a row of offices. */
function unnamed(sentence: ReadSentence, reading: Reading, group: OfficeGroup): readonly Candidate[] {
  const { text } = sentence;
  const { from } = group[0];
  const drop = dropsIn(reading.trace, 'roles', sentence);
  if (CLASS.test(text.slice(0, from)) || CLASS_BEHIND.test(text.slice(lastOf(group).end))) {
    drop?.({ start: from, end: lastOf(group).end }, 'is an office of a class of bodies, and nobody is named');
    return [];
  }
  const opensClause = from === 0 || !/[\u4e00-\u9fff]/.test(text.charAt(from - 1));
  const bodies = bodiesOf(sentence, reading, group);
  const written = group.some((office) => office.from < office.start);
  return group.flatMap((office, i): readonly Candidate[] => {
    const body = bodies[i];
    const counts = written ? body?.certain : opensClause && group.length > 1;
    if (!body || !office.row.unnamed || !counts) {
      const isVerb = office.row.seldomBehind; // 代表
      if (!isVerb)
        drop?.(
          office,
          `nobody is named, and ${office.row.unnamed ? 'the body is not written' : 'the office does not count without'}`,
          `offices/${office.row.id}`,
        );
      return [];
    }
    return [candidate(sentence, null, office, body, { start: from, end: office.end }, 0.75)];
  });
}

function candidate(
  sentence: ReadSentence,
  person: string | null,
  office: OfficeMention,
  { named, certain }: Held,
  { start, end }: Span,
  confidence: number,
): Candidate {
  const { role, row } = office;
  return {
    person,
    role,
    body: named.name,
    sentence,
    start: sentence.start + start,
    end: sentence.start + end,
    rule: `offices/${row.id}`,
    confidence,
    certain,
    from: () => [
      { says: 'names the office', words: sentence.text.slice(office.start, office.end), rule: `offices/${row.id}` },
      person === null ? { says: 'nobody is named: the office counts by itself' } : { says: 'holds it', words: person },
      {
        says: certain ? 'is written as the body' : 'goes without saying as the body',
        words: named.name,
        rule: named.rule,
      },
    ],
  };
}
