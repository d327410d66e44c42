import type { ActivityFact, Facts, RegulationAct } from '../../model/facts.js';
import type { ActivityRecord } from '../../model/graph.js';
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

/** An activity before it has its id: the short one reads well, the long one tells apart what shares that. */
interface Said {
  readonly record: Omit<ActivityRecord, 'id'>;
  readonly shortId: string;
  readonly longId: string;
}

/**
 * One activity a fact. Facts that say the same of the same words are one, as sure as the surer of them; facts that differ in
 * anything else a reader sees stay apart, each under an id of its own.
 */
export function activitiesOf(facts: Facts): readonly ActivityRecord[] {
  const all = [
    ...facts.regulationActs.map((fact) => ofAct(facts.id, fact)),
    ...facts.activities.map((fact) => ofCount(facts.id, fact)),
  ];
  const ids = new Set<string>();
  return distinct(all).map(({ record, shortId, longId }) => {
    const id = ids.has(shortId) ? longId : shortId;
    ids.add(id);
    return { id, ...record };
  });
}

function distinct(all: readonly Said[]): readonly Said[] {
  const bySight = new Map<string, Said>();
  for (const said of all) {
    const { confidence, rule, ...seen } = said.record;
    const key = JSON.stringify(seen);
    const known = bySight.get(key);
    if (known === undefined || known.record.confidence < confidence) bySight.set(key, said);
  }
  return [...bySight.values()];
}

function ofAct(slug: string, fact: RegulationAct): Said {
  const { action, canonicalTitle, kind } = fact;
  const category = CATEGORY_OF[action];
  const decides = category === 'LEGISLATION' && kind === 'DECISION';
  const about = [regulationId(canonicalTitle)];
  return said(slug, fact, `${action}/${canonicalTitle}`, { category: decides ? 'DECISION' : category, action, about });
}

function ofCount(slug: string, fact: ActivityFact): Said {
  const { category, object, count, unit } = fact;
  return said(slug, fact, `${category}/${object}`, { category, object, count, unit, about: [] });
}

type Own = Pick<ActivityRecord, 'category' | 'action' | 'object' | 'count' | 'unit' | 'about'>;

function said(slug: string, fact: RegulationAct | ActivityFact, what: string, own: Own): Said {
  const { start, end, sentenceSpan, status, year, actor, confidence, rule } = fact;
  const passage = passageId(slug, sentenceSpan.start);
  const rest = [own.category, status, year, own.count, own.unit, actor, sentenceSpan.start];
  const record = {
    document: documentId(slug),
    status,
    ...(year === undefined ? {} : { year }),
    actors: actorsOf(actor).map(bodyId),
    confidence,
    rule,
    evidence: [{ document: documentId(slug), passage, start, end }],
    ...own,
  };
  const id = (words: string): string => activityId(slug, start, end, words);
  return { record, shortId: id(what), longId: id(`${what}/${rest.join('/')}`) };
}
