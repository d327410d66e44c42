/**
 * How the official divisions are read: worked out once (scripts/place-readings.ts) and kept, because to read three thousand
 * names anew takes longer than to make a database.
 */
import { readFileSync } from 'node:fs';

let known: Readonly<Record<string, readonly string[]>> | undefined;

/** A division's syllables, once for each way in which its name can be read; undefined for other names. */
export function divisionReadings(name: string): readonly (readonly string[])[] | undefined {
  known ??= JSON.parse(readFileSync(new URL('../../data/places/readings.json', import.meta.url), 'utf8')) as Record<
    string,
    readonly string[]
  >; // our own file, checked by a test
  return Object.hasOwn(known, name) ? known[name]?.map((reading) => reading.split(' ')) : undefined;
}
