import type { HoldingRecord } from '../model/graph.js';
import { Ctx, FieldResolver, Resolver, Root } from '../schema/decorators.js';
import { Evidence } from '../schema/evidence.js';
import { Holding } from '../schema/holding.js';
import { Office } from '../schema/office.js';
import { Person } from '../schema/person.js';
import type { Graph } from './graph.js';

@Resolver(() => Holding)
export class HoldingResolver {
  @FieldResolver(() => Person, { description: 'Who holds it.' })
  person(@Root() { person }: HoldingRecord, @Ctx('graph') graph: Graph) {
    return graph.get('PERSON', person);
  }

  @FieldResolver(() => Office, { description: 'What is held.' })
  office(@Root() { office }: HoldingRecord, @Ctx('graph') graph: Graph) {
    return graph.get('OFFICE', office);
  }

  @FieldResolver(() => [Evidence], { description: 'The sentences that say so, over all reports.' })
  evidence(@Root() { evidence }: HoldingRecord, @Ctx('graph') graph: Graph) {
    return evidence.map((ref) => graph.evidence(ref));
  }
}
