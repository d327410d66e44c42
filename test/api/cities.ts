/** As many reports of as many cities as a test needs, each with the same number of acts. */
import type { EntityRecord, ReportGraph } from '../../src/model/graph.js';
import { activityId, bodyId, officeId, personId, placeId, projectId, regulationId } from '../../src/model/ids.js';
import { officialDivisions } from '../../src/places/official.js';
import { reportOf } from './reportOf.js';

export function reportsOfCities(count: number, acts: number): readonly ReportGraph[] {
  const cities = officialDivisions().filter(({ level }) => level === 'PREFECTURE');
  return cities.slice(0, count).map(({ code, name }) => reportOfCity(code, name, acts));
}

function reportOfCity(code: string, city: string, acts: number): ReportGraph {
  const place = placeId(code);
  const congress = `${city}人民代表大会`;
  const committee = `${congress}常务委员会`;
  const titles = Array.from({ length: acts }, (_, index) => `${city}第${index + 1}号条例`);
  const [chair, speaker, project] = [officeId(committee, '主任'), personId('林一鸣', code), projectId('联系点', code)];
  const entities: EntityRecord[] = [
    { type: 'BODY', id: bodyId(congress), name: congress, kind: 'CONGRESS', place },
    {
      type: 'BODY',
      id: bodyId(committee),
      name: committee,
      kind: 'STANDING_COMMITTEE',
      place,
      parent: bodyId(congress),
    },
    { type: 'OFFICE', id: chair, name: `${committee}主任`, title: '主任', body: bodyId(committee) },
    { type: 'PERSON', id: speaker, name: '林一鸣', place },
    { type: 'PROJECT', id: project, name: '联系点', kind: 'PLATFORM', place },
    ...titles.map(
      (name): EntityRecord => ({
        type: 'REGULATION',
        id: regulationId(name),
        name,
        kind: 'LOCAL_REGULATION',
        place,
        topics: ['基层治理'],
        subject: name.slice(city.length),
      }),
    ),
  ];
  const sentences = [`${committee}主任林一鸣报告。`, '建成联系点6个。', ...titles.map((title) => `制定${title}。`)];
  return reportOf(code, sentences, (at) => ({
    document: { title: `${committee}工作报告`, kind: 'NPC_SC', place, coversYears: [2023], source: `${code}.txt` },
    entities,
    mentions: [
      [place, city],
      [bodyId(committee), committee],
      [speaker, '林一鸣'],
      ...titles.map((title) => [regulationId(title), title] as const),
    ],
    activities: titles.map((title, index) => ({
      id: activityId(code, index, index + 1, 'enact'),
      document: `document/${code}`,
      category: 'LEGISLATION',
      action: 'ENACT',
      status: 'DONE',
      year: 2023,
      actors: [bodyId(committee)],
      about: [regulationId(title)],
      confidence: 0.9,
      rule: 'enact',
      evidence: [at(`制定${title}`)],
    })),
    holdings: [{ person: speaker, office: chair, evidence: at('主任林一鸣') }],
  }));
}
