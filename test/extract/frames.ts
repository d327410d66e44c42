import { createExtractor } from '../../src/extract/index.js';
import type { Facts } from '../../src/model/facts.js';
import type { DocumentKind } from '../../src/model/vocabulary.js';

/** The opening of a report of each kind; all are of 白城市 and look back on 2022. */
const OPENINGS: Readonly<Record<string, string>> = {
  NPC_SC:
    '白城市人民代表大会常务委员会工作报告\n各位代表：\n我受市人大常委会委托，向大会报告工作。\n一、2022年工作回顾\n',
  CPPCC_SC:
    '中国人民政治协商会议白城市委员会常务委员会工作报告\n各位委员：\n我代表政协白城市委员会常务委员会，向大会报告工作。\n一、2022年工作回顾\n',
  DEMOCRATIC_PARTY: '民盟白城市委会2022年工作总结\n2022年，民盟白城市委会履行职能。\n',
  YEARBOOK: '【人大工作】\n2022年，白城市人大常委会依法履职。\n【自身建设】\n',
};

const extractor = createExtractor();

/** The facts of one paragraph that stands in a report of the kind given. */
export function factsIn(paragraph: string, kind: DocumentKind = 'NPC_SC'): Facts {
  const opening = OPENINGS[kind];
  if (opening === undefined) throw new RangeError(`no opening is written for reports of the kind ${kind}`);
  const [facts] = extractor.extract('example.txt', `${opening}${paragraph}\n`);
  if (!facts) throw new Error('a text gives one report at least');
  return facts;
}

/** Whether a fact rests on the paragraph itself and not on the opening before it. */
export const restsOn = (paragraph: string, { sentence }: { readonly sentence: string }): boolean =>
  paragraph.replaceAll(/[,:;?!()\s]/g, '').includes(sentence.slice(0, 4).replaceAll(/[，：；？！（）]/g, ''));
