import type { DocumentRecord } from '../model/graph.js';
import { ActivityConnection, ActivityListArgs } from '../schema/activity.js';
import { Body } from '../schema/body.js';
import { PageArgs } from '../schema/connection.js';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { Document, DocumentConnection, DocumentEntityArgs, DocumentListArgs } from '../schema/document.js';
import { EntityConnection } from '../schema/entity.js';
import { MentionConnection } from '../schema/evidence.js';
import { Holding } from '../schema/holding.js';
import { Meeting } from '../schema/meeting.js';
import { Place } from '../schema/place.js';
import { connection } from './connection.js';
import type { Graph } from './graph.js';
import { queryOf, queryUnder } from './query.js';

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => DocumentConnection, { description: 'The reports in the graph, by id.' })
  documents(@Args(() => DocumentListArgs) args: DocumentListArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'documents', queryOf(args.filter), args);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that reports; null where several or none do.' })
  issuer(@Root() { issuer }: DocumentRecord, @Ctx('graph') graph: Graph) {
    return graph.find('BODY', issuer);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place that it is about.' })
  place(@Root() { place }: DocumentRecord, @Ctx('graph') graph: Graph) {
    return graph.find('PLACE', place);
  }

  @FieldResolver(() => Holding, { nullable: true, description: 'Who gave it, in which office.' })
  async presenter(@Root() { presenter }: DocumentRecord, @Ctx('graph') graph: Graph) {
    if (presenter === undefined) return null;
    const { rows } = await graph.page('holdings', { query: presenter, first: 1 });
    return rows[0]?.row;
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting at which it was given.' })
  meeting(@Root() { meeting }: DocumentRecord, @Ctx('graph') graph: Graph) {
    return graph.find('MEETING', meeting);
  }

  @FieldResolver(() => String, { description: 'The text as published.', complexity: 10 })
  text(@Root() { id }: DocumentRecord, @Ctx('graph') graph: Graph) {
    return graph.text(id);
  }

  @FieldResolver(() => ActivityConnection, { description: 'What it says that bodies did, in the order of its text.' })
  activities(
    @Root() { id }: DocumentRecord,
    @Args(() => ActivityListArgs) args: ActivityListArgs,
    @Ctx('graph') graph: Graph,
  ) {
    return connection(graph, 'activities', queryUnder(queryOf(args.filter), 'document', id), args);
  }

  @FieldResolver(() => EntityConnection, { description: 'What it speaks of, by id.' })
  entities(
    @Root() { id }: DocumentRecord,
    @Args(() => DocumentEntityArgs) { kinds, ...page }: DocumentEntityArgs,
    @Ctx('graph') graph: Graph,
  ) {
    return connection(graph, 'entities', { document: id, ...(kinds == null ? {} : { kinds }) }, page);
  }

  @FieldResolver(() => MentionConnection, { description: 'What it speaks of and where, in the order of its text.' })
  mentions(@Root() { id }: DocumentRecord, @Args(() => PageArgs) page: PageArgs, @Ctx('graph') graph: Graph) {
    return connection(graph, 'mentions', { document: id }, page);
  }
}
