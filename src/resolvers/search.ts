import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { Entity } from '../schema/entity.js';
import { Evidence } from '../schema/evidence.js';
import { SearchArgs, SearchConnection, SearchHit } from '../schema/search.js';
import type { SearchHit as SearchHitRecord, SearchRequest } from '../store/port.js';
import { sizeOf } from './bounds.js';
import { connectionFrom } from './connection.js';
import type { Graph } from './graph.js';

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Chinese-aware search over names, aliases and sentences: full and short forms, simplified and traditional, pinyin. ' +
      'The best match first, of equal matches the entity that reports mention more; sentences last, the newest reports first.',
  })
  search(@Args(() => SearchArgs) { query, kinds, first, after }: SearchArgs, @Ctx('graph') graph: Graph) {
    const request: SearchRequest = {
      query,
      first: sizeOf('first', first),
      ...(kinds == null ? {} : { kinds }),
      ...(after == null ? {} : { after }),
    };
    return connectionFrom(({ total }) => graph.search({ ...request, ...(total && { total }) }));
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description:
      'What the name stands for; of a sentence what it mentions nearest to the words found, null if nothing.',
  })
  entity(@Root() { entity }: SearchHitRecord, @Ctx('graph') graph: Graph) {
    return entity === undefined ? null : graph.entity(entity);
  }

  @FieldResolver(() => Evidence, { nullable: true, description: 'The words found; set when the hit is a sentence.' })
  evidence(@Root() { evidence }: SearchHitRecord, @Ctx('graph') graph: Graph) {
    return evidence === undefined ? null : graph.evidence(evidence);
  }
}
