/**
 * Reads the texts of data/training: reports of our own in which what is to be learnt is marked. Markdown, so that they read
 * well: `# ` opens a report with its title, `## ` a section, `> ` a remark that belongs to no report.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CleanText } from '../src/extract/clean.js';
import type { Reading } from '../src/extract/draft.js';
import { createExtractor } from '../src/extract/index.js';

export interface MarkedText {
  readonly name: string;
  /** As a report would be published: without marks. */
  readonly text: string;
  /** What is marked, by the offset in `text` behind which the mark stands. */
  readonly marks: ReadonlyMap<number, string>;
}

export const TRAINING = fileURLToPath(new URL('../data/training/', import.meta.url));

/** All reports of a folder of data/training, in the order of files and lines. `mark` finds a mark: its `label`, and what of it is `text`. */
export function markedTexts(folder: string, mark: RegExp): readonly MarkedText[] {
  return readdirSync(TRAINING + folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(`${TRAINING}${folder}/${file}`, 'utf8').split('\n');
      const kept = lines.filter((line) => line.trim() !== '' && !line.startsWith('>')).join('\n');
      const reports = kept.split(/^# /m).filter((report) => report.trim() !== '');
      return reports.map((report, n) => unmarked(`${file}#${n + 1}`, report.replace(/^## /gm, ''), mark));
    });
}

function unmarked(name: string, marked: string, mark: RegExp): MarkedText {
  const marks = new Map<number, string>();
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(from, found.index) + (found.groups?.text ?? '');
    marks.set(text.length, found.groups?.label ?? '');
    from = found.index + found[0].length;
  }
  return { name, text: text + marked.slice(from), marks };
}

export interface ReadText {
  readonly reading: Reading;
  readonly clean: CleanText;
}

/** Reads texts up to what facts are made of, one after another. */
export function createReader(): (name: string, text: string) => readonly ReadText[] {
  let read: ReadText[] = [];
  const extractor = createExtractor(undefined, {
    reads: (reading, clean) => read.push({ reading: { ...reading, trace: undefined }, clean }),
    keeps: () => {},
    drops: () => {},
  });
  return (name, text) => {
    read = [];
    extractor.extract(`${name}.txt`, text);
    return read;
  };
}
