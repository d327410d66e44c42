/**
 * Reports by the thousand, for measuring: put together at random, from sentences written for this, and the same on every
 * machine. They have the length and the make-up of real ones, and say nothing about anybody.
 */

export interface GeneratedReport {
  readonly name: string;
  readonly text: string;
}

/** `length` is about how many characters each has; real ones have 8,000. */
export function manyReports(count: number, { seed = 1, length = 8_000 } = {}): readonly GeneratedReport[] {
  const digits = String(count - 1).length;
  return Array.from({ length: count }, (_, n) => ({
    name: `${String(n).padStart(digits, '0')}.txt`,
    text: reportOf(n, length, randomFrom(seed + n)),
  }));
}

const CITIES = ['白城市', '保定市', '常州市', '济南市', '龙岩市', '南通市', '永州市', '岳阳市', '镇江市', '雅安市'];
/** What generated reports speak of; bench/search.ts speaks of the same. */
export const THINGS = [
  '物业管理',
  '养犬管理',
  '停车管理',
  '志愿服务',
  '文明行为促进',
  '河道保护',
  '湿地保护',
  '电梯安全',
  '餐厨垃圾管理',
  '历史建筑保护',
];
export const MATTERS = [
  '教育均衡',
  '基层医疗',
  '老旧小区改造',
  '农村供水',
  '养老服务',
  '污水处理',
  '校园食品安全',
  '公共交通',
  '就业帮扶',
  '森林防火',
];
const NAMES = ['连心', '春风', '暖流', '灯塔', '同行', '清泉'];

/** △ is a regulation's subject, ◇ a matter, □ a number, ○ a name, ● the city. */
const SENTENCES = [
  '全年召开常委会会议□次、主任会议□次，听取审议专项工作报告□项，作出决议决定□项。',
  '制定《●△条例》，对管理职责、服务标准和法律责任作出规定，为做好这项工作提供了依据。',
  '审议通过《●△办法》，初次审议△条例草案，开展△立法调研。',
  '修改△条例，废止△若干规定，推动法规与上位法相衔接。',
  '围绕◇开展专题调研，组织代表□人次深入乡镇和社区，提出意见建议□条。',
  '检查《●△条例》实施情况，发现问题□个，督促市政府及其有关部门限期整改。',
  '听取审议市政府关于◇情况的报告，就◇开展专题询问，现场提出问题□个。',
  '依法任免国家机关工作人员□人次，组织宪法宣誓□场次，□名代表列席常委会会议。',
  '市十五届人大三次会议期间代表提出的建议□件全部办结，满意率稳步提高。',
  '建成代表联络站□个，接待群众□人次，收集民情民意□件，推动解决◇等问题□个。',
  '市人大常委会党组坚持把方向、管大局、保落实，向市委请示报告重要事项□次。',
  '实施“○”行动，打造“○”代表工作品牌，让代表履职更有温度、更接地气。',
  '审查市政府和县级人大常委会报送的规范性文件□件，提出审查意见□条。',
  '市监委、市中级人民法院、市人民检察院依法履行职责，接受监督的自觉性进一步增强。',
  '看到成绩的同时，我们也清醒地认识到，监督的针对性还要增强，联系代表的方式还要丰富。',
  '常委会组成人员分组到企业和村屯走访，面对面听取意见，把群众的期盼带到会上来。',
];
const PLANS = [
  '制定△条例，修改△办法，审议◇条例草案。',
  '听取审议◇情况的报告，检查△条例实施情况，开展◇专题询问。',
  '组织代表视察□次，培训代表□人次，办好代表建议。',
];

function reportOf(n: number, length: number, random: Random): string {
  const city = CITIES[n % CITIES.length] ?? '白城市';
  const year = 2005 + (n % 20);
  const body = (sentences: readonly string[], long: number): string => {
    let text = '';
    for (let i = 1; text.length < long; i++)
      text += filled(pick(sentences, random), city, random) + (i % 6 ? '' : '\n');
    return text.trimEnd();
  };
  return [
    `${city}人民代表大会常务委员会工作报告`,
    '各位代表：',
    '我受市人大常委会委托，向大会报告工作，请予审议。',
    `一、${year}年工作回顾`,
    body(SENTENCES, length * 0.85),
    `二、${year + 1}年工作安排`,
    body(PLANS, length * 0.1),
    '',
  ].join('\n');
}

const filled = (sentence: string, city: string, random: Random): string =>
  sentence.replace(/[●△◇□○]/g, (sign) => {
    if (sign === '●') return city;
    if (sign === '□') return String(2 + Math.floor(random() * 300));
    return pick(sign === '△' ? THINGS : sign === '◇' ? MATTERS : NAMES, random);
  });

type Random = () => number;

const pick = (words: readonly string[], random: Random): string => words[Math.floor(random() * words.length)] ?? '';

/** mulberry32: small, and good enough to mix sentences. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
