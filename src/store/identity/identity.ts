/**
 * Who is who, as people have judged. What the ids of the graph stand for is a function of the judgements that are recorded,
 * whatever the order in which they came and whatever reports there are.
 */
import type { JudgementRecord } from '../../model/graph.js';
import { isOfficial } from '../officialPlaces.js';
import { byCodePoint } from '../walk/edgeSource.js';
import { officeIn, officeParts } from './names.js';

/** The id that another one stands for; undefined where it stands for itself. */
export type Lookup = (id: string) => string | undefined;

/** An office is its body and its title: where the body goes by another id, the office does, too. */
export function canonicalId(id: string, lookup: Lookup): string {
  const key = officeKey(id, lookup);
  return lookup(key) ?? key;
}

/** The id of an office in the body that its own stands for; any other id as it is. */
export function officeKey(id: string, lookup: Lookup): string {
  const office = officeParts(id);
  const body = office === undefined ? undefined : lookup(office.body);
  return office === undefined || body === undefined ? id : officeIn(body, office.title);
}

/** Every id that stands for another one, with that one. */
export function identityOf(judgements: readonly JudgementRecord[]): ReadonlyMap<string, string> {
  const same = judgements.filter(({ judgement }) => judgement === 'SAME');
  const isOffice = ({ left }: JudgementRecord): boolean => officeParts(left) !== undefined;
  const others = joined(same.filter((record) => !isOffice(record)));
  const lookup: Lookup = (id) => others.get(id);
  const offices = same
    .filter(isOffice)
    .map(({ left, right }) => ({ left: officeKey(left, lookup), right: officeKey(right, lookup) }));
  return new Map([...others, ...joined(offices)]);
}

type Pair = Pick<JudgementRecord, 'left' | 'right'>;

/** Joins pairs into sets; everyone but the one that a set is known by, with that one. */
function joined(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const outdone = new Set(pairs.map(({ right }) => right));
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  for (const { left, right } of pairs) {
    const [kept, other] = [top(left), top(right)].sort((one, two) => precedence(one, two, outdone)) as [string, string];
    if (kept !== other) above.set(other, kept);
  }
  return new Map([...above.keys()].map((id) => [id, top(id)]));
}

/**
 * Which of two ids a set is known by: an official place; else one that nobody has put on the right of a judgement, since the
 * left is the one to be kept; else the longer, fuller one; else the first by code point.
 */
function precedence(one: string, two: string, outdone: ReadonlySet<string>): number {
  return (
    Number(isOfficial(two)) - Number(isOfficial(one)) ||
    Number(outdone.has(one)) - Number(outdone.has(two)) ||
    two.length - one.length ||
    byCodePoint(one, two)
  );
}
