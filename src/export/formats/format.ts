import type { SelectedGraph } from '../graph.js';

/** One form in which the graph can be taken away: a file in this folder, and a line in the registry. */
export interface ExportFormat {
  /** How names of its files end, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Pieces of one file, in their order; each is small. */
  readonly write: (graph: SelectedGraph, options: FormatOptions) => AsyncIterable<string>;
}

export interface FormatOptions {
  /** The language of headings and of the words for codes, where people read them. */
  readonly language: Language;
}

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
