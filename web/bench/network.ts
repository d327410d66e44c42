/** The drawing of the explorer on a graph of any size, for bench/explorer.ts: `measure` says how it went. */
import { UndirectedGraph } from 'graphology';
import { type Canvas, drawNetwork } from '../src/views/network/canvas.js';
import { presentLook } from '../src/views/network/look.js';
import type { NetworkModel } from '../src/views/network/model.js';
import { type DrawnEdge, type DrawnNode, update } from '../src/views/network/toGraph.js';
import { WORDS } from '../src/words/index.js';

interface Measured {
  /** From an empty page to every node and line on it, in ms. */
  readonly drawn: number;
  /** Frames a second while the view moves. */
  readonly moving: number;
  /** The same with the layout running. */
  readonly settling: number;
}

declare global {
  interface Window {
    measure(nodes: number, edges: number, ms: number): Promise<Measured>;
  }
}

window.measure = async (nodes, edges, ms) => {
  const model = madeUp(nodes, edges);
  const container = document.createElement('div');
  container.style.cssText = 'width: 1200px; height: 800px';
  document.body.append(container);
  const begun = performance.now();
  const graph = new UndirectedGraph<DrawnNode, DrawnEdge>();
  const nothing = () => {};
  update(graph, model, [], presentLook(), WORDS.zh);
  const canvas = drawNetwork(container, graph, presentLook(), {
    onNode: nothing,
    onNodeTwice: nothing,
    onEdge: nothing,
    onGround: nothing,
    onPin: nothing,
  });
  await frame();
  await frame(); // what was asked for in the first one is on the screen in the second
  const drawn = performance.now() - begun;
  const moving = await move(canvas, ms);
  canvas.settle();
  const settling = await move(canvas, ms);
  canvas.close();
  return { drawn, moving, settling };
};

/** In and out, as one who looks around does. */
async function move(canvas: Canvas, ms: number): Promise<number> {
  const start = performance.now();
  let frames = 0;
  for (; performance.now() - start < ms; frames++) {
    if (frames % 20 === 0) canvas.zoom(frames % 40 === 0 ? 'in' : 'out');
    await frame();
  }
  return (1000 * frames) / (performance.now() - start);
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Bodies with regulations around them and lines across: few hubs, many leaves, as in the graph. No chance in it. */
function madeUp(nodes: number, edges: number): NetworkModel {
  const bodies = Math.floor(nodes / 20);
  const idOf = (index: number) => (index < bodies ? `body/机构${index}` : `regulation/条例${index}`);
  return {
    nodes: Array.from({ length: nodes }, (_, index) => ({
      id: idOf(index),
      name: `名称${index}`,
      kind: index < bodies ? 'BODY' : 'REGULATION',
      size: 1,
    })),
    edges: Array.from({ length: edges }, (_, index) => ({
      source: idOf((index * 7) % bodies),
      target: idOf((index * 13 + Math.floor(index / nodes)) % nodes),
      relation: index % 3 === 0 ? 'INSPECTED' : 'ENACTED',
      label: '',
      weight: 1,
      years: [],
    })),
  };
}
