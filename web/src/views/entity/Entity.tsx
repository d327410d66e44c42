/** The page of one thing: a head that says what it is, then what the graph knows of it, section by section. */
import type { ViewProps } from '../../app/routes.js';
import { useTitle } from '../../app/title.js';
import { EntityHeadDocument } from '../../graph/operations.js';
import { useQuery } from '../../graph/useQuery.js';
import { Answer, NotFound } from '../../shared/states.js';
import { type EntityNode, Head } from './Head.js';
import { SECTIONS_OF } from './pages.js';

export function Entity({ id }: ViewProps) {
  const asked = useQuery(EntityHeadDocument, { id });
  return <Answer of={asked}>{({ node }) => (isEntity(node) ? <EntityPage entity={node} /> : <NotFound />)}</Answer>;
}

const isEntity = (node: { readonly __typename: string } | null): node is EntityNode =>
  node !== null && node.__typename !== 'Activity' && node.__typename !== 'Document';

function EntityPage({ entity }: { readonly entity: EntityNode }) {
  useTitle(entity.name);
  const Sections = SECTIONS_OF[entity.__typename];
  return (
    <article class="entity">
      <Head entity={entity} />
      <Sections id={entity.id} name={entity.name} />
    </article>
  );
}
