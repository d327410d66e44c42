/** Every kind of failure that Zhengtu reports on purpose; anything else is a bug. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'NOT_FOUND',
  'UNREADABLE',
  'EMPTY',
  'BINARY',
  'TOO_LARGE',
  'UNSUPPORTED',
  'UNSUPPORTED_FORMAT',
  'ENCRYPTED',
  'NEEDS_OCR',
  'UNREACHABLE',
  'FORBIDDEN_ADDRESS',
  'BAD_LEXICON',
  'BAD_FACTS',
  'DUPLICATE_NAME',
  'COST_EXCEEDED',
  'TIMEOUT',
  'CONFLICT',
  'UNAUTHENTICATED',
  'STORE',
  'UNAVAILABLE',
  'CANNOT_LISTEN',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ErrorOptions {
  /** What the reader can do about it. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/**
 * A failure with a stable `code` for programs and a sentence for people: where it happened, what was expected and what
 * came, then a hint.
 */
export class ZhengtuError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, { hint, cause }: ErrorOptions = {}) {
    super(hint === undefined ? message : `${message} (${hint})`, { cause });
    this.name = 'ZhengtuError';
    this.code = code;
    this.hint = hint;
  }
}
