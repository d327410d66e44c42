import { EntityLink, KindMark } from '../../shared/names.js';
import { SearchBox } from '../../shared/SearchBox.js';
import { useWords } from '../../words/index.js';
import type { NodeItem } from './model.js';
import { labelOf } from './toGraph.js';

interface NodePanelProps {
  readonly node: NodeItem;
  readonly isPinned: boolean;
  readonly isCentre: boolean;
  readonly onExpand: () => void;
  readonly onHide: () => void;
  readonly onPath: (to: string) => void;
  /** Pins it, or lets it go. */
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** What was chosen in the drawing, and what can be done with it. */
export function NodePanel({ node, isPinned, isCentre, onExpand, onHide, onPath, onPin, onClose }: NodePanelProps) {
  const t = useWords();
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
        <button type="button" aria-pressed={isPinned} onClick={onPin}>
          {isPinned ? t.network.unpin : t.network.pin}
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
