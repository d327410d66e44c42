/** The search box with suggestions as one types: a combobox as the ARIA patterns have it. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { go, pageOf, withParams } from '../app/address.js';
import type { EntityKind } from '../graph/operations.js';
import { useWords } from '../words/index.js';
import { SentenceLine, SubjectLine, SuggestionLine } from './suggestionLines.js';
import type { Suggestion, Suggestions } from './suggest.js';
import { useSuggestions } from './useSuggestions.js';

interface SearchBoxProps {
  readonly compact?: boolean;
  readonly autoFocus?: boolean;
  /** What choosing does; by default the page of what was chosen opens. A choice is always an entity. */
  readonly onChoose?: (chosen: Suggestion) => void;
  readonly label?: string;
  /** Keeps only suggestions of these kinds. */
  readonly kinds?: readonly EntityKind[];
}

export function SearchBox({ compact, autoFocus, onChoose, label, kinds }: SearchBoxProps) {
  const t = useWords();
  const list = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useSuggestions(query, kinds);
  const options = optionsOf(found, query.trim(), onChoose);
  const isOpen = open && query.trim() !== '' && found !== undefined;
  const choose = (option: Option | undefined) => {
    if (!option) return;
    setOpen(false);
    setQuery('');
    option.choose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1;
    if (event.isComposing) return; // Enter ends the word of an input method, not the search
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, last));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') choose(options[Math.max(active, 0)]);
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
        hidden={!isOpen || options.length === 0}
      >
        {options.map(({ key, line, choose: take }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, as the pattern has it
          <div
            key={key}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()} // the box keeps the focus
            onMouseMove={() => setActive(index)}
            onClick={() => choose({ key, line, choose: take })}
          >
            {line(query.trim())}
          </div>
        ))}
      </div>
      {isOpen && options.length === 0 && <div class="suggestions none">{t.search.none(query.trim())}</div>}
      <span class="unseen" role="status">
        {isOpen ? t.search.results(options.length) : ''}
      </span>
    </search>
  );
}

interface Option {
  readonly key: string;
  readonly line: (query: string) => ComponentChildren;
  readonly choose: () => void;
}

/** Names first, then the words as a subject, then sentences, which are no choice where a thing is to be chosen. */
function optionsOf(
  found: Suggestions | undefined,
  query: string,
  onChoose: SearchBoxProps['onChoose'],
): readonly Option[] {
  const entities = (found?.entities ?? []).map((each) => ({
    key: each.id,
    line: (query: string) => <SuggestionLine of={each} query={query} />,
    choose: () => (onChoose ? onChoose(each) : go(pageOf(each.id))),
  }));
  if (onChoose) return entities;
  const sentences = (found?.sentences ?? []).map((each) => ({
    key: each.href,
    line: () => <SentenceLine of={each} />,
    choose: () => go(each.href),
  }));
  const isSubject = found?.entities.some(({ id, name }) => id.startsWith('regulation/') && name.includes(query));
  if (!isSubject) return [...entities, ...sentences];
  const subject: Option = {
    key: 'subject',
    line: () => <SubjectLine query={query} />,
    choose: () => go(withParams('/timeline', { subject: query })),
  };
  return [...entities, subject, ...sentences];
}
