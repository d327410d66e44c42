import { ZhengtuError } from '../../model/errors.js';
import type { Facts, Located, Mentioned, Span } from '../../model/facts.js';

export interface OwnFacts {
  /** The report's own text. */
  readonly text: string;
  /** The facts, with all offsets into that text. */
  readonly facts: Facts;
}

/**
 * A report is a document of its own, wherever in a collection it stood: cuts its text out of the source and moves every
 * offset there. A fact that is not written where it says it is (facts and text of two versions) is refused.
 */
export function ownFacts(facts: Facts, sourceText: string): OwnFacts {
  const { start, end } = facts.source;
  const text = sourceText.slice(start, end);
  const move = (span: Span): Span => ({ start: span.start - start, end: span.end - start });
  const one = <F extends Located>(fact: F, where: string): F => {
    checkWritten(fact, sourceText, facts, where);
    return { ...fact, ...move(fact), sentenceSpan: move(fact.sentenceSpan) };
  };
  const own = <F extends Located>(list: readonly F[], family: string): readonly F[] =>
    list.map((fact, index) => one(fact, `${family}[${index}]`));
  const named = <F extends Located & Mentioned>(list: readonly F[], family: string): readonly F[] =>
    own(list, family).map((fact) => ({ ...fact, mentions: fact.mentions.map(move) }));
  return {
    text,
    facts: {
      ...facts,
      document: one(facts.document, 'document'),
      regulationActs: own(facts.regulationActs, 'regulationActs'),
      activities: own(facts.activities, 'activities'),
      roles: own(facts.roles, 'roles'),
      bodies: named(facts.bodies, 'bodies'),
      places: named(facts.places, 'places'),
      projects: own(facts.projects, 'projects'),
    },
  };
}

function checkWritten(fact: Located, text: string, { id, source }: Facts, where: string): void {
  const found = text.slice(fact.start, fact.end);
  const inside = fact.start >= source.start && fact.end <= source.end;
  if (found === fact.quote && inside) return;
  const came = inside ? shown(found) : `a stretch outside of the report (${source.start}–${source.end})`;
  throw new ZhengtuError(
    'BAD_FACTS',
    `Facts ${id}, ${where}: expected ${shown(fact.quote)} at ${fact.start}–${fact.end} of ${source.name}, came ${came}.`,
    { hint: 'the facts were read from another version of the text; extract them again' },
  );
}

const shown = (words: string): string => `«${words.length > 60 ? `${words.slice(0, 60)}…` : words}»`;
