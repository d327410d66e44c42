/** The domain's vocabularies as public enums; a word that lacks a meaning here does not compile. */
import type {
  Action,
  ActivityCategory,
  BodyKind,
  DocumentKind,
  EntityKind,
  Judgement,
  PlaceLevel,
  ProjectKind,
  RegulationKind,
  RelationKind,
  StatisticsBy,
  StatisticsOf,
  Status,
} from '../model/vocabulary.js';
import { publicEnum } from './publicEnum.js';

export const EntityKindEnum = publicEnum('EntityKind', 'What an entity of the graph is.', {
  PLACE: 'An administrative division.',
  BODY: 'An institution: a congress, a government, a court, a party committee, a company …',
  REGULATION: 'A law, a local regulation, a decision, a policy or another normative document.',
  PROJECT: 'A named undertaking: an infrastructure project, a programme, a campaign, a platform, a brand.',
  PERSON: 'Someone who holds an office.',
  OFFICE: 'An office in a body, whoever holds it.',
  MEETING: 'A session of a body.',
} satisfies Record<EntityKind, string>);

export const PlaceLevelEnum = publicEnum('PlaceLevel', 'Level of an administrative division.', {
  COUNTRY: 'A whole country: China, or another one that a report names.',
  PROVINCE: 'A province, an autonomous region or a municipality under the central government (省, 自治区, 直辖市).',
  PREFECTURE: 'A city or another division below the province (地级市, 地区, 自治州, 盟).',
  COUNTY: 'A county, a district or a city at county level (县, 区, 县级市, 旗).',
  TOWNSHIP: 'A township, a town or a subdistrict (乡, 镇, 街道).',
  VILLAGE: 'A village or a residents’ community (村, 社区).',
} satisfies Record<PlaceLevel, string>);

export const BodyKindEnum = publicEnum('BodyKind', 'What kind of institution a body is.', {
  CONGRESS: 'A people’s congress (人民代表大会).',
  STANDING_COMMITTEE: 'The standing committee of a people’s congress (人民代表大会常务委员会).',
  SPECIAL_COMMITTEE: 'A special or working committee of a congress or of a CPPCC (专门委员会, 工作委员会).',
  PARTY_COMMITTEE: 'A committee of the Communist Party (党委).',
  PARTY_GROUP: 'The leading Party members’ group within another body (党组).',
  GOVERNMENT: 'A people’s government (人民政府) or the State Council.',
  DEPARTMENT: 'A department or an office of a government, a party committee or a congress.',
  CPPCC: 'A committee of the Chinese People’s Political Consultative Conference (政协).',
  CPPCC_SC: 'The standing committee of a CPPCC committee (政协常委会).',
  COURT: 'A people’s court (人民法院).',
  PROCURATORATE: 'A people’s procuratorate (人民检察院).',
  SUPERVISION: 'A supervision commission (监察委员会).',
  MASS_ORG: 'A mass organisation: trade unions, youth league, women’s federation … (人民团体).',
  DEMOCRATIC_PARTY: 'One of the eight democratic parties, or the Federation of Industry and Commerce.',
  COMPANY: 'A company.',
  UNIVERSITY: 'A university, a school or a research institute.',
  MEDIA: 'A newspaper, a broadcaster or another medium.',
  OTHER: 'Any other institution.',
} satisfies Record<BodyKind, string>);

export const RegulationKindEnum = publicEnum('RegulationKind', 'What kind of normative document a regulation is.', {
  LAW: 'A national law, the constitution included (法律).',
  ADMIN_REGULATION: 'An administrative regulation of the State Council (行政法规).',
  LOCAL_REGULATION: 'A regulation passed by a local people’s congress or its standing committee (地方性法规).',
  DECISION: 'A decision or a resolution of a congress or a standing committee (决定, 决议).',
  INTERNAL_RULE: 'Rules of procedure and internal systems of the body itself (议事规则, 制度).',
  POLICY: 'An opinion, a plan, a programme or a measure of the Party or the government (意见, 规划, 方案).',
  OTHER: 'Any other normative document.',
} satisfies Record<RegulationKind, string>);

export const ActionEnum = publicEnum('Action', 'What a body did to a regulation.', {
  ENACT: 'Made it: drew it up, passed it, promulgated it (制定, 出台, 通过).',
  AMEND: 'Changed it (修改, 修订, 修正).',
  REPEAL: 'Ended it (废止).',
  REVIEW: 'Deliberated on a draft without the words saying that it passed (审议, 一审, 二审).',
  APPROVE: 'Approved what another body made (批准).',
  RESEARCH: 'Prepared it: studies, drafting, hearings on a law to come (立法调研, 起草, 论证).',
  INSPECT: 'Checked how it is carried out (执法检查).',
  IMPLEMENT: 'Carried it out, followed it, taught it (贯彻, 落实, 实施).',
  OTHER: 'Any other explicit act: assessed it, filed it, commented on it …',
} satisfies Record<Action, string>);

export const StatusEnum = publicEnum('Status', 'How far an act has come, as the report tells it.', {
  DONE: 'Done in the period that the report covers.',
  IN_PROGRESS: 'Begun and not finished (正在, 推进, 已一审).',
  PLANNED: 'Announced for the time to come (将, 拟, the plan part of a report).',
} satisfies Record<Status, string>);

export const ActivityCategoryEnum = publicEnum('ActivityCategory', 'What kind of activity a body reports.', {
  MEETING: 'Held meetings.',
  DELIBERATION: 'Heard and deliberated on reports (听取和审议).',
  LEGISLATION: 'Made, changed or repealed regulations.',
  DECISION: 'Took decisions and resolutions.',
  INSPECTION: 'Inspected how laws are carried out (执法检查).',
  RESEARCH: 'Studied, visited, looked into (调研, 视察, 考察).',
  APPOINTMENT: 'Appointed and removed officials (任免).',
  OATH: 'Held oaths to the constitution (宪法宣誓).',
  DEPUTY_WORK: 'Worked with deputies and members: motions, suggestions, proposals, visits (代表工作, 提案).',
  CONSULTATION: 'Consulted (协商).',
  TRAINING: 'Trained, taught, lectured (培训, 学习).',
  REPORTING: 'Reported to and asked instructions of the Party committee (请示报告).',
  FILING_REVIEW: 'Filed and reviewed normative documents (备案审查).',
  INQUIRY: 'Questioned a government on one subject (专题询问, 质询).',
  PUBLICITY: 'Published and promoted (宣传).',
  OTHER: 'Anything else that a report says and counts.',
} satisfies Record<ActivityCategory, string>);

export const ProjectKindEnum = publicEnum('ProjectKind', 'What kind of undertaking a project is.', {
  INFRASTRUCTURE: 'Something that is built.',
  PROGRAMME: 'A programme of work with a name of its own.',
  CAMPAIGN: 'A campaign or a series of events.',
  PLATFORM: 'A platform, a station, a system that people use.',
  BRAND: 'A way of working that goes by a name (品牌).',
} satisfies Record<ProjectKind, string>);

export const DocumentKindEnum = publicEnum('DocumentKind', 'What kind of report a document is.', {
  NPC_SC: 'Work report of the standing committee of a people’s congress.',
  CPPCC_SC: 'Work report of the standing committee of a CPPCC committee.',
  GOVERNMENT: 'Work report of a government.',
  PARTY: 'Report of a Party committee.',
  DEMOCRATIC_PARTY: 'Report of a democratic party’s committee.',
  YEARBOOK: 'A page of a yearbook (年鉴).',
  OTHER: 'Any other report.',
} satisfies Record<DocumentKind, string>);

export const RelationKindEnum = publicEnum(
  'RelationKind',
  'The lines that are drawn and walked, from source to target.',
  {
    PART_OF: 'A body is part of a body, a place of a place.',
    OF: 'A body, a regulation or a project belongs to a place.',
    HOLDS: 'A person holds an office.',
    IN: 'An office is one in a body.',
    ENACTED: 'A body made a regulation: acts ENACT.',
    AMENDED: 'A body changed a regulation: acts AMEND.',
    REPEALED: 'A body ended a regulation: acts REPEAL.',
    REVIEWED: 'A body deliberated on a draft: acts REVIEW.',
    APPROVED: 'A body approved what another one made: acts APPROVE.',
    RESEARCHED: 'A body prepared a regulation to come: acts RESEARCH.',
    INSPECTED: 'A body checked how a regulation is carried out: acts INSPECT.',
    IMPLEMENTED: 'A body carried a regulation out: acts IMPLEMENT.',
    ACTED_ON: 'A body did something else to a regulation: acts OTHER. Acts of all statuses count, plans too.',
    CARRIED_OUT: 'A body did something about a project.',
    HELD: 'A body met in a meeting.',
    MENTIONS: 'A body’s reports speak of an entity: those that it issued itself.',
  } satisfies Record<RelationKind, string>,
);

export const StatisticsOfEnum = publicEnum('StatisticsOf', 'What is counted.', {
  REGULATION_ACTS: 'Acts on regulations: each body, regulation, action and status once.',
  ACTIVITIES: 'What bodies did, as often as reports tell it.',
  ACTIVITY_COUNTS:
    'The sum of the activities’ counts; together with UNIT, so that people and meetings are not added up.',
} satisfies Record<StatisticsOf, string>);

export const StatisticsByEnum = publicEnum(
  'StatisticsBy',
  'What makes the groups. What has no value for one (no year, no place) is in no group; what has several (joint actors, ' +
    'topics) is in each.',
  {
    PLACE: 'The place of the body that acted; keys are ids.',
    PROVINCE: 'The province that the body belongs to or lies in; keys are ids.',
    BODY: 'The body that acted; keys are ids.',
    BODY_KIND: 'The kind of the body that acted.',
    YEAR: 'The year that reports give for it.',
    ACTION: 'What was done to a regulation.',
    STATUS: 'How far it has come.',
    CATEGORY: 'The category of the activity.',
    REGULATION_KIND: 'The kind of the regulation that it is about.',
    TOPIC: 'The topics of the regulation that it is about.',
    DOCUMENT: 'The report that tells it; keys are ids.',
    UNIT: 'The classifier that was counted with: 次, 件, 人次.',
  } satisfies Record<StatisticsBy, string>,
);

export const JudgementEnum = publicEnum('Judgement', 'What somebody has judged of two entities.', {
  SAME: 'They are one: both ids answer, and all that is said of either is said of it.',
  DIFFERENT: 'They are two, and stay so whatever is read or judged later.',
  UNSURE: 'Nobody knows: takes back what was judged before.',
} satisfies Record<Judgement, string>);
