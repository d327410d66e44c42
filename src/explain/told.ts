/** What the stages tell while a text is read. */
import type { CleanText } from '../extract/clean.js';
import type { Reading } from '../extract/draft.js';
import { createExtractor } from '../extract/index.js';
import type { Dropped, Reason } from '../extract/trace.js';
import type { Facts, Located } from '../model/facts.js';

export interface Told {
  readonly reports: readonly Facts[];
  /** One for each report. */
  readonly readings: readonly Reading[];
  readonly clean: CleanText;
  readonly reasonsFor: (fact: Located) => readonly Reason[];
  readonly dropped: readonly Dropped[];
}

export function listen(name: string, published: string): Told {
  const readings: Reading[] = [];
  const kept = new Map<string, readonly Reason[]>();
  const dropped: Dropped[] = [];
  let clean: CleanText = { text: '', origin: new Uint32Array(), warnings: [] };
  const extractor = createExtractor(undefined, {
    reads: (reading, own) => {
      readings.push(reading);
      clean = own;
    },
    keeps: (fact, from) => kept.set(keyOf(fact), from),
    drops: (drop) => dropped.push(drop),
  });
  const reports = extractor.extract(name, published);
  return { reports, readings, clean, dropped, reasonsFor: (fact) => kept.get(keyOf(fact)) ?? [] };
}

/** A fact is known by everything but its confidence, which is measured after its stage has told the reasons. */
const keyOf = ({ confidence: _, ...fact }: Located): string => JSON.stringify(fact);
