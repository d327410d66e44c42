/** The matrix as one SVG, to be taken away: the same signs and colours, all of its columns. */
import type { Action } from '../../graph/kinds.js';
import { ACTIONS } from '../../graph/kinds.js';
import { actionColours, colour } from '../../shared/colours.js';
import { shortBody, shortened } from '../../shared/titles.js';
import type { Words } from '../../words/index.js';
import type { MatrixModel, Sign } from './model.js';

const CELL = 30;
const SIGN = 16;
const HEAD = 190;
const SIDE = 190;
const LEGEND = 40;
const MOST_LETTERS = 13;
const MOST_SIGNS = 3;

export function Drawing({ model, t }: { readonly model: MatrixModel; readonly t: Words }) {
  const colours = actionColours();
  const [ink, line, ground] = [colour('ink'), colour('line'), colour('surface')];
  const width = SIDE + Math.max(model.columns.length * CELL, 20 * CELL) + 20;
  const height = HEAD + model.rows.length * CELL + LEGEND;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} fontSize="12" fill={ink} role="img" aria-label={t.views.matrix}>
      {model.columns.map(({ key, label }, index) => (
        <UprightText key={key} x={SIDE + index * CELL + CELL / 2} y={HEAD - 10} text={label ?? t.matrix.noTopic} />
      ))}
      {model.rows.map(({ id, name }, index) => {
        const y = HEAD + index * CELL;
        return (
          <g key={id}>
            <line x1={0} x2={width} y1={y} y2={y} stroke={line} />
            <text x={SIDE - 8} y={y + CELL / 2 + 4} textAnchor="end">
              {shortened(shortBody(name), 14)}
            </text>
            {model.columns.map((column, at) => {
              const signs = model.cell(id, column.key)?.signs ?? [];
              return signs
                .slice(0, MOST_SIGNS)
                .map((sign, order) => (
                  <SignAt
                    key={`${column.key} ${sign.action} ${sign.status}`}
                    x={
                      SIDE + at * CELL + (CELL - SIGN) / 2 + (order - (Math.min(signs.length, MOST_SIGNS) - 1) / 2) * 7
                    }
                    y={y + (CELL - SIGN) / 2}
                    sign={sign}
                    label={t.actionSigns[sign.action]}
                    colour={colours[sign.action]}
                    ground={ground}
                  />
                ));
            })}
          </g>
        );
      })}
      <Legend y={height - LEGEND / 2} colours={colours} ground={ground} t={t} />
    </svg>
  );
}

/** Chinese reads downwards; one character a line needs no writing mode, which few programs draw. */
function UprightText({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  const letters = [...shortened(text, MOST_LETTERS)];
  return (
    <text textAnchor="middle">
      {letters.map((letter, index) => {
        const line = y - (letters.length - 1 - index) * 13;
        return (
          <tspan key={line} x={x} y={line}>
            {letter}
          </tspan>
        );
      })}
    </text>
  );
}

interface SignAtProps {
  readonly x: number;
  readonly y: number;
  readonly sign: Sign;
  readonly label: string;
  readonly colour: string;
  readonly ground: string;
}

function SignAt({ x, y, sign: { status }, label, colour: of, ground }: SignAtProps) {
  const isDone = status === 'DONE';
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={SIGN}
        height={SIGN}
        rx={3}
        fill={isDone ? of : ground}
        stroke={of}
        strokeWidth={1.5}
        strokeDasharray={status === 'PLANNED' ? '3 2' : undefined}
      />
      <text x={x + SIGN / 2} y={y + SIGN / 2 + 4} fontSize="11" textAnchor="middle" fill={isDone ? ground : of}>
        {label}
      </text>
    </g>
  );
}

interface LegendProps {
  readonly y: number;
  readonly colours: Readonly<Record<Action, string>>;
  readonly ground: string;
  readonly t: Words;
}

const Legend = ({ y, colours, ground, t }: LegendProps) => (
  <>
    {ACTIONS.map((action, index) => (
      <g key={action}>
        <SignAt
          x={10 + index * 86}
          y={y - SIGN / 2}
          sign={{ action, status: 'DONE', count: 1 }}
          label={t.actionSigns[action]}
          colour={colours[action]}
          ground={ground}
        />
        <text x={32 + index * 86} y={y + 4}>
          {t.actions[action]}
        </text>
      </g>
    ))}
  </>
);
