/** The matrix as a table: every cell is a button, arrow keys move between the cells that hold something. */
import { useMemo, useState } from 'preact/hooks';
import { pageOf } from '../../app/address.js';
import { openCard } from '../../shared/Card.js';
import { ActionSign } from '../../shared/names.js';
import { shortBody, shortTitle } from '../../shared/titles.js';
import { useWords, type Words } from '../../words/index.js';
import { CellCard } from './CellCard.js';
import type { Cell, Column, MatrixModel, MatrixRow } from './model.js';
import type { Act } from './rows.js';

const MOST_COLUMNS = 80;
const MOST_SIGNS = 3;

export function Grid({ model, caption }: { readonly model: MatrixModel<Act>; readonly caption: string }) {
  const t = useWords();
  const [shown, setShown] = useState(MOST_COLUMNS);
  const columns = model.columns.slice(0, shown);
  const groups = useMemo(() => groupsOf(columns), [columns]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="matrix-scroll" tabIndex={0}>
        <table class="matrix" onKeyDown={moveByArrows}>
          <caption class="unseen">{caption}</caption>
          <thead>
            {groups.length > 1 && (
              <tr class="groups">
                <td />
                {groups.map(({ group, size, start }) => (
                  <th key={start} scope="colgroup" colSpan={size} lang="zh-CN">
                    {group ?? t.matrix.otherTopics}
                  </th>
                ))}
              </tr>
            )}
            <tr>
              <td class="corner">{t.matrix.corner(model.rows.length, model.columns.length)}</td>
              {columns.map((column) => (
                <ColumnHead key={column.key} column={column} t={t} />
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" lang="zh-CN">
                  <a href={pageOf(row.id)} title={row.name}>
                    {shortBody(row.name)}
                  </a>
                  <span class="count"> {row.acts.length}</span>
                </th>
                {columns.map((column) => (
                  <td key={column.key}>
                    <CellButton row={row} column={column} cell={model.cell(row.id, column.key)} t={t} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown < model.columns.length && (
        <button type="button" class="more" onClick={() => setShown(shown + MOST_COLUMNS)}>
          {t.matrix.moreColumns(model.columns.length - shown)}
        </button>
      )}
    </>
  );
}

function ColumnHead({ column, t }: { readonly column: Column; readonly t: Words }) {
  const label = column.label ?? t.matrix.noTopic;
  return (
    <th scope="col" lang="zh-CN">
      <span class="upright" title={`${label} · ${t.units.bodies(column.bodies)}`}>
        {column.key.startsWith('regulation/') ? <a href={pageOf(column.key)}>{shortTitle(label)}</a> : label}
      </span>
    </th>
  );
}

interface CellButtonProps {
  readonly row: MatrixRow<Act>;
  readonly column: Column;
  readonly cell: Cell<Act> | undefined;
  readonly t: Words;
}

function CellButton({ row, column, cell, t }: CellButtonProps) {
  if (!cell) return null;
  const name = `${shortBody(row.name)} · ${column.label ?? t.matrix.noTopic}`;
  const said = cell.signs
    .map(({ action, status, count }) => `${t.actions[action]} ${t.statuses[status]}${count > 1 ? ` ×${count}` : ''}`)
    .join('，');
  return (
    <button
      type="button"
      class="cell"
      title={`${name}\n${said}`}
      onClick={(event) =>
        openCard(event.currentTarget, <span lang="zh-CN">{name}</span>, <CellCard key={name} acts={cell.acts} />)
      }
    >
      <span class="unseen">{`${name}：${said}`}</span>
      <span class="signs" aria-hidden="true">
        {cell.signs.slice(0, MOST_SIGNS).map(({ action, status, count }) => (
          <span key={`${action} ${status}`} class="cell-sign">
            <ActionSign action={action} status={status} />
            {count > 1 && <sub>{count}</sub>}
          </span>
        ))}
        {cell.signs.length > MOST_SIGNS && <small>+{cell.signs.length - MOST_SIGNS}</small>}
      </span>
    </button>
  );
}

interface Group {
  readonly group: string | null;
  readonly start: number;
  readonly size: number;
}

function groupsOf(columns: readonly Column[]): readonly Group[] {
  const groups: Group[] = [];
  columns.forEach(({ group }, index) => {
    const last = groups.at(-1);
    if (last && last.group === group) groups[groups.length - 1] = { ...last, size: last.size + 1 };
    else groups.push({ group, start: index, size: 1 });
  });
  return groups;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Goes on in one direction until a cell holds something. */
function moveByArrows(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  const table = cell?.closest('table');
  if (!step || !cell || !table) return;
  event.preventDefault();
  let row = (cell.parentElement as HTMLTableRowElement).rowIndex; // a cell stands in a row
  let column = cell.cellIndex;
  for (;;) {
    row += step[0];
    column += step[1];
    const next = table.rows[row]?.cells[column];
    if (!next) return;
    const button = next.querySelector<HTMLElement>('button.cell');
    if (button) {
      button.focus();
      return;
    }
  }
}
