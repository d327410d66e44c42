/** A section of a page: asked for on its own, shown as a table, not shown at all when there is nothing to show. */
import type { Asked } from '../../graph/useAsked.js';
import type { Gathered } from '../../graph/useQuery.js';
import { Answer } from '../../shared/states.js';
import { type Column, Table } from '../../shared/Table.js';

interface ListSectionProps<Row> {
  readonly asked: Asked<Gathered<Row>>;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly queryHref: string;
}

export function ListSection<Row>({ asked, ...table }: ListSectionProps<Row>) {
  return (
    <Answer of={asked}>{({ rows, total }) => rows.length > 0 && <Table {...table} rows={rows} total={total} />}</Answer>
  );
}
