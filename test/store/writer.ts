/** Puts reports into the store at the address on the command line, as many as it says or until it is killed; says each one. */
import { openStore } from '../../src/store/open.js';
import { generatedReport } from './generatedReport.js';

const [address, turns = 'Infinity'] = process.argv.slice(2);
const store = await openStore(address);
for (let turn = 0; turn < Number(turns); turn += 1) {
  await store.putReport(generatedReport(turn % 12, Math.floor(turn / 12)));
  process.stdout.write(`${turn}\n`);
}
await store.close();
