/** npm run readings: how the official divisions are read, for data/places/readings.json; a test tells when it is stale. */
import { writeFileSync } from 'node:fs';
import { officialDivisions } from '../src/places/official.js';
import { syllablesOf } from '../src/store/search/sound.js';

/** Names with more than one reading have each; the surname dictionary's readings of 区 and the like are of no place. */
export function placeReadings(): Readonly<Record<string, readonly string[]>> {
  const names = [...new Set(officialDivisions().map(({ name }) => name))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const usual = syllablesOf(name, 'normal');
      const other = syllablesOf(name, 'surname').map((syllable, at) =>
        at === usual.length - 1 ? usual[at] : syllable,
      );
      return [name, [...new Set([usual.join(' '), other.join(' ')])]];
    }),
  );
}

/** One name a line, as the formatter of the project would have it. */
if (process.argv[1] === import.meta.filename) {
  const lines = Object.entries(placeReadings()).map(([name, readings]) => `  "${name}": ["${readings.join('", "')}"]`);
  writeFileSync(new URL('../data/places/readings.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
}
