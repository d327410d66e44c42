import { useState } from 'preact/hooks';
import { EntityLink, KindMark } from '../../shared/names.js';
import { SearchBox } from '../../shared/SearchBox.js';
import { useWords } from '../../words/index.js';
import type { NodeItem } from './model.js';
import { type DrawnGraph, labelOf } from './toGraph.js';

interface NodePanelProps {
  readonly node: NodeItem;
  readonly graph: DrawnGraph | undefined;
  readonly isCentre: boolean;
  readonly onExpand: () => void;
  readonly onHide: () => void;
  readonly onPath: (to: string) => void;
  /** After a node was let go. */
  readonly onSettle: () => void;
  readonly onClose: () => void;
}

/** What was chosen in the drawing, and what can be done with it. */
export function NodePanel({ node, graph, isCentre, onExpand, onHide, onPath, onSettle, onClose }: NodePanelProps) {
  const t = useWords();
  const [, redraw] = useState(0);
  const isFixed = graph?.hasNode(node.id) ? graph.getNodeAttribute(node.id, 'fixed') : false;
  const pin = () => {
    graph?.setNodeAttribute(node.id, 'fixed', !isFixed);
    if (isFixed) onSettle();
    redraw((count) => count + 1);
  };
  return (
    <aside class="node-panel" aria-label={t.network.chosen}>
      <button type="button" class="plain close" aria-label={t.evidence.close} onClick={onClose}>
        ×
      </button>
      {node.bundle === undefined ? (
        <>
          <KindMark id={node.id} />
          <h2>
            <EntityLink id={node.id} name={node.name} />
          </h2>
        </>
      ) : (
        <h2>{labelOf(node, t)}</h2>
      )}
      <p class="take">
        {!isCentre && (
          <button type="button" onClick={onExpand}>
            {node.bundle === undefined ? t.network.expand : t.network.openBundle}
          </button>
        )}
        <button type="button" aria-pressed={isFixed} onClick={pin}>
          {isFixed ? t.network.unpin : t.network.pin}
        </button>
        {node.bundle === undefined && (
          <button type="button" onClick={onHide}>
            {t.network.hide}
          </button>
        )}
      </p>
      {node.bundle === undefined && <SearchBox compact label={t.network.pathTo} onChoose={({ id }) => onPath(id)} />}
    </aside>
  );
}
