import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/index.js';
import type { Facts, Located } from '../../src/model/facts.js';
import { HEAD, HOSTILE_TEXTS } from './hostileTexts.js';
import { NO_REPORTS } from './noReports.js';

const extractor = createExtractor();
const DOUBT = /^This does not read like a work report: /;
const LENGTH = 10_000;

const factsOf = (facts: Facts): readonly Located[] => [
  facts.document,
  ...facts.regulationActs,
  ...facts.activities,
  ...facts.roles,
  ...facts.bodies,
  ...facts.places,
  ...facts.projects,
];

/** What is done and by whom: where nobody reports, nobody is known to act. */
const deedsOf = ({ regulationActs, activities, roles }: Facts): readonly Located[] => [
  ...regulationActs,
  ...activities,
  ...roles,
];

describe.each(Object.entries(NO_REPORTS))('%s', (_, text) => {
  const [facts, ...more] = extractor.extract('other.txt', text);

  it('is read with a warning, and with little confidence in what it names', () => {
    expect(more).toEqual([]);
    expect(facts?.warnings).toContainEqual(expect.stringMatching(DOUBT));
    for (const fact of facts ? factsOf(facts) : []) expect(fact.confidence).toBeLessThanOrEqual(0.5);
  });

  it('gives no deeds that it does not tell', () => {
    const told = text.includes('表决通过') ? ['白城市养犬管理条例'] : [];
    expect(facts?.regulationActs.map(({ title }) => title)).toEqual(told);
    expect(facts && deedsOf(facts)).toHaveLength(told.length);
  });
});

describe.each(Object.entries(HOSTILE_TEXTS))('%s', (name, make) => {
  it.each([
    ['alone', ''],
    ['behind the head of a report', HEAD],
  ])('is read with exact offsets: %s', (_, head) => {
    const text = head + make(LENGTH);
    for (const facts of extractor.extract('hostile.txt', text)) {
      for (const fact of factsOf(facts)) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
      expect(facts.document.title.length).toBeLessThanOrEqual(60);
    }
  });

  it('is no source of deeds, and is read with a warning', () => {
    const read = extractor.extract('hostile.txt', make(LENGTH));
    expect(read.flatMap(deedsOf)).toEqual([]);
    const doubted = read.filter(({ warnings }) => warnings.some((warning) => DOUBT.test(warning)));
    // titles of reports are all that is left of a report's words there
    if (name !== 'one title after another') expect(doubted).toHaveLength(read.length);
  });
});

describe('a text of signs that nobody sees', () => {
  it.each(['\u200b\ufeff\u2060', ' \n\u3000\n'])('holds no report', (text) => {
    expect(extractor.extract('blank.txt', text)).toEqual([]);
  });
});

describe('ten megabytes', () => {
  it.each([
    ['of one Chinese character', '啊', 3.5e6],
    ['of one digit', '7', 1e7],
    ['of opening brackets', '《', 3.5e6],
    ['of opening quotation marks', '“', 3.5e6],
  ])('%s are read within seconds, and as nothing', (_, sign, length) => {
    const [facts] = extractor.extract('long.txt', sign.repeat(length));
    expect(facts && factsOf(facts)).toEqual([facts?.document]);
    expect(facts?.warnings).toContainEqual(expect.stringMatching(DOUBT));
  });
});

describe('the report of another kind of body', () => {
  it.each([
    [
      'a government',
      '白城市人民政府工作报告\n各位代表：\n现在，我代表市人民政府，向大会报告政府工作，请予审议。\n一、2022年工作回顾\n过去一年，全市上下推进重点项目建设，加强社会保障，深化改革，完善治理，经济发展稳中向好。新开工项目86个。\n',
    ],
    [
      'a party in its committee',
      '民盟白城市委会2022年工作总结\n2022年，民盟白城市委会加强组织建设，履行参政党职能，开展调研6次，提交提案18件，推动工作落实。\n',
    ],
  ])('%s is read without doubt', (_, text) => {
    expect(extractor.extract('report.txt', text).flatMap(({ warnings }) => warnings)).toEqual([]);
  });
});
