/** `npx tsx bench/api/load.ts STORE [CITIES]`: fills a store with generated reports, 340 cities × 5 years unless told otherwise. */
import { openStore } from '../../src/store/open.js';
import { generate } from './generate.js';

const [address = 'sqlite:./bench.db', cities = '340'] = process.argv.slice(2);
const store = await openStore(address);
const begun = performance.now();
let reports = 0;
for (const report of generate(Number(cities))) {
  await store.putReport(report);
  reports += 1;
  if (reports % 100 === 0) console.error(`${reports} reports, ${Math.round((performance.now() - begun) / 1000)} s`);
}
console.log(
  JSON.stringify({
    reports,
    seconds: Math.round((performance.now() - begun) / 100) / 10,
    counts: await store.counts(),
  }),
);
await store.close();
