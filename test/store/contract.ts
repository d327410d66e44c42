import { describe } from 'vitest';
import type { GraphStore } from '../../src/store/port.js';
import { describeFilters } from './contract/filters.js';
import { describeFollowing } from './contract/following.js';
import { describeHolding } from './contract/holding.js';
import { describeJudging } from './contract/judging.js';
import { describeOrders } from './contract/orders.js';
import { describePaging } from './contract/paging.js';
import { describeReading } from './contract/reading.js';
import { describeReconciling } from './contract/reconciling.js';
import { describeRefusals } from './contract/refusals.js';
import { describeSearch } from './contract/search.js';
import { describeStatistics } from './contract/statistics.js';
import { describeWalks } from './contract/walks.js';
import { describeWriting } from './contract/writing.js';

/** Opens a store that holds the official places and no report: one at a time, since an engine may have only one database. */
export type OpenStore = () => Promise<GraphStore>;

/** What every engine must do, without exception: one suite for all of them. */
export function describeGraphStore(name: string, open: OpenStore): void {
  describe(`the graph store on ${name}`, () => {
    describeReading(open);
    describeFilters(open);
    describeOrders(open);
    describePaging(open);
    describeFollowing(open);
    describeStatistics(open);
    describeWalks(open);
    describeHolding(open);
    describeJudging(open);
    describeRefusals(open);
    describeSearch(open);
    describeReconciling(open);
    describeWriting(open);
  });
}
