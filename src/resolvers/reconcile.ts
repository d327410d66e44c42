import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { Entity } from '../schema/entity.js';
import { Candidate, ReconcileArgs } from '../schema/reconcile.js';
import type { CandidateRecord } from '../store/port.js';
import { badInput } from './badInput.js';
import type { Graph } from './graph.js';
import { queryOf } from './query.js';

const MAX_NAMES = 100;

@Resolver(() => Candidate)
export class ReconcileResolver {
  @Query(() => [[Candidate]], {
    description: 'Which canonical entity a written name means, best first, with a score and the reasons; ten at most.',
  })
  reconcile(@Args(() => ReconcileArgs) { names, kind, place }: ReconcileArgs, @Ctx('graph') graph: Graph) {
    if (names.length > MAX_NAMES) throw badInput('reconcile(names:)', `at most ${MAX_NAMES} names`, names.length);
    const about = queryOf({ ...(kind && { kind }), ...(place != null && { place }) });
    return Promise.all(names.map((name) => graph.reconcile({ name, ...about })));
  }

  @FieldResolver(() => Entity, { description: 'What the name can mean.' })
  entity(@Root() { entity }: CandidateRecord, @Ctx('graph') graph: Graph) {
    return graph.getEntity(entity);
  }
}
