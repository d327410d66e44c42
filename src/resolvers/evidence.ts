import type { EvidenceRecord, MentionRecord } from '../model/graph.js';
import { Ctx, FieldResolver, Resolver, Root } from '../schema/decorators.js';
import { Document } from '../schema/document.js';
import { Entity } from '../schema/entity.js';
import { Evidence, Mention } from '../schema/evidence.js';
import type { Graph } from './graph.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Document, { description: 'The report in which it is written.' })
  document(@Root() { document }: EvidenceRecord, @Ctx('graph') graph: Graph) {
    return graph.getDocument(document);
  }
}

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Entity, { description: 'What is spoken of.' })
  entity(@Root() { entity }: MentionRecord, @Ctx('graph') graph: Graph) {
    return graph.getEntity(entity);
  }

  @FieldResolver(() => Evidence, { description: 'The sentence that speaks of it.' })
  evidence(@Root() { evidence }: MentionRecord, @Ctx('graph') graph: Graph) {
    return graph.evidence(evidence);
  }
}
