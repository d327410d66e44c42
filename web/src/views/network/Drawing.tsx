/** The network as one SVG, to be taken away as it is laid out at the moment. */
import { ACTIONS, KINDS } from '../../graph/kinds.js';
import type { Words } from '../../words/index.js';
import type { Look } from './look.js';
import type { NetworkModel } from './model.js';
import { type Labelled, type Placed, placed } from './placement.js';
import { ACTION_OF, RELATIONS } from './relations.js';
import type { DrawnGraph } from './toGraph.js';

const WIDTH = 1200;
const HEIGHT = 900;
const MARGIN = 90;
const LEGEND = 60;
const LETTERS = 12;

interface DrawingProps {
  readonly graph: DrawnGraph;
  readonly model: NetworkModel;
  readonly look: Look;
  readonly t: Words;
}

export function Drawing({ graph, model, look, t }: DrawingProps) {
  const at = scaleOf(graph);
  const kinds = KINDS.filter((kind) => model.nodes.some((node) => node.kind === kind));
  const relations = RELATIONS.filter((relation) => model.edges.some((edge) => edge.relation === relation));
  const actions = ACTIONS.filter((action) => relations.some((relation) => ACTION_OF[relation] === action));
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT + LEGEND}`}
      fontSize={LETTERS}
      fill={look.ink}
      role="img"
      aria-label={t.views.network}
    >
      {graph.mapEdges((edge, { color, size }, source, target) => {
        const [from, to] = [at(source), at(target)];
        return (
          <line
            key={edge}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke={color}
            strokeWidth={size}
            opacity={0.7}
          />
        );
      })}
      {graph.mapNodes((id, { color, size }) => {
        const { x, y } = at(id);
        return <circle key={id} cx={x} cy={y} r={size} fill={color} stroke={look.ground} />;
      })}
      {labelsIn(graph, at).map(({ item: { id, label }, left, middle }) => (
        <text key={id} x={left} y={middle + 4} stroke={look.ground} strokeWidth={3} paintOrder="stroke">
          {label}
        </text>
      ))}
      {kinds.map((kind, index) => (
        <g key={kind}>
          <circle cx={20 + index * 90} cy={HEIGHT + 15} r={6} fill={look.kinds[kind]} />
          <text x={32 + index * 90} y={HEIGHT + 19}>
            {t.kinds[kind]}
          </text>
        </g>
      ))}
      {actions.map((action, index) => (
        <g key={action}>
          <line
            x1={12 + index * 110}
            x2={34 + index * 110}
            y1={HEIGHT + 42}
            y2={HEIGHT + 42}
            stroke={look.relation(RELATIONS.find((relation) => ACTION_OF[relation] === action) ?? 'ACTED_ON')}
            strokeWidth={3}
          />
          <text x={40 + index * 110} y={HEIGHT + 46}>
            {t.actions[action]}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface Label extends Labelled {
  readonly id: string;
  readonly label: string;
}

function labelsIn(graph: DrawnGraph, at: ReturnType<typeof scaleOf>): readonly Placed<Label>[] {
  const labels = graph.mapNodes((id, { size, label }) => ({
    id,
    label,
    ...at(id),
    size,
    width: widthOf(label),
    isForced: false,
  }));
  return placed(labels, LETTERS + 3, { width: WIDTH, height: HEIGHT });
}

/** Chinese is as wide as it is high, Latin about half as wide. */
const widthOf = (label: string): number =>
  LETTERS * [...label].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2000 ? 0.6 : 1), 0);

function scaleOf(graph: DrawnGraph): (id: string) => { readonly x: number; readonly y: number } {
  const xs = graph.mapNodes((_, { x }) => x);
  const ys = graph.mapNodes((_, { y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1];
  const scale = Math.min((WIDTH - 2 * MARGIN) / width, (HEIGHT - 2 * MARGIN) / height);
  const [offsetX, offsetY] = [(WIDTH - width * scale) / 2, (HEIGHT - height * scale) / 2];
  return (id) => {
    const { x, y } = graph.getNodeAttributes(id);
    return { x: offsetX + (x - left) * scale, y: HEIGHT - offsetY - (y - top) * scale }; // sigma's y points up
  };
}
