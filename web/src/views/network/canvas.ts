/** The drawing itself: sigma on WebGL, laid out by ForceAtlas2 in a worker. Knows nothing of the page around it. */
import Sigma from 'sigma';
import { drawHover } from './hover.js';
import { labelsOf } from './labels.js';
import { layoutOf } from './layout.js';
import type { Look } from './look.js';
import type { DrawnEdge, DrawnGraph, DrawnNode } from './toGraph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface CanvasEvents {
  readonly onNode: (id: string) => void;
  readonly onNodeTwice: (id: string) => void;
  readonly onEdge: (source: string, target: string, at: Point) => void;
  readonly onGround: () => void;
  /** A node was dragged to where it shall stay. */
  readonly onPin: (id: string, at: Point) => void;
}

export interface Canvas {
  /** To be called when the graph has become another one: a large one moves without what costs most. */
  tune(): void;
  /** Lays out what has changed, for as long as it takes to come to rest. */
  settle(): void;
  isMoving(): boolean;
  stop(): void;
  setLook(look: Look): void;
  /** These, their lines and their neighbours stand out from the rest. */
  emphasise(ids: readonly string[]): void;
  zoom(how: 'in' | 'out' | 'all'): void;
  close(): void;
}

const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const LETTERS = 13;
const MANY_EDGES = 4000;

export function drawNetwork(container: HTMLElement, graph: DrawnGraph, firstLook: Look, events: CanvasEvents): Canvas {
  let look = firstLook;
  let emphasised: ReadonlySet<string> = new Set();
  let hovered: string | undefined;
  /** What is looked at, where it is one thing: its neighbours are of interest too. */
  const focus = () => hovered ?? (emphasised.size === 1 ? [...emphasised][0] : undefined);
  const isLit = (id: string) => {
    const centre = focus();
    return emphasised.has(id) || id === centre || (centre !== undefined && graph.areNeighbors(id, centre));
  };
  const isAnyLit = () => emphasised.size > 0 || hovered !== undefined;

  const nodeReducer = (id: string, data: DrawnNode) => {
    const label = data.fixed ? `⌖ ${data.label}` : data.label;
    if (!isAnyLit()) return { ...data, label };
    return isLit(id)
      ? { ...data, label, zIndex: 1, forceLabel: emphasised.has(id) || id === hovered }
      : { ...data, label: '', color: look.faint };
  };
  const edgeReducer = (edge: string, data: DrawnEdge) => {
    const [source, target] = graph.extremities(edge);
    const centre = focus();
    const isAt =
      (emphasised.has(source) && emphasised.has(target)) ||
      (centre !== undefined && (source === centre || target === centre));
    if (!isAnyLit()) return { ...data, label: '' };
    return isAt
      ? { ...data, size: data.size + 1, zIndex: 1, forceLabel: graph.size < 400 }
      : { ...data, label: '', color: look.faint };
  };
  /** Where nothing stands out of a large graph, twenty thousand calls a frame are saved. */
  const reducers = () => {
    const isPlain = graph.size > MANY_EDGES && !isAnyLit();
    return { nodeReducer: isPlain ? null : nodeReducer, edgeReducer: isPlain ? null : edgeReducer };
  };
  /** A large graph moves without what costs most. */
  const costs = () => {
    const isLarge = graph.size > MANY_EDGES;
    return {
      enableEdgeEvents: !isLarge,
      renderEdgeLabels: !isLarge,
      hideEdgesOnMove: isLarge,
      hideLabelsOnMove: isLarge,
      labelDensity: isLarge ? 1 : 3, // what does not fit is left out when they are placed
    };
  };
  const colours = () => ({ labelColor: { color: look.ink }, edgeLabelColor: { color: look.ink } });

  const labels = labelsOf(FONT, LETTERS, () => look);
  const sigma = new Sigma<DrawnNode, DrawnEdge>(graph, container, {
    allowInvalidContainer: true,
    labelFont: FONT,
    edgeLabelFont: FONT,
    labelSize: LETTERS,
    edgeLabelSize: 11,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 3,
    defaultDrawNodeLabel: labels.draw,
    stagePadding: 70,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 8,
    defaultDrawNodeHover: (context, data, settings) => drawHover(look)(context, data, settings),
    ...costs(),
    ...reducers(),
    ...colours(),
  });
  labels.drawWith(sigma);
  sigma.scheduleRender(); // the first frame was drawn before its labels were heard of
  const light = () => sigma.setSettings(reducers());

  sigma.on('enterNode', ({ node }) => {
    hovered = node;
    container.style.cursor = 'pointer';
    light();
  });
  sigma.on('leaveNode', () => {
    hovered = undefined;
    container.style.cursor = '';
    light();
  });
  sigma.on('clickNode', ({ node }) => events.onNode(node));
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    events.onNodeTwice(event.node);
  });
  sigma.on('clickEdge', ({ edge, event }) => events.onEdge(...graph.extremities(edge), event));
  sigma.on('clickStage', () => events.onGround());
  const layout = layoutOf(graph);
  letDrag(sigma, graph, layout.stop, events.onPin);

  return {
    tune: () => sigma.setSettings({ ...costs(), ...reducers() }),
    settle: layout.settle,
    isMoving: layout.isMoving,
    stop: layout.stop,
    setLook: (next) => {
      look = next;
      sigma.setSettings(colours());
    },
    emphasise: (ids) => {
      if (ids.length === 0 && emphasised.size === 0) return; // nothing stands out, as before
      emphasised = new Set(ids.filter((id) => graph.hasNode(id)));
      light();
    },
    zoom: (how) => {
      const camera = sigma.getCamera();
      if (how === 'all') camera.animatedReset();
      else if (how === 'in') camera.animatedZoom();
      else camera.animatedUnzoom();
    },
    close: () => {
      layout.close();
      sigma.kill();
    },
  };
}

/** Whatever is dragged stays where it was put. */
function letDrag(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  onStart: () => void,
  onPin: CanvasEvents['onPin'],
): void {
  let dragged: string | undefined;
  let hasMoved = false;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    hasMoved = false;
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === undefined) return;
    if (!hasMoved) onStart();
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x, y, fixed: true });
    hasMoved = true;
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    if (dragged !== undefined && hasMoved) {
      const { x, y } = graph.getNodeAttributes(dragged);
      onPin(dragged, { x, y });
    }
    dragged = undefined;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
