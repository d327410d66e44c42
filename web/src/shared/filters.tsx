/** Filters that several views share. The toggles of actions are at once the legend of their colours. */
import { ACTIONS, type Action, STATUSES, type Status } from '../graph/kinds.js';
import { useWords } from '../words/index.js';
import { ActionSign, EntityLink } from './names.js';
import { SearchBox } from './SearchBox.js';

interface ChoiceOf<T> {
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Nothing chosen means everything. */
const toggled = <T,>(all: readonly T[], chosen: readonly T[], one: T): readonly T[] =>
  all.filter((each) => chosen.includes(each) !== (each === one));

export function ActionToggles({
  chosen,
  onChange,
  among = ACTIONS,
}: ChoiceOf<Action> & { readonly among?: readonly Action[] }) {
  const t = useWords();
  return (
    <fieldset class="toggles">
      <legend>{t.columns.action}</legend>
      {among.map((action) => (
        <button
          key={action}
          type="button"
          class="toggle"
          aria-pressed={chosen.includes(action)}
          onClick={() => onChange(toggled(ACTIONS, chosen, action))}
        >
          <ActionSign action={action} status="DONE" />
          {t.actions[action]}
        </button>
      ))}
    </fieldset>
  );
}

export function StatusToggles({ chosen, onChange }: ChoiceOf<Status>) {
  const t = useWords();
  return (
    <fieldset class="toggles">
      <legend>{t.columns.status}</legend>
      {STATUSES.map((status) => (
        <button
          key={status}
          type="button"
          class="toggle"
          aria-pressed={chosen.includes(status)}
          onClick={() => onChange(toggled(STATUSES, chosen, status))}
        >
          <span class={`sign act-OTHER is-${status}`} aria-hidden="true" />
          {t.statuses[status]}
        </button>
      ))}
    </fieldset>
  );
}

interface YearRangeProps {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly onChange: (range: { readonly from?: number | undefined; readonly to?: number | undefined }) => void;
}

export function YearRange({ from, to, onChange }: YearRangeProps) {
  const t = useWords();
  const year = (input: HTMLInputElement) => (/^\d{4}$/.test(input.value) ? Number(input.value) : undefined);
  return (
    <fieldset class="toggles years">
      <legend>{t.columns.years}</legend>
      <label>
        <span class="unseen">{t.filters.from}</span>
        <input
          type="number"
          min={1949}
          max={2100}
          value={from ?? ''}
          placeholder={t.filters.from}
          onChange={({ currentTarget }) => onChange({ from: year(currentTarget) })}
        />
      </label>
      –
      <label>
        <span class="unseen">{t.filters.to}</span>
        <input
          type="number"
          min={1949}
          max={2100}
          value={to ?? ''}
          placeholder={t.filters.to}
          onChange={({ currentTarget }) => onChange({ to: year(currentTarget) })}
        />
      </label>
    </fieldset>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

export const Select = <T extends string>({ label, value, options, onChange }: SelectProps<T>) => (
  <label class="select">
    <span>{label}</span>
    <select
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find(([each]) => each === currentTarget.value);
        if (chosen) onChange(chosen[0]);
      }}
    >
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

interface PlaceFilterProps {
  readonly place: { readonly id: string; readonly name: string } | undefined;
  readonly onChange: (id: string) => void;
}

/** A place, with all that lies in it. */
export function PlaceFilter({ place, onChange }: PlaceFilterProps) {
  const t = useWords();
  return (
    <div class="select">
      <span>{t.columns.place}</span>
      {place ? (
        <span class="picked">
          <EntityLink {...place} />
          <button
            type="button"
            class="plain"
            aria-label={`${t.filters.clear}：${place.name}`}
            onClick={() => onChange('')}
          >
            ×
          </button>
        </span>
      ) : (
        <SearchBox compact label={t.filters.place} kinds={['PLACE']} onChoose={({ id }) => onChange(id)} />
      )}
    </div>
  );
}

/** How far an act has come, where not all of them are done. */
export function StatusLegend({ statuses }: { readonly statuses: readonly Status[] }) {
  const t = useWords();
  if (statuses.every((status) => status === 'DONE')) return null;
  return (
    <ul class="legend" aria-label={t.columns.status}>
      {STATUSES.filter((status) => statuses.includes(status)).map((status) => (
        <li key={status}>
          <span class={`sign act-OTHER is-${status}`} aria-hidden="true" />
          {t.statuses[status]}
        </li>
      ))}
    </ul>
  );
}

/** What the signs of a view mean, where no filter says it. */
export function ActionLegend({ actions }: { readonly actions: readonly Action[] }) {
  const t = useWords();
  return (
    <ul class="legend" aria-label={t.columns.action}>
      {ACTIONS.filter((action) => actions.includes(action)).map((action) => (
        <li key={action}>
          <ActionSign action={action} status="DONE" />
          {t.actions[action]}
        </li>
      ))}
    </ul>
  );
}
