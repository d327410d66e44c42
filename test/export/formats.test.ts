import jsonld from 'jsonld';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/port.js';
import { regulation, reportOf } from '../store/fixtures.js';
import { SAMPLE, YUEYANG, yueyang } from '../store/sampleReports.js';
import { exported, storeOf } from './exported.js';

/** A title that a spreadsheet would run, that XML and an IRI can't contain as it is. */
const hostile = regulation('=HYPERLINK("http://x","<&>\u0001")', 'POLICY', YUEYANG, ['a,b']);
const hostileReport = reportOf(
  'hostile',
  { title: '"引号",\n换行', kind: 'OTHER', place: YUEYANG, coversYears: [2022], source: 'x.txt' },
  [hostile, yueyang],
  [
    {
      text: `=制定 ${hostile.name}。`,
      names: { [hostile.id]: hostile.name },
      does: [{ category: 'OTHER', action: 'ENACT', status: 'DONE', actors: [yueyang.id], about: [hostile.id] }],
    },
  ],
);

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf([...SAMPLE, hostileReport]);
});

describe('CSV', () => {
  it('has what Excel needs for Chinese: a byte order mark and line ends of its own', async () => {
    const table = await exported(store, 'acts.csv', { within: '白城市' });
    const [header, ...rows] = table.split('\r\n');
    expect(header).toMatch(/^\uFEFF省份,地区,机构,机构类别,行为,进度,年份,法规文件,/);
    expect(table.slice(1)).not.toContain('\uFEFF');
    const enacted =
      '吉林省,白城市,白城市人民代表大会常务委员会,人大常委会,制定,已完成,2022,白城市志愿服务条例,地方性法规,';
    expect(rows[0]).toBe(
      `${enacted}基层治理;志愿服务,白城市人大常委会审议通过《白城市志愿服务条例》。,一、立法,白城市人民代表大会常务委员会工作报告,baicheng-2022.txt,1,白城市人大常委会审议通过《白城市志愿服务条例》。,40,64,document/baicheng-2022,body/白城市人民代表大会常务委员会,regulation/白城市志愿服务条例`,
    );
    expect(rows.at(-1)).toBe('');
  });

  it('speaks in codes to who asks for English', async () => {
    const [header, row] = (await exported(store, 'acts.csv', { language: 'en', within: '白城市' })).split('\r\n');
    expect(header).toMatch(/^\uFEFFprovince,place,body,bodyKind,action,status,year,regulation,/);
    expect(row).toContain(',STANDING_COMMITTEE,ENACT,DONE,2022,');
  });

  it.each(['acts.csv', 'nodes.csv'])('has no cell in %s that a spreadsheet would run', async (file) => {
    const table = await exported(store, file);
    expect(table).toContain(`"'=HYPERLINK(""http://x""`);
    expect(table).not.toMatch(/(^|,)"?[=+@]/m);
  });

  it('has edges that say how often and when', async () => {
    const rows = (await exported(store, 'edges.csv')).split('\r\n');
    const inspected = 'body/白城市人民代表大会常务委员会,regulation/中华人民共和国安全生产法,Directed,2,INSPECTED,DONE';
    expect(rows).toContain(`${inspected},2022;2023,2022,2023`);
    expect(rows).toContain(
      'office/中国人民政治协商会议岳阳市委员会/主席,body/中国人民政治协商会议岳阳市委员会,Directed,1,IN,,,,',
    );
    expect(rows).toContain('place/220800,place/220000,Directed,1,PART_OF,,,,');
  });

  it('joins nothing to a node that is not among the nodes', async () => {
    for (const kinds of [undefined, ['BODY', 'REGULATION'], ['PLACE', 'DOCUMENT'], ['PERSON', 'OFFICE']]) {
      const nodes = new Set((await exported(store, 'nodes.csv', { kinds })).split('\r\n').map(firstCell));
      const edges = (await exported(store, 'edges.csv', { kinds })).trimEnd().split('\r\n').slice(1);
      expect(edges.length).toBeGreaterThan(0);
      for (const edge of edges) {
        const [source, target] = cells(edge);
        expect([nodes.has(source), nodes.has(target)], edge).toEqual([true, true]);
      }
    }
  });
});

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
const firstCell = (line: string): string | undefined => cells(line)[0];

describe.each(['zhengtu.graphml', 'zhengtu.gexf'])('%s', (file) => {
  it('has the nodes and the edges of the tables, hostile names too', async () => {
    const text = await exported(store, file);
    const { document } = parseHTML(text.replace(/^<\?xml.*\n/, ''));
    const ids = [...document.querySelectorAll('node')].map((node) => node.getAttribute('id'));
    expect(ids).toContain(hostile.id.replace('\u0001', ''));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe((await exported(store, 'nodes.csv')).trimEnd().split('\r\n').length - 1);
    expect(document.querySelectorAll('edge').length).toBe(
      (await exported(store, 'edges.csv')).trimEnd().split('\r\n').length - 1,
    );
    expect(text).not.toContain('\u0001');
  });
});

describe('JSON-LD', () => {
  /** Nothing is fetched: a file explains itself. */
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`The file should not need ${url}.`);
  };
  const expand = async (): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    jsonld.expand(JSON.parse(await exported(store, 'zhengtu.jsonld')), { documentLoader, safe: true } as object);

  it('expands without losing anything', async () => {
    const nodes = await expand();
    const volunteers = nodes.find((node) => node['@id'] === 'urn:zhengtu:regulation/白城市志愿服务条例');
    expect(volunteers).toMatchObject({
      '@type': ['https://schema.org/Legislation', 'http://data.europa.eu/eli/ontology#LegalResource'],
      'http://data.europa.eu/eli/ontology#title': [{ '@value': '白城市志愿服务条例', '@language': 'zh' }],
      'https://schema.org/legislationJurisdiction': [{ '@id': 'urn:zhengtu:place/220800' }],
    });
    const enacted = nodes.filter((node) => node['https://schema.org/legislationPassedBy'] !== undefined);
    expect(enacted).toContainEqual({
      '@id': 'urn:zhengtu:regulation/白城市志愿服务条例',
      'https://schema.org/legislationPassedBy': [{ '@id': 'urn:zhengtu:body/白城市人民代表大会常务委员会' }],
      'http://data.europa.eu/eli/ontology#passed_by': [{ '@id': 'urn:zhengtu:body/白城市人民代表大会常务委员会' }],
    });
  });

  it('refers to nothing that it does not describe', async () => {
    const described = new Set((await expand()).map((node) => node['@id']));
    const named = JSON.stringify(await expand()).matchAll(/"@id":"(urn:zhengtu:[^"]*)"/g);
    for (const [, id] of named) expect(described).toContain(id);
  });

  it('becomes RDF with every name as a valid IRI', async () => {
    const quads = (await jsonld.toRDF(JSON.parse(await exported(store, 'zhengtu.jsonld')), {
      documentLoader,
      format: 'application/n-quads',
      safe: true,
    } as object)) as unknown as string;
    expect(quads).toContain('<urn:zhengtu:regulation/=HYPERLINK(%22http://x%22,%22%3C&%3E%01%22)>');
    for (const [, iri] of quads.matchAll(/(?:^|> )<([^>]*)>(?= )/gm)) expect(iri).toMatch(/^[a-z]+:[^\s<>"{}|\\^`]+$/);
  });
});
