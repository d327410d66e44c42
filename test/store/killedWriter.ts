/** Puts reports into the database named on the command line until it is killed; says each one when it is in. */
import { openStore } from '../../src/store/open.js';
import { generatedReport } from './generatedReport.js';

const store = await openStore(`sqlite:${process.argv[2]}`);
for (let turn = 0; ; turn += 1) {
  await store.putReport(generatedReport(turn % 12, Math.floor(turn / 12)));
  process.stdout.write(`${turn}\n`);
}
