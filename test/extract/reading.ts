import { createExtractor } from '../../src/extract/index.js';
import type { Facts } from '../../src/model/facts.js';

const extractor = createExtractor();

/**
 * Facts of sentences that stand in the review part (or, with `plan`, in the plan part) of a report of 白城市's standing
 * committee. The frame itself states no act, activity or project.
 */
export function readInFrame(sentences: string, { plan = false }: { readonly plan?: boolean } = {}): Facts {
  const review = plan ? '一年来，各项工作取得新的进展。' : sentences;
  const ahead = plan ? sentences : '做好各项工作。';
  const text = [
    '白城市人民代表大会常务委员会工作报告',
    '各位代表：',
    '2023年主要工作',
    review,
    '2024年主要任务',
    ahead,
    '',
  ].join('\n');
  const [facts] = extractor.extract('baicheng.txt', text);
  if (!facts) throw new Error('the frame was not read as a report');
  return facts;
}
