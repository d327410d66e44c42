import type {
  ActivityFact,
  BodyFact,
  Facts,
  Located,
  PlaceFact,
  ProjectFact,
  RegulationAct,
  RoleFact,
  Span,
} from '../model/facts.js';
import { COUNTRY_CODE } from '../model/ids.js';
import { type CleanText, publishedSpan } from './clean.js';
import type { DocumentDraft } from './document/document.js';
import type { Draft, Reading } from './draft.js';
import type { RawReport } from './reports.js';
import type { ReadSentence } from './resolve.js';
import type { Family, Trace } from './trace.js';

type Words<T> = Omit<T, keyof Located>;

export interface Findings {
  readonly name: string;
  readonly published: string;
  readonly clean: CleanText;
  readonly report: RawReport;
  readonly reading: Reading;
  readonly document: DocumentDraft;
  readonly acts: readonly Draft<Words<RegulationAct>>[];
  readonly activities: readonly Draft<Words<ActivityFact>>[];
  readonly roles: readonly Draft<Words<RoleFact>>[];
  readonly projects: readonly Draft<Words<ProjectFact>>[];
  /** Number of the report in its collection, from 1; undefined for a text that is one report. */
  readonly nth: number | undefined;
}

/** Facts with the stretch of the published text that each rests on. A fact stated twice is kept once, where it stands first. */
export function assemble(found: Findings): Facts {
  const { clean, published, reading, report } = found;
  const publish = <T>({ sentence, start, end, rule, confidence, from, ...words }: Draft<T>): T & Located => {
    const span = publishedSpan(clean, start, end);
    const fact = {
      ...(words as T), // what is left of a draft without its position is the fact's own words
      ...span,
      quote: published.slice(span.start, span.end),
      sentence: sentence.text,
      sentenceSpan: publishedSpan(clean, sentence.start, sentence.end),
      ...(sentence.section === undefined ? {} : { section: sentence.section }),
      rule,
      confidence,
    };
    reading.trace?.keeps(fact, from());
    return fact;
  };
  const once = <T>(family: Family, drafts: readonly Draft<T>[], key: (draft: Draft<T>) => string) =>
    distinct(family, drafts, key, reading.trace).map(publish);
  const source =
    found.nth === undefined ? { start: 0, end: published.length } : publishedSpan(clean, report.start, report.end);
  const base = found.name.replace(/\.[^./]+$/, '');
  const { start, end, from, ...words } = found.document;
  const titleSpan = publishedSpan(clean, start, end);
  const document = {
    ...words,
    ...titleSpan,
    quote: published.slice(titleSpan.start, titleSpan.end),
    sentence: clean.text.slice(start, end),
    sentenceSpan: titleSpan,
  };
  reading.trace?.keeps(document, from());
  return {
    id: found.nth === undefined ? base : `${base}.${String(found.nth).padStart(3, '0')}`,
    source: { name: found.name, ...source },
    document,
    regulationActs: once(
      'regulationActs',
      found.acts,
      (f) => `${f.canonicalTitle}|${f.title}|${f.action}|${f.status}|${f.actor}`,
    ),
    activities: once(
      'activities',
      found.activities,
      (f) => `${f.category}|${f.object}|${f.count}|${f.unit}|${f.status}|${f.actor}`,
    ),
    roles: once('roles', found.roles, (f) => `${f.person}|${f.role}|${f.body}`),
    bodies: bodiesOf(reading, clean, publish),
    places: placesOf(reading, clean, publish),
    projects: once('projects', found.projects, (f) => f.name),
    warnings: clean.warnings,
  };
}

type Publish = <T>(draft: Draft<T>) => T & Located;

function distinct<T>(
  family: Family,
  drafts: readonly Draft<T>[],
  key: (draft: Draft<T>) => string,
  trace: Trace | undefined,
): readonly Draft<T>[] {
  const first = new Map<string, Draft<T>>();
  for (const draft of drafts) {
    const own = key(draft);
    const { start, end, rule } = draft;
    if (!first.has(own)) first.set(own, draft);
    else trace?.drops({ family, start, end, says: 'the same was stated before, and is listed there', rule });
  }
  return [...first.values()];
}

interface Mention<T extends Span> {
  readonly named: T;
  readonly sentence: ReadSentence;
}

function mentionsIn<T extends Span>(
  { head, sentences }: Reading,
  of: (sentence: ReadSentence) => readonly T[],
): readonly Mention<T>[] {
  const mentions: Mention<T>[] = [];
  for (const own of [head, sentences]) {
    for (const sentence of own) for (const named of of(sentence)) mentions.push({ named, sentence });
  }
  return mentions;
}

function bodiesOf(reading: Reading, clean: CleanText, publish: Publish): readonly BodyFact[] {
  const mentions = mentionsIn(reading, ({ bodies }) => bodies);
  return grouped(mentions, ({ named }) => named.name).map((group) => {
    const [{ named: first, sentence }] = group;
    return publish({
      name: first.name,
      kind: first.kind,
      ...(first.place ? { placeCode: first.place.code } : {}),
      ...(first.parent === undefined ? {} : { parent: first.parent }),
      ...mentioned(group, clean),
      ...position(first, sentence, first.rule, 0.95),
    });
  });
}

function placesOf(reading: Reading, clean: CleanText, publish: Publish): readonly PlaceFact[] {
  const mentions = mentionsIn(reading, ({ places }) => places);
  return grouped(mentions, ({ named }) => named.place.code).map((group) => {
    const [{ named: first, sentence }] = group;
    const written = group.find(({ named }) => !named.short);
    return publish({
      name: first.place.name,
      level: first.place.level,
      ...(isOfficial(first.place) ? { code: first.place.code } : { within: first.place.parent ?? COUNTRY_CODE }),
      ...mentioned(group, clean),
      ...position(first, sentence, 'places', written ? 0.97 : 0.9),
    });
  });
}

/** A place that the official list does not have carries the place around it in its code. */
const isOfficial = ({ code }: { readonly code: string }): boolean => !code.includes('/');

const position = ({ start, end }: Span, sentence: ReadSentence, rule: string, confidence: number) => ({
  start,
  end,
  sentence,
  rule,
  confidence,
  from: () => [],
});

function mentioned(group: readonly Mention<Span>[], clean: CleanText) {
  return {
    surfaces: [...new Set(group.map(({ named }) => clean.text.slice(named.start, named.end)))],
    mentions: group.map(({ named }) => publishedSpan(clean, named.start, named.end)),
  };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
