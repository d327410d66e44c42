/**
 * How fast names and sentences are found: npx tsx bench/search.ts [SENTENCES] [PATH]
 * Fills a database with generated reports (340 cities, five years; the same on every machine), unless PATH is one already, and
 * asks each kind of query some hundred times. A page has 20 hits.
 */
import { existsSync, statSync } from 'node:fs';
import type { EntityRecord, MentionRecord, ReportGraph } from '../src/model/graph.js';
import { bodyId, documentId, passageId, personId, placeId, regulationId } from '../src/model/ids.js';
import { officialDivisions } from '../src/places/official.js';
import { openStore } from '../src/store/open.js';
import type { GraphStore, SearchRequest } from '../src/store/port.js';
import { MATTERS, THINGS } from './manyReports.js';

const [count = '1000000', path = '/tmp/zhengtu-bench-search.db'] = process.argv.slice(2);
const CITIES = officialDivisions()
  .filter(({ level }) => level === 'PREFECTURE')
  .slice(0, 340);
const YEARS = [2019, 2020, 2021, 2022, 2023];
const EACH = Math.ceil(Number(count) / (CITIES.length * YEARS.length));

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华';
/** ● is the city, △ a subject, ◇ a matter, □ a number, ○ somebody. */
const TEMPLATES = [
  '●人大常委会审议通过《●△条例》，对管理职责、服务标准和法律责任作出规定。',
  '检查《●△条例》实施情况，发现问题□个，督促市政府及其有关部门限期整改。',
  '围绕◇开展专题调研，组织代表□人次深入乡镇和社区，提出意见建议□条。',
  '听取审议市政府关于◇情况的报告，就◇开展专题询问，现场提出问题□个。',
  '任命○为●人民政府副市长，组织宪法宣誓□场次，□名代表列席会议。',
  '建成代表联络站□个，接待群众□人次，收集民情民意□件，推动解决◇等问题。',
  '市人大常委会党组坚持把方向、管大局、保落实，向市委请示报告重要事项□次。',
  '修改△条例，废止△若干规定，推动法规与上位法相衔接，备案审查规范性文件□件。',
];

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function reportOf(city: (typeof CITIES)[number], year: number, seed: number): ReportGraph {
  const random = randomFrom(seed);
  const pick = <Item>(items: ArrayLike<Item>): Item => items[random(items.length)] as Item; // never empty
  const slug = `${city.code}-${year}`;
  const place = placeId(city.code);
  const committee = `${city.name}人民代表大会常务委员会`;
  const entities = new Map<string, EntityRecord>();
  const known = (record: EntityRecord): string => {
    entities.set(record.id, record);
    return record.id;
  };
  known({ type: 'BODY', id: bodyId(committee), name: committee, kind: 'STANDING_COMMITTEE', place });
  const mentions: MentionRecord[] = [];
  const passages: ReportGraph['passages'][number][] = [];
  let text = '';
  for (let nth = 0; nth < EACH; nth += 1) {
    const subject = pick(THINGS);
    const somebody = pick(SURNAMES) + pick(GIVEN) + pick(GIVEN);
    const sentence = pick(TEMPLATES)
      .replaceAll('●', city.name)
      .replaceAll('△', subject)
      .replaceAll('○', somebody)
      .replaceAll('◇', () => pick(MATTERS))
      .replaceAll('□', () => String(1 + random(900)));
    const start = text.length;
    const passage = passageId(slug, start);
    passages.push({ id: passage, start, end: start + sentence.length, sentence });
    const mention = (entity: string, surface: string): void => {
      const at = sentence.indexOf(surface);
      if (at < 0) return;
      const evidence = { document: documentId(slug), passage, start: start + at, end: start + at + surface.length };
      mentions.push({ entity, surface, evidence });
    };
    const title = `${city.name}${subject}条例`;
    if (sentence.includes(title))
      mention(
        known({
          type: 'REGULATION',
          id: regulationId(title),
          name: title,
          kind: 'LOCAL_REGULATION',
          place,
          topics: [],
        }),
        title,
      );
    if (sentence.includes(somebody))
      mention(known({ type: 'PERSON', id: personId(somebody, city.code), name: somebody, place }), somebody);
    mention(bodyId(committee), `${city.name}人大常委会`);
    mention(bodyId(committee), '市人大常委会');
    text += `${sentence}\n`;
  }
  const document = {
    id: documentId(slug),
    title: `${committee}工作报告`,
    kind: 'NPC_SC',
    place,
    coversYears: [year],
    source: slug,
  } as const;
  const distinct = new Map(mentions.map((one) => [`${one.evidence.start} ${one.evidence.end} ${one.entity}`, one]));
  return {
    document,
    text,
    passages,
    entities: [...entities.values()],
    mentions: [...distinct.values()],
    activities: [],
    holdings: [],
  };
}

async function fill(store: GraphStore): Promise<void> {
  const begun = performance.now();
  let sentences = 0;
  let seed = 0;
  for (const year of YEARS) {
    for (const city of CITIES) {
      seed += 1;
      const report = reportOf(city, year, seed);
      await store.putReport(report);
      sentences += report.passages.length;
      if (seed % 100 === 0)
        console.error(`${sentences} sentences, ${Math.round((performance.now() - begun) / 1000)} s`);
    }
  }
}

const first = 20;
const city = (nth: number): string => CITIES[(nth * 7) % CITIES.length]?.name ?? '';
const KINDS: readonly (readonly [
  kind: string,
  request: (nth: number) => Partial<SearchRequest> & { readonly query: string },
])[] = [
  ['full name', (nth) => ({ query: `${city(nth)}人民代表大会常务委员会` })],
  ['short form', (nth) => ({ query: `${city(nth)}人大常委会` })],
  ['city, as typed', (nth) => ({ query: city(nth).slice(0, 2) })],
  ['pinyin', (nth) => ({ query: ['zhenjiang', 'bai cheng', 'chongqing', 'baodingshi', 'lvliang'][nth % 5] ?? '' })],
  ['initials', (nth) => ({ query: ['zj', 'bc', 'cq', 'bdsrd', 'll'][nth % 5] ?? '' })],
  ['a slip', (nth) => ({ query: `${city(nth)}人大长委会` })],
  ['common words', (nth) => ({ query: ['条例', '管理', '实施情况', '市政府', '代表'][nth % 5] ?? '' })],
  ['rare words', (nth) => ({ query: `${city(nth)}${THINGS[nth % 10]}` })],
  ['two words', (nth) => ({ query: `${MATTERS[nth % 10]} ${['调研', '询问', '报告'][nth % 3]}` })],
  [
    'words in no name',
    (nth) => ({ query: ['规范性文件', '民情民意', '限期整改', '宪法宣誓', '深入乡镇'][nth % 5] ?? '' }),
  ],
  ['words, one kind', (nth) => ({ query: ['限期整改', '宪法宣誓'][nth % 2] ?? '', kinds: ['REGULATION', 'PERSON'] })],
  ['one character', (nth) => ({ query: ['市', '条', '张', '水', '王'][nth % 5] ?? '' })],
  ['nothing', (nth) => ({ query: `无此词语${nth}` })],
];

async function measure(store: GraphStore): Promise<void> {
  const all: number[] = [];
  console.log('| query | p50 ms | p95 ms | page 50, p50 ms |\n|---|---|---|---|');
  for (const [kind, request] of KINDS) {
    const times: number[] = [];
    const deep: number[] = [];
    for (let nth = 0; nth < 200; nth += 1) {
      const asked = { first, ...request(nth) };
      times.push(await timed(() => store.search([asked])));
    }
    for (let nth = 0; nth < 5; nth += 1) deep.push(await deepPage(store, { first, ...request(nth) }));
    all.push(...times);
    const far = deep.filter((time) => time >= 0);
    console.log(`| ${kind} | ${at(times, 0.5)} | ${at(times, 0.95)} | ${far.length === 0 ? '–' : at(far, 0.5)} |`);
  }
  console.log(`| all | ${at(all, 0.5)} | ${at(all, 0.95)} | |`);
}

async function deepPage(store: GraphStore, request: SearchRequest): Promise<number> {
  let after: string | undefined;
  for (let page = 1; page < 50; page += 1) {
    const [found] = await store.search([{ ...request, ...(after && { after }) }]);
    after = found?.hasNext ? found.rows.at(-1)?.cursor : undefined;
    if (after === undefined) return -1;
  }
  return timed(() => store.search([{ ...request, ...(after && { after }) }]));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const at = (times: readonly number[], share: number): string =>
  (times.toSorted((left, right) => left - right)[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);

const isFull = existsSync(path);
const store = await openStore(`sqlite:${path}`);
if (!isFull) await fill(store);
const { PASSAGE, REGULATION, PERSON } = await store.counts();
console.log(
  `${PASSAGE} sentences, ${REGULATION} regulations, ${PERSON} persons, ${Math.round(statSync(path).size / 2 ** 20)} MB`,
);
await measure(store);
await store.close();
