/** Reports of a country that does not exist in this way: as many cities and years as asked for, always the same ones. */
import type { ActivityRecord, EntityRecord, EvidenceRef, PassageRecord, ReportGraph } from '../../src/model/graph.js';
import {
  activityId,
  bodyId,
  documentId,
  officeId,
  passageId,
  personId,
  placeId,
  regulationId,
} from '../../src/model/ids.js';
import type { Action, ActivityCategory, Status } from '../../src/model/vocabulary.js';
import { type OfficialPlace, officialDivisions } from '../../src/places/official.js';

const YEARS = [2020, 2021, 2022, 2023, 2024];
const SENTENCES = 588;
const ACTS = 36;
const COUNTED = 82;

const SUBJECTS =
  '物业管理 生活垃圾 文明行为 志愿服务 养犬管理 历史文化 饮用水源 城市绿化 停车场 餐厨废弃物 湿地保护 电动自行车 古树名木 大气污染 市容环境 户外广告 燃气管理 消防安全 养老服务 红色资源'.split(
    ' ',
  );
const LAWS =
  '安全生产法 食品安全法 环境保护法 义务教育法 劳动法 水法 森林法 土地管理法 残疾人保障法 老年人权益保障法'.split(' ');
const ACTIONS: readonly Action[] = [
  'ENACT',
  'AMEND',
  'REPEAL',
  'REVIEW',
  'APPROVE',
  'RESEARCH',
  'INSPECT',
  'IMPLEMENT',
];
const VERBS: Readonly<Partial<Record<Action, string>>> = {
  ENACT: '制定',
  AMEND: '修改',
  REPEAL: '废止',
  REVIEW: '审议',
  APPROVE: '批准',
  RESEARCH: '调研',
  INSPECT: '检查',
  IMPLEMENT: '贯彻',
};
const CATEGORIES: readonly ActivityCategory[] = [
  'MEETING',
  'DELIBERATION',
  'RESEARCH',
  'DEPUTY_WORK',
  'TRAINING',
  'CONSULTATION',
];
const OBJECTS = '常委会会议 专项工作报告 专题调研 代表建议 培训班 座谈会 联络站 议案'.split(' ');

/** Enough for what is not told by the clock: mulberry32. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

export function* generate(cities: number): Generator<ReportGraph> {
  const places = officialDivisions().filter(({ level }) => level === 'PREFECTURE');
  for (const year of YEARS)
    for (const [index, place] of places.slice(0, cities).entries())
      yield report(place, year, dice(year * 1000 + index));
}

function report({ code, name: city }: OfficialPlace, year: number, roll: (sides: number) => number): ReportGraph {
  const slug = `${code}-${year}`;
  const document = documentId(slug);
  const place = placeId(code);
  const congress = `${city}人民代表大会`;
  const committee = `${congress}常务委员会`;
  const [actor, chair, speaker] = [bodyId(committee), officeId(committee, '主任'), personId('林一鸣', code)];
  const entities = new Map<string, EntityRecord>(
    (
      [
        { type: 'BODY', id: bodyId(congress), name: congress, kind: 'CONGRESS', place },
        { type: 'BODY', id: actor, name: committee, kind: 'STANDING_COMMITTEE', place, parent: bodyId(congress) },
        { type: 'OFFICE', id: chair, name: `${committee}主任`, title: '主任', body: actor },
        { type: 'PERSON', id: speaker, name: '林一鸣', place },
      ] as const
    ).map((entity) => [entity.id, entity]),
  );
  const passages: PassageRecord[] = [];
  const activities: ActivityRecord[] = [];
  const mentions: ReportGraph['mentions'][number][] = [];
  let text = '';

  const say = (sentence: string): ((words: string) => EvidenceRef) => {
    const start = text.length;
    const passage = {
      id: passageId(slug, start),
      start,
      end: start + sentence.length,
      sentence,
      section: '一、工作回顾',
    };
    passages.push(passage);
    text += `${sentence}\n`;
    return (words) => {
      const from = start + sentence.indexOf(words);
      return { document, passage: passage.id, start: from, end: from + words.length };
    };
  };
  const mention = (entity: string, surface: string, evidence: EvidenceRef) =>
    mentions.push({ entity, surface, evidence });

  const head = say(`${city}人大常委会主任林一鸣向大会报告工作。`);
  mention(place, city, head(city));
  mention(speaker, '林一鸣', head('林一鸣'));
  for (let n = 0; n < ACTS; n += 1) {
    const action = ACTIONS[roll(ACTIONS.length)] ?? 'ENACT';
    const status: Status = roll(5) === 0 ? 'PLANNED' : 'DONE';
    const own = roll(3) > 0;
    const subject = SUBJECTS[roll(SUBJECTS.length)] ?? '';
    const title = own ? `${city}${subject}条例` : `中华人民共和国${LAWS[roll(LAWS.length)]}`;
    const about = regulationId(title);
    entities.set(about, {
      type: 'REGULATION',
      id: about,
      name: title,
      kind: own ? 'LOCAL_REGULATION' : 'LAW',
      place: own ? place : placeId('100000'),
      topics: own ? ['城乡建设与管理', subject] : [],
      ...(own ? { subject } : {}),
    });
    const at = say(`市人大常委会${year}年第${n + 1}项工作是${VERBS[action]}《${title}》，各方面都予以支持和配合。`);
    const quote = at(`${VERBS[action]}《${title}》`);
    mention(actor, '市人大常委会', at('市人大常委会'));
    mention(about, title, at(title));
    activities.push({
      id: activityId(slug, quote.start, quote.end, action),
      document,
      category: 'LEGISLATION',
      action,
      status,
      year,
      actors: [actor],
      about: [about],
      confidence: 0.9,
      rule: 'generated',
      evidence: [quote],
    });
  }
  for (let n = 0; n < COUNTED; n += 1) {
    const object = OBJECTS[roll(OBJECTS.length)] ?? '';
    const count = 1 + roll(60);
    const at = say(`全年第${n + 1}类事项中组织${object}${count}次，成效得到基层和群众肯定。`);
    const quote = at(`组织${object}${count}次`);
    activities.push({
      id: activityId(slug, quote.start, quote.end, 'count'),
      document,
      category: CATEGORIES[roll(CATEGORIES.length)] ?? 'OTHER',
      status: 'DONE',
      year,
      actors: [actor],
      about: [],
      object,
      count,
      unit: '次',
      confidence: 0.8,
      rule: 'generated',
      evidence: [quote],
    });
  }
  while (passages.length < SENTENCES)
    say(`第${passages.length}段讲述${city}${SUBJECTS[roll(SUBJECTS.length)]}等方面的情况和下一步打算。`);
  return {
    document: {
      id: document,
      title: `${committee}工作报告`,
      kind: 'NPC_SC',
      issuer: actor,
      place,
      coversYears: [year],
      presenter: { person: speaker, office: chair },
      source: `${slug}.txt`,
    },
    text,
    passages,
    entities: [...entities.values()],
    mentions,
    activities,
    holdings: [{ person: speaker, office: chair, evidence: head('主任林一鸣') }],
  };
}
