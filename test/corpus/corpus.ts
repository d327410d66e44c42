import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createExtractor } from '../../src/extract/index.js';
import type { Facts } from '../../src/model/facts.js';

const shared = new URL('../../../shared/', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, shared));

export const reportsFolder = pathOf('corpus/reports');
export const collectionPath = pathOf('corpus/collection.txt');
export const orderPath = pathOf('corpus/collection.order.json');
export const goldFolder = pathOf('gold/dev');

/** Why tests on the real corpus can't run here; empty where they can. The corpus is other people's text and does not ship. */
export const absent = existsSync(reportsFolder) && existsSync(goldFolder) ? '' : `${reportsFolder} is not here`;
if (absent) console.warn(`the real reports are not read: ${absent}`);

export interface ReadReport {
  readonly file: string;
  readonly text: string;
  readonly facts: Facts;
}

/** All development reports with their facts, in the order of their names. */
export function readCorpus(): readonly ReadReport[] {
  const extractor = createExtractor();
  return readdirSync(reportsFolder)
    .sort()
    .map((file) => {
      const text = readFileSync(`${reportsFolder}/${file}`, 'utf8');
      const [facts] = extractor.extract(file, text);
      if (!facts) throw new Error(`${file} was read as no report`);
      return { file, text, facts };
    });
}
