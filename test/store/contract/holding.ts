import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportGraph } from '../../../src/model/graph.js';
import type { GraphStore } from '../../../src/store/port.js';
import type { OpenStore } from '../contract.js';
import { office, person, reportOf } from '../fixtures.js';
import { BAICHENG, government } from '../sampleReports.js';
import { listed } from './rows.js';

const [mayor, deputy] = [office(government, '市长'), office(government, '副市长')];
const people = { 甲: person('甲', BAICHENG), 乙: person('乙', BAICHENG), 丙: person('丙', BAICHENG) };
type Name = keyof typeof people;

/** What a report of one day says of who is mayor and who are deputies. */
function roll(day: string | undefined, mayors: readonly Name[], deputies: readonly Name[]): ReportGraph {
  const holding = (held: typeof mayor) => (name: Name) => ({
    person: people[name].id,
    office: held.id,
    ...(day === undefined ? {} : { asOf: day }),
  });
  const document = { title: 'x', kind: 'GOVERNMENT', coversYears: [], source: `${day}` } as const;
  const holds = [...mayors.map(holding(mayor)), ...deputies.map(holding(deputy))];
  return reportOf(
    `roll-${day}`,
    document,
    [government, mayor, deputy, ...Object.values(people)],
    [{ text: '名单。', holds }],
  );
}

const CASES: readonly (readonly [day: string, mayor: string, deputies: string])[] = [
  ['2019-12-31', '', ''],
  ['2020-01-01', '甲', '乙 丙'],
  ['2020-12-31', '甲', '乙 丙'],
  ['2021-01-01', '乙', '乙 丙'],
  ['2022-06-01', '甲', '乙 丙'],
  ['2025-02-28', '甲', '丙'],
  ['2026-12-31', '甲', ''],
  ['2027-06-01', '', ''],
];

export function describeHolding(open: OpenStore): void {
  describe('tells who held an office on a day', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      const rolls = [
        roll('2020-01-01', ['甲'], ['乙', '丙']),
        roll('2021-01-01', ['乙'], ['丙']),
        roll('2022-06-01', ['甲'], []),
        roll(undefined, ['丙'], []),
      ];
      for (const report of rolls) await store.putReport(report);
    });
    afterAll(() => store.close());

    const holders = async (held: string, asOf: string) =>
      (await listed(store, 'holdings', { office: held, asOf })).map((label) => label.slice(0, 1)).toSorted();

    it.each(CASES)('%s: the mayor was «%s», the deputies were «%s»', async (day, theMayor, deputies) => {
      expect(await holders(mayor.id, day)).toEqual(theMayor.split(' ').filter(Boolean).toSorted());
      expect(await holders(deputy.id, day)).toEqual(deputies.split(' ').filter(Boolean).toSorted());
    });

    it('whoever has once been named is listed where no day is asked for', async () => {
      expect(await listed(store, 'holdings', { office: mayor.id })).toHaveLength(3);
    });
  });
}
