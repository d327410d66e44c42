/** Numbers as Chinese reports write them: 12, 1.2万, 十六, 两百, 二〇二四. */

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNIT: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a numeral in Arabic or Chinese digits, with 万 and 亿; undefined when it is none. Fractions of a unit are rounded. */
export function numeralValue(written: string): number | undefined {
  const plain = written.replace(/[,，]/g, '');
  const arabic = /^(\d+(?:\.\d+)?)(万|亿|千|百)?$/.exec(plain);
  if (arabic) {
    const scale =
      arabic[2] === '万' ? 1e4 : arabic[2] === '亿' ? 1e8 : arabic[2] === undefined ? 1 : (UNIT[arabic[2]] ?? 1);
    return Math.round(Number(arabic[1]) * scale);
  }
  if (!/^[零〇一二两三四五六七八九十百千万亿]+$/.test(plain)) return undefined;
  if (!/[十百千万亿]/.test(plain)) return Number([...plain].map((char) => DIGIT[char]).join(''));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of plain) {
    const unit = UNIT[char];
    if (char === '万' || char === '亿') {
      total = (total + section + digit) * (char === '万' ? 1e4 : 1e8);
      section = 0;
      digit = 0;
    } else if (unit !== undefined) {
      section += (digit || 1) * unit;
      digit = 0;
    } else {
      digit = DIGIT[char] ?? 0;
    }
  }
  return total + section + digit;
}

/** ISO 8601 date of a written day (2024年1月26日, 二〇二四年一月二十六日). */
export function writtenDate(text: string): string | undefined {
  const found =
    /([12]\d{3}|[一二][〇零一二三四五六七八九]{3})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/.exec(
      text,
    );
  const [year, month, day] = (found?.slice(1) ?? []).map(numeralValue);
  if (!year || !month || !day || month > 12 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Years written out in a text, in its order: 2022年, 二〇二二年. */
export function writtenYears(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\d)(20\d\d|19\d\d|二[〇零][〇零一二三四五六七八九]{2})年(?!代)/g)].map(
    (m) => numeralValue(m[1] ?? '') ?? 0,
  );
}

/** The tenth five-year plan ended with 2005. */
const LAST_OF_TENTH = 2005;
const YEARS_OF_PLAN = 5;

/** The last year of the five-year plan that a text names: 2025 for “十四五”, 2030 for “十五五”. */
export function lastYearOfPlan(text: string): number | undefined {
  const nth = /“?十([一二三四五六七八九])?五[”规时期]/.exec(text);
  return nth ? LAST_OF_TENTH + YEARS_OF_PLAN * (numeralValue(nth[1] ?? '零') ?? 0) : undefined;
}

/** Whether a text names a five-year plan that begins after the year given. */
export function namesLaterPlan(text: string, year: number): boolean {
  const last = lastYearOfPlan(text);
  return last !== undefined && last - YEARS_OF_PLAN >= year;
}
