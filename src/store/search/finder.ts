import type { EntityKind } from '../../model/vocabulary.js';
import type { SoundedForm } from './keys.js';
import type { Phrase } from './question.js';
import type { Match } from './tiers.js';

/** What an engine looks up for a search; what is looked up, and what it is worth, is the same for all engines. */
export interface Finder {
  /** More mentions first, then by code point of the id. */
  names(
    request: NamesRequest,
    page: { readonly after?: NameSeat; readonly limit: number },
  ): Answer<readonly FoundName[]>;
  countNames(request: NamesRequest): Answer<number>;
  /** In the order of their seats. */
  sentences(
    request: SentencesRequest,
    page: { readonly after?: SentenceSeat; readonly limit: number },
  ): Answer<readonly FoundSentence[]>;
  countSentences(request: SentencesRequest): Answer<number>;
}
type Answer<Result> = Result | Promise<Result>;

export interface NamesRequest {
  /** One of these holds … */
  readonly any: readonly Match[];
  /** … and none of these. */
  readonly none: readonly Match[];
  readonly kinds?: readonly EntityKind[];
  /** true: only what reports speak of; false: only what they don't. */
  readonly mentioned?: boolean;
}
export interface NameSeat {
  readonly mentions: number;
  readonly entity: string;
}
export interface FoundName extends NameSeat {
  readonly forms: readonly SoundedForm[];
}

export interface SentencesRequest {
  /** Every phrase stands in the sentence. */
  readonly phrases: readonly Phrase[];
  /** The sentence mentions an entity of one of these kinds. */
  readonly kinds?: readonly EntityKind[];
}
export interface SentenceSeat {
  readonly seat: number;
  readonly start: number;
}
export interface FoundSentence extends SentenceSeat {
  readonly document: string;
  readonly passage: string;
  readonly end: number;
  /** The stretch of the document's text. */
  readonly written: string;
  readonly mentions: readonly { readonly entity: string; readonly start: number; readonly end: number }[];
}
