import type { BodyKind } from '../../model/vocabulary.js';
import type { Frame } from '../frame.js';
import { nameAt, type PartForm } from './bodyForms.js';
import { committeesAt } from './committees.js';
import { type BodyMention, bodyOf, type Found, mention, type Named, type Scan, type Spoken } from './scan.js';

/** 市人大常委会 + 党组: a part, or several in a list, that stands right behind the body that it belongs to. */
export function partOf(
  scan: Scan,
  start: number,
  end: number,
  owner: Named,
  organId: string | undefined,
): Found | undefined {
  const { names, text } = scan;
  const listed = names.partsOf
    .get(organId ?? '')?.(text, end)
    .find((form) => fits(text, end, form));
  const parts = listed ? [listed] : committeesAt(scan, organId ?? '', end);
  const [first] = parts;
  const committee = organId === 'congress' ? names.organs.get('standing-committee') : undefined;
  if (!first)
    return committee && owner.place && ofItsCommittee(scan, start, end, owner, bodyOf(names, committee, owner.place));
  const partEnd = end + first.form.length;
  const own = parts.map((part) => mention(scan, start, partEnd, partBody(part, owner)));
  const whose = SERVES.has(first.row.kind) ? { ...owner, attributive: true as const } : owner;
  return { end: partEnd, bodies: [mention(scan, start, end, whose), ...own] };
}

/** 市人大法工委: what serves the standing committee is written behind the congress. */
function ofItsCommittee(scan: Scan, start: number, end: number, congress: Named, committee: Named): Found | undefined {
  const found = partOf(scan, start, end, committee, 'standing-committee');
  if (!found || found.bodies.some(({ kind }) => kind !== 'SPECIAL_COMMITTEE' && kind !== committee.kind))
    return undefined;
  const [, ...parts] = found.bodies;
  return { end: found.end, bodies: [mention(scan, start, end, { ...congress, attributive: true }), ...parts] };
}

/** 市人大法制委, 市政府办公室: committees and departments are named after the organ that they serve, which itself isn't spoken of. */
const SERVES: ReadonlySet<BodyKind> = new Set(['SPECIAL_COMMITTEE', 'DEPARTMENT']);

/** Forms that need no owner: they mean the parts of the body that reports, or that a section speaks of. */
export function barePartAt(scan: Scan, at: number): Found | undefined {
  const { names, frame, text, family } = scan;
  if (!frame.place) return undefined;
  const listed = names.bareParts(text, at).find((form) => isMeant(text, at, form, family));
  const parts = listed ? [listed] : bareCommitteesAt(scan, at);
  const [first] = parts;
  const owner = family.find((id) => first?.row.of.includes(id));
  const organ = owner === undefined ? undefined : names.organs.get(owner);
  if (!first || !organ) return undefined;
  const end = at + first.form.length;
  const body = bodyOf(names, organ, frame.place);
  return { end, bodies: parts.map((part) => mention(scan, at, end, partBody(part, body))) };
}

/** 市人大法制委、财经委: behind a committee the next of the list belongs to the same body. */
export function siblingsAt(scan: Scan, at: number, last?: BodyMention): Found | undefined {
  const { names, text, base } = scan;
  if (last?.parent === undefined || last.end !== base + at - 1 || !'、和与及'.includes(text.charAt(at - 1)))
    return undefined;
  const organ = [...names.committees.of].find(([, kinds]) =>
    kinds.some(({ row }) => last.rule === `parts/${row.id}`),
  )?.[0];
  const parts = organ === undefined ? [] : committeesAt(scan, organ, at);
  const [first] = parts;
  if (!first) return undefined;
  const owner: Named = {
    name: last.parent,
    kind: last.kind,
    rule: last.rule,
    ...(last.place ? { place: last.place } : {}),
  };
  const end = at + first.form.length;
  return { end, bodies: parts.map((part) => mention(scan, at, end, partBody(part, owner))) };
}

function bareCommitteesAt(scan: Scan, at: number): readonly PartForm[] {
  const { text, family } = scan;
  for (const id of family) {
    const found = committeesAt(scan, id, at);
    const first = found[0];
    if (first && isMeant(text, at, first, family)) return found;
  }
  return [];
}

/** 省人大、省政府、省政协、省法院党组: a list of organs shares the part that its last one names. */
export function sharedParts(scan: Scan, before: readonly BodyMention[], last: BodyMention): readonly BodyMention[] {
  const part = scan.names.shared.find(({ row }) => last.rule === `parts/${row.id}`);
  if (!part) return [];
  const owners: BodyMention[] = [];
  let start = last.start;
  for (const owner of [...before].reverse()) {
    const organ = owner.rule.replace(/^organs\//, '');
    if (owner.end !== start - 1 || scan.text.charAt(owner.end - scan.base) !== '、' || !part.row.of.includes(organ))
      break;
    owners.push(owner);
    start = owner.start;
  }
  if (owners.length < LONG_LIST) return [];
  return owners.map(({ start: from, end: _, ...owner }) => ({ start: from, end: last.end, ...partBody(part, owner) }));
}
/** Of two or three bodies the last may well have a part that the others are not asked about. */
const LONG_LIST = 3;

function fits(text: string, at: number, { form, row }: PartForm): boolean {
  return text.startsWith(form, at) && !row.notBefore.some((word) => text.startsWith(word, at + form.length));
}

const isMeant = (text: string, at: number, form: PartForm, family: readonly string[]): boolean =>
  fits(text, at, form) && form.row.of.some((id) => family.includes(id)) && isFree(text, at, form);

/** A bare form is no piece of a longer name, and stands in one clause with a sister where the row asks for it. */
function isFree(text: string, at: number, { form, row }: PartForm): boolean {
  if (at > 0 && NAME_GOES_ON.test(text.charAt(at - 1))) return false;
  if (!row.besideOnly.includes(form)) return true;
  const clause =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(STOP)
      .at(-1) + (text.slice(at, at + REACH).split(STOP)[0] ?? '');
  return row.beside.some((word) => clause.includes(word));
}
const NAME_GOES_ON = /[市省县区州旗各级会委协府院局部厅办处科个村镇乡校企层位家分门）]/;
const REACH = 24;
const STOP = /[，。；：！]/;

function partBody(part: PartForm, owner: Named): Named {
  const name = (nameAt(part.name, owner.place?.level ?? 'COUNTRY') ?? '{body}')
    .replace('{body}', owner.name)
    .replace('{place}', owner.place?.fullName ?? owner.place?.name ?? '全国')
    .replace('{level}', owner.place?.name.at(-1) ?? '');
  return {
    name,
    kind: part.row.kind,
    rule: `parts/${part.row.id}`,
    parent: owner.name,
    ...(owner.place ? { place: owner.place } : {}),
  };
}

/** Ids of the organs that a form without owner may mean, the likeliest first. */
export function ownFamily(frame: Frame, spoken: Spoken): readonly string[] {
  const organ = frame.issuerOrgan ?? spoken.organ;
  if (organ === undefined) return ALONE;
  return FAMILIES.get(organ) ?? [organ, ...ALONE];
}
const ALONE = ['party-committee'];
const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['standing-committee', 'congress'],
    ['cppcc', 'cppcc-standing-committee'],
  ].flatMap((family) => family.map((organ) => [organ, [...family, ...ALONE]] as const)),
);
