import type { Action } from '../../model/vocabulary.js';
import type { ReadSentence } from '../resolve.js';
import { type Standing, standing, standingInPart } from './standing.js';

const UNDER_WAY = /(?:正在|启动|着手|抓紧|加紧|筹备|继续做好|列为|列入)[^，。；]{0,12}$/;
/** Pushing legislation means that it goes on; pushing the study or the use of a law is what one does. */
const PUSHED = /(?:推进|推动|加快)(?:了|做好|开展|完成)?$/;
/** 推动出台: what was pushed came out. */
const CAME_OUT = /^(?:出台|颁布|通过|审议通过|印发)/;
/** 编制了规划纲要, 已制定方案: the plan part also says what stands ready for it. */
const PAST = /^[\u4e00-\u9fff]{2,4}?了/;
const ALREADY = /已经?(?:研究|组织)?$/;
const MADE: ReadonlySet<Action> = new Set<Action>(['ENACT', 'AMEND', 'REPEAL', 'REVIEW', 'RESEARCH']);
const AHEAD = /(?:将|拟|即将|准备|计划|要|力争)[^，。；、]{0,10}$/;

/** 会后，我们将制定…；检查…: what the first clause pledges holds for the rest of the sentence. 将 before a noun only marks the object. */
const PLEDGE =
  /^[^。；]{0,10}(?:我们|常委会|政协|法院|检察院|市政府|省政府)(?:还|也)?将(?:继续|进一步|着力|重点|认真|坚持|围绕|聚焦|制定|修订|修改|审议|听取|开展|检查|推动|加强|深入|全面)/;

/** Whether an act is done, under way or planned: the plan part plans; before the verb, words such as 正在 or 拟 say so too. */
export function actStatus(
  sentence: ReadSentence,
  clauseStart: number,
  at: number,
  action: Action,
  progress: boolean,
): Standing {
  const behind = sentence.text.slice(at);
  const past = PAST.exec(behind)?.[0] ?? ALREADY.exec(sentence.text.slice(clauseStart, at))?.[0];
  if (sentence.part === 'PLAN') {
    return past && MADE.has(action) ? standing('DONE', 'looks back from the plan', past) : standingInPart(sentence);
  }
  if (PLEDGE.test(sentence.text)) return standing('PLANNED', 'stands in a sentence that says what will be done');
  if (action === 'OTHER') return standing('DONE', 'an act of another kind is always done');
  const before = sentence.text.slice(clauseStart, at);
  const takesObject = before.endsWith('将') && sentence.text.charAt(at) === '《'; // 将《…》列为调研项目
  const ahead = takesObject || /将[^，。；]{4,}$/.test(before) ? undefined : AHEAD.exec(before)?.[0];
  if (ahead !== undefined) return standing('PLANNED', 'looks ahead', ahead);
  const underWay =
    UNDER_WAY.exec(before)?.[0] ?? (MADE.has(action) && !CAME_OUT.test(behind) ? PUSHED.exec(before)?.[0] : undefined);
  if (underWay !== undefined) return standing('IN_PROGRESS', 'means that it goes on', underWay);
  return progress ? standing('IN_PROGRESS', 'the word for the act means that it goes on') : standingInPart(sentence);
}
