/** The same network as a table: for a screen reader, for the keyboard and for a spreadsheet. */
import { openCard } from '../../shared/Card.js';
import { type Column, Table } from '../../shared/Table.js';
import { useWords } from '../../words/index.js';
import { EdgeCard } from './EdgeCard.js';
import { type Edge, edgeKey, type NetworkModel } from './model.js';
import { labelOf } from './toGraph.js';

interface EdgeTableProps {
  readonly model: NetworkModel;
  readonly onChoose: (id: string) => void;
}

export function EdgeTable({ model, onChoose }: EdgeTableProps) {
  const t = useWords();
  const nodes = new Map(model.nodes.map((node) => [node.id, node]));
  const nameOf = (id: string): string => {
    const node = nodes.get(id);
    return node === undefined ? id : node.bundle === undefined ? node.name : labelOf(node, t);
  };
  const end = (key: 'source' | 'target', label: string): Column<Edge> => ({
    key,
    label,
    value: (edge) => nameOf(edge[key]),
    cell: (edge) => (
      <button type="button" class="plain" lang="zh-CN" onClick={() => onChoose(edge[key])}>
        {nameOf(edge[key])}
      </button>
    ),
  });
  const columns: readonly Column<Edge>[] = [
    end('source', t.network.source),
    { key: 'relation', label: t.network.relation, value: ({ relation }) => t.relations[relation] },
    end('target', t.network.target),
    { key: 'years', label: t.columns.years, kind: 'number', value: ({ years }) => years.join('、') },
    {
      key: 'weight',
      label: t.network.weight,
      kind: 'number',
      value: ({ weight }) => weight,
      cell: ({ weight }) => weight,
    },
    {
      key: 'evidence',
      label: t.columns.evidence,
      kind: 'evidence',
      value: () => '',
      cell: ({ source, target }) =>
        source.startsWith('bundle|') || target.startsWith('bundle|') ? null : (
          <button
            type="button"
            class="evidence-button"
            aria-label={`${t.evidence.short(1)}：${nameOf(source)} – ${nameOf(target)}`}
            onClick={(event) =>
              openCard(
                event.currentTarget,
                null,
                <EdgeCard key={`${source} ${target}`} source={source} target={target} />,
              )
            }
          >
            <span aria-hidden="true">{t.evidence.short(1)}</span>
          </button>
        ),
    },
  ];
  return <Table title={t.network.table} columns={columns} rows={model.edges} rowKey={edgeKey} />;
}
