/** What lies between two things of the network: each relation with its sentences. */
import { EdgesBetweenDocument } from '../../graph/operations.js';
import { useQuery } from '../../graph/useQuery.js';
import { Proofs } from '../../shared/Evidence.js';
import { EntityLink } from '../../shared/names.js';
import { Answer, Empty } from '../../shared/states.js';
import { useNames } from '../../shared/useNames.js';
import { useWords } from '../../words/index.js';

interface EdgeCardProps {
  readonly source: string;
  readonly target: string;
}

export function EdgeCard({ source, target }: EdgeCardProps) {
  const t = useWords();
  const asked = useQuery(EdgesBetweenDocument, { ids: [source, target] });
  const names = useNames([source, target]);
  const nameOf = (id: string) => names.find((named) => named.id === id)?.name ?? id;
  return (
    <Answer of={asked}>
      {({ neighborhood: { edges } }) =>
        edges.length === 0 ? (
          <Empty />
        ) : (
          edges.map((edge) => (
            <section key={`${edge.source} ${edge.relation}`} class="cell-act">
              <p>
                <EntityLink id={edge.source} name={nameOf(edge.source)} /> <b>{t.relations[edge.relation]}</b>{' '}
                <EntityLink id={edge.target} name={nameOf(edge.target)} />{' '}
                <span class="quiet">{edge.years.join('、')}</span>
              </p>
              <Proofs of={edge.evidence} />
            </section>
          ))
        )
      }
    </Answer>
  );
}
