import type { Span } from '../../model/facts.js';
import { COUNTRY_CODE } from '../../model/ids.js';
import type { OfficialPlace } from '../../places/official.js';
import type { Reading } from '../draft.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { OfficeRow } from '../lexicon/officeLexicon.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { nextSign, SIGN } from '../lexicon/signs.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';
import type { ReadSentence } from '../resolve.js';
import { dropsIn } from '../trace.js';
import { type BodyMention, bodyOf, levelPlace, levelWordAt, type Named } from './scan.js';

/** A title in a sentence. Positions are into its text. */
export interface OfficeMention {
  /** Where the words for the office begin, the body it is held in included. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly role: string;
  /** Rows of the lexicon that the title may belong to. */
  readonly rows: readonly OfficeRow[];
  readonly row: OfficeRow;
  /** The body that the words name, if they do. */
  readonly held: Named | undefined;
}

interface Title {
  readonly role: string;
  readonly rows: readonly OfficeRow[];
}

export const titleIndex = perLexicon(({ offices }): WordIndex<Title> => {
  const titles = new Map<string, { role: string; rows: OfficeRow[] }>();
  for (const row of offices) {
    for (const [role, short] of Object.entries(row.titles)) {
      for (const form of [role, ...short]) {
        const known = titles.get(form);
        if (known) known.rows.push(row);
        else titles.set(form, { role, rows: [row] });
      }
    }
  }
  return indexWords(titles);
});

/** Whether a title of an office begins at `at`. */
export const isTitle = (text: string, at: number, lexicon: Lexicon): boolean =>
  titleIndex(lexicon).at(text, at) !== undefined;

const OPENING = '《'.charCodeAt(0);
const CLOSING = '》'.charCodeAt(0);

/** Titles of offices in a sentence, each with the body in which it is held where the words say so. */
export function officesIn(sentence: ReadSentence, reading: Reading): readonly OfficeMention[] {
  const titles = titleIndex(reading.lexicon);
  const { text, signs } = sentence;
  const found: OfficeMention[] = [];
  let quoted = 0; // depth of 《》: a title of a document names no office holder
  for (let at = 0; at < text.length; at++) {
    at = nextSign(signs, SIGN.office | SIGN.noHan, at, text.length);
    const code = text.charCodeAt(at);
    if (code === OPENING) quoted++;
    if (code === CLOSING) quoted = Math.max(0, quoted - 1);
    const title = quoted > 0 ? undefined : titles.at(text, at);
    if (!title) continue;
    const end = at + title.word.length;
    const office = officeAt(sentence, reading, at, end, title.value);
    if (office) found.push(office);
    else dropOutsideBodies(sentence, reading, { start: at, end }, title.value);
    at = end - 1;
  }
  return found;
}

/** 常委 in 市人大常委会 was never thought to be an office. */
function dropOutsideBodies(sentence: ReadSentence, reading: Reading, span: Span, { rows: [row] }: Title): void {
  if (
    sentence.owners.some((body) => body.start - sentence.start <= span.start && body.end - sentence.start > span.start)
  )
    return;
  dropsIn(reading.trace, 'roles', sentence)?.(
    span,
    'is another word: what follows says so',
    row && `offices/${row.id}`,
  );
}

function officeAt(
  sentence: ReadSentence,
  reading: Reading,
  start: number,
  end: number,
  { role, rows }: Title,
): OfficeMention | undefined {
  const { text } = sentence;
  const meant = rows.filter((row) => !row.notBefore.some((word) => text.startsWith(word, end)));
  const [first] = meant;
  if (!first) return undefined;
  const owner = ownerBefore(sentence, start);
  if (owner) {
    const row = meant.find(({ of }) => of.includes(owner.kind)) ?? meant.find(({ of }) => parentKind(owner, of));
    if (row) {
      return {
        from: owner.start - sentence.start,
        start,
        end,
        role,
        rows: meant,
        row,
        held: heldIn(row, owner, reading),
      };
    }
  }
  const government = meant.find((row) => row.level);
  const level = government && governmentOf(sentence, reading, start, end);
  if (government && level) return { ...level, start, end, role, rows: meant, row: government };
  return { from: start, start, end, role, rows: meant, row: first, held: undefined };
}

/** 各位, 两位: what stands between a body and those who hold an office in it. */
const SEVERAL = /(?:各位|多位|几位|[两二三四五六七八九\d]位)$/;

/** The body that a title is written behind; its last syllable may be the title's first (统战部长). */
export function ownerBefore({ text, owners, start: base }: ReadSentence, at: number): BodyMention | undefined {
  const several = SEVERAL.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
  const end = base + at - several;
  const behind = owners.filter((body) => body.end === end || (body.end === end + 1 && body.start < end));
  return behind.sort((a, b) => a.start - b.start)[0];
}

/** 统战部 belongs to a party committee: an office that its own kind does not have may be the owner's. */
const parentKind = (owner: BodyMention, of: OfficeRow['of']): boolean =>
  owner.kind === 'PARTY_GROUP' && of.includes('STANDING_COMMITTEE') && /常务委员会$/.test(owner.parent ?? '');

export function heldIn(row: OfficeRow, owner: BodyMention, { tools }: Reading): Named {
  const organ = tools.names.organs.get(row.heldIn[owner.kind] ?? '');
  const place = owner.place ?? tools.gazetteer.byCode(COUNTRY_CODE);
  if (!row.of.includes(owner.kind) && owner.parent !== undefined) return { ...owner, name: owner.parent };
  return organ && place ? bodyOf(tools.names, organ, place) : owner;
}

/** Its government alone is led by a 主席 (Constitution art. 114). */
const AUTONOMOUS_REGION = '自治区';

/** 市长, 白城市市长: the government whose level the title names; 自治区主席: that of the region. */
function governmentOf(sentence: ReadSentence, reading: Reading, start: number, end: number) {
  const { text, places, start: base } = sentence;
  const { frame, tools } = reading;
  const organ = tools.names.organs.get('government');
  const level = text.charAt(end - 1) === '席' ? AUTONOMOUS_REGION : text.charAt(end - 2);
  if (!organ) return undefined;
  const named = places.find((place) => place.end - base === start || place.end - base === start + 1);
  if (named?.place.name.endsWith(level)) {
    return { from: named.start - base, held: bodyOf(tools.names, organ, named.place) };
  }
  const scan = { text: text.slice(0, end), base, places, frame, spoken: {} };
  if (level === AUTONOMOUS_REGION) {
    const from = start - level.length;
    const region = text.startsWith(level, from) ? levelPlace(scan, level, from) : undefined;
    return region && { from, held: bodyOf(tools.names, organ, region) };
  }
  const isFree = text.charAt(start) !== level || levelWordAt(scan, start) !== undefined;
  const place: OfficialPlace | undefined = isFree ? levelPlace(scan, level, start) : undefined;
  return place && { from: start, held: bodyOf(tools.names, organ, place) };
}

/** The body in which an office is held that is written without one. */
export function heldAlone(
  row: OfficeRow,
  { owners, defaultActor }: ReadSentence,
  { frame, tools }: Reading,
): Named | undefined {
  const spoken = row.seldomBehind ? owners.find(({ kind }) => row.of.includes(kind)) : undefined;
  if (spoken) return spoken; // 王某代表 in a sentence about the 全国人大
  const ofSection =
    frame.kind === 'YEARBOOK' && row.alone !== undefined ? tools.names.organs.get(row.alone) : undefined;
  if (ofSection && frame.place && ofSection.nameOf(frame.place) === defaultActor)
    return bodyOf(tools.names, ofSection, frame.place); // 主任 in the section of an almanac that is about the committee
  if (row.alone === undefined || (row.frames.length > 0 && !row.frames.includes(frame.kind))) return undefined;
  const organ = tools.names.organs.get(row.alone === 'issuer' ? (frame.issuerOrgan ?? '') : row.alone);
  const place = row.national ? tools.gazetteer.byCode(COUNTRY_CODE) : frame.place;
  return organ && place && bodyOf(tools.names, organ, place);
}
