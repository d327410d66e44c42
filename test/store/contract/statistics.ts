import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatisticsBy, StatisticsOf } from '../../../src/model/vocabulary.js';
import type { ActivityQuery, GraphStore } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import { CHINA, committee, government, HUNAN, JILIN, SAMPLE, safety, volunteers, yueyang } from '../sampleReports.js';

type Case = readonly [
  of: StatisticsOf,
  by: readonly StatisticsBy[],
  query: ActivityQuery,
  expected: readonly (readonly [keys: string, value: number])[],
];

const CASES: readonly Case[] = [
  ['REGULATION_ACTS', [], {}, [['', 10]]],
  ['ACTIVITIES', [], {}, [['', 18]]],
  ['ACTIVITY_COUNTS', [], {}, [['', 180]]],
  ['ACTIVITIES', [], { objectContains: '没有' }, []],
  [
    'ACTIVITIES',
    ['PLACE'],
    {},
    [
      ['place/220800', 10],
      ['place/430600', 7],
    ],
  ],
  [
    'REGULATION_ACTS',
    ['PROVINCE'],
    {},
    [
      ['place/220000', 5],
      ['place/430000', 5],
    ],
  ],
  [
    'ACTIVITY_COUNTS',
    ['PROVINCE'],
    {},
    [
      ['place/430000', 128],
      ['place/220000', 52],
    ],
  ],
  [
    'ACTIVITIES',
    ['BODY'],
    { categories: ['OTHER', 'REPORTING', 'CONSULTATION'] },
    [
      ['body/中国人民政治协商会议岳阳市委员会', 1],
      ['body/清源水务公司', 1],
      ['body/白城市人民代表大会常务委员会', 1],
      ['body/白城市人民政府', 1],
    ],
  ],
  [
    'ACTIVITY_COUNTS',
    ['BODY_KIND'],
    {},
    [
      ['STANDING_COMMITTEE', 172],
      ['CPPCC', 8],
    ],
  ],
  [
    'REGULATION_ACTS',
    ['YEAR'],
    {},
    [
      ['2022', 5],
      ['2023', 3],
      ['2021', 1],
    ],
  ],
  [
    'ACTIVITIES',
    ['ACTION'],
    {},
    [
      ['ENACT', 5],
      ['INSPECT', 3],
      ['RESEARCH', 2],
      ['AMEND', 1],
    ],
  ],
  [
    'REGULATION_ACTS',
    ['ACTION'],
    {},
    [
      ['ENACT', 5],
      ['INSPECT', 2],
      ['RESEARCH', 2],
      ['AMEND', 1],
    ],
  ],
  [
    'REGULATION_ACTS',
    ['STATUS'],
    {},
    [
      ['DONE', 7],
      ['IN_PROGRESS', 2],
      ['PLANNED', 1],
    ],
  ],
  [
    'ACTIVITY_COUNTS',
    ['CATEGORY'],
    {},
    [
      ['DEPUTY_WORK', 120],
      ['APPOINTMENT', 35],
      ['MEETING', 17],
      ['CONSULTATION', 8],
    ],
  ],
  [
    'ACTIVITIES',
    ['REGULATION_KIND'],
    {},
    [
      ['LOCAL_REGULATION', 5],
      ['LAW', 3],
      ['POLICY', 2],
      ['DECISION', 1],
    ],
  ],
  [
    'REGULATION_ACTS',
    ['TOPIC'],
    {},
    [
      ['生态文明建设', 3],
      ['基层治理', 2],
      ['志愿服务', 2],
      ['饮用水水源保护', 2],
    ],
  ],
  [
    'ACTIVITIES',
    ['DOCUMENT'],
    { statuses: ['DONE'] },
    [
      ['document/baicheng-2022', 4],
      ['document/baicheng-2023', 4],
      ['document/yueyang-2022', 4],
      ['document/yueyang-cppcc-2022', 2],
    ],
  ],
  [
    'ACTIVITY_COUNTS',
    ['UNIT'],
    {},
    [
      ['件', 120],
      ['人', 35],
      ['次', 25],
    ],
  ],
  [
    'REGULATION_ACTS',
    ['PROVINCE', 'YEAR'],
    {},
    [
      ['place/220000 2023', 3],
      ['place/430000 2022', 3],
      ['place/220000 2022', 2],
      ['place/430000 2021', 1],
    ],
  ],
  ['REGULATION_ACTS', ['BODY', 'ACTION'], { actions: ['INSPECT'], yearFrom: 2022 }, [[`${committee.id} INSPECT`, 1]]],
  // Both did it together: the filter keeps the activity where nothing is grouped by actors, and only this actor where it is.
  ['ACTIVITIES', [], { actor: government.id }, [['', 1]]],
  ['ACTIVITIES', ['BODY'], { actor: government.id }, [[government.id, 1]]],
  ['ACTIVITIES', ['PLACE'], { within: HUNAN }, [['place/430600', 7]]],
  [
    'ACTIVITIES',
    ['BODY_KIND'],
    { place: 'place/430600' },
    [
      ['STANDING_COMMITTEE', 6],
      ['CPPCC', 1],
    ],
  ],
  ['REGULATION_ACTS', [], { within: JILIN }, [['', 5]]],
  [
    'REGULATION_ACTS',
    ['BODY'],
    { within: CHINA, about: safety.id },
    [
      [yueyang.id, 1],
      [committee.id, 1],
    ],
  ],
  [
    'ACTIVITIES',
    ['TOPIC'],
    { about: volunteers.id, yearFrom: 2023 },
    [
      ['基层治理', 1],
      ['志愿服务', 1],
    ],
  ],
  ['ACTIVITIES', ['CATEGORY'], { about: 'project/220800/“清水”行动' }, [['OTHER', 1]]],
];

export function describeStatistics(open: OpenStore): void {
  describe('counts in groups', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      for (const report of SAMPLE) await store.putReport(report);
    });
    afterAll(() => store.close());

    it.each(CASES)('%s by %j of %j', async (of, by, query, expected) => {
      const [rows] = await store.statistics([{ of, by, query, first: 100 }]);
      expect(rows?.map(({ keys, value }) => [keys.join(' '), value])).toEqual(expected);
    });

    it('many times, in the order of the requests, and no more rows than asked for', async () => {
      const request = { of: 'ACTIVITIES', query: {}, first: 1 } as const;
      const [years, bodies] = await store.statistics([
        { ...request, by: ['YEAR'] },
        { ...request, by: ['BODY'] },
      ]);
      expect(years).toEqual([{ keys: ['2022'], value: 8 }]);
      expect(bodies).toEqual([{ keys: [committee.id], value: 10 }]);
      expect(await store.statistics([])).toEqual([]);
    });

    it.each([{}, { actions: ['ENACT'] }, { statuses: ['PLANNED', 'IN_PROGRESS'] }, { yearTo: 2022 }] as const)(
      'as many acts as are listed: %j',
      async (query) => {
        const [page] = await store.page('acts', [{ query, first: 1, total: true }]);
        const [rows] = await store.statistics([{ of: 'REGULATION_ACTS', by: [], query, first: 1 }]);
        expect(rows).toEqual([{ keys: [], value: page?.total }]);
      },
    );
  });
}
