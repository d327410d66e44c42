import type { ActivityFact, Facts, RegulationAct } from '../../model/facts.js';
import type { ActivityRecord, EvidenceRef } from '../../model/graph.js';
import { activityId, bodyId, documentId, passageId, regulationId } from '../../model/ids.js';
import type { Action, ActivityCategory } from '../../model/vocabulary.js';
import { actorsOf } from './bodies.js';

const CATEGORY_OF: Readonly<Record<Action, ActivityCategory>> = {
  ENACT: 'LEGISLATION',
  AMEND: 'LEGISLATION',
  REPEAL: 'LEGISLATION',
  REVIEW: 'LEGISLATION',
  APPROVE: 'LEGISLATION',
  RESEARCH: 'RESEARCH',
  INSPECT: 'INSPECTION',
  IMPLEMENT: 'OTHER',
  OTHER: 'OTHER',
};

/** One activity a fact; a fact that is listed twice is one activity. */
export function activitiesOf(facts: Facts): readonly ActivityRecord[] {
  const byId = new Map<string, ActivityRecord>();
  const add = (fact: RegulationAct | ActivityFact, what: string, record: (id: string) => ActivityRecord): void => {
    const plain = activityId(facts.id, fact.start, fact.end, what);
    const known = byId.get(plain);
    const id =
      known === undefined || sayTheSame(known, record(plain)) ? plain : `${plain}/${fact.status}/${fact.actor}`;
    byId.set(id, record(id));
  };
  for (const fact of facts.regulationActs) {
    add(fact, `${fact.action}/${fact.canonicalTitle}`, (id) => ofAct(facts.id, id, fact));
  }
  for (const fact of facts.activities) {
    add(fact, `${fact.category}/${fact.object}`, (id) => ofCount(facts.id, id, fact));
  }
  return [...byId.values()];
}

const sayTheSame = (left: ActivityRecord, right: ActivityRecord): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

function ofAct(slug: string, id: string, fact: RegulationAct): ActivityRecord {
  const category = CATEGORY_OF[fact.action];
  return {
    ...common(slug, id, fact),
    category: category === 'LEGISLATION' && fact.kind === 'DECISION' ? 'DECISION' : category,
    action: fact.action,
    about: [regulationId(fact.canonicalTitle)],
  };
}

function ofCount(slug: string, id: string, fact: ActivityFact): ActivityRecord {
  const { category, object, count, unit } = fact;
  return { ...common(slug, id, fact), category, object, count, unit, about: [] };
}

function common(slug: string, id: string, fact: RegulationAct | ActivityFact) {
  const { start, end, sentenceSpan } = fact;
  const evidence: EvidenceRef = {
    document: documentId(slug),
    passage: passageId(slug, sentenceSpan.start),
    start,
    end,
  };
  return {
    id,
    document: documentId(slug),
    status: fact.status,
    ...(fact.year === undefined ? {} : { year: fact.year }),
    actors: actorsOf(fact.actor).map(bodyId),
    confidence: fact.confidence,
    rule: fact.rule,
    evidence: [evidence],
  };
}
