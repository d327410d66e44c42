import type { EntityRecord } from '../model/graph.js';
import { PageArgs } from '../schema/connection.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from '../schema/decorators.js';
import { DocumentConnection } from '../schema/document.js';
import { Entity } from '../schema/entity.js';
import { MentionConnection } from '../schema/evidence.js';
import { connection } from './connection.js';
import type { Graph } from './graph.js';

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => [String], { description: 'Other forms found in the reports, most frequent first.' })
  aliases(@Root() { id }: EntityRecord, @Ctx('graph') graph: Graph) {
    return graph.aliases(id);
  }

  @FieldResolver(() => MentionConnection, { description: 'The sentences that speak of it, by report.' })
  mentions(@Root() { id }: EntityRecord, @Args(() => PageArgs) page: PageArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'mentions', { entity: id }, page);
  }

  @FieldResolver(() => DocumentConnection, { description: 'The reports that speak of it.' })
  documents(@Root() { id }: EntityRecord, @Args(() => PageArgs) page: PageArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'documents', { mentions: id }, page);
  }
}
