import type { Status } from '../../model/vocabulary.js';
import type { ReadSentence } from '../resolve.js';

const UNDER_WAY = /(?:正在|推进|启动|着手|抓紧|加快|加紧|筹备|继续做好|列为|列入)[^，。；]{0,12}$/;
const AHEAD = /(?:将|拟|即将|准备|计划|要|力争)[^，。；、]{0,10}$/;

/** Whether an act is done, under way or planned: the plan part plans; before the verb, words such as 正在 or 拟 say so too. */
export function actStatus(sentence: ReadSentence, clauseStart: number, at: number, progress: boolean): Status {
  if (sentence.part === 'PLAN') return 'PLANNED';
  const before = sentence.text.slice(clauseStart, at);
  if (AHEAD.test(before) && !/将[^，。；]{4,}$/.test(before)) return 'PLANNED';
  if (progress) return 'IN_PROGRESS';
  return UNDER_WAY.test(before) ? 'IN_PROGRESS' : 'DONE';
}
