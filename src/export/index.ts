/** The graph → files that other programs read. */
import { ZhengtuError } from '../model/errors.js';
import type { GraphStore } from '../store/port.js';
import { LANGUAGES, type Language } from './formats/format.js';
import { EXPORT_FILES, FORMAT_NAMES, FORMATS, type FormatName } from './formats/registry.js';
import { type OnProgress, selectedGraph } from './graph.js';
import { type SelectionAsked, selectionOf } from './selection.js';

export { EXPORT_FILES, FORMAT_NAMES, type FormatName } from './formats/registry.js';
export { NODE_KINDS, type SelectionAsked } from './selection.js';

export interface ExportAsked extends SelectionAsked {
  /** Of the table of acts, which people read; Chinese unless told otherwise. */
  readonly language?: string | undefined;
}

/** Names of the files that a format consists of. */
export const filesOf = (format: FormatName): readonly string[] => Object.keys(FORMATS[format]);

/**
 * One file of an export, in small pieces; the request is checked before the first of them. What is written to the graph
 * meanwhile may or may not be in it.
 */
export async function exportFile(
  store: GraphStore,
  file: string,
  { language, ...asked }: ExportAsked = {},
  onProgress?: OnProgress,
): Promise<AsyncIterable<string>> {
  const format = EXPORT_FILES.get(file);
  if (format === undefined) {
    throw new ZhengtuError(
      'NOT_FOUND',
      `export: expected one of ${[...EXPORT_FILES.keys()].join(', ')}, came ${file}.`,
    );
  }
  const options = { language: languageOf(language) };
  return format.write(selectedGraph(store, await selectionOf(asked, store), onProgress), options);
}

function languageOf(written: string = LANGUAGES[0]): Language {
  const language = LANGUAGES.find((known) => known === written);
  if (language !== undefined) return language;
  throw new ZhengtuError('BAD_USER_INPUT', `lang: expected one of ${LANGUAGES.join(', ')}, came ${written}.`);
}

export function formatNamed(name: string): FormatName {
  const format = FORMAT_NAMES.find((known) => known === name);
  if (format !== undefined) return format;
  throw new ZhengtuError('BAD_USER_INPUT', `--format: expected one of ${FORMAT_NAMES.join(', ')}, came ${name}.`);
}
