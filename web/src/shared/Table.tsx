/** One table for the whole explorer: sorted by any column, shown in steps, taken away as CSV. */
import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { useWords } from '../words/index.js';
import { type CsvValue, csvOf } from './csv.js';
import { download } from './download.js';
import { Empty } from './states.js';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** What is sorted by and what the CSV holds. */
  readonly value: (row: Row) => CsvValue;
  /** What is shown, where it is more than the value. */
  readonly cell?: (row: Row) => ComponentChildren;
  readonly kind?: 'number' | 'evidence' | 'body';
  /** Only in the CSV. */
  readonly hidden?: boolean;
}

interface TableProps<Row> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** All rows there are, where not all were read. */
  readonly total?: number;
  /** Opens the query behind the table. */
  readonly queryHref?: string;
  /** All columns of one width: what is compared. */
  readonly even?: boolean;
  /** Further ways to take it away. */
  readonly take?: ComponentChildren;
  /** Between the heading and the table: filters, a chart. */
  readonly children?: ComponentChildren;
}

const STEP = 25;
/** So few more rows are shown at once: a button for them would only be in the way. */
const FEW = 10;

export function Table<Row>(props: TableProps<Row>) {
  const { title, columns, rows, rowKey, total = props.rows.length, queryHref, even, take, children } = props;
  const t = useWords();
  const heading = useId();
  const [sort, setSort] = useState<Sort>();
  const [shown, setShown] = useState(STEP);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const visible = columns.filter((column) => !column.hidden && (even || says(column, rows)));
  const last = sorted.length - shown <= FEW ? sorted.length : shown;
  const csv = () =>
    csvOf(
      columns.map(({ label }) => label),
      sorted.map((row) => columns.map(({ value }) => value(row))),
    );
  return (
    <section class="table-section" aria-labelledby={heading}>
      <header class="section-head">
        <h2 id={heading}>
          {title} <span class="count">{t.units.rows(total)}</span>
        </h2>
        {rows.length > 0 && (
          <span class="take">
            <button type="button" class="plain" onClick={() => download(`${title}.csv`, csv(), 'text/csv')}>
              {t.take.csv}
            </button>
            {take}
            {queryHref && <QueryLink href={queryHref} />}
          </span>
        )}
      </header>
      {children}
      {rows.length === 0 ? (
        <Empty />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
        <div class="table-scroll" tabIndex={0}>
          <table class={even ? 'even' : 'stacked'}>
            <thead>
              <tr>
                {visible.map((column) => (
                  <Heading key={column.key} column={column} sort={sort} onSort={setSort} />
                ))}
              </tr>
            </thead>
            <tbody>
              {sorted.slice(0, last).map((row) => (
                <tr key={rowKey(row)}>
                  {visible.map(({ key, kind, cell, value }) => (
                    <td key={key} class={kind}>
                      {cell ? cell(row) : value(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {last < sorted.length && (
        <button type="button" class="more" onClick={() => setShown(shown + 4 * STEP)}>
          {t.states.more(Math.min(4 * STEP, sorted.length - shown))}
        </button>
      )}
      {total > rows.length && <p class="quiet">{t.states.tooMuch(rows.length, total)}</p>}
    </section>
  );
}

/** A column in which nothing stands is not shown. */
const says = <Row,>({ kind, value }: Column<Row>, rows: readonly Row[]): boolean =>
  kind === 'evidence' || rows.some((row) => (value(row) ?? '') !== '');

export function QueryLink({ href }: { readonly href: string }) {
  const t = useWords();
  return (
    <a href={href} target="_blank" rel="noreferrer" title={t.take.graphqlHint}>
      {t.take.graphql} ↗
    </a>
  );
}

interface Sort {
  readonly key: string;
  readonly down: boolean;
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}

function Heading<Row>({ column: { key, label, kind }, sort, onSort }: HeadingProps<Row>) {
  if (kind === 'evidence')
    return (
      <th scope="col" class={kind}>
        {label}
      </th>
    );
  const isSorted = sort?.key === key;
  const direction = isSorted ? (sort.down ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" class={kind} aria-sort={direction}>
      <button
        type="button"
        class="plain"
        onClick={() => onSort({ key, down: isSorted ? !sort.down : kind === 'number' })}
      >
        {label}
        <span class="arrow" aria-hidden="true">
          {isSorted ? (sort.down ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}

const chinese = new Intl.Collator('zh-CN', { numeric: true });

/** Rows without a value come last, whichever way it is sorted. */
function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | undefined): readonly Row[] {
  const value = columns.find(({ key }) => key === sort?.key)?.value;
  if (!sort || !value) return rows;
  const sign = sort.down ? -1 : 1;
  return [...rows].sort((left, right) => {
    const [a, b] = [value(left) ?? '', value(right) ?? ''];
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : chinese.compare(String(a), String(b)));
  });
}
