/** What the codes are called in tables that people read; the explorer calls them the same. */
import type { Action, BodyKind, RegulationKind, Status } from '../model/vocabulary.js';

export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  ENACT: '制定',
  AMEND: '修改',
  REPEAL: '废止',
  REVIEW: '审议',
  APPROVE: '批准',
  RESEARCH: '调研起草',
  INSPECT: '执法检查',
  IMPLEMENT: '实施',
  OTHER: '其他',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  DONE: '已完成',
  IN_PROGRESS: '进行中',
  PLANNED: '计划',
};

export const REGULATION_KIND_WORDS: Readonly<Record<RegulationKind, string>> = {
  LAW: '法律',
  ADMIN_REGULATION: '行政法规',
  LOCAL_REGULATION: '地方性法规',
  DECISION: '决议决定',
  INTERNAL_RULE: '内部规则',
  POLICY: '政策文件',
  OTHER: '其他文件',
};

export const BODY_KIND_WORDS: Readonly<Record<BodyKind, string>> = {
  CONGRESS: '人民代表大会',
  STANDING_COMMITTEE: '人大常委会',
  SPECIAL_COMMITTEE: '专门（工作）委员会',
  PARTY_COMMITTEE: '党委',
  PARTY_GROUP: '党组',
  GOVERNMENT: '人民政府',
  DEPARTMENT: '部门',
  CPPCC: '政协委员会',
  CPPCC_SC: '政协常委会',
  COURT: '法院',
  PROCURATORATE: '检察院',
  SUPERVISION: '监察委员会',
  MASS_ORG: '人民团体',
  DEMOCRATIC_PARTY: '民主党派、工商联',
  COMPANY: '企业',
  UNIVERSITY: '院校',
  MEDIA: '媒体',
  OTHER: '其他机构',
};
