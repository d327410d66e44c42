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

/** One activity a fact; facts that say the same of the same words are one activity. */
export function activitiesOf(facts: Facts): readonly ActivityRecord[] {
  const acts = facts.regulationActs.map((fact) => named(facts.id, fact, `${fact.action}/${fact.canonicalTitle}`));
  const counts = facts.activities.map((fact) => named(facts.id, fact, `${fact.category}/${fact.object}`));
  const byId = new Map<string, ActivityRecord>();
  for (const { fact, id, longId } of [...acts, ...counts]) {
    const record = 'action' in fact ? ofAct(facts.id, id, fact) : ofCount(facts.id, id, fact);
    const taken = byId.has(id) && JSON.stringify(byId.get(id)) !== JSON.stringify(record);
    const free = taken ? longId : id;
    byId.set(free, { ...record, id: free });
  }
  return [...byId.values()];
}

/** The short id reads well; the long one also tells apart what is said twice of one thing in the same words. */
function named<Fact extends RegulationAct | ActivityFact>(slug: string, fact: Fact, what: string) {
  const count = 'count' in fact ? `${fact.count}${fact.unit}` : '';
  const rest = [fact.status, fact.year ?? '', count, fact.actor].join('/');
  const id = (last: string): string => activityId(slug, fact.start, fact.end, last);
  return { fact, id: id(what), longId: id(`${what}/${rest}`) };
}

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
