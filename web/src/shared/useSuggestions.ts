import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../graph/operations.js';
import { type Suggestions, suggest } from './suggest.js';

const PAUSE = 120;

/** undefined until the first answer; while one types on, the last ones stay. */
export function useSuggestions(query: string, kinds: readonly EntityKind[] | undefined): Suggestions | undefined {
  const [found, setFound] = useState<Suggestions>();
  const wanted = useRef(kinds);
  wanted.current = kinds;
  useEffect(() => {
    const words = query.trim();
    if (words === '') return setFound(undefined);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      suggest(words, wanted.current, abort.signal).then(setFound, () => {
        if (!abort.signal.aborted) setFound({ entities: [], sentences: [] });
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  return found;
}
