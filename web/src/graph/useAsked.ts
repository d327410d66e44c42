/** A question that a component asks while it is shown, with everything that can become of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { GraphFailure } from './request.js';

export type Asked<T> =
  | { readonly state: 'loading'; readonly before?: T }
  | { readonly state: 'done'; readonly data: T }
  | { readonly state: 'failed'; readonly failure: GraphFailure; readonly retry: () => void };

const MOST_KEPT = 60;
/** Answers of this visit: going back shows a page at once. A reload asks anew. */
const kept = new Map<string, unknown>();

/** `key` names the question; a new key asks a new one, and the answer to the old one is heard no more. */
export function useAsked<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [attempt, setAttempt] = useState(0);
  const [asked, setAsked] = useState<{ readonly key: string; readonly value: Asked<T> } | undefined>();
  const before = useRef<T | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what `ask` closes over
  useEffect(() => {
    if (kept.has(key)) return;
    const abort = new AbortController();
    ask(abort.signal).then(
      (data) => {
        if (abort.signal.aborted) return;
        keep(key, data);
        setAsked({ key, value: { state: 'done', data } });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const retry = () => setAttempt((count) => count + 1);
        setAsked({ key, value: { state: 'failed', failure: failureOf(error), retry } });
      },
    );
    setAsked(undefined);
    return () => abort.abort();
  }, [key, attempt]);

  const answer = kept.has(key) ? (kept.get(key) as T) : undefined; // what this very question was answered
  if (answer !== undefined) {
    before.current = answer;
    return { state: 'done', data: answer };
  }
  if (asked?.key === key) return asked.value;
  return before.current === undefined ? { state: 'loading' } : { state: 'loading', before: before.current };
}

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

/** After something was saved, what was answered before may be wrong. */
export const forgetAnswers = (): void => kept.clear();

const failureOf = (error: unknown): GraphFailure =>
  error instanceof GraphFailure
    ? error
    : new GraphFailure('ERROR', error instanceof Error ? error.message : String(error), { cause: error });
