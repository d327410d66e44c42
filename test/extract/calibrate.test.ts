import { describe, expect, it } from 'vitest';
import { calibrate, ruleKey } from '../../src/extract/calibrate.js';
import { createExtractor } from '../../src/extract/index.js';
import { loadLexicon } from '../../src/extract/lexicon/lexicon.js';
import { readInFrame } from './reading.js';

const facts = readInFrame('制定《白城市志愿服务条例》，召开主任会议12次。');
const [act] = facts.regulationActs;
const table = (rules: Record<string, number>) => ({
  note: '',
  seenWeight: 0,
  prior: 1,
  families: { regulationActs: { family: 0.5, rules } },
});

describe('measured confidence', () => {
  it('takes the place of what the stage believes', () => {
    const measured = calibrate(facts, table({ [ruleKey('regulationActs', 'acts/enact', act?.confidence ?? 0)]: 0.75 }));
    expect(measured.regulationActs.map((fact) => fact.confidence)).toEqual([0.75]);
  });

  it('is that of the family for a rule that was never measured, and untouched for a family that was not', () => {
    const measured = calibrate(facts, table({}));
    expect(measured.regulationActs.map((fact) => fact.confidence)).toEqual([0.5]);
    expect(measured.activities).toEqual(facts.activities);
  });

  it('comes from a table that knows the rules of today', () => {
    const { confidence } = loadLexicon();
    const raw = createExtractor({ ...loadLexicon(), confidence: undefined });
    const [own] = raw.extract(
      'a.txt',
      '白城市人民代表大会常务委员会工作报告\n各位代表：\n2023年主要工作\n制定《白城市志愿服务条例》。\n',
    );
    const [first] = own?.regulationActs ?? [];
    expect(
      first && confidence?.families.regulationActs?.rules[ruleKey('regulationActs', first.rule, first.confidence)],
    ).toBeGreaterThan(0.5);
  });
});
