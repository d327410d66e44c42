import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ActivityResolver } from './activity.js';
import { BodyResolver } from './body.js';
import { ChangesResolver } from './changes.js';
import { DocumentResolver } from './document.js';
import { EntityResolver } from './entity.js';
import { EvidenceResolver, MentionResolver } from './evidence.js';
import { HoldingResolver } from './holding.js';
import { JudgementResolver } from './judgement.js';
import { MeetingResolver } from './meeting.js';
import { NodeResolver } from './node.js';
import { OfficeResolver } from './office.js';
import { PersonResolver } from './person.js';
import { PlaceResolver } from './place.js';
import { ProjectResolver } from './project.js';
import { ReconcileResolver } from './reconcile.js';
import { RegulationResolver } from './regulation.js';
import { RegulationActResolver } from './regulationAct.js';
import { SearchResolver } from './search.js';
import { StatisticsResolver } from './statistics.js';
import { SubgraphEdgeResolver, SubgraphResolver } from './subgraph.js';

/** The executable contract; its context is a `Context` of graph.ts, a new one for each request. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      ActivityResolver,
      BodyResolver,
      ChangesResolver,
      DocumentResolver,
      EntityResolver,
      EvidenceResolver,
      HoldingResolver,
      JudgementResolver,
      MeetingResolver,
      MentionResolver,
      NodeResolver,
      OfficeResolver,
      PersonResolver,
      PlaceResolver,
      ProjectResolver,
      ReconcileResolver,
      RegulationActResolver,
      RegulationResolver,
      StatisticsResolver,
      SubgraphEdgeResolver,
      SubgraphResolver,
      SearchResolver,
    ],
    validate: false, // GraphQL checks the types, the resolvers the rest
    skipCheck: true, // a test prints the schema and compares it, once for all
  });
}
