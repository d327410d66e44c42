import { KINDS } from '../../graph/kinds.js';
import { Select, YearRange } from '../../shared/filters.js';
import { SearchBox } from '../../shared/SearchBox.js';
import { useWords } from '../../words/index.js';
import type { Canvas } from './canvas.js';
import type { NetworkModel } from './model.js';
import { ACTION_OF, RELATIONS } from './relations.js';
import type { ChangeNetwork, NetworkState } from './state.js';

interface ControlsProps {
  readonly state: NetworkState;
  readonly change: ChangeNetwork;
  readonly model: NetworkModel;
  readonly canvas: Canvas | undefined;
}

export function Controls({ state, change, model, canvas }: ControlsProps) {
  const t = useWords();
  const without = KINDS.filter((kind) => state.nokind.includes(kind));
  const kinds = KINDS.filter((kind) => without.includes(kind) || model.nodes.some((node) => node.kind === kind));
  return (
    <section class="network-controls" aria-label={t.filters.label}>
      <h1>{t.views.network}</h1>
      <SearchBox compact label={t.network.add} onChoose={({ id }) => change({ id: [...state.id, id] })} />
      <fieldset class="toggles">
        <legend>{t.network.kinds}</legend>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="toggle"
            aria-pressed={!state.nokind.includes(kind)}
            onClick={() => change({ nokind: KINDS.filter((each) => state.nokind.includes(each) !== (each === kind)) })}
          >
            <span class={`kind kind-${kind}`}>{t.kinds[kind]}</span>
          </button>
        ))}
      </fieldset>
      <Relations state={state} change={change} />
      <YearRange from={state.from} to={state.to} onChange={change} />
      <Select
        label={t.network.depth}
        value={state.depth === 2 ? '2' : '1'}
        options={[
          ['1', t.network.steps(1)],
          ['2', t.network.steps(2)],
        ]}
        onChange={(depth) => change({ depth: depth === '2' ? 2 : 1 })}
      />
      <p class="take">
        <button type="button" onClick={() => history.back()}>
          ↶ {t.network.undo}
        </button>
        <button type="button" onClick={() => canvas?.settle()}>
          {t.network.layout}
        </button>
        <button type="button" aria-label={t.network.zoomIn} onClick={() => canvas?.zoom('in')}>
          ＋
        </button>
        <button type="button" aria-label={t.network.zoomOut} onClick={() => canvas?.zoom('out')}>
          －
        </button>
        <button type="button" onClick={() => canvas?.zoom('all')}>
          {t.network.fit}
        </button>
        {state.hide.length > 0 && (
          <button type="button" onClick={() => change({ hide: [] })}>
            {t.network.unhide(state.hide.length)}
          </button>
        )}
      </p>
      <p class="quiet">{t.network.hint}</p>
    </section>
  );
}

function Relations({ state, change }: Pick<ControlsProps, 'state' | 'change'>) {
  const t = useWords();
  const { relation: chosen } = state;
  return (
    <fieldset class="toggles">
      <legend>{t.network.relations}</legend>
      {RELATIONS.map((relation) => (
        <button
          key={relation}
          type="button"
          class="toggle"
          aria-pressed={chosen.includes(relation)}
          onClick={() =>
            change({ relation: RELATIONS.filter((each) => chosen.includes(each) !== (each === relation)) })
          }
        >
          <span class={`line-swatch act-${ACTION_OF[relation] ?? ''}`} aria-hidden="true" />
          {t.relations[relation]}
        </button>
      ))}
    </fieldset>
  );
}
