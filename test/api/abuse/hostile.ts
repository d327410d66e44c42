/** A request that nobody sends in good faith, and what may come of it. */
export interface Hostile {
  readonly name: string;
  /** /graphql unless something else is said. */
  readonly path?: string;
  /** POST unless something else is said. */
  readonly method?: string;
  /** Sent as JSON, or as it is when it is a string. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The code of every error that comes back; where there is none, the answer has to be `empty`. */
  readonly code?: string | readonly string[];
  /** The answer where the words are allowed, and mean nothing: no errors, and no rows or what else is said here. */
  readonly empty?: true | RegExp;
}

export const MANY = 1500;

export const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

export const nested = (depth: number, open: string, core: string, close: string): string =>
  open.repeat(depth) + core + close.repeat(depth);

/** Of one answer either errors, with this code, or data without rows. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}
