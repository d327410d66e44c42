import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORDERS } from '../../../src/store/orders.js';
import type { GraphStore, Listing, Listings } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import { committee, SAMPLE, yueyang } from '../sampleReports.js';
import { HISTORY } from './history.js';
import { listed, type OrderBy, type Query, SOME } from './rows.js';

interface Order<L extends Listing> {
  readonly query?: Query<L>;
  readonly ascending: readonly string[];
  /** How many rows at the end have no value for this order: they stand last in both directions. */
  readonly without?: number;
}
/** Every order of every listing: the compiler asks for it. */
type Expected = { readonly [L in Listing]: { readonly [Field in Listings[L]['order']]: Order<L> } };

const EXPECTED: Expected = {
  places: {
    CODE: { ascending: ['220800', '220802', '430600', '梅溪村'] },
    NAME: { ascending: ['430600', '梅溪村', '220802', '220800'] },
    MENTIONS: { ascending: ['220802', '430600', '梅溪村', '220800'] },
  },
  bodies: {
    NAME: {
      ascending: [
        '中国人民政治协商会议岳阳市委员会',
        '岳阳市人民代表大会常务委员会',
        '洮北区人民政府',
        '清源水务公司',
        '白城市人民代表大会',
        '白城市人民代表大会常务委员会',
        '白城市人民政府',
      ],
    },
    MENTIONS: {
      query: { within: 'place/220000' },
      ascending: ['白城市人民代表大会', '洮北区人民政府', '白城市人民政府', '白城市人民代表大会常务委员会'],
    },
    REGULATIONS: {
      query: { kinds: ['STANDING_COMMITTEE', 'CPPCC'] },
      ascending: ['中国人民政治协商会议岳阳市委员会', '白城市人民代表大会常务委员会', '岳阳市人民代表大会常务委员会'],
    },
  },
  regulations: {
    TITLE: {
      ascending: [
        '中华人民共和国安全生产法',
        '关于100%河湖治理的决定',
        '岳阳市东洞庭湖保护条例',
        '白城市志愿服务条例',
        '白城市饮用水水源保护条例',
        '（试行）节水办法',
        '𠮷家湾保护办法',
      ],
    },
    MENTIONS: {
      query: { acts: { actions: ['ENACT', 'INSPECT'] } },
      ascending: [
        '关于100%河湖治理的决定',
        '岳阳市东洞庭湖保护条例',
        '白城市志愿服务条例',
        '白城市饮用水水源保护条例',
        '中华人民共和国安全生产法',
      ],
    },
    ACTORS: {
      query: { kinds: ['LAW', 'DECISION'] },
      ascending: ['关于100%河湖治理的决定', '中华人民共和国安全生产法'],
    },
  },
  projects: { NAME: { ascending: ['“清水”行动', '“美丽_村庄”'] } },
  people: { NAME: { ascending: ['张明', '李华', '王芳'] } },
  offices: {
    NAME: {
      ascending: [
        '中国人民政治协商会议岳阳市委员会主席',
        '白城市人民代表大会常务委员会主任',
        '白城市人民代表大会常务委员会副主任',
      ],
    },
  },
  activities: {
    DOCUMENT: {
      query: { statuses: ['DONE'], actor: committee.id },
      ascending: [
        'baicheng-2022 40 ENACT 白城市志愿服务条例',
        'baicheng-2022 65 INSPECT 中华人民共和国安全生产法',
        'baicheng-2022 97 APPOINTMENT 干部',
        'baicheng-2022 97 MEETING 常委会会议',
        'baicheng-2023 0 AMEND 白城市志愿服务条例',
        'baicheng-2023 0 INSPECT 中华人民共和国安全生产法',
        'baicheng-2023 30 ENACT 白城市饮用水水源保护条例',
        'baicheng-2023 57 MEETING 常委会会议',
      ],
    },
    YEAR: {
      query: { actor: yueyang.id },
      ascending: [
        'yueyang-2022 0 INSPECT 中华人民共和国安全生产法',
        'yueyang-2022 0 ENACT 岳阳市东洞庭湖保护条例',
        'yueyang-2022 53 RESEARCH （试行）节水办法',
        'yueyang-2022 53 RESEARCH 𠮷家湾保护办法',
        'yueyang-2022 36 ENACT 关于100%河湖治理的决定',
        'yueyang-2022 77 DEPUTY_WORK 代表建议',
      ],
      without: 2,
    },
    COUNT: {
      query: { categories: ['MEETING', 'APPOINTMENT', 'INSPECTION'], actor: committee.id },
      ascending: [
        'baicheng-2022 97 MEETING 常委会会议',
        'baicheng-2023 57 MEETING 常委会会议',
        'baicheng-2022 97 APPOINTMENT 干部',
        'baicheng-2022 65 INSPECT 中华人民共和国安全生产法',
        'baicheng-2023 0 INSPECT 中华人民共和国安全生产法',
      ],
      without: 2,
    },
  },
  documents: { ID: { ascending: ['baicheng-2022', 'baicheng-2023', 'yueyang-2022', 'yueyang-cppcc-2022'] } },
  acts: {
    TITLE: {
      query: { actions: ['ENACT', 'AMEND', 'INSPECT'], yearFrom: 2022 },
      ascending: [
        '白城 INSPECT DONE 中华人民共和国安全生产法 2022 2023',
        '岳阳 ENACT DONE 岳阳市东洞庭湖保护条例 2022',
        '白城 AMEND DONE 白城市志愿服务条例 2023',
        '白城 ENACT DONE 白城市志愿服务条例 2022',
        '白城 ENACT DONE 白城市饮用水水源保护条例 2023',
      ],
    },
    YEAR: {
      query: { actions: ['ENACT', 'INSPECT'] },
      ascending: [
        '岳阳 INSPECT DONE 中华人民共和国安全生产法 2021',
        '白城 INSPECT DONE 中华人民共和国安全生产法 2022 2023',
        '岳阳 ENACT DONE 岳阳市东洞庭湖保护条例 2022',
        '白城 ENACT DONE 白城市志愿服务条例 2022',
        '白城 ENACT DONE 白城市饮用水水源保护条例 2023',
        '岳阳 ENACT DONE 关于100%河湖治理的决定',
        '白城 ENACT PLANNED 白城市饮用水水源保护条例',
      ],
      without: 2,
    },
    ACTION: {
      query: { bodies: [committee.id] },
      ascending: [
        '白城 AMEND DONE 白城市志愿服务条例 2023',
        '白城 ENACT DONE 白城市志愿服务条例 2022',
        '白城 ENACT DONE 白城市饮用水水源保护条例 2023',
        '白城 ENACT PLANNED 白城市饮用水水源保护条例',
        '白城 INSPECT DONE 中华人民共和国安全生产法 2022 2023',
      ],
    },
  },
  holdings: {
    OFFICE: { ascending: ['王芳 主席', '张明 主任 2023-01-10 2024-01-09', '李华 副主任 2024-01-09'] },
  },
  mentions: {
    DOCUMENT: {
      query: { entity: committee.id },
      ascending: [
        'baicheng-2022 40-48 白城市人民代表大会常务委员会',
        'baicheng-2022 65-68 白城市人民代表大会常务委员会',
        'baicheng-2022 101-104 白城市人民代表大会常务委员会',
        'baicheng-2022 122-125 白城市人民代表大会常务委员会',
        'baicheng-2023 0-3 白城市人民代表大会常务委员会',
      ],
    },
  },
  entities: {
    ID: {
      query: { kinds: ['REGULATION', 'MEETING'] },
      ascending: [
        '白城市第七届人民代表大会第三次会议',
        '中华人民共和国安全生产法',
        '关于100%河湖治理的决定',
        '岳阳市东洞庭湖保护条例',
        '白城市志愿服务条例',
        '白城市饮用水水源保护条例',
        '（试行）节水办法',
        '𠮷家湾保护办法',
      ],
    },
  },
  judgements: {
    RECORDED: { ascending: ['DIFFERENT 01-01 01-02', 'UNSURE 01-02 now', 'DIFFERENT 01-03 now'] },
  },
};

export function describeOrders(open: OpenStore): void {
  describe('orders what it lists', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      for (const report of SAMPLE) await store.putReport(report);
      await store.judge(HISTORY);
    });
    afterAll(() => store.close());

    for (const listing of Object.keys(EXPECTED) as Listing[]) describeListing(listing, EXPECTED[listing]);

    function describeListing<L extends Listing>(listing: L, orders: Readonly<Record<string, Order<L>>>): void {
      for (const [name, { query = SOME[listing], ascending, without = 0 }] of Object.entries(orders)) {
        const field = name as OrderBy<L>['field']; // the keys of the table above
        const withValue = ascending.slice(0, ascending.length - without);
        const last = ascending.slice(ascending.length - without);
        it(`${listing} by ${name} ascending, then descending`, async () => {
          expect(await listed(store, listing, query, { field, direction: 'ASC' })).toEqual(ascending);
          const descending = [...withValue.toReversed(), ...last.toReversed()];
          expect(await listed(store, listing, query, { field, direction: 'DESC' })).toEqual(descending);
        });
      }
      it(`${listing} by its first order where none is asked for`, async () => {
        const [field] = Object.keys(ORDERS[listing]) as OrderBy<L>['field'][];
        const byFirst = field && (await listed(store, listing, SOME[listing], { field, direction: 'ASC' }));
        expect(await listed(store, listing, SOME[listing])).toEqual(byFirst);
      });
    }
  });
}
