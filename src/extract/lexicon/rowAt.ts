/** Where a row of the lexicon stands and what it says: for people who look for the row to change. Reads the YAML anew. */
import { existsSync, readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { FOLDER } from './rows.js';

export interface RowPlace {
  /** `lexicon/acts.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly because: string;
}

/** Finds rows by their rule (`acts/enact`), each file read once. */
export function createRowFinder(folder: string = FOLDER): (rule: string) => RowPlace | undefined {
  const files = new Map<string, ReadonlyMap<string, RowPlace>>();
  return (rule) => {
    const [name = '', id = ''] = rule.split('/');
    let rows = files.get(name);
    if (!rows) {
      rows = rowsOf(folder, `${name}.yaml`);
      files.set(name, rows);
    }
    return rows.get(id);
  };
}

function rowsOf(folder: string, file: string): ReadonlyMap<string, RowPlace> {
  const path = `${folder}${file}`;
  if (!existsSync(path)) return new Map();
  const lines = new LineCounter();
  const { contents } = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const rows = isSeq(contents) ? contents.items.filter((item) => isMap(item)) : [];
  return new Map(
    rows.map((row) => {
      const place = { file: `lexicon/${file}`, line: lineOf(row, lines), because: textOf(row, 'because') };
      return [textOf(row, 'id'), place] as const;
    }),
  );
}

const lineOf = ({ range }: YAMLMap, lines: LineCounter): number => lines.linePos(range?.[0] ?? 0).line;

function textOf(row: YAMLMap, key: string): string {
  const value = row.get(key, true);
  return isScalar(value) ? String(value.value) : '';
}
