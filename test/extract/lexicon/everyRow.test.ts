import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadLexicon } from '../../../src/extract/lexicon/lexicon.js';
import { evidenceOfRow, loadRows } from '../../../src/extract/lexicon/rows.js';
import { absent, reportsFolder } from '../../corpus/corpus.js';
import { folderWith } from '../../read/fixtures.js';

/** Which files have been opened in this process. */
const opened = vi.hoisted(() => new Set<string>());
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const read = (...args: Parameters<typeof fs.readFileSync>) => {
    opened.add(String(args[0]));
    return fs.readFileSync(...args);
  };
  return { ...fs, readFileSync: read };
});

const folder = fileURLToPath(new URL('../../../lexicon/', import.meta.url));
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort();
loadLexicon();
const readByLoader = new Set(opened);

const row = z.looseObject({ id: z.string(), because: z.string().min(1), example: z.string().min(1) });
const rowsOf = (file: string) => z.array(row).parse(parse(readFileSync(`${folder}${file}`, 'utf8')));
const fieldsOf = (file: string): Set<string> => new Set(rowsOf(file).flatMap((one) => Object.keys(one)));
const allRows = files.flatMap((file) => rowsOf(file).map((one) => [`${file}: ${one.id}`, one] as const));

/** The lists of words in a row. A table of names and their other forms is one list. */
function listsOf({ id, because, example, finds, ...words }: z.infer<typeof row>): string[][] {
  return Object.values(words).map((value) => stringsIn(value));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, forms]) => (Array.isArray(forms) ? [name, ...stringsIn(forms)] : []));
}

const twice = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at);

/** Copies of one sentence differ in spaces and in the width of their punctuation. */
const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, '');

describe.each(files)('lexicon/%s', (file) => {
  it('is read by the loader', () => {
    expect(readByLoader).toContain(`${folder}${file}`);
  });

  it('has an id of its own for each row', () => {
    expect(twice(rowsOf(file).map(({ id }) => id))).toEqual([]);
  });

  it('lists no word twice in a row', () => {
    const doubled = rowsOf(file).map((one) => [one.id, listsOf(one).flatMap(twice)] as const);
    expect(doubled.filter(([, words]) => words.length > 0)).toEqual([]);
  });

  it('holds words, no patterns', () => {
    const written = rowsOf(file).flatMap(listsOf).flat();
    expect(written.filter((word) => /[\\^$*+?|[\]().]/.test(word))).toEqual([]);
  });

  it('gives its examples in Chinese', () => {
    expect(rowsOf(file).filter(({ example }) => !/\p{Script=Han}/u.test(example))).toEqual([]);
  });

  it('is described in both languages, with each of its fields', () => {
    const readme = readFileSync(`${folder}README.md`, 'utf8');
    const sections = readme.split(/^#+ /m).filter((section) => section.startsWith(`\`${file}\``));
    const common = ['id', 'because', 'example', 'finds', 'words'];
    const own = [...fieldsOf(file)].filter((field) => !common.includes(field));
    expect(sections).toHaveLength(2);
    for (const section of sections) expect(own.filter((field) => !section.includes(`\`${field}\``))).toEqual([]);
  });
});

describe.skipIf(absent)('the examples of the lexicon', () => {
  it('are our own: none stands in a real report', () => {
    const corpus = bare(
      readdirSync(reportsFolder)
        .map((file) => readFileSync(`${reportsFolder}/${file}`, 'utf8'))
        .join('\n'),
    );
    expect(allRows.filter(([, { example }]) => corpus.includes(bare(example))).map(([name]) => name)).toEqual([]);
  });
});

const SOUND = ['part: REVIEW', 'words: [过去]', 'because: it looks back on the year', 'example: 过去一年的工作'];
const yamlOf = (id: string, fields: readonly string[]): string => `- id: ${id}\n  ${fields.join('\n  ')}\n`;

describe('a faulty row', () => {
  const wanted = z.strictObject({ ...evidenceOfRow, part: z.enum(['REVIEW']), words: z.array(z.string()) });

  it.each([
    [
      'a value outside the vocabulary',
      ['part: AHEAD', ...SOUND.slice(1)],
      /rows\.yaml:7: part: .+expected "REVIEW", came "AHEAD"/,
    ],
    ['a field that nobody reads', [...SOUND, 'word: [今后]'], /rows\.yaml:6: row: Unrecognized key: "word"/],
    [
      'a list inside a list',
      ['part: REVIEW', 'words: [今后, [将来]]', ...SOUND.slice(2)],
      /rows\.yaml:8: words\.1: .+string, .+came \["将来"\]/,
    ],
    ['a missing reason', SOUND.slice(0, 2), /rows\.yaml:6: because: .+expected string, .+came nothing/],
    [
      'a reason that gives none',
      [...SOUND.slice(0, 2), 'because: yes!', 'example: 过去一年的工作'],
      /:9: because: .+came "yes!"/,
    ],
    ['YAML that is none', ['words: [过去'], /rows\.yaml:8: expected YAML, came: /],
  ])('is refused with file, line, what was expected and what came: %s', async (_, fields, message) => {
    const folder = await folderWith({ 'rows.yaml': yamlOf('sound', SOUND) + yamlOf('faulty', fields) });
    expect(() => loadRows('rows.yaml', wanted, `${folder}/`)).toThrow(message);
  });
});
