/** The search box with suggestions as one types: a combobox as the ARIA patterns have it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { go, pageOf } from '../app/address.js';
import { useWords } from '../words/index.js';
import { KindMark } from './names.js';
import { type Suggestion, suggest } from './suggest.js';

interface SearchBoxProps {
  readonly compact?: boolean;
  readonly autoFocus?: boolean;
  /** What choosing does; by default the page of what was chosen opens. */
  readonly onChoose?: (chosen: Suggestion) => void;
  readonly label?: string;
  /** Keeps only suggestions of these kinds. */
  readonly kinds?: readonly string[];
}

const openPage = ({ id }: Suggestion) => go(pageOf(id));

export function SearchBox({ compact, autoFocus, onChoose = openPage, label, kinds }: SearchBoxProps) {
  const t = useWords();
  const list = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(query, kinds);
  const isOpen = open && query.trim() !== '' && suggestions !== undefined;
  const choose = (chosen: Suggestion | undefined) => {
    if (!chosen) return;
    setOpen(false);
    setQuery('');
    onChoose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = (suggestions?.length ?? 0) - 1;
    if (event.isComposing) return; // Enter ends the word of an input method, not the search
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, last));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') choose(suggestions?.[Math.max(active, 0)]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <search class={compact ? 'search compact' : 'search'}>
      <input
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        // biome-ignore lint/a11y/noAutofocus: on the start page the box is what one came for
        autoFocus={autoFocus}
        aria-label={label ?? t.search.label}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${list}-${active}` : undefined}
        placeholder={compact ? (label ?? t.search.label) : t.search.placeholder}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={list}
        role="listbox"
        aria-label={t.search.label}
        class="suggestions"
        hidden={!isOpen || suggestions.length === 0}
      >
        {suggestions?.map((each, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, as the pattern has it
          <div
            key={each.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()} // the box keeps the focus
            onMouseMove={() => setActive(index)}
            onClick={() => choose(each)}
          >
            <SuggestionLine of={each} query={query} />
          </div>
        ))}
      </div>
      {isOpen && suggestions.length === 0 && <div class="suggestions none">{t.search.none(query.trim())}</div>}
      <span class="unseen" role="status">
        {isOpen ? t.search.results(suggestions.length) : ''}
      </span>
    </search>
  );
}

function SuggestionLine({ of: { id, name, matched }, query }: { readonly of: Suggestion; readonly query: string }) {
  const at = name.indexOf(query.trim());
  return (
    <>
      <span lang="zh-CN">
        {at < 0 ? (
          name
        ) : (
          <>
            {name.slice(0, at)}
            <b>{query.trim()}</b>
            {name.slice(at + query.trim().length)}
          </>
        )}
        {at < 0 && matched !== undefined && matched !== name && <span class="quiet"> {matched}</span>}
      </span>
      <KindMark id={id} />
    </>
  );
}

const PAUSE = 120;

/** undefined until the first answer; while one types on, the last ones stay. */
function useSuggestions(query: string, kinds: readonly string[] | undefined): readonly Suggestion[] | undefined {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>();
  const wanted = useRef(kinds);
  wanted.current = kinds;
  useEffect(() => {
    const words = query.trim();
    if (words === '') return setSuggestions(undefined);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      suggest(words, abort.signal, wanted.current).then(setSuggestions, () => {
        if (!abort.signal.aborted) setSuggestions([]);
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  return suggestions;
}
