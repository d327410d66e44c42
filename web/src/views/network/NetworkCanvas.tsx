import { UndirectedGraph } from 'graphology';
import { useEffect, useRef } from 'preact/hooks';
import { useThemeChanges } from '../../app/preferences.js';
import { useWords } from '../../words/index.js';
import { type Canvas, type CanvasEvents, drawNetwork } from './canvas.js';
import { presentLook } from './look.js';
import type { NetworkModel } from './model.js';
import type { Pin } from './state.js';
import { type DrawnEdge, type DrawnGraph, type DrawnNode, pinOnly, update } from './toGraph.js';

interface NetworkCanvasProps extends CanvasEvents {
  readonly model: NetworkModel;
  readonly seeds: readonly string[];
  readonly pins: readonly Pin[];
  readonly emphasised: readonly string[];
  /** Gives the drawing to the controls around it. */
  readonly onReady: (canvas: Canvas, graph: DrawnGraph) => void;
  readonly label: string;
}

export function NetworkCanvas({ model, seeds, pins, emphasised, onReady, label, ...events }: NetworkCanvasProps) {
  const t = useWords();
  const theme = useThemeChanges();
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<{ readonly canvas: Canvas; readonly graph: DrawnGraph } | null>(null);
  const drawn = useRef<NetworkModel | null>(null);
  const latest = useRef(events);
  latest.current = events;

  // biome-ignore lint/correctness/useExhaustiveDependencies: one drawing for the life of the component
  useEffect(() => {
    if (!container.current) return;
    const graph: DrawnGraph = new UndirectedGraph<DrawnNode, DrawnEdge>();
    update(graph, model, seeds, presentLook(), t); // whole before it is drawn: sigma reads it once
    drawn.current = model;
    const canvas = drawNetwork(container.current, graph, presentLook(), {
      onNode: (id) => latest.current.onNode(id),
      onNodeTwice: (id) => latest.current.onNodeTwice(id),
      onEdge: (source, target, at) => latest.current.onEdge(source, target, at),
      onGround: () => latest.current.onGround(),
      onPin: (id, at) => latest.current.onPin(id, at),
    });
    drawing.current = { canvas, graph };
    onReady(canvas, graph);
    return () => canvas.close();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: seeds come with the model
  useEffect(() => {
    const isDrawn = drawn.current === model;
    drawn.current = null; // another appearance or language draws the same one anew
    if (!drawing.current || isDrawn) return;
    const look = presentLook();
    drawing.current.canvas.setLook(look);
    update(drawing.current.graph, model, seeds, look, t);
    drawing.current.canvas.tune();
  }, [model, theme, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another model has the same pins
  useEffect(() => {
    if (drawing.current && pinOnly(drawing.current.graph, pins)) drawing.current.canvas.settle();
  }, [pins, model]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another model is laid out anew, another appearance is not
  useEffect(() => drawing.current?.canvas.settle(), [model]);
  useEffect(() => drawing.current?.canvas.emphasise(emphasised), [emphasised]);

  return <div ref={container} class="canvas" role="img" aria-label={label} />;
}
