/** What the lexicon's rows of bodies say, indexed for reading: which words stand behind a place, which need none. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { indexWords, type WordIndex } from '../lexicon/words.js';
import { COMMITTEE } from './bare.js';
import type { BodyNames, ByFirst, OrganForm } from './bodyForms.js';
import { indexCommittees } from './committees.js';
import { fixedForms } from './fixedNames.js';
import { indexInstitutions } from './institutionNames.js';
import { departmentForms, type Organ, organOf } from './organs.js';
import { LEVEL_WORDS } from './scan.js';

export function indexBodyNames(lexicon: Lexicon): BodyNames {
  const departments = departmentForms(lexicon.departments);
  const organs = new Map(
    [...lexicon.organs.map(organOf), ...departments.map(({ organ }) => organ)].map((o) => [o.id, o]),
  );
  const composed = composedForms(lexicon, organs);
  const parts = partForms(lexicon);
  const ownParts = parts.filter((part) => !part.bare).flatMap((part) => part.row.of.map((of) => ({ ...part, of })));
  const names = {
    organs,
    tails: group(
      [...composed.tails, ...departments.map(({ form, organ }) => ({ lead: '', tail: form, organ }))],
      ({ tail }) => tail.charAt(0),
      (a, b) => b.tail.length - a.tail.length || b.lead.length - a.lead.length, // 共青团白城市委 before 白城市委
    ),
    fixed: byFirst(fixedForms(lexicon), formOf),
    bareOrgans: indexWords(composed.bare),
    bareDepartments: indexWords(departments.map(({ form, organ }) => [form, organ] as const)),
    departmentStems: indexWords(
      departments.filter(({ stem }) => stem.length > 1).map(({ stem, byLevel }) => [stem, byLevel] as const),
    ),
    bareParts: byFirst(
      parts.filter((part) => part.bare),
      formOf,
    ),
    partsOf: group(ownParts, ({ of }) => of, longestFirst(formOf)),
    shared: parts.filter(({ row }) => row.shared),
    collectives: indexWords(lexicon.collectives.flatMap((row) => row.forms.map((form) => [form, row] as const))),
    committees: indexCommittees(lexicon.committees),
    institutions: indexInstitutions(lexicon),
  };
  return { ...names, openings: openingsOf(names, lexicon) };
}

const formOf = ({ form }: { readonly form: string }): string => form;

function composedForms({ organs: rows }: Lexicon, organs: ReadonlyMap<string, Organ>) {
  const tails: OrganForm[] = [];
  const bare: [form: string, organ: Organ][] = [];
  for (const row of rows) {
    const organ = need(organs, row.id);
    for (const form of row.forms) {
      const [lead = '', tail = ''] = form.split('{place}');
      tails.push({ lead, tail, organ });
    }
    for (const form of row.bare) bare.push([form, organ]);
  }
  return { tails, bare };
}

const partForms = ({ parts }: Lexicon) =>
  parts.flatMap((row) => [
    ...row.forms.map((form) => ({ form, name: row.name, row, bare: false })),
    ...row.bare.map((form) => ({ form, name: row.name, row, bare: true })),
  ]);

/** How everything begins that is read without a place before it, the words for levels and 常委会 included. */
function openingsOf(names: Omit<BodyNames, 'openings'>, lexicon: Lexicon): WordIndex<true> {
  const words = [
    ...[...names.fixed.values(), ...names.bareParts.values()].flat().map(formOf),
    ...[names.bareOrgans, names.bareDepartments, names.collectives].flatMap((index) => index.words),
    ...lexicon.committees.flatMap((row) => [...row.topics, ...Object.entries(row.stems).flat(2)]),
    ...lexicon.institutions.flatMap((row) => row.heads),
    ...lexicon.nameWords.filter((row) => row.id === 'regions').flatMap((row) => row.words),
    ...LEVEL_WORDS,
    COMMITTEE,
    '《',
  ];
  return indexWords(words.map((word) => [word.slice(0, 2), true] as const));
}

function need(organs: ReadonlyMap<string, Organ>, id: string): Organ {
  const organ = organs.get(id);
  if (!organ) throw new RangeError(`no organ ${id} in the lexicon`);
  return organ;
}

const byFirst = <T>(items: readonly T[], form: (item: T) => string): ByFirst<T> =>
  group(items, (item) => form(item).charAt(0), longestFirst(form));

const longestFirst =
  <T>(form: (item: T) => string) =>
  (a: T, b: T): number =>
    form(b).length - form(a).length;

function group<T>(
  items: readonly T[],
  key: (item: T) => string,
  order: (a: T, b: T) => number,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const found = groups.get(key(item));
    if (found) found.push(item);
    else groups.set(key(item), [item]);
  }
  for (const found of groups.values()) found.sort(order);
  return groups;
}
