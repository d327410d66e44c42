/** The facts of a report beside its text, in its order. */
import { useEffect, useRef } from 'preact/hooks';
import { CopyLink } from '../../shared/CopyLink.js';
import { ActionMark, EntityLink } from '../../shared/names.js';
import { Empty } from '../../shared/states.js';
import { useWords } from '../../words/index.js';
import { FACT_TYPES, type Fact, type FactType, sayFact } from './facts.js';

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly shown: readonly FactType[];
  readonly active: string | undefined;
  readonly chosen: string | undefined;
  readonly onShow: (shown: readonly FactType[]) => void;
  readonly onPoint: (key: string | undefined) => void;
  readonly onChoose: (key: string) => void;
  /** The stable address of a fact; absent where the report is in no graph. */
  readonly hrefOf?: (fact: Fact) => string;
}

export function FactList({ facts, shown, active, chosen, onShow, onPoint, onChoose, hrefOf }: FactListProps) {
  const t = useWords();
  const list = useRef<HTMLOListElement>(null);
  const visible = facts.filter(({ type }) => shown.includes(type));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is active is written on the elements
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('.is-active, [aria-current]');
    const box = list.current;
    if (item && box && !box.matches(':hover') && box.scrollHeight > box.clientHeight)
      box.scrollTo({ top: item.offsetTop - box.clientHeight / 3 });
  }, [active]);
  const labels = { act: t.report.acts, count: t.report.counts, name: t.report.entities };
  return (
    <aside class="fact-list" aria-label={t.report.facts}>
      <fieldset class="toggles">
        <legend>{t.report.show}</legend>
        {FACT_TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={shown.includes(type)}
              onChange={() => onShow(FACT_TYPES.filter((each) => shown.includes(each) !== (each === type)))}
            />
            <span class={`swatch is-${type}`} aria-hidden="true" />
            {labels[type]} <span class="count">{facts.filter((fact) => fact.type === type).length}</span>
          </label>
        ))}
      </fieldset>
      {facts.length === 0 && <Empty>{t.report.noneHere}</Empty>}
      <ol ref={list}>
        {visible.map((fact) => (
          <li
            key={fact.key}
            class={active === fact.key ? 'is-active' : undefined}
            aria-current={chosen === fact.key ? 'true' : undefined}
          >
            <button
              type="button"
              class="fact"
              onMouseEnter={() => onPoint(fact.key)}
              onMouseLeave={() => onPoint(undefined)}
              onFocus={() => onPoint(fact.key)}
              onClick={() => onChoose(fact.key)}
            >
              <FactLine fact={fact} />
            </button>
            {chosen === fact.key && <Chosen fact={fact} hrefOf={hrefOf} />}
          </li>
        ))}
      </ol>
    </aside>
  );
}

function FactLine({ fact }: { readonly fact: Fact }) {
  const t = useWords();
  if (fact.type === 'name') {
    return (
      <>
        <span class={`kind kind-${fact.kind}`}>{t.kinds[fact.kind]}</span> <span lang="zh-CN">{fact.named.name}</span>
        {fact.spans.length > 1 && <span class="count"> ×{fact.spans.length}</span>}
      </>
    );
  }
  return (
    <>
      {fact.type === 'act' ? (
        <ActionMark action={fact.action} status={fact.status} />
      ) : (
        <span class="category">{t.categories[fact.category]}</span>
      )}{' '}
      <span lang="zh-CN">{sayFact(fact, t)}</span>
      {fact.year !== null && <span class="count"> {fact.year}</span>}
    </>
  );
}

function Chosen({ fact, hrefOf }: { readonly fact: Fact; readonly hrefOf: FactListProps['hrefOf'] }) {
  const t = useWords();
  const named = fact.type === 'name' ? [fact.named] : fact.about;
  return (
    <p class="chosen">
      {named.map(({ id, name }) => id !== undefined && <EntityLink key={id} id={id} name={name} />)}
      {hrefOf && <CopyLink href={hrefOf(fact)} label={t.report.linkToFact} />}
    </p>
  );
}
