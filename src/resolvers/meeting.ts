import type { MeetingRecord } from '../model/graph.js';
import { Body } from '../schema/body.js';
import { Ctx, FieldResolver, Resolver, Root } from '../schema/decorators.js';
import { Meeting } from '../schema/meeting.js';
import type { Graph } from './graph.js';

@Resolver(() => Meeting)
export class MeetingResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that met.' })
  body(@Root() { body }: MeetingRecord, @Ctx('graph') graph: Graph) {
    return graph.find('BODY', body);
  }
}
