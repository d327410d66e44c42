import type { Frame } from '../frame.js';
import { SIGN, type Signs } from '../lexicon/signs.js';
import type { Sentence } from '../split.js';
import { bareDepartmentAt, bareOrganAt, collectiveAt } from './bare.js';
import type { BodyNames } from './bodyForms.js';
import { endsAsCommittee } from './committees.js';
import { composedAt } from './composed.js';
import { fixedAt } from './fixed.js';
import { institutionAt, teamOf, unannouncedAt } from './institutions.js';
import { listedBodies } from './lists.js';
import { barePartAt, ownFamily, sharedParts, siblingsAt } from './parts.js';
import { periodicalAt } from './periodicals.js';
import type { PlaceMention } from './places.js';
import type { BodyMention, Found, Scan, Spoken } from './scan.js';

export type { BodyMention, Spoken } from './scan.js';

/**
 * Institutions named in a sentence, in its order: composed of a place (or the word for its level) and an organ, written out
 * with a head noun that says what they are, known by themselves, or meant by the report's own frame.
 */
export function recogniseBodies(
  sentence: Sentence,
  signs: Signs,
  places: readonly PlaceMention[],
  names: BodyNames,
  frame: Frame,
  spoken: Spoken = {},
): readonly BodyMention[] {
  const { text, start: base, isHeading } = sentence;
  const placeFrom = places.length === 0 ? NOWHERE : new Map(places.map((place) => [place.start - base, place]));
  const family = ownFamily(frame, spoken);
  const scan: Scan = {
    text,
    signs,
    base,
    isHeading,
    places,
    placeFrom,
    names,
    frame,
    spoken,
    family,
    endsAsCommittee: endsAsCommittee(text, names.committees),
  };
  const found: BodyMention[] = [];
  let free = 0; // behind the last name found
  let passed = 0;
  let place = places[0]; // the one at `at` or the next behind it
  for (let at = 0; at < text.length; at++) {
    while (place !== undefined && place.end <= base + at) place = places[++passed];
    const start = place === undefined ? Number.POSITIVE_INFINITY : place.start - base;
    if (start < at) continue;
    const opens = (signs[at] ?? 0) & ANY_READER;
    const hit = opens !== 0 || start === at ? named(scan, at, free, opens, found.at(-1)) : undefined;
    if (!hit) continue;
    const last = hit.bodies.at(-1);
    const begin = hit.bodies[0]?.start ?? 0;
    while ((found.at(-1)?.end ?? 0) > begin) found.pop(); // 民进 in 民进白城市委会
    const team = last && teamOf(scan, last);
    found.push(...(last ? sharedParts(scan, found, last) : []));
    found.push(...hit.bodies.slice(0, -1), ...(team?.bodies ?? hit.bodies.slice(-1)));
    free = team?.end ?? hit.end;
    at = free - 1;
  }
  const listed = listedBodies(scan, found);
  return listed.length === 0 ? found : [...found, ...listed].sort((a, b) => a.start - b.start);
}

const NOWHERE: ReadonlyMap<number, PlaceMention> = new Map();

const { periodical, fixed, collective, prefixed, part, committee, organ, department, headed } = SIGN;
const ANY_READER = periodical | fixed | collective | prefixed | part | committee | organ | department | headed;

/** The name that begins at `at`, or whose head does; `opens` has the signs of the readers that may find one. */
function named(scan: Scan, at: number, free: number, opens: number, last: BodyMention | undefined): Found | undefined {
  return (
    (opens & committee ? siblingsAt(scan, at, last) : undefined) ??
    (opens & periodical ? periodicalAt(scan, at) : undefined) ??
    (opens & fixed ? fixedAt(scan, at) : undefined) ??
    (opens & collective ? collectiveAt(scan, at) : undefined) ??
    (opens & prefixed || scan.placeFrom.has(at) ? prefixedAt(scan, at) : undefined) ??
    (opens & (part | committee) ? barePartAt(scan, at) : undefined) ??
    (opens & organ ? bareOrganAt(scan, at) : undefined) ??
    (opens & department ? bareDepartmentAt(scan, at) : undefined) ??
    (opens & headed ? unannouncedAt(scan, at, free) : undefined)
  );
}

/** Of an organ and an institution that begin at one place the longer counts. */
function prefixedAt(scan: Scan, at: number): Found | undefined {
  const composed = composedAt(scan, at);
  const institution = institutionAt(scan, at, composed !== undefined);
  if (composed && institution) return institution.end > composed.end ? institution : composed;
  return composed ?? institution;
}
