import type { EntityKind } from '../../model/vocabulary.js';
import type { CandidateRecord, ReconcileRequest } from '../port.js';
import type { Finder, FoundName } from './finder.js';
import { keyOf } from './fold.js';
import { matchedForm } from './hit.js';
import { type Entities, nearness, type Place, placesAround } from './nearby.js';
import { LONGEST, type Question, questionOf } from './question.js';
import { soundsOf, spoken } from './sound.js';
import { type TierName, tiersOf } from './tiers.js';

/** How sure a match of each kind is. What only begins with the words, or holds them, is a suggestion. */
const CERTAINTY: Partial<Readonly<Record<TierName, number>>> = {
  NAME: 1,
  SHORT: 0.95,
  ALIAS: 0.9,
  TYPO: 0.8,
  PINYIN: 0.75,
  INITIALS: 0.5,
  PREFIX: 0.5,
  INSIDE: 0.4,
};
const REASONS: Partial<Readonly<Record<TierName, string>>> = {
  NAME: 'exact name',
  SHORT: 'short form',
  ALIAS: 'another form in reports',
  TYPO: 'differs by one character',
  PINYIN: 'same pinyin',
  INITIALS: 'same initials',
  PREFIX: 'begins so',
  INSIDE: 'contains it',
};
/** A form that names its place only by 市 or 县 is completed by the place that is asked for. */
const COMPLETED = 0.97;
const ONE_OF_SEVERAL = 0.8;
const ELSEWHERE = 0.5;
const SOMEWHERE = 0.9;
/** A name that more than these bear means nothing without a place; with one, it is looked for together with that. */
const MOST_OF_A_TIER = 50;
const USUAL = 10;

interface Candidate extends CandidateRecord {
  readonly mentions: number;
}

/** What a written name can mean, best first; nothing for a blank name, or for one that is longer than any. */
export async function candidatesFor(
  finder: Finder,
  entities: Entities,
  { name, kind, place, limit = USUAL }: ReconcileRequest,
): Promise<readonly CandidateRecord[]> {
  const around = place === undefined ? [] : await aroundOf(entities, place);
  const written = [{ name, certainty: 1 }, ...completed(name, around[0])];
  const found = new Map<string, Candidate>();
  for (const form of written) {
    for (const candidate of await matchesOf(finder, form, kind, around[0])) {
      const known = found.get(candidate.entity);
      if (known === undefined || known.score < candidate.score) found.set(candidate.entity, candidate);
    }
  }
  const near = await Promise.all([...found.values()].map((candidate) => judged(entities, candidate, around)));
  return unsureOfSeveral(near)
    .sort(
      (left, right) =>
        right.score - left.score || right.mentions - left.mentions || (left.entity < right.entity ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ entity, score, reasons }) => ({ entity, score: Number(score.toFixed(3)), reasons }));
}

async function aroundOf(entities: Entities, place: string): Promise<readonly Place[]> {
  const [record] = await entities([place]);
  return record === undefined ? [] : placesAround(entities, record);
}

/** 市人大常委会 and 人大常委会, read in a table about 保定市. */
function completed(
  name: string,
  place: Place | undefined,
): readonly { readonly name: string; readonly certainty: number }[] {
  if (place === undefined || keyOf(name).startsWith(keyOf(place.name))) return [];
  const level = [...place.name].at(-1) ?? '';
  const rest = name.startsWith(level) ? name.slice(level.length) : name;
  return [{ name: place.name + rest, certainty: COMPLETED }];
}

async function matchesOf(
  finder: Finder,
  { name, certainty }: { readonly name: string; readonly certainty: number },
  kind: EntityKind | undefined,
  place: Place | undefined,
): Promise<readonly Candidate[]> {
  if (keyOf(name) === '' || name.length > LONGEST) return [];
  const question = spokenQuestion(name, kind);
  const candidates = new Map<string, Candidate>();
  for (const { name: tier, matches } of tiersOf(question)) {
    const sure = CERTAINTY[tier];
    if (sure === undefined || (certainty < 1 && sure < 0.9)) continue;
    const request = { any: matches, none: [], ...(kind && { kinds: [kind] }) };
    const limit = sure < CERTAINTY_OF_SUGGESTIONS ? USUAL : MOST_OF_A_TIER;
    for (const found of await finder.names(request, { limit })) {
      if (candidates.has(found.entity)) continue;
      const reason = reasonOf(found, tier, question) + (certainty < 1 ? ` within ${place?.name}` : '');
      const { entity, mentions } = found;
      candidates.set(entity, { entity, mentions, score: sure * certainty, reasons: [reason] });
    }
  }
  return [...candidates.values()];
}

const CERTAINTY_OF_SUGGESTIONS = 0.6;

/** Chinese words can be compared by their sound as well: 镇疆 is read like 镇江. */
function spokenQuestion(name: string, kind: EntityKind | undefined): Question {
  const question = questionOf(name);
  const sound = question.sound ?? soundsOf(spoken(kind ?? 'BODY', name))[0]?.pinyin;
  return sound === undefined || sound.length < 2 ? question : { ...question, sound };
}

function reasonOf(found: FoundName, tier: TierName, question: Question): string {
  const form = matchedForm(found.forms, tier, question);
  return tier === 'NAME' ? `${REASONS[tier]}` : `${REASONS[tier]}: ${form}`;
}

/** A name that is read where a place is spoken of means something of that place, or of one around it. */
async function judged(entities: Entities, candidate: Candidate, around: readonly Place[]): Promise<Candidate> {
  const wanted = around[0];
  const [record] = await entities([candidate.entity]);
  if (wanted === undefined || record === undefined) return candidate;
  const own = await placesAround(entities, record);
  switch (nearness(own, around)) {
    case 'IN':
      return { ...candidate, reasons: [...candidate.reasons, `in ${wanted.name}`] };
    case 'AROUND':
      return { ...candidate, reasons: [...candidate.reasons, `of ${own[0]?.name}, around ${wanted.name}`] };
    case 'UNKNOWN':
      return {
        ...candidate,
        score: candidate.score * SOMEWHERE,
        reasons: [...candidate.reasons, 'nobody says of which place'],
      };
    case 'ELSEWHERE': {
      const home = record.type === 'PLACE' ? own[1] : own[0];
      const reason = `of ${home?.name}, not of ${wanted.name}`;
      return { ...candidate, score: candidate.score * ELSEWHERE, reasons: [...candidate.reasons, reason] };
    }
  }
}

/** Several that are called alike are each less likely. */
function unsureOfSeveral(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const alike = candidates.filter(({ score }) => score === candidate.score).length;
    if (alike < 2 || candidate.score < CERTAINTY_OF_SUGGESTIONS) return candidate;
    const reasons = [...candidate.reasons, `one of ${alike} that match alike`];
    return { ...candidate, score: candidate.score * ONE_OF_SEVERAL, reasons };
  });
}
