/** What tells the lines of a page from those of a report's head. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { perLexicon } from '../lexicon/perLexicon.js';
import { indexWords } from '../lexicon/words.js';

export interface HeadWords {
  /** 来源：某日报, 本报记者某某摄: whether a line says something about the page or a photograph on it. */
  isImprint(line: string): boolean;
}

/** 省长某某作政府工作报告: below a photograph stands what the person did. */
const DEED = /作(?:了)?[^，。]{0,16}工作报告(?:。|，|$)/;
const REPORTER = /记者[^，。]{0,16}$/;
const PHOTOGRAPH = /^(?:[上下左右]?图|图片)(?:为|：)/;
/** 08:30: the clock of a website. */
const CLOCK = /\d{1,2}[:：时]\d{2}分?(?!\d)/;
/** Labels are short, and so are newspapers' names. */
const LONGEST_LABEL = 60;
const NEWSPAPER = /^[^，。]{2,8}(?:日报|晚报|新闻网|政府网|人大网|政协网)$/;

export const headWordsOf = perLexicon(({ imprint }: Lexicon): HeadWords => {
  const words = (id: string): readonly string[] => imprint.filter((row) => row.id === id).flatMap((row) => row.words);
  const openings = indexWords(words('openings-of-lines').map((word) => [word, true] as const));
  const whole = new Set(words('whole-lines'));
  const ends = words('ends-of-captions');
  return {
    isImprint(line) {
      const plain = line.replace(/[【】。）)]+$/, '');
      if (whole.has(plain) || DEED.test(line) || ends.some((end) => plain.endsWith(end))) return true;
      if (REPORTER.test(plain) || PHOTOGRAPH.test(line) || NEWSPAPER.test(line) || CLOCK.test(line)) return true;
      const opening = line.length <= LONGEST_LABEL ? openings.at(line, 0)?.word : undefined;
      return (
        opening !== undefined && /^(?:时间|日期|单位|机构|次数|数|量)?[：:\s】]|^$/.test(line.slice(opening.length))
      );
    },
  };
});
