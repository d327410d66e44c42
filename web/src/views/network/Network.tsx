/** The network around what the address names. Every step is an address, so that Back undoes it. */
import { useMemo, useState } from 'preact/hooks';
import type { ViewProps } from '../../app/routes.js';
import { useTitle } from '../../app/title.js';
import { NeighborhoodDocument, PathsDocument } from '../../graph/operations.js';
import { graphiqlHref, request } from '../../graph/request.js';
import { useAsked } from '../../graph/useAsked.js';
import { openCard } from '../../shared/Card.js';
import { Answer, Empty } from '../../shared/states.js';
import { useWords } from '../../words/index.js';
import { Controls } from './Controls.js';
import type { Canvas } from './canvas.js';
import { EdgeCard } from './EdgeCard.js';
import { EdgeTable } from './EdgeTable.js';
import { type NetworkModel, networkOf, type Part } from './model.js';
import { NetworkCanvas } from './NetworkCanvas.js';
import { NodePanel } from './NodePanel.js';
import { Start } from './Start.js';
import { type ChangeNetwork, type NetworkState, pinnedAt, unpinned, useNetworkState } from './state.js';
import { TakeNetwork } from './TakeNetwork.js';
import type { DrawnGraph } from './toGraph.js';

export function Network(_: ViewProps) {
  const t = useWords();
  useTitle(t.views.network);
  const [state, change] = useNetworkState();
  const asked = useParts(state);
  if (state.id.length === 0) return <Start onChoose={(id) => change({ id: [id] })} />;
  return (
    <Answer of={asked}>
      {(parts) => <Drawn state={state} change={change} neighbours={parts.neighbours} paths={parts.paths} />}
    </Answer>
  );
}

/** What the graph gives at most. */
const MOST_NODES = 500;
/** What the graph draws around at most. */
const MOST_CENTRES = 20;

const centresOf = ({ id, more }: NetworkState): readonly string[] =>
  [...new Set([...id, ...more])].slice(-MOST_CENTRES);

function variablesOf(state: NetworkState) {
  const { depth, relation } = state;
  return { ids: centresOf(state), depth, limit: MOST_NODES, ...(relation.length === 0 ? {} : { relations: relation }) };
}

interface Parts {
  readonly neighbours: Part;
  readonly paths: readonly Part[];
}

function useParts(state: NetworkState) {
  const variables = variablesOf(state);
  const [from] = state.id;
  const to = state.path;
  return useAsked(`network ${JSON.stringify([variables, to])}`, async (signal): Promise<Parts> => {
    const [around, between] = await Promise.all([
      variables.ids.length === 0 ? undefined : request(NeighborhoodDocument, variables, { signal }),
      from === undefined || to === ''
        ? undefined
        : request(PathsDocument, { from, to, relations: variables.relations ?? null }, { signal }),
    ]);
    const nothing = { nodes: [], edges: [], truncated: false };
    return { neighbours: around?.neighborhood ?? nothing, paths: between?.paths ?? [] };
  });
}

interface DrawnProps extends Parts {
  readonly state: NetworkState;
  readonly change: ChangeNetwork;
}

function Drawn({ state, change, neighbours, paths }: DrawnProps) {
  const t = useWords();
  const chosen = state.at === '' ? undefined : state.at;
  const choose = (id?: string) => change({ at: id ?? '' }, 'replace');
  const [drawing, setDrawing] = useState<{ readonly canvas: Canvas; readonly graph: DrawnGraph }>();
  const centres = centresOf(state);
  const onPaths = useMemo(() => [...new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)))], [paths]);
  const filter = JSON.stringify([state.nokind, state.hide, state.from, state.to, state.open, centres]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter stands for all of the state that it depends on
  const model = useMemo<NetworkModel>(
    () =>
      networkOf([neighbours, ...paths], {
        hiddenKinds: state.nokind,
        hidden: state.hide,
        from: state.from,
        to: state.to,
        opened: state.open,
        seeds: [...centres, ...onPaths],
      }),
    [neighbours, paths, filter],
  );
  const emphasised = useMemo(() => (chosen === undefined ? onPaths : [chosen]), [chosen, onPaths]);
  const node = model.nodes.find(({ id }) => id === chosen);
  const expand = (id: string) => {
    const bundle = model.nodes.find((each) => each.id === id)?.bundle;
    if (bundle !== undefined) change({ open: [...state.open, bundle] });
    else if (!centres.includes(id)) change({ more: [...state.more, id] });
  };
  const pin = (id: string) => {
    if (state.pin.some((each) => each.id === id)) change({ pin: unpinned(state.pin, id) });
    else if (drawing?.graph.hasNode(id))
      change({ pin: pinnedAt(state.pin, { id, ...drawing.graph.getNodeAttributes(id) }) });
  };
  return (
    <div class="network">
      <Controls state={state} change={change} model={model} canvas={drawing?.canvas} />
      <div class="stage">
        <NetworkCanvas
          model={model}
          seeds={state.id}
          pins={state.pin}
          emphasised={emphasised}
          label={t.network.described(model.nodes.length, model.edges.length)}
          onReady={(canvas, graph) => setDrawing({ canvas, graph })}
          onNode={choose}
          onNodeTwice={expand}
          onEdge={(source, target, at) => showEdge(source, target, at)}
          onGround={() => choose()}
          onPin={(id, { x, y }) => change({ pin: pinnedAt(state.pin, { id, x, y }) })}
        />
        {model.nodes.length === 0 && <Empty>{t.network.nothing}</Empty>}
        {state.path !== '' && paths.length === 0 && <p class="stage-note">{t.network.noPath}</p>}
        {neighbours.truncated && <p class="stage-note">{t.network.truncated(neighbours.nodes.length)}</p>}
        {node && (
          <NodePanel
            node={node}
            isPinned={state.pin.some(({ id }) => id === node.id)}
            isCentre={centres.includes(node.id)}
            onExpand={() => expand(node.id)}
            onHide={() => change({ hide: [...state.hide, node.id] })}
            onPath={(to) => change({ id: [node.id, ...state.id.filter((id) => id !== node.id)], path: to })}
            onPin={() => pin(node.id)}
            onClose={() => choose()}
          />
        )}
      </div>
      {drawing && (
        <TakeNetwork
          model={model}
          graph={drawing.graph}
          queryHref={graphiqlHref(NeighborhoodDocument, variablesOf(state))}
        />
      )}
      <EdgeTable model={model} onChoose={choose} />
    </div>
  );
}

function showEdge(source: string, target: string, { x, y }: { readonly x: number; readonly y: number }): void {
  const stage = document.querySelector('.canvas')?.getBoundingClientRect();
  if (!stage || source.startsWith('bundle|') || target.startsWith('bundle|')) return;
  const anchor = new DOMRect(stage.left + x, stage.top + y, 1, 1);
  openCard(anchor, null, <EdgeCard key={`${source} ${target}`} source={source} target={target} />);
}
