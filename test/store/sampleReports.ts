/** Four small reports that share places, bodies, a law and an official: what the contract of every store is tried on. */
import type { MeetingRecord, ReportGraph } from '../../src/model/graph.js';
import { body, office, person, project, regulation, reportOf, village } from './fixtures.js';

export const CHINA = 'place/100000';
export const JILIN = 'place/220000';
export const BAICHENG = 'place/220800';
export const TAOBEI = 'place/220802';
export const HUNAN = 'place/430000';
export const YUEYANG = 'place/430600';
const LOUQU = 'place/430602';

export const congress = body('白城市人民代表大会', 'CONGRESS', BAICHENG);
export const committee = body('白城市人民代表大会常务委员会', 'STANDING_COMMITTEE', BAICHENG, congress.id);
export const government = body('白城市人民政府', 'GOVERNMENT', BAICHENG);
/** The same body as a report knows it that only names it: a weaker claim. */
const governmentByName = body('白城市人民政府', 'OTHER');
const district = body('洮北区人民政府', 'GOVERNMENT', TAOBEI, government.id);
export const yueyang = body('岳阳市人民代表大会常务委员会', 'STANDING_COMMITTEE', YUEYANG);
/** Nobody says where it is. */
const waterworks = body('清源水务公司', 'COMPANY');
const consultative = body('中国人民政治协商会议岳阳市委员会', 'CPPCC', YUEYANG);

export const volunteers = regulation('白城市志愿服务条例', 'LOCAL_REGULATION', BAICHENG, ['基层治理', '志愿服务']);
const topicsOfWater = ['生态文明建设', '饮用水水源保护'];
export const water = regulation('白城市饮用水水源保护条例', 'LOCAL_REGULATION', BAICHENG, topicsOfWater, '水');
export const safety = regulation('中华人民共和国安全生产法', 'LAW', CHINA);
export const lake = regulation('岳阳市东洞庭湖保护条例', 'LOCAL_REGULATION', YUEYANG, ['生态文明建设']);
const rivers = regulation('关于100%河湖治理的决定', 'DECISION', YUEYANG);
/** Beyond the basic plane: by code point behind the full-width bracket, by UTF-16 unit before it. */
export const bay = regulation('𠮷家湾保护办法', 'POLICY', LOUQU, [], '水');
const saving = regulation('（试行）节水办法', 'POLICY', LOUQU, [], '水');

const clear = project('“清水”行动', 'CAMPAIGN', BAICHENG);
const pretty = project('“美丽_村庄”', 'BRAND', LOUQU);
const meixi = village('梅溪村', LOUQU);
export const zhang = person('张明', BAICHENG);
const li = person('李华', BAICHENG);
const wang = person('王芳', YUEYANG);
export const director = office(committee, '主任');
const deputy = office(committee, '副主任');
const chair = office(consultative, '主席');
const meeting: MeetingRecord = {
  type: 'MEETING',
  id: 'meeting/白城市第七届人民代表大会第三次会议',
  name: '白城市第七届人民代表大会第三次会议',
  body: congress.id,
  session: '第七届第三次会议',
  date: '2023-01-10',
};

export const baicheng2022 = reportOf(
  'baicheng-2022',
  {
    title: '白城市人民代表大会常务委员会工作报告',
    kind: 'NPC_SC',
    issuer: committee.id,
    place: BAICHENG,
    coversYears: [2022],
    planYear: 2023,
    presenter: { person: zhang.id, office: director.id },
    meeting: meeting.id,
    date: '2023-01-10',
    source: 'baicheng-2022.txt',
  },
  [congress, committee, governmentByName, district, volunteers, water, safety, clear, zhang, director, meeting],
  [
    {
      text: '2023年1月10日在白城市第七届人民代表大会第三次会议上，张明主任作了报告。',
      names: { [meeting.id]: meeting.name, [zhang.id]: '张明', [director.id]: null },
      holds: [{ person: zhang.id, office: director.id, asOf: '2023-01-10' }],
    },
    {
      text: '白城市人大常委会审议通过《白城市志愿服务条例》。',
      section: '一、立法',
      names: { [committee.id]: '白城市人大常委会', [volunteers.id]: volunteers.name, [BAICHENG]: '白城' },
      does: [
        {
          category: 'LEGISLATION',
          action: 'ENACT',
          status: 'DONE',
          year: 2022,
          actors: [committee.id],
          about: [volunteers.id],
        },
      ],
    },
    {
      text: '常委会检查了安全生产法在洮北区的实施情况，听取了区政府的汇报。',
      section: '二、监督',
      names: { [committee.id]: '常委会', [safety.id]: '安全生产法', [TAOBEI]: '洮北区', [district.id]: '区政府' },
      does: [
        {
          category: 'INSPECTION',
          action: 'INSPECT',
          status: 'DONE',
          year: 2022,
          actors: [committee.id],
          about: [safety.id],
          confidence: 0.4,
        },
      ],
    },
    {
      text: '全年召开常委会会议 8 次，任免干部 35 人。',
      section: '二、监督',
      names: { [committee.id]: '常委会' },
      does: [
        {
          category: 'MEETING',
          status: 'DONE',
          year: 2022,
          actors: [committee.id],
          object: '常委会会议',
          count: 8,
          unit: '次',
        },
        {
          category: 'APPOINTMENT',
          status: 'DONE',
          year: 2022,
          actors: [committee.id],
          object: '干部',
          count: 35,
          unit: '人',
        },
      ],
    },
    {
      text: '常委会会同市政府开展“清水”行动。',
      section: '二、监督',
      names: { [committee.id]: '常委会', [government.id]: '市政府', [clear.id]: clear.name },
      does: [
        {
          category: 'OTHER',
          status: 'IN_PROGRESS',
          actors: [committee.id, government.id],
          object: '行动',
          about: [clear.id],
        },
      ],
    },
    {
      text: '明年拟制定饮用水水源保护条例。',
      section: '三、打算',
      names: { [water.id]: '饮用水水源保护条例' },
      does: [
        { category: 'LEGISLATION', action: 'ENACT', status: 'PLANNED', actors: [committee.id], about: [water.id] },
      ],
    },
  ],
);

export const baicheng2023 = reportOf(
  'baicheng-2023',
  {
    title: '白城市人民代表大会常务委员会工作报告',
    kind: 'NPC_SC',
    issuer: committee.id,
    place: BAICHENG,
    coversYears: [2023],
    planYear: 2024,
    date: '2024-01-09',
    source: 'baicheng-2023.txt',
  },
  [congress, committee, government, volunteers, water, safety, zhang, li, director, deputy],
  [
    {
      text: '常委会修改了志愿服务条例，并再次检查安全生产法的实施情况。',
      names: { [committee.id]: '常委会', [volunteers.id]: '志愿服务条例', [safety.id]: '安全生产法' },
      does: [
        {
          category: 'LEGISLATION',
          action: 'AMEND',
          status: 'DONE',
          year: 2023,
          actors: [committee.id],
          about: [volunteers.id],
        },
        {
          category: 'INSPECTION',
          action: 'INSPECT',
          status: 'DONE',
          year: 2023,
          actors: [committee.id],
          about: [safety.id],
        },
      ],
    },
    {
      text: '饮用水水源保护条例已经审议通过，市人民政府正在落实。',
      names: { [water.id]: '饮用水水源保护条例', [government.id]: '市人民政府' },
      does: [
        {
          category: 'LEGISLATION',
          action: 'ENACT',
          status: 'DONE',
          year: 2023,
          actors: [committee.id],
          about: [water.id],
        },
      ],
    },
    {
      text: '全年召开常委会会议 9 次，张明主任、李华副主任出席。',
      names: { [zhang.id]: '张明', [li.id]: '李华', [director.id]: null, [deputy.id]: null, [BAICHENG]: null },
      does: [
        {
          category: 'MEETING',
          status: 'DONE',
          year: 2023,
          actors: [committee.id],
          object: '常委会会议',
          count: 9,
          unit: '次',
        },
      ],
      holds: [
        { person: zhang.id, office: director.id, asOf: '2024-01-09' },
        { person: li.id, office: deputy.id, asOf: '2024-01-09' },
      ],
    },
  ],
);

export const yueyang2022 = reportOf(
  'yueyang-2022',
  {
    title: '岳阳市人民代表大会常务委员会工作报告',
    kind: 'NPC_SC',
    issuer: yueyang.id,
    place: YUEYANG,
    coversYears: [2021, 2022],
    source: 'collection.txt',
  },
  [yueyang, lake, rivers, bay, saving, safety, meixi],
  [
    {
      text: '岳阳市人大常委会制定《东洞庭湖保护条例》，检查了安全生产法的实施情况。',
      names: {
        [yueyang.id]: '岳阳市人大常委会',
        [lake.id]: '东洞庭湖保护条例',
        [safety.id]: '安全生产法',
        [YUEYANG]: '岳阳市',
      },
      does: [
        {
          category: 'LEGISLATION',
          action: 'ENACT',
          status: 'DONE',
          year: 2022,
          actors: [yueyang.id],
          about: [lake.id],
        },
        {
          category: 'INSPECTION',
          action: 'INSPECT',
          status: 'DONE',
          year: 2021,
          actors: [yueyang.id],
          about: [safety.id],
        },
      ],
    },
    {
      text: '作出关于100%河湖治理的决定。',
      names: { [rivers.id]: rivers.name },
      does: [{ category: 'DECISION', action: 'ENACT', status: 'DONE', actors: [yueyang.id], about: [rivers.id] }],
    },
    {
      text: '就𠮷家湾保护办法和（试行）节水办法开展调研。',
      names: { [bay.id]: bay.name, [saving.id]: saving.name },
      does: [
        {
          category: 'RESEARCH',
          action: 'RESEARCH',
          status: 'IN_PROGRESS',
          year: 2022,
          actors: [yueyang.id],
          about: [bay.id],
        },
        {
          category: 'RESEARCH',
          action: 'RESEARCH',
          status: 'IN_PROGRESS',
          year: 2022,
          actors: [yueyang.id],
          about: [saving.id],
        },
      ],
    },
    {
      text: '梅溪村等地的代表提出建议 120 件。',
      names: { [meixi.id]: '梅溪村' },
      does: [
        {
          category: 'DEPUTY_WORK',
          status: 'DONE',
          actors: [yueyang.id],
          object: '代表建议',
          count: 120,
          unit: '件',
          confidence: 0.5,
        },
      ],
    },
  ],
);

export const cppcc2022 = reportOf(
  'yueyang-cppcc-2022',
  {
    title: '中国人民政治协商会议岳阳市委员会常务委员会工作报告',
    kind: 'CPPCC_SC',
    issuer: consultative.id,
    place: YUEYANG,
    coversYears: [],
    source: 'collection.txt',
  },
  [consultative, waterworks, pretty, wang, chair],
  [
    {
      text: '市政协召开协商会议 8 次，推进“美丽_村庄”建设。',
      names: { [consultative.id]: '市政协', [pretty.id]: pretty.name },
      does: [
        {
          category: 'CONSULTATION',
          status: 'DONE',
          year: 2022,
          actors: [consultative.id],
          object: '协商会议',
          count: 8,
          unit: '次',
        },
      ],
    },
    {
      text: '王芳主席出席，清源水务公司作了介绍。',
      names: { [waterworks.id]: waterworks.name, [wang.id]: '王芳', [chair.id]: null },
      does: [{ category: 'REPORTING', status: 'DONE', actors: [waterworks.id], object: '介绍' }],
      holds: [{ person: wang.id, office: chair.id }],
    },
  ],
);

export const SAMPLE: readonly ReportGraph[] = [baicheng2022, baicheng2023, yueyang2022, cppcc2022];
