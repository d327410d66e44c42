import forceAtlas2 from 'graphology-layout-forceatlas2';
import LayoutWorker from 'graphology-layout-forceatlas2/worker';
import type { DrawnGraph } from './toGraph.js';

const SETTLING_MS = 2500;
const STEPS_WITHOUT_MOTION = 300;

export interface Layout {
  settle(): void;
  stop(): void;
  close(): void;
  isMoving(): boolean;
}

/** ForceAtlas2 in a worker, for as long as the graph needs to come to rest; at once for who wants no motion. */
export function layoutOf(graph: DrawnGraph): Layout {
  let worker: LayoutWorker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    worker?.stop();
  };
  const close = () => {
    stop();
    worker?.kill();
    worker = undefined;
  };
  const settle = () => {
    close(); // the worker holds the graph as it was when it was made
    if (graph.order < 2) return;
    const settings = {
      ...forceAtlas2.inferSettings(graph),
      adjustSizes: graph.order < 400, // circles keep off each other, which costs too much for many
      scalingRatio: 12,
      gravity: 0.6,
      slowDown: 4,
    };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches && graph.order < 1000) {
      forceAtlas2.assign(graph, { iterations: STEPS_WITHOUT_MOTION, settings });
      return;
    }
    worker = new LayoutWorker(graph, { settings });
    worker.start();
    timer = setTimeout(stop, SETTLING_MS + graph.order);
  };
  return { settle, stop, close, isMoving: () => worker?.isRunning() ?? false };
}
