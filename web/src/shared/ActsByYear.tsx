/** Acts on regulations as stacked bars by year, coloured by action. */
import { ACTIONS, type Action } from '../graph/kinds.js';
import { useWords } from '../words/index.js';
import { actionColours, colour } from './colours.js';
import { Figure } from './Figure.js';
import { ActionLegend, ActionToggles } from './filters.js';

export interface YearCount {
  readonly year: number;
  readonly action: Action;
  readonly count: number;
}

interface ActsByYearProps {
  readonly title: string;
  readonly caption?: string;
  readonly counts: readonly YearCount[];
  /** Where the legend is at once a filter. */
  readonly filter?: {
    readonly chosen: readonly Action[];
    readonly onChange: (chosen: readonly Action[]) => void;
  };
}

export const countsOf = (
  acts: readonly { readonly action: Action; readonly years: readonly number[] }[],
): readonly YearCount[] => acts.flatMap(({ action, years }) => years.map((year) => ({ year, action, count: 1 })));

export function ActsByYear({ title, caption, counts, filter }: ActsByYearProps) {
  const t = useWords();
  const rows = counts.map((row) => ({ ...row, year: String(row.year) }));
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  if (years.length === 0) return null;
  const actions = ACTIONS.filter((action) => rows.some((row) => row.action === action));
  const totalOf = (year: string) => rows.reduce((sum, row) => (row.year === year ? sum + row.count : sum), 0);
  const description = years.map((year) => `${year}: ${totalOf(year)}`).join(', ');
  return (
    <>
      {filter ? <ActionToggles {...filter} among={actions} /> : <ActionLegend actions={actions} />}
      <Figure
        title={title}
        {...(caption === undefined ? {} : { caption })}
        description={`${title}: ${description}`}
        inputs={[counts, t]}
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
                  { x: 'sum' },
                  {
                    x: 'count',
                    y: 'year',
                    fill: ({ action }: YearCount) => t.actions[action],
                    insetLeft: 1,
                    order: actions.map((action) => t.actions[action]),
                  },
                ),
              ),
              plot.text(years, {
                x: totalOf,
                y: (year: string) => year,
                text: (year: string) => String(totalOf(year)),
                textAnchor: 'start',
                dx: 6,
                fill: 'currentColor',
              }),
            ],
          });
        }}
      />
    </>
  );
}
