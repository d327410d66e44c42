import { ZhengtuError } from '../../model/errors.js';
import type { JudgementRecord } from '../../model/graph.js';
import { isOfficial } from '../officialPlaces.js';
import { canonicalId, identityOf } from './identity.js';
import { kindOfId } from './names.js';

/** The judgements once a new one is among them: the last word on a pair counts, whichever way round it is named. */
export function judgementsWith(known: readonly JudgementRecord[], added: JudgementRecord): readonly JudgementRecord[] {
  const pair = new Set([added.left, added.right]);
  return [...known.filter(({ left, right }) => !(pair.has(left) && pair.has(right))), added];
}

/** Whether this very judgement is the last word already: recorded again, as by an export that is read twice, it says nothing new. */
export const isKnown = (known: readonly JudgementRecord[], judgement: JudgementRecord): boolean =>
  known.some(
    (other) =>
      other.left === judgement.left &&
      other.right === judgement.right &&
      other.judgement === judgement.judgement &&
      other.reason === judgement.reason &&
      other.at === judgement.at,
  );

/** Refuses a judgement that nobody can mean. */
export function checkJudgement({ left, right, reason, judgement }: JudgementRecord): void {
  if (left === right) throw refusal('BAD_USER_INPUT', 'two entities', `${left} twice`);
  if (kindOfId(left) !== kindOfId(right)) {
    throw refusal('BAD_USER_INPUT', 'two entities of one kind', `${left} and ${right}`);
  }
  if (judgement === 'SAME' && isOfficial(left) && isOfficial(right)) {
    throw refusal('BAD_USER_INPUT', 'at most one place of the official list', `${left} and ${right}`);
  }
  if (reason.trim() === '') throw refusal('BAD_USER_INPUT', 'a reason', 'none');
}

/** Refuses what contradicts a judgement made before: nothing is both the same and different. */
export function checkAgreement(judgements: readonly JudgementRecord[], added: JudgementRecord): void {
  const identity = identityOf(judgements);
  const canonical = (id: string): string => canonicalId(id, (key) => identity.get(key));
  const broken = judgements.find(
    ({ judgement, left, right }) => judgement === 'DIFFERENT' && canonical(left) === canonical(right),
  );
  if (broken !== undefined) {
    const { left, right, at, reason } = broken;
    const why = broken === added ? 'others make them the same' : `judged DIFFERENT on ${at.slice(0, 10)}: ${reason}`;
    throw refusal('CONFLICT', 'what agrees with other judgements', `what does not for ${left} and ${right} (${why})`);
  }
  const places = [...identity.keys()].filter(isOfficial);
  if (places.length > 0) throw refusal('CONFLICT', 'one place of the official list at most', places.join(', '));
}

function refusal(code: 'BAD_USER_INPUT' | 'CONFLICT', expected: string, came: string): ZhengtuError {
  return new ZhengtuError(code, `judgement: expected ${expected}, came ${came}.`, {
    ...(code === 'CONFLICT' ? { hint: 'take the other judgement back with UNSURE first' } : {}),
  });
}

export function unknownEntity(id: string): ZhengtuError {
  return new ZhengtuError('NOT_FOUND', `judgement: expected the id of an entity of the graph, came ${id}.`, {
    hint: 'ids look like body/白城市人民政府; a search finds them',
  });
}
