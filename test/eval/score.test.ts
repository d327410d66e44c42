import { describe, expect, it } from 'vitest';
import { mistakeLines, type ScoredFacts, score, tableOf } from '../../src/eval/index.js';
import { NO_FACTS } from '../../src/eval/scoredFacts.js';

const act = (title: string, rest: Partial<ScoredFacts['regulationActs'][number]> = {}) => ({
  title,
  action: 'ENACT',
  status: 'DONE',
  actor: '白城市人民代表大会常务委员会',
  ...rest,
});
const activity = (object: string, count: number, category = 'MEETING') => ({ object, count, category, unit: '次' });

/** found / extra / missed of each family that is not empty. */
function counts(predicted: Partial<ScoredFacts>, gold: Partial<ScoredFacts>): Record<string, string> {
  const of = (facts: Partial<ScoredFacts>) => new Map([['a', { ...NO_FACTS, ...facts }]]);
  const rows = score(of(predicted), of(gold)).filter(({ family }) => family !== 'document');
  return Object.fromEntries(
    rows
      .filter(({ found, extra, missed }) => found + extra + missed > 0)
      .map(({ family, found, extra, missed }) => [family, `${found}/${extra}/${missed}`]),
  );
}

describe('score', () => {
  it('counts distinct titles without the place, the marks and the stage', () => {
    const gold = {
      document: { place: '白城市' },
      regulationActs: [act('白城市志愿服务条例'), act('中华人民共和国公证法')],
    };
    const predicted = {
      regulationActs: [act('志愿服务条例（草案）'), act('《公证法》'), act('公证法'), act('养犬条例')],
    };
    expect(counts(predicted, gold)).toMatchObject({ regulations: '2/1/0' });
  });

  it('asks acts for the same action and status, and with their actor for that too', () => {
    const gold = { regulationActs: [act('甲条例'), act('乙条例'), act('丙条例')] };
    const predicted = {
      regulationActs: [act('甲条例'), act('乙条例', { status: 'PLANNED' }), act('丙条例', { actor: '某会' })],
    };
    expect(counts(predicted, gold)).toEqual({ regulations: '3/0/0', acts: '2/1/1', 'acts+actor': '1/2/2' });
  });

  it('takes any of the bodies that act jointly', () => {
    const gold = { regulationActs: [act('甲条例', { actor: '甲市人民政府、乙市人民政府' })] };
    const one = (actor: string) => counts({ regulationActs: [act('甲条例', { actor })] }, gold)['acts+actor'];
    expect(one('乙市人民政府')).toBe('1/0/0');
    expect(one('丙市人民政府、甲市人民政府')).toBe('1/0/0');
    expect(one('丙市人民政府')).toBe('0/1/1');
  });

  it('pairs activities of one count by how much their objects overlap, each once', () => {
    const gold = { activities: [activity('常委会会议', 5), activity('主任会议', 5), activity('提案', 543)] };
    const predicted = { activities: [activity('会议', 5), activity('市人大常委会会议', 5), activity('提案', 500)] };
    expect(counts(predicted, gold)).toEqual({ activities: '2/1/1', 'activities+cat': '2/1/1' });
  });

  it('asks for the category in activities+cat alone', () => {
    const predicted = { activities: [activity('会议', 5, 'TRAINING')] };
    expect(counts(predicted, { activities: [activity('会议', 5)] })).toEqual({
      activities: '1/0/0',
      'activities+cat': '0/1/1',
    });
  });

  it('counts unnamed offices among offices only', () => {
    const named = { person: '王某', role: '主任', body: '甲市人大常委会' };
    const gold = {
      roles: [
        { ...named, body: '甲市人民代表大会常务委员会' },
        { person: null, role: '市长', body: '甲市人民政府' },
      ],
    };
    expect(counts({ roles: [named] }, gold)).toEqual({ persons: '1/0/0', roles: '1/0/0', offices: '1/0/1' });
  });

  it('counts a report without a prediction as missed, and one without gold not at all', () => {
    const facts = { ...NO_FACTS, bodies: [{ name: '甲市人民政府' }] };
    const bodies = score(new Map([['b', facts]]), new Map([['a', facts]])).find(({ family }) => family === 'bodies');
    expect(bodies).toMatchObject({ found: 0, extra: 0, missed: 1, precision: 1, recall: 0, f1: 0 });
  });
});

describe('tableOf', () => {
  it('writes three decimals and sends ties to the even digit', () => {
    const row = { found: 1, extra: 2, missed: 3, mistakes: [] };
    const [head, line] = tableOf([{ ...row, family: 'acts', precision: 0.0625, recall: 0.1875, f1: 2 / 3 }]);
    expect(head).toBe('family           precision    recall        F1   found   extra  missed');
    expect(line).toBe('acts                 0.062     0.188     0.667       1       2       3');
  });
});

describe('mistakeLines', () => {
  it('writes a line a mistake, in the order of report, kind and fact', () => {
    const gold = new Map([
      ['b', { ...NO_FACTS, regulationActs: [act('甲条例')] }],
      ['a', { ...NO_FACTS, bodies: [{ name: '乙' }] }],
    ]);
    const lines = mistakeLines(score(new Map([['a', { ...NO_FACTS, bodies: [{ name: '丙' }] }]]), gold));
    expect(lines).toEqual([
      'regulations\tb\tmissed\t甲条例',
      "acts\tb\tmissed\t('甲条例', 'ENACT', 'DONE')",
      "acts+actor\tb\tmissed\t('甲条例', 'ENACT', 'DONE', '白城市人民代表大会常务委员会')",
      'bodies\ta\textra\t丙',
      'bodies\ta\tmissed\t乙',
    ]);
  });
});
