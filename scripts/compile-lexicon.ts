/** Part of the build: checks the lexicon and writes it as JSON, which is read a hundred times as fast as its YAML. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type CompiledLexicon, digestOf } from '../src/extract/lexicon/compiled.js';
import { loadLexicon } from '../src/extract/lexicon/lexicon.js';
import { FOLDER } from '../src/extract/lexicon/rows.js';

loadLexicon(); // a faulty row ends the build
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
const compiled: CompiledLexicon = Object.fromEntries(
  files.map((file) => {
    const source = readFileSync(`${FOLDER}${file}`, 'utf8');
    return [file, { digest: digestOf(source), content: parse(source) as unknown }] as const;
  }),
);
writeFileSync(new URL('../dist/lexicon.json', import.meta.url), JSON.stringify(compiled));
