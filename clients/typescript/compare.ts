/**
 * Which cities have a regulation on a subject, and where is that written?
 *
 *   npm ci && npm start                                # in one terminal
 *   npx tsx clients/typescript/compare.ts 物业管理     # in another
 */
import { ask, eachOf, RegulationActsDocument } from 'zhengtu/client';

const url = process.env.ZHENGTU_URL ?? 'http://127.0.0.1:4000';
const [topic = '物业管理'] = process.argv.slice(2);

const regulations = eachOf(
  (after) => ask(url, RegulationActsDocument, { filter: { topics: [topic], acts: {} }, first: 25, after }),
  (data) => data.regulations,
);
for await (const { title, place, acts } of regulations) {
  for (const { action, status, years, evidence } of acts.edges) {
    console.log([place?.name ?? '', title, action, status, years.join(' ')].join('\t'));
    for (const { sentence } of evidence) console.log(`\t${sentence}`);
  }
}
