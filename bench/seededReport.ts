import type { ReportGraph } from '../src/model/graph.js';
import { officialDivisions } from '../src/places/official.js';
import { body, office, person, regulation, reportOf, type Sentence } from '../test/store/fixtures.js';

const CITIES = officialDivisions().filter(({ level }) => level === 'PREFECTURE');
const LAWS = Array.from({ length: 60 }, (_, nth) =>
  regulation(`中华人民共和国第${nth}号法`, 'LAW', 'place/100000', ['法治']),
);
const SENTENCES = 300;

/** The n-th report: some city's in some year, as large as a real one, the same in every run. */
export function seededReport(nth: number): ReportGraph {
  const city = CITIES[nth % CITIES.length] ?? { code: '100000', name: '中国' };
  const place = `place/${city.code}`;
  const year = 2020 + Math.floor(nth / CITIES.length);
  const congress = body(`${city.name}人民代表大会`, 'CONGRESS', place);
  const committee = body(`${congress.name}常务委员会`, 'STANDING_COMMITTEE', place, congress.id);
  const government = body(`${city.name}人民政府`, 'GOVERNMENT', place);
  const own = Array.from({ length: 30 }, (_, index) =>
    regulation(`${city.name}第${index}号条例`, 'LOCAL_REGULATION', place, ['基层治理']),
  );
  const chair = office(committee, '主任');
  const speaker = person(`林${city.name}`, place);
  const sentences = Array.from({ length: SENTENCES }, (_, index): Sentence => {
    const about = index % 3 === 0 ? LAWS[(nth * 7 + index) % LAWS.length] : own[index % own.length];
    const actor = index % 5 === 0 ? government : committee;
    const name = about?.name ?? '';
    return {
      text: `${actor.name}认真组织实施了${name}，推动各项工作落到实处，第${index}项任务如期完成。`,
      names: { [actor.id]: actor.name, ...(about === undefined ? {} : { [about.id]: name }), [place]: city.name },
      ...(index % 3 === 1 || about === undefined
        ? {}
        : {
            does: [
              {
                category: 'INSPECTION',
                action: index % 2 === 0 ? 'INSPECT' : 'IMPLEMENT',
                status: 'DONE',
                year,
                actors: [actor.id],
                about: [about.id],
              } as const,
            ],
          }),
      ...(index === 0 ? { holds: [{ person: speaker.id, office: chair.id, asOf: `${year}-01-10` }] } : {}),
    };
  });
  const document = {
    title: `${committee.name}工作报告`,
    kind: 'NPC_SC',
    issuer: committee.id,
    place,
    coversYears: [year],
    source: `${nth}.txt`,
  } as const;
  return reportOf(
    `seeded-${nth}`,
    document,
    [congress, committee, government, ...own, ...LAWS, chair, speaker],
    sentences,
  );
}
