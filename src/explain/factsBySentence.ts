/** Which facts a sentence states: its names, and of all others those that no sentence has stated before. */
import type { ReadSentence } from '../extract/resolve.js';
import type { Family, Reason } from '../extract/trace.js';
import type { ActivityFact, Facts, Located, RegulationAct, RoleFact } from '../model/facts.js';
import type { Told } from './told.js';

export interface ExplainedFact {
  readonly family: Family;
  /** In one line. */
  readonly shown: string;
  readonly quote: string;
  readonly rule: string;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** By the offset of the sentence in the published text. */
export function factsBySentence(facts: Facts, told: Told): ReadonlyMap<number, readonly ExplainedFact[]> {
  const bySentence = new Map<number, ExplainedFact[]>();
  const add = <Fact extends Located>(family: Family, own: readonly Fact[], shown: (fact: Fact) => string): void => {
    for (const fact of own) {
      const { quote, rule, confidence, sentenceSpan } = fact;
      const explained = { family, shown: shown(fact), quote, rule, confidence, reasons: told.reasonsFor(fact) };
      const beside = bySentence.get(sentenceSpan.start);
      if (beside) beside.push(explained);
      else bySentence.set(sentenceSpan.start, [explained]);
    }
  };
  add('regulationActs', facts.regulationActs, shownAct);
  add('activities', facts.activities, shownActivity);
  add('roles', facts.roles, shownRole);
  add('projects', facts.projects, ({ name, kind }) => `${kind} ${name}`);
  return bySentence;
}

const inYear = (year: number | undefined): string => (year === undefined ? '' : ` · ${year}`);

function shownAct({ action, status, title, canonicalTitle, actor, year }: RegulationAct): string {
  const meant = canonicalTitle === title ? '' : ` (${canonicalTitle})`;
  return `${action} ${status} ${title}${meant} · by ${actor}${inYear(year)}`;
}

const shownActivity = ({ category, status, object, count, unit, actor, year }: ActivityFact): string =>
  `${category} ${status} ${object} ${count}${unit} · by ${actor}${inYear(year)}`;

const shownRole = ({ person, role, body }: RoleFact): string => `${person ?? 'nobody named'} · ${role} · ${body}`;

/** Names are facts of every sentence that mentions them, though facts.json lists them where they stand first. */
export function namesIn(sentence: ReadSentence, facts: Facts, { clean }: Told): readonly ExplainedFact[] {
  const confidence = (family: 'bodies' | 'places', name: string): number =>
    facts[family].find((fact) => fact.name === name)?.confidence ?? 0;
  const bodies = sentence.bodies.map(({ name, kind, rule, start, end }): ExplainedFact => {
    const quote = clean.text.slice(start, end);
    const reasons = [{ says: 'is a form of its name', words: quote, rule }];
    return { family: 'bodies', shown: `${kind} ${name}`, quote, rule, confidence: confidence('bodies', name), reasons };
  });
  const places = sentence.places.map(({ place, written, short }): ExplainedFact => {
    const { name, level, code } = place;
    const says = `is its name in ${short ? 'short' : 'full'}, by the official list of divisions`;
    const reasons = [
      { says: code.includes('/') ? 'is no name of the official list, but written like one' : says, words: written },
    ];
    const shown = `${level} ${name}${code.includes('/') ? '' : ` · ${code}`}`;
    return { family: 'places', shown, quote: written, rule: 'places', confidence: confidence('places', name), reasons };
  });
  return [...bodies, ...places];
}
