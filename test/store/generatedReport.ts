import type { ReportGraph } from '../../src/model/graph.js';
import { body, office, person, regulation, reportOf, type Sentence } from './fixtures.js';
import { CHINA, safety } from './sampleReports.js';

const SENTENCES = 60;

/** The n-th report in one of its versions; its text says which one it is, so that the whole of it follows from the text. */
export function generatedReport(nth: number, version: number): ReportGraph {
  const congress = body(`第${nth}市人民代表大会`, 'CONGRESS', CHINA);
  const own = Array.from({ length: 8 }, (_, index) =>
    regulation(`第${nth}市条例${index + (version % 3)}`, 'POLICY', CHINA),
  );
  const chair = office(congress, '主席');
  const holder = person(`某人${version % 2}`, CHINA);
  const sentences = Array.from({ length: SENTENCES }, (_, index): Sentence => {
    const about = own[index % own.length] ?? safety;
    return {
      text: `第${version}版第${index}句：检查了${about.name}和安全生产法。`,
      names: { [about.id]: about.name, [safety.id]: '安全生产法' },
      does: [about, safety].map(({ id }) => ({
        category: 'INSPECTION',
        action: 'INSPECT',
        status: 'DONE',
        year: 2000 + version,
        actors: [congress.id],
        about: [id],
      })),
      holds: [{ person: holder.id, office: chair.id, asOf: '2024-01-01' }],
    };
  });
  const document = {
    title: `第${nth}份`,
    kind: 'OTHER',
    coversYears: [],
    issuer: congress.id,
    source: `${nth}.txt`,
  } as const;
  return reportOf(`generated-${nth}`, document, [congress, ...own, safety, chair, holder], sentences);
}

/** Which version of which report a text is. */
export function versionOf(text: string): number {
  return Number(/第(\d+)版/.exec(text)?.[1]);
}
