import type { Facts, Located, RegulationAct } from '../../src/model/facts.js';

type Said<Fact extends Located> = Omit<Fact, keyof Located> & { readonly quote: string; readonly section?: string };
type Mentioning<Fact extends Located> = Omit<Fact, keyof Located | 'mentions' | 'surfaces'> & {
  readonly surfaces: readonly string[];
};
type Family<Key extends keyof Facts> = Facts[Key] extends readonly (infer Fact extends Located)[] ? Fact : never;

export interface Words {
  readonly document?: Partial<Facts['document']>;
  readonly regulationActs?: readonly (Omit<Said<RegulationAct>, 'topics'> & Partial<Pick<RegulationAct, 'topics'>>)[];
  readonly activities?: readonly Said<Family<'activities'>>[];
  readonly roles?: readonly Said<Family<'roles'>>[];
  readonly bodies?: readonly Mentioning<Family<'bodies'>>[];
  readonly places?: readonly Mentioning<Family<'places'>>[];
  readonly projects?: readonly Said<Family<'projects'>>[];
}

/**
 * Facts as the extractor writes them, from words: each quote and each surface is looked up in the report, which is the part
 * of the source between `start` and `end`; its first line is the title.
 */
export function factsOf(
  id: string,
  source: { name: string; text: string; start?: number; end?: number },
  words: Words,
): Facts {
  const { text, start = 0, end = text.length } = source;
  const title = text.slice(start, text.indexOf('\n', start));
  const located = (quote: string, from = start): Located => {
    const at = text.indexOf(quote, from);
    if (at < 0 || at >= end) throw new Error(`The report does not contain «${quote}».`);
    const before = at === start ? start : Math.max(text.lastIndexOf('。', at) + 1, start + title.length);
    const sentenceStart = text.charAt(before) === '\n' ? before + 1 : before;
    const mark = text.indexOf('。', at + quote.length - 1);
    const sentenceSpan = { start: sentenceStart, end: mark < 0 ? at + quote.length : mark + 1 };
    const sentence = text.slice(sentenceSpan.start, sentenceSpan.end).replaceAll(/\s/g, '');
    return { start: at, end: at + quote.length, quote, sentence, sentenceSpan, rule: 'test', confidence: 0.9 };
  };
  const said = <Fact extends { readonly quote: string }>(list: readonly Fact[] = []) =>
    list.map((fact) => ({ ...fact, ...located(fact.quote) }));
  const mentioning = <Fact extends { readonly surfaces: readonly string[] }>(list: readonly Fact[] = []) =>
    list.map((fact) => {
      const mentions = fact.surfaces.flatMap((surface) => everywhere(text.slice(0, end), surface, start));
      const [first] = mentions;
      if (first === undefined) throw new Error(`The report mentions nothing of ${JSON.stringify(fact)}.`);
      return { ...fact, ...located(text.slice(first.start, first.end), first.start), mentions };
    });
  return {
    id,
    source: { name: source.name, start, end },
    document: {
      title,
      issuer: null,
      kind: 'OTHER',
      place: null,
      coversYears: [],
      planYear: null,
      presenter: null,
      meeting: null,
      date: null,
      ...located(title),
      sentence: title,
      sentenceSpan: { start, end: start + title.length },
      ...words.document,
    },
    regulationActs: said(words.regulationActs).map((act) => ({ ...act, topics: act.topics ?? [] })),
    activities: said(words.activities),
    roles: said(words.roles),
    bodies: mentioning(words.bodies),
    places: mentioning(words.places),
    projects: said(words.projects),
    warnings: [],
  };
}

function everywhere(text: string, words: string, from: number): readonly { start: number; end: number }[] {
  const at = text.indexOf(words, from);
  return at < 0 ? [] : [{ start: at, end: at + words.length }, ...everywhere(text, words, at + words.length)];
}
