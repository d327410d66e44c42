/** The closed vocabularies of the domain. The public enums and the facts format are checked against them. */

export const ENTITY_KINDS = ['PLACE', 'BODY', 'REGULATION', 'PROJECT', 'PERSON', 'OFFICE', 'MEETING'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Levels of administrative division; COUNTY and above have a GB/T 2260 code, TOWNSHIP a GB/T 10114 code. */
export const PLACE_LEVELS = ['COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

export const BODY_KINDS = [
  'CONGRESS',
  'STANDING_COMMITTEE',
  'SPECIAL_COMMITTEE',
  'PARTY_COMMITTEE',
  'PARTY_GROUP',
  'GOVERNMENT',
  'DEPARTMENT',
  'CPPCC',
  'CPPCC_SC',
  'COURT',
  'PROCURATORATE',
  'SUPERVISION',
  'MASS_ORG',
  'DEMOCRATIC_PARTY',
  'COMPANY',
  'UNIVERSITY',
  'MEDIA',
  'OTHER',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const REGULATION_KINDS = [
  'LAW',
  'ADMIN_REGULATION',
  'LOCAL_REGULATION',
  'DECISION',
  'INTERNAL_RULE',
  'POLICY',
  'OTHER',
] as const;
export type RegulationKind = (typeof REGULATION_KINDS)[number];

/** What cities with districts may regulate: Legislation Law, art. 81 as of 2023, in its order. */
export const SUBJECT_MATTERS = ['城乡建设与管理', '生态文明建设', '历史文化保护', '基层治理'] as const;
export type SubjectMatter = (typeof SUBJECT_MATTERS)[number];

export const ACTIONS = [
  'ENACT',
  'AMEND',
  'REPEAL',
  'REVIEW',
  'APPROVE',
  'RESEARCH',
  'INSPECT',
  'IMPLEMENT',
  'OTHER',
] as const;
export type Action = (typeof ACTIONS)[number];

export const STATUSES = ['DONE', 'IN_PROGRESS', 'PLANNED'] as const;
export type Status = (typeof STATUSES)[number];

export const ACTIVITY_CATEGORIES = [
  'MEETING',
  'DELIBERATION',
  'LEGISLATION',
  'DECISION',
  'INSPECTION',
  'RESEARCH',
  'APPOINTMENT',
  'OATH',
  'DEPUTY_WORK',
  'CONSULTATION',
  'TRAINING',
  'REPORTING',
  'FILING_REVIEW',
  'INQUIRY',
  'PUBLICITY',
  'OTHER',
] as const;
export type ActivityCategory = (typeof ACTIVITY_CATEGORIES)[number];

export const PROJECT_KINDS = ['INFRASTRUCTURE', 'PROGRAMME', 'CAMPAIGN', 'PLATFORM', 'BRAND'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

export const DOCUMENT_KINDS = [
  'NPC_SC',
  'CPPCC_SC',
  'GOVERNMENT',
  'PARTY',
  'DEMOCRATIC_PARTY',
  'YEARBOOK',
  'OTHER',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The edges that are drawn and walked, each from its source to its target: what they say stands in the public enum. */
export const RELATION_KINDS = [
  'PART_OF',
  'OF',
  'HOLDS',
  'IN',
  'ENACTED',
  'AMENDED',
  'REPEALED',
  'REVIEWED',
  'APPROVED',
  'RESEARCHED',
  'INSPECTED',
  'IMPLEMENTED',
  'ACTED_ON',
  'CARRIED_OUT',
  'HELD',
  'MENTIONS',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** The relation that an act draws between a body and a regulation; ACTED_ON is what no other one says. */
export const RELATION_OF_ACTION = {
  ENACT: 'ENACTED',
  AMEND: 'AMENDED',
  REPEAL: 'REPEALED',
  REVIEW: 'REVIEWED',
  APPROVE: 'APPROVED',
  RESEARCH: 'RESEARCHED',
  INSPECT: 'INSPECTED',
  IMPLEMENT: 'IMPLEMENTED',
  OTHER: 'ACTED_ON',
} as const satisfies Readonly<Record<Action, RelationKind>>;

export const STATISTICS_OF = ['REGULATION_ACTS', 'ACTIVITIES', 'ACTIVITY_COUNTS'] as const;
export type StatisticsOf = (typeof STATISTICS_OF)[number];

export const STATISTICS_BY = [
  'PLACE',
  'PROVINCE',
  'BODY',
  'BODY_KIND',
  'YEAR',
  'ACTION',
  'STATUS',
  'CATEGORY',
  'REGULATION_KIND',
  'TOPIC',
  'DOCUMENT',
  'UNIT',
] as const;
export type StatisticsBy = (typeof STATISTICS_BY)[number];

export const JUDGEMENTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];
