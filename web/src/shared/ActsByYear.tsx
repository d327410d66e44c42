/** Acts on regulations as stacked bars by year, coloured by action. */
import { ACTIONS, type Action } from '../graph/kinds.js';
import { useWords } from '../words/index.js';
import { actionColours, colour } from './colours.js';
import { Figure } from './Figure.js';

interface ActsByYearProps {
  readonly title: string;
  readonly acts: readonly { readonly action: Action; readonly years: readonly number[] }[];
}

export function ActsByYear({ title, acts }: ActsByYearProps) {
  const t = useWords();
  const rows = acts.flatMap(({ action, years }) => years.map((year) => ({ year: String(year), action })));
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  if (years.length === 0) return null;
  const actions = ACTIONS.filter((action) => rows.some((row) => row.action === action));
  const description = years.map((year) => `${year}: ${rows.filter((row) => row.year === year).length}`).join(', ');
  return (
    <Figure
      title={title}
      description={`${title}: ${description}`}
      inputs={[acts, t]}
      draw={(plot, width) => {
        const colours = actionColours();
        return plot.plot({
          width,
          height: 44 + 26 * years.length,
          marginLeft: 48,
          marginRight: 36,
          style: { background: 'none', color: colour('ink-2'), fontSize: '12px', overflow: 'visible' },
          x: { axis: null },
          y: { label: null, domain: years, tickSize: 0 },
          color: {
            domain: actions.map((action) => t.actions[action]),
            range: actions.map((action) => colours[action]),
          },
          marks: [
            plot.barX(
              rows,
              plot.groupY(
                { x: 'count' },
                { y: 'year', fill: ({ action }: { action: Action }) => t.actions[action], insetLeft: 1, order: 'fill' },
              ),
            ),
            plot.text(
              rows,
              plot.groupY(
                { text: 'count', x: 'count' },
                { y: 'year', textAnchor: 'start', dx: 6, fill: 'currentColor' },
              ),
            ),
          ],
        });
      }}
    />
  );
}
