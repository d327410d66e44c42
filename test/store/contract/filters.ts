import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, Listing, Listings } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import {
  BAICHENG,
  bay,
  CHINA,
  committee,
  congress,
  director,
  government,
  HUNAN,
  JILIN,
  lake,
  SAMPLE,
  safety,
  TAOBEI,
  volunteers,
  water,
  YUEYANG,
  yueyang,
  zhang,
} from '../sampleReports.js';
import { HISTORY } from './history.js';
import { listed, type Query } from './rows.js';

type Case<L extends Listing> = readonly [query: Query<L>, expected: readonly string[]];
/** At least one case for every field of every query: the compiler asks for it. */
type Cases = {
  readonly [L in Listing]: { readonly [Field in keyof Required<Listings[L]['query']>]: readonly Case<L>[] };
};

const CASES: Cases = {
  places: {
    levels: [
      [{ levels: ['COUNTY'], mentioned: true }, ['220802']],
      [{ levels: ['VILLAGE', 'PREFECTURE'], mentioned: true }, ['220800', '430600', '梅溪村']],
      [{ levels: [] }, []],
    ],
    within: [
      [{ within: BAICHENG }, ['220802', '220821', '220822', '220881', '220882']],
      [{ within: HUNAN, mentioned: true }, ['430600', '梅溪村']],
      [{ within: CHINA, mentioned: true }, ['220800', '220802', '430600', '梅溪村']],
      [{ within: 'place/nowhere' }, []],
    ],
    parent: [[{ parent: JILIN, nameContains: '白' }, ['220600', '220800']]],
    nameContains: [
      [{ nameContains: '白城' }, ['220800']],
      [{ nameContains: '%' }, []],
    ],
    mentioned: [
      [{ mentioned: true }, ['220800', '220802', '430600', '梅溪村']],
      [{ mentioned: false, within: BAICHENG }, ['220821', '220822', '220881', '220882']],
    ],
  },
  bodies: {
    kinds: [
      [{ kinds: ['GOVERNMENT'] }, ['洮北区人民政府', '白城市人民政府']],
      [{ kinds: ['CONGRESS', 'CPPCC'] }, ['中国人民政治协商会议岳阳市委员会', '白城市人民代表大会']],
      [{ kinds: ['OTHER'] }, []],
    ],
    place: [[{ place: TAOBEI }, ['洮北区人民政府']]],
    within: [
      [{ within: JILIN }, ['洮北区人民政府', '白城市人民代表大会', '白城市人民代表大会常务委员会', '白城市人民政府']],
      [{ within: TAOBEI }, ['洮北区人民政府']],
      [{ within: CHINA, kinds: ['CPPCC', 'COMPANY'] }, ['中国人民政治协商会议岳阳市委员会']],
    ],
    parent: [[{ parent: congress.id }, ['白城市人民代表大会常务委员会']]],
    nameContains: [
      [{ nameContains: '代表大会常务' }, ['岳阳市人民代表大会常务委员会', '白城市人民代表大会常务委员会']],
    ],
  },
  regulations: {
    kinds: [[{ kinds: ['LAW', 'DECISION'] }, ['中华人民共和国安全生产法', '关于100%河湖治理的决定']]],
    topics: [
      [{ topics: ['生态文明建设'] }, ['岳阳市东洞庭湖保护条例', '白城市饮用水水源保护条例']],
      [{ topics: ['饮用水水源保护', '志愿服务'] }, ['白城市志愿服务条例', '白城市饮用水水源保护条例']],
      [{ topics: ['生态文明建设'], place: YUEYANG }, ['岳阳市东洞庭湖保护条例']],
      [{ topics: ['生态'] }, []],
      [{ topics: [] }, []],
    ],
    place: [[{ place: YUEYANG }, ['关于100%河湖治理的决定', '岳阳市东洞庭湖保护条例']]],
    within: [
      [{ within: YUEYANG }, ['关于100%河湖治理的决定', '岳阳市东洞庭湖保护条例', '（试行）节水办法', '𠮷家湾保护办法']],
      [{ within: CHINA, kinds: ['LAW'] }, ['中华人民共和国安全生产法']],
    ],
    titleContains: [
      [{ titleContains: '%' }, ['关于100%河湖治理的决定']],
      [{ titleContains: '_' }, []],
      [{ titleContains: '𠮷' }, ['𠮷家湾保护办法']],
      [{ titleContains: '条例' }, ['岳阳市东洞庭湖保护条例', '白城市志愿服务条例', '白城市饮用水水源保护条例']],
    ],
    counterpartsOf: [
      [{ counterpartsOf: water.id }, ['（试行）节水办法', '𠮷家湾保护办法']],
      [{ counterpartsOf: bay.id }, ['白城市饮用水水源保护条例']],
      [{ counterpartsOf: bay.id, within: HUNAN }, []],
      [{ counterpartsOf: lake.id }, []],
      [{ counterpartsOf: 'regulation/none' }, []],
    ],
    acts: [
      [{ acts: { topics: ['志愿服务'], yearFrom: 2023 } }, ['白城市志愿服务条例']],
      [{ acts: { actions: ['AMEND'] } }, ['白城市志愿服务条例']],
      [{ acts: { actions: ['ENACT'], yearTo: 2022 } }, ['岳阳市东洞庭湖保护条例', '白城市志愿服务条例']],
      [{ acts: { bodies: [yueyang.id], statuses: ['DONE'] }, kinds: ['LAW'] }, ['中华人民共和国安全生产法']],
      [{ acts: {}, kinds: ['POLICY'] }, ['（试行）节水办法', '𠮷家湾保护办法']],
    ],
    actor: [
      [{ actor: committee.id }, ['中华人民共和国安全生产法', '白城市志愿服务条例', '白城市饮用水水源保护条例']],
      [{ actor: yueyang.id, acts: { yearFrom: 2023 } }, []],
      [{ actor: government.id }, []],
    ],
  },
  projects: {
    kinds: [[{ kinds: ['BRAND'] }, ['“美丽_村庄”']]],
    place: [[{ place: BAICHENG }, ['“清水”行动']]],
    within: [[{ within: HUNAN }, ['“美丽_村庄”']]],
    nameContains: [
      [{ nameContains: '_' }, ['“美丽_村庄”']],
      [{ nameContains: '“' }, ['“清水”行动', '“美丽_村庄”']],
    ],
  },
  people: {
    nameContains: [[{ nameContains: '张' }, ['张明']]],
    body: [
      [{ body: committee.id }, ['张明', '李华']],
      [{ body: government.id }, []],
    ],
    office: [[{ office: director.id }, ['张明']]],
    place: [[{ place: YUEYANG }, ['王芳']]],
  },
  offices: {
    title: [[{ title: '主任' }, ['白城市人民代表大会常务委员会主任']]],
    body: [[{ body: committee.id }, ['白城市人民代表大会常务委员会主任', '白城市人民代表大会常务委员会副主任']]],
    place: [
      [{ place: YUEYANG }, ['中国人民政治协商会议岳阳市委员会主席']],
      [{ place: HUNAN }, []],
    ],
    within: [[{ within: HUNAN }, ['中国人民政治协商会议岳阳市委员会主席']]],
  },
  activities: {
    categories: [
      [
        { categories: ['APPOINTMENT', 'CONSULTATION'] },
        ['baicheng-2022 97 APPOINTMENT 干部', 'yueyang-cppcc-2022 0 CONSULTATION 协商会议'],
      ],
    ],
    actions: [[{ actions: ['AMEND'] }, ['baicheng-2023 0 AMEND 白城市志愿服务条例']]],
    statuses: [
      [{ statuses: ['PLANNED'] }, ['baicheng-2022 140 ENACT 白城市饮用水水源保护条例']],
      [
        { statuses: ['PLANNED', 'IN_PROGRESS'], document: 'document/baicheng-2022' },
        ['baicheng-2022 122 OTHER 行动', 'baicheng-2022 140 ENACT 白城市饮用水水源保护条例'],
      ],
    ],
    actor: [[{ actor: government.id }, ['baicheng-2022 122 OTHER 行动']]],
    place: [
      [{ place: YUEYANG, categories: ['DEPUTY_WORK'] }, ['yueyang-2022 77 DEPUTY_WORK 代表建议']],
      [{ place: HUNAN }, []],
    ],
    within: [
      [{ within: HUNAN, actions: ['INSPECT'] }, ['yueyang-2022 0 INSPECT 中华人民共和国安全生产法']],
      [
        { within: CHINA, categories: ['MEETING', 'REPORTING'] },
        ['baicheng-2022 97 MEETING 常委会会议', 'baicheng-2023 57 MEETING 常委会会议'],
      ],
    ],
    about: [
      [
        { about: volunteers.id },
        ['baicheng-2022 40 ENACT 白城市志愿服务条例', 'baicheng-2023 0 AMEND 白城市志愿服务条例'],
      ],
      [{ about: 'project/220800/“清水”行动' }, ['baicheng-2022 122 OTHER 行动']],
    ],
    document: [
      [
        { document: 'document/yueyang-cppcc-2022' },
        ['yueyang-cppcc-2022 0 CONSULTATION 协商会议', 'yueyang-cppcc-2022 27 REPORTING 介绍'],
      ],
    ],
    objectContains: [[{ objectContains: '建议' }, ['yueyang-2022 77 DEPUTY_WORK 代表建议']]],
    yearFrom: [[{ yearFrom: 2023, categories: ['MEETING'] }, ['baicheng-2023 57 MEETING 常委会会议']]],
    yearTo: [[{ yearTo: 2021 }, ['yueyang-2022 0 INSPECT 中华人民共和国安全生产法']]],
    countFrom: [[{ countFrom: 35 }, ['baicheng-2022 97 APPOINTMENT 干部', 'yueyang-2022 77 DEPUTY_WORK 代表建议']]],
    minConfidence: [
      [{ minConfidence: 0.5, countFrom: 100 }, ['yueyang-2022 77 DEPUTY_WORK 代表建议']],
      [{ minConfidence: 0.6, countFrom: 100 }, []],
    ],
  },
  documents: {
    kinds: [[{ kinds: ['CPPCC_SC'] }, ['yueyang-cppcc-2022']]],
    place: [[{ place: BAICHENG }, ['baicheng-2022', 'baicheng-2023']]],
    within: [[{ within: HUNAN }, ['yueyang-2022', 'yueyang-cppcc-2022']]],
    issuer: [[{ issuer: yueyang.id }, ['yueyang-2022']]],
    mentions: [[{ mentions: safety.id }, ['baicheng-2022', 'baicheng-2023', 'yueyang-2022']]],
    yearFrom: [[{ yearFrom: 2022 }, ['baicheng-2022', 'baicheng-2023', 'yueyang-2022']]],
    yearTo: [
      [{ yearFrom: 2021, yearTo: 2021 }, ['yueyang-2022']],
      [{ yearTo: 2022 }, ['baicheng-2022', 'yueyang-2022']],
    ],
    titleContains: [[{ titleContains: '政治协商' }, ['yueyang-cppcc-2022']]],
  },
  acts: {
    bodies: [
      [
        { bodies: [committee.id, yueyang.id], actions: ['INSPECT'] },
        ['岳阳 INSPECT DONE 中华人民共和国安全生产法 2021', '白城 INSPECT DONE 中华人民共和国安全生产法 2022 2023'],
      ],
      [{ bodies: [committee.id], actions: ['AMEND'] }, ['白城 AMEND DONE 白城市志愿服务条例 2023']],
      [{ bodies: [] }, []],
    ],
    regulation: [
      [
        { regulation: volunteers.id },
        ['白城 AMEND DONE 白城市志愿服务条例 2023', '白城 ENACT DONE 白城市志愿服务条例 2022'],
      ],
    ],
    actions: [
      [{ actions: ['RESEARCH', 'AMEND'], bodies: [committee.id] }, ['白城 AMEND DONE 白城市志愿服务条例 2023']],
    ],
    statuses: [[{ statuses: ['PLANNED'] }, ['白城 ENACT PLANNED 白城市饮用水水源保护条例']]],
    kinds: [[{ kinds: ['DECISION'] }, ['岳阳 ENACT DONE 关于100%河湖治理的决定']]],
    topics: [
      [
        { topics: ['饮用水水源保护'] },
        ['白城 ENACT DONE 白城市饮用水水源保护条例 2023', '白城 ENACT PLANNED 白城市饮用水水源保护条例'],
      ],
      [{ topics: ['生态文明建设'], bodies: [yueyang.id] }, ['岳阳 ENACT DONE 岳阳市东洞庭湖保护条例 2022']],
      [{ topics: [] }, []],
    ],
    titleContains: [[{ titleContains: '100%' }, ['岳阳 ENACT DONE 关于100%河湖治理的决定']]],
    minConfidence: [
      [{ minConfidence: 0.4, yearTo: 2021 }, ['岳阳 INSPECT DONE 中华人民共和国安全生产法 2021']],
      [
        { minConfidence: 0.7, bodies: [committee.id], actions: ['INSPECT'] },
        ['白城 INSPECT DONE 中华人民共和国安全生产法 2022 2023'],
      ],
      [{ minConfidence: 1.1 }, []],
    ],
    yearFrom: [[{ yearFrom: 2023, actions: ['INSPECT'] }, ['白城 INSPECT DONE 中华人民共和国安全生产法 2022 2023']]],
    yearTo: [
      [{ yearTo: 2021 }, ['岳阳 INSPECT DONE 中华人民共和国安全生产法 2021']],
      [
        { yearFrom: 2022, yearTo: 2022, actions: ['INSPECT'] },
        ['白城 INSPECT DONE 中华人民共和国安全生产法 2022 2023'],
      ],
    ],
  },
  holdings: {
    person: [[{ person: zhang.id }, ['张明 主任 2023-01-10 2024-01-09']]],
    office: [[{ office: director.id }, ['张明 主任 2023-01-10 2024-01-09']]],
    asOf: [
      [{ asOf: '2024-01-09' }, ['张明 主任 2023-01-10 2024-01-09', '李华 副主任 2024-01-09']],
      [{ asOf: '2023-06-01' }, ['张明 主任 2023-01-10 2024-01-09']],
      [{ asOf: '2023-01-09' }, []],
      [{ asOf: '2029-01-08' }, ['张明 主任 2023-01-10 2024-01-09', '李华 副主任 2024-01-09']],
      [{ asOf: '2029-01-09' }, []],
    ],
  },
  mentions: {
    entity: [[{ entity: BAICHENG }, ['baicheng-2022 40-42 220800', 'baicheng-2023 57-84 220800']]],
    document: [
      [
        { document: 'document/yueyang-cppcc-2022' },
        [
          'yueyang-cppcc-2022 0-3 中国人民政治协商会议岳阳市委员会',
          'yueyang-cppcc-2022 16-23 “美丽_村庄”',
          'yueyang-cppcc-2022 27-29 王芳',
          'yueyang-cppcc-2022 27-45 主席',
          'yueyang-cppcc-2022 34-40 清源水务公司',
        ],
      ],
      [{ document: 'document/baicheng-2022', entity: TAOBEI }, ['baicheng-2022 77-80 220802']],
    ],
  },
  entities: {
    document: [
      [
        { document: 'document/yueyang-cppcc-2022' },
        ['中国人民政治协商会议岳阳市委员会', '清源水务公司', '主席', '王芳', '“美丽_村庄”'],
      ],
    ],
    kinds: [
      [{ kinds: ['MEETING'] }, ['白城市第七届人民代表大会第三次会议']],
      [{ kinds: ['PLACE', 'PERSON'], document: 'document/baicheng-2022' }, ['张明', '220800', '220802']],
    ],
  },
  judgements: {
    names: [
      [{ names: government.id }, ['DIFFERENT 01-01 01-02', 'UNSURE 01-02 now']],
      [{ names: committee.id, inForce: true }, ['UNSURE 01-02 now', 'DIFFERENT 01-03 now']],
      [{ names: 'body/%' }, []],
    ],
    judgements: [
      [{ judgements: ['DIFFERENT'] }, ['DIFFERENT 01-01 01-02', 'DIFFERENT 01-03 now']],
      [{ judgements: [] }, []],
    ],
    inForce: [
      [{ inForce: true }, ['UNSURE 01-02 now', 'DIFFERENT 01-03 now']],
      [{ inForce: false }, ['DIFFERENT 01-01 01-02']],
    ],
  },
};

export function describeFilters(open: OpenStore): void {
  describe('lists what a query asks for', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      for (const report of SAMPLE) await store.putReport(report);
      await store.judge(HISTORY);
    });
    afterAll(() => store.close());

    for (const listing of Object.keys(CASES) as Listing[]) describeListing(listing, CASES[listing]);

    function describeListing<L extends Listing>(
      listing: L,
      fields: Readonly<Record<string, readonly Case<L>[]>>,
    ): void {
      const cases = Object.values(fields).flat();
      it.each(cases)(`${listing} %j`, async (query, expected) => {
        expect(await listed(store, listing, query)).toEqual(expected);
      });
    }
  });
}
