/** A request that nobody sends in good faith, and what may come of it. */
export interface Hostile {
  readonly name: string;
  /** What is posted to /graphql: sent as JSON, or as it is when it is a string. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The code of every error that comes back; where there is none, the answer has to be `empty`. */
  readonly code?: string | readonly string[];
  /** The answer where the words are allowed, and mean nothing: no rows, no errors. */
  readonly empty?: boolean;
}

export const MANY = 1500;

export const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

export const nested = (depth: number, open: string, core: string, close: string): string =>
  open.repeat(depth) + core + close.repeat(depth);
