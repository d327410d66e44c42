/** Words with part-of-speech tags → the names among them → facts that can be scored. */
import type { ScoredFacts } from '../../src/eval/index.js';
import { NO_FACTS } from '../../src/eval/scoredFacts.js';

export interface Tagged {
  readonly word: string;
  readonly tag: string;
}
export interface Names {
  readonly bodies?: readonly string[];
  readonly places?: readonly string[];
  readonly persons?: readonly string[];
  readonly titles?: readonly string[];
}

/** nt, ns and nr, and their refinements, are what both taggers call names of bodies, places and persons. */
export function namesOf(words: readonly Tagged[]): Names {
  const tagged = (tag: string): string[] => words.flatMap((one) => (one.tag.startsWith(tag) ? [one.word] : []));
  return { bodies: tagged('nt'), places: tagged('ns'), persons: tagged('nr') };
}

/** A tagger knows no office and no act, so these stay empty; the families that ask for them are not compared. */
export function factsOf({ bodies = [], places = [], persons = [], titles = [] }: Names): ScoredFacts {
  return {
    ...NO_FACTS,
    bodies: bodies.map((name) => ({ name })),
    places: places.map((name) => ({ name })),
    roles: persons.map((person) => ({ person, role: '', body: '' })),
    regulationActs: titles.map((title) => ({ title, action: '', status: '', actor: '' })),
  };
}
