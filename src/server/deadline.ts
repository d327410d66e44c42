import { ZhengtuError } from '../model/errors.js';
import type { GraphStore } from '../store/port.js';
import { asking } from '../store/questions.js';

/**
 * The store as one request sees it: when its time is over, nothing more is asked and no answer is waited for. What changes
 * the graph is left alone, since half an answer about a change is worse than a late one.
 */
export function within(store: GraphStore, ms: number): GraphStore {
  const end = performance.now() + ms;
  return asking(store, (question, args) => before(end, ms, () => Reflect.apply(store[question], store, args)));
}

async function before<Answer>(end: number, ms: number, ask: () => Promise<Answer>): Promise<Answer> {
  const left = end - performance.now();
  if (left <= 0) throw tooLong(ms);
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLong(ms)), left);
  });
  try {
    return await Promise.race([ask(), over]);
  } finally {
    clearTimeout(timer);
  }
}

const tooLong = (ms: number): ZhengtuError =>
  new ZhengtuError('TIMEOUT', `query: expected an answer within ${ms} ms, came none.`, {
    hint: 'ask for fewer rows at a time, or filter more',
  });
