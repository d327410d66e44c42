import type { StatisticsBy } from '../model/vocabulary.js';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../schema/decorators.js';
import { StatisticsArgs, StatisticsRow } from '../schema/statistics.js';
import type { StatisticsRow as Row } from '../store/port.js';
import { badInput } from './badInput.js';
import { numberFrom } from './bounds.js';
import type { Graph } from './graph.js';
import { queryOf } from './query.js';

const MAX_GROUPINGS = 4;
/** What GraphQL's Int can say. */
const MAX_INT = 2 ** 31 - 1;

type LabelledRow = Row & { readonly by: readonly StatisticsBy[] };

@Resolver(() => StatisticsRow)
export class StatisticsResolver {
  @Query(() => [StatisticsRow], {
    description: 'Counts over the acts and activities, in groups: the greatest first, then by their keys.',
  })
  async statistics(
    @Args(() => StatisticsArgs) { of, by, filter, first }: StatisticsArgs,
    @Ctx('graph') graph: Graph,
  ): Promise<readonly LabelledRow[]> {
    if (by.length > MAX_GROUPINGS || new Set(by).size < by.length) {
      throw badInput('by', `at most ${MAX_GROUPINGS} groupings, each once`, by.join(', '));
    }
    const size = numberFrom('first', first, { most: 1000, usual: 100 });
    const rows = await graph.statistics({ of, by, query: queryOf(filter), first: size });
    const tooMuch = rows.find(({ value }) => value > MAX_INT);
    if (tooMuch) throw badInput('statistics', `sums up to ${MAX_INT}; filter or group more narrowly`, tooMuch.value);
    return rows.map((row) => ({ ...row, by }));
  }

  @FieldResolver(() => [String], {
    description: 'The keys for a reader: names of places and bodies, titles of reports, else the keys themselves.',
  })
  labels(@Root() { by, keys }: LabelledRow, @Ctx('graph') graph: Graph) {
    return keys.map((key, index) => labelOf(graph, by[index], key));
  }
}

async function labelOf(graph: Graph, by: StatisticsBy | undefined, key: string): Promise<string> {
  if (by === 'DOCUMENT') return (await graph.getDocument(key)).title;
  const isEntity = by === 'PLACE' || by === 'PROVINCE' || by === 'BODY';
  return (isEntity ? (await graph.entity(key))?.name : undefined) ?? key;
}
