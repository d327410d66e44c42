/** Which rows, columns and cells the matrix has: pure, whatever it is drawn with. */
import { ACTIONS, type Action, STATUSES, type Status } from '../../graph/kinds.js';
import { subjectOf } from '../../shared/titles.js';

/** What the matrix must know of an act, whatever else it carries. */
export interface MatrixAct {
  readonly action: Action;
  readonly status: Status;
  readonly node: {
    readonly id: string;
    readonly title: string;
    readonly topics: readonly string[];
    readonly place: { readonly name: string } | null;
  };
}

export interface MatrixRow<Act extends MatrixAct> {
  readonly id: string;
  readonly name: string;
  readonly place: { readonly id: string; readonly name: string } | null;
  readonly acts: readonly Act[];
}

export const COLUMN_MODES = ['topic', 'subject', 'regulation'] as const;
export type ColumnMode = (typeof COLUMN_MODES)[number];
export const SORTS = ['count', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export interface Column {
  readonly key: string;
  /** Null: regulations without a topic. */
  readonly label: string | null;
  /** The subject matter of the Legislation Law that a topic belongs to; null for any other. */
  readonly group: string | null;
  readonly bodies: number;
}

export interface Cell<Act extends MatrixAct> {
  readonly acts: readonly Act[];
  /** Each action and status once, in the order of the legend. */
  readonly signs: readonly Sign[];
}

export interface Sign {
  readonly action: Action;
  readonly status: Status;
  readonly count: number;
}

export interface MatrixModel<Act extends MatrixAct = MatrixAct> {
  readonly rows: readonly MatrixRow<Act>[];
  readonly columns: readonly Column[];
  cell(body: string, column: string): Cell<Act> | undefined;
}

/** The subject matters that cities may regulate (Legislation Law, art. 81), in its order. */
const SUBJECT_MATTERS = ['城乡建设与管理', '生态文明建设', '历史文化保护', '基层治理'];

export function matrixOf<Act extends MatrixAct>(
  bodies: readonly MatrixRow<Act>[],
  mode: ColumnMode,
  rowSort: Sort,
  columnSort: Sort,
): MatrixModel<Act> {
  const columns = new Map<string, Omit<Column, 'bodies'> & { readonly rows: Set<string> }>();
  const acts = new Map<string, Act[]>();
  for (const body of bodies) {
    for (const act of body.acts) {
      for (const column of columnsOf(act, mode)) {
        const known = columns.get(column.key) ?? { ...column, rows: new Set<string>() };
        known.rows.add(body.id);
        columns.set(column.key, known);
        const key = cellKey(body.id, column.key);
        const list = acts.get(key) ?? [];
        list.push(act);
        acts.set(key, list);
      }
    }
  }
  const counted = [...columns.values()].map(({ rows, ...column }) => ({ ...column, bodies: rows.size }));
  return {
    rows: sortRows(bodies, rowSort),
    columns: sortColumns(counted, columnSort, mode),
    cell: (body, column) => {
      const found = acts.get(cellKey(body, column));
      return found && { acts: found, signs: signsOf(found) };
    },
  };
}

const cellKey = (body: string, column: string): string => `${body}\n${column}`;

type NewColumn = Omit<Column, 'bodies'>;

function columnsOf({ node }: MatrixAct, mode: ColumnMode): readonly NewColumn[] {
  if (mode === 'regulation') return [{ key: node.id, label: node.title, group: null }];
  if (mode === 'subject') return [{ key: subjectOf(node), label: subjectOf(node), group: null }];
  const group = SUBJECT_MATTERS.find((matter) => node.topics.includes(matter)) ?? null;
  const finer = node.topics.filter((topic) => !SUBJECT_MATTERS.includes(topic));
  if (finer.length > 0) return finer.map((topic) => ({ key: topic, label: topic, group }));
  return [{ key: group ?? '', label: group, group }];
}

const chinese = new Intl.Collator('zh-CN');

const sortRows = <Act extends MatrixAct>(rows: readonly MatrixRow<Act>[], sort: Sort): readonly MatrixRow<Act>[] =>
  [...rows].sort((left, right) =>
    sort === 'count' && left.acts.length !== right.acts.length
      ? right.acts.length - left.acts.length
      : chinese.compare(left.place?.id ?? '', right.place?.id ?? '') || chinese.compare(left.name, right.name),
  );

/** Topics stand together by their subject matter, what has no topic at all comes last. */
function sortColumns(columns: readonly Column[], sort: Sort, mode: ColumnMode): readonly Column[] {
  const rank = ({ group, label }: Column): number =>
    mode !== 'topic' ? 0 : label === null ? 99 : group === null ? 50 : SUBJECT_MATTERS.indexOf(group);
  return [...columns].sort(
    (left, right) =>
      rank(left) - rank(right) ||
      (sort === 'count' ? right.bodies - left.bodies : 0) ||
      chinese.compare(left.label ?? '', right.label ?? ''),
  );
}

function signsOf(acts: readonly MatrixAct[]): readonly Sign[] {
  const signs = ACTIONS.flatMap((action) =>
    STATUSES.map((status) => ({
      action,
      status,
      count: acts.filter((act) => act.action === action && act.status === status).length,
    })),
  );
  return signs.filter(({ count }) => count > 0);
}
