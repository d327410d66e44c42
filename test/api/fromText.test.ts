import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/index.js';
import { toReportGraph } from '../../src/store/reportGraph.js';
import { report } from '../cli/reports.js';
import { type Served, served } from './served.js';

const extractor = createExtractor();
const TEXTS = {
  'baicheng.txt': report('白城市', '制定《白城市住宅物业管理条例》。全年召开常委会会议8次。'),
  'yueyang.txt': report('岳阳市', '修订物业管理条例，制定常委会议事规则。'),
};
const reports = Object.entries(TEXTS).flatMap(([name, text]) =>
  extractor.extract(name, text).map((facts) => ({ facts, graph: toReportGraph(facts, text) })),
);

let server: Served;
beforeAll(async () => {
  server = await served(reports.map(({ graph }) => graph));
});
afterAll(() => server.close());

test('the words of a title lead to its topics and to its counterpart in another city', async () => {
  const query = `{ regulations(filter: {topics: ["物业管理"]}) { nodes { title topics counterparts { nodes { title place { name } } } } }
    rules: regulations(filter: {titleContains: "议事规则"}) { nodes { topics counterparts { totalCount } } } }`;
  const topics = ['城乡建设与管理', '物业管理'];
  const baicheng = { title: '白城市住宅物业管理条例', place: { name: '白城市' } };
  const yueyang = { title: '岳阳市物业管理条例', place: { name: '岳阳市' } };
  expect(await server.ask(query)).toEqual({
    data: {
      regulations: {
        nodes: [
          { title: yueyang.title, topics, counterparts: { nodes: [baicheng] } },
          { title: baicheng.title, topics, counterparts: { nodes: [yueyang] } },
        ],
      },
      rules: { nodes: [{ topics: [], counterparts: { totalCount: 0 } }] },
    },
  });
});

test('what the extraction is sure of is what minConfidence keeps', async () => {
  const all = reports.flatMap(({ facts }) => [...facts.regulationActs, ...facts.activities]);
  const levels = new Set(all.flatMap(({ confidence }) => [confidence, Math.min(confidence + 0.001, 1)]));
  for (const level of levels) {
    const { data } = await server.ask(
      'query($level: Float) { activities(filter: {minConfidence: $level}) { totalCount } }',
      {
        level,
      },
    );
    const kept = all.filter(({ confidence }) => confidence >= level).length;
    expect(data).toEqual({ activities: { totalCount: kept } });
  }
});
