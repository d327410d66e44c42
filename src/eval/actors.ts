/** Who acted. A joint act names its bodies joined by 、, and naming one of them is right. */
import { normaliseBody } from './normalise.js';
import type { Shown } from './outcome.js';
import type { ScoredFacts } from './scoredFacts.js';

export type Act = ScoredFacts['regulationActs'][number];

/** The keys under which acts with their actors are compared: a gold act under its first body, a prediction accordingly. */
export function actorsAlike(
  goldActs: readonly Act[],
  title: (act: Act) => string,
): { readonly predicted: (act: Act) => Shown; readonly gold: (act: Act) => Shown } {
  const deed = (act: Act): readonly string[] => [title(act), act.action, act.status];
  const actors = new Map<string, string[]>();
  const joint = new Map<string, readonly string[]>();
  for (const act of goldActs) {
    const key = JSON.stringify(deed(act));
    const bodies = bodiesOf(act);
    actors.set(key, [...(actors.get(key) ?? []), ...bodies]);
    if (bodies.length > 1) joint.set(key, bodies);
  }
  return {
    gold: (act) => [...deed(act), first(bodiesOf(act))],
    predicted: (act) => {
      const key = JSON.stringify(deed(act));
      const named = bodiesOf(act);
      const actor = named.find((body) => actors.get(key)?.includes(body)) ?? first(named);
      const together = joint.get(key) ?? [];
      return [...deed(act), together.includes(actor) ? first(together) : actor];
    },
  };
}

const bodiesOf = ({ actor }: Act): readonly string[] => actor.split('、').map(normaliseBody);

const first = ([body = '']: readonly string[]): string => body;
