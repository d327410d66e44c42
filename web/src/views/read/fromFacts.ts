/** What was read from a file that is in no graph, as the page of a report shows it. */
import type { Facts, Located, Mentioned, RoleFact } from '../../../../src/model/facts.js';
import type { Kind } from '../../graph/kinds.js';
import type { Stretch } from '../report/blocks.js';
import type { Fact, NameFact } from '../report/facts.js';

export interface ReadReport {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly warnings: readonly string[];
}

/** One report of a file; its offsets count from its own beginning. */
export function reportOf(facts: Facts, fileText: string): ReadReport {
  const { start, end } = facts.source;
  const shifted = (span: Stretch): Stretch => ({ start: span.start - start, end: span.end - start });
  return {
    title: facts.document.title,
    text: fileText.slice(start, end),
    warnings: facts.warnings,
    facts: [...actsOf(facts), ...countsOf(facts), ...namesOf(facts)].map((fact) => ({
      ...fact,
      spans: fact.spans.map(shifted),
    })),
  };
}

const keyOf = ({ start, end }: Located, what: string): string => `${start}-${end} ${what}`;

const actsOf = ({ regulationActs }: Facts): readonly Fact[] =>
  regulationActs.map((act) => ({
    type: 'act',
    key: keyOf(act, `${act.action} ${act.canonicalTitle} ${act.actor}`),
    spans: [act],
    action: act.action,
    status: act.status,
    year: act.year ?? null,
    about: [{ name: act.canonicalTitle }],
  }));

const countsOf = ({ activities }: Facts): readonly Fact[] =>
  activities.map((activity) => ({
    type: 'count',
    key: keyOf(activity, `${activity.category} ${activity.object}`),
    spans: [activity],
    category: activity.category,
    object: activity.object,
    count: activity.count,
    unit: activity.unit,
    status: activity.status,
    year: activity.year ?? null,
    about: [],
  }));

function namesOf({ bodies, places, projects, roles }: Facts): readonly NameFact[] {
  return [
    ...places.map((place) => named('PLACE', place)),
    ...bodies.map((body) => named('BODY', body)),
    ...projects.map((project) => ({ ...named('PROJECT', { ...project, mentions: [project] }) })),
    ...roles.flatMap((role) => (role.person === null ? [] : [holder(role, role.person)])),
  ];
}

const named = (kind: Kind, { name, mentions }: { readonly name: string } & Pick<Mentioned, 'mentions'>): NameFact => ({
  type: 'name',
  key: `${kind} ${name}`,
  kind,
  named: { name },
  spans: mentions,
});

const holder = (role: RoleFact, person: string): NameFact => ({
  type: 'name',
  key: keyOf(role, person),
  kind: 'PERSON',
  named: { name: `${person} · ${role.role}` },
  spans: [role],
});
