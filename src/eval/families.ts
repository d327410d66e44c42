/** How each family of facts is compared, for one report. */
import { type Act, actorsAlike } from './actors.js';
import { normaliseBody, normaliseTitle, overlap, placePrefixes, squash } from './normalise.js';
import { comparePairs, compareSets, type Outcome, type Shown } from './outcome.js';
import type { ScoredFacts } from './scoredFacts.js';

/** Those of which a report has many; the document itself is compared field by field. */
export const FACT_FAMILIES = [
  'regulations',
  'acts',
  'acts+actor',
  'activities',
  'activities+cat',
  'persons',
  'roles',
  'offices',
  'bodies',
  'places',
  'projects',
] as const;
export type FactFamily = (typeof FACT_FAMILIES)[number];

export function compareFacts(predicted: ScoredFacts, gold: ScoredFacts): Record<FactFamily, Outcome> {
  const prefixes = placePrefixes(gold);
  const title = (act: Act): string => normaliseTitle(act.title, prefixes);
  const sets = (keys: (facts: ScoredFacts) => readonly Shown[]): Outcome => compareSets(keys(predicted), keys(gold));
  const activities = (alike: (p: Activity, g: Activity) => number): Outcome =>
    comparePairs(predicted.activities, gold.activities, alike, (a) => [a.category, a.object, a.count, a.unit]);
  const actors = actorsAlike(gold.regulationActs, title);
  return {
    regulations: sets((facts) => facts.regulationActs.map(title)),
    acts: sets((facts) => facts.regulationActs.map((act) => [title(act), act.action, act.status])),
    'acts+actor': compareSets(predicted.regulationActs.map(actors.predicted), gold.regulationActs.map(actors.gold)),
    activities: activities(sameActivity),
    'activities+cat': activities((p, g) => (p.category === g.category ? sameActivity(p, g) : 0)),
    persons: sets((facts) => facts.roles.flatMap(({ person }) => (person ? [person] : []))),
    roles: sets((facts) =>
      facts.roles.flatMap(({ person, ...office }) => (person ? [[person, ...officeKey(office)]] : [])),
    ),
    offices: sets((facts) => facts.roles.map(officeKey)),
    bodies: sets((facts) => facts.bodies.map(({ name }) => normaliseBody(name))),
    places: sets((facts) => facts.places.map(({ name }) => normaliseBody(name))),
    projects: comparePairs(predicted.projects, gold.projects, sameProject, ({ name }) => name),
  };
}

type Activity = ScoredFacts['activities'][number];
type Project = ScoredFacts['projects'][number];

/** From how much overlap on two phrases mean one thing. */
const SAME_OBJECT = 0.5;
const SAME_PROJECT = 0.7;

const sameActivity = (p: Activity, g: Activity): number =>
  p.count === g.count ? atLeast(SAME_OBJECT, overlap(p.object, g.object)) : 0;

const sameProject = (p: Project, g: Project): number => atLeast(SAME_PROJECT, overlap(p.name, g.name));

const atLeast = (threshold: number, score: number): number => (score >= threshold ? score : 0);

const officeKey = ({ role, body }: { readonly role: string; readonly body: string }): [string, string] => [
  squash(role),
  normaliseBody(body),
];
