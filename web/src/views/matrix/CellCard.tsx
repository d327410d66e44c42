/** What a cell of the matrix says: each act with its sentences. */
import { MatrixCellDocument } from '../../graph/operations.js';
import { useQuery } from '../../graph/useQuery.js';
import { Proofs } from '../../shared/Evidence.js';
import { ActionMark, EntityLink } from '../../shared/names.js';
import { Answer } from '../../shared/states.js';
import type { Act } from './rows.js';

const MOST = 100;

export function CellCard({ acts }: { readonly acts: readonly Act[] }) {
  const regulations = [...new Set(acts.map(({ node }) => node.id))].slice(0, MOST);
  const asked = useQuery(MatrixCellDocument, { regulations });
  const isShown = (regulation: string, body: string, action: string, status: string): boolean =>
    acts.some(
      (act) => act.node.id === regulation && act.body.id === body && act.action === action && act.status === status,
    );
  return (
    <Answer of={asked}>
      {({ nodes }) =>
        nodes.map((node) => {
          if (!node || !('acts' in node)) return null;
          return node.acts.edges
            .filter(({ action, status, body }) => isShown(node.id, body.id, action, status))
            .map(({ action, status, years, body, evidence }) => (
              <section key={`${node.id} ${action} ${status}`} class="cell-act">
                <p>
                  <ActionMark action={action} status={status} /> <span class="quiet">{years.join('、')}</span>{' '}
                  <EntityLink id={node.id} name={node.title} /> <small lang="zh-CN">{body.name}</small>
                </p>
                <Proofs of={evidence} />
              </section>
            ));
        })
      }
    </Answer>
  );
}
