/** A short report of a city in the style of the genre. */
export const report = (city: string, ...sentences: readonly string[]): string =>
  [
    `${city}人民代表大会常务委员会工作报告`,
    '各位代表：',
    `我受${city}人大常委会委托，向大会报告工作，请予审议。`,
    '一、2022年工作回顾',
    ...sentences,
    '',
  ].join('\n');
