import type { Action, Status } from '../../model/vocabulary.js';
import type { ReadSentence } from '../resolve.js';

const UNDER_WAY = /(?:正在|启动|着手|抓紧|加紧|筹备|继续做好|列为|列入)[^，。；]{0,12}$/;
/** Pushing legislation means that it goes on; pushing the study or the use of a law is what one does. */
const PUSHED = /(?:推进|推动|加快)(?:了|做好|开展|完成)?$/;
const MADE: ReadonlySet<Action> = new Set<Action>(['ENACT', 'AMEND', 'REPEAL', 'REVIEW', 'RESEARCH']);
const AHEAD = /(?:将|拟|即将|准备|计划|要|力争)[^，。；、]{0,10}$/;

/** Whether an act is done, under way or planned: the plan part plans; before the verb, words such as 正在 or 拟 say so too. */
export function actStatus(
  sentence: ReadSentence,
  clauseStart: number,
  at: number,
  action: Action,
  progress: boolean,
): Status {
  if (sentence.part === 'PLAN') return 'PLANNED';
  if (action === 'OTHER') return 'DONE';
  const before = sentence.text.slice(clauseStart, at);
  if (AHEAD.test(before) && !/将[^，。；]{4,}$/.test(before)) return 'PLANNED';
  if (progress || UNDER_WAY.test(before)) return 'IN_PROGRESS';
  return MADE.has(action) && PUSHED.test(before) ? 'IN_PROGRESS' : 'DONE';
}
