import { NetworkStartsDocument } from '../../graph/operations.js';
import { useQuery } from '../../graph/useQuery.js';
import { SearchBox } from '../../shared/SearchBox.js';
import { Answer } from '../../shared/states.js';
import { useWords } from '../../words/index.js';

/** Nothing is drawn yet: where to begin. */
export function Start({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const t = useWords();
  const asked = useQuery(NetworkStartsDocument, {});
  return (
    <section class="view-start">
      <h1>{t.views.network}</h1>
      <p class="lead">{t.network.lead}</p>
      <SearchBox label={t.network.begin} onChoose={({ id }) => onChoose(id)} />
      <h2>{t.network.suggested}</h2>
      <Answer of={asked}>
        {({ bodies }) => (
          <ul class="picks" lang="zh-CN">
            {bodies.nodes.map(({ id, name }) => (
              <li key={id}>
                <button type="button" onClick={() => onChoose(id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}
