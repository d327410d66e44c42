/** What the lexicon's rows of bodies say, indexed for reading: which words stand behind a place, which need none. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { indexForms, indexWords, longestFirst } from '../lexicon/words.js';
import { COMMITTEE } from './bare.js';
import type { BodyNames, FormsAt, OrganForm } from './bodyForms.js';
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
  const tails = [...composed.tails, ...departments.map(({ form, organ }) => organForm(form, organ))].sort(
    (a, b) => b.tail.length - a.tail.length || b.lead.length - a.lead.length, // 共青团白城市委 before 白城市委
  );
  const fixed = fixedForms(lexicon);
  const parts = partForms(lexicon);
  const bareParts = parts.filter((part) => part.bare);
  const ownParts = parts.filter((part) => !part.bare).flatMap((part) => part.row.of.map((of) => ({ ...part, of })));
  const names = {
    organs,
    tails: indexForms(tails, ({ pieces: [first = ''] }) => first),
    tailsOf: group(tails, ({ organ }) => organ.id),
    fixed: byForm(fixed),
    bareOrgans: indexWords(composed.bare),
    bareDepartments: indexWords(departments.map(({ form, organ }) => [form, organ] as const)),
    departmentStems: indexWords(
      departments.filter(({ stem }) => stem.length > 1).map(({ stem, byLevel }) => [stem, byLevel] as const),
    ),
    bareParts: byForm(bareParts),
    partsOf: new Map([...group(ownParts, ({ of }) => of)].map(([of, own]) => [of, byForm(own)])),
    shared: parts.filter(({ row }) => row.shared),
    collectives: indexWords(lexicon.collectives.flatMap((row) => row.forms.map((form) => [form, row] as const))),
    committees: indexCommittees(lexicon.committees),
    institutions: indexInstitutions(lexicon),
  };
  return { ...names, openings: openingsOf(fixed.map(formOf), bareParts.map(formOf), names, lexicon) };
}

const formOf = ({ form }: { readonly form: string }): string => form;
const byForm = <T extends { readonly form: string }>(items: readonly T[]): FormsAt<T> =>
  indexForms(longestFirst(items, formOf), formOf);

function composedForms({ organs: rows }: Lexicon, organs: ReadonlyMap<string, Organ>) {
  const tails: OrganForm[] = [];
  const bare: [form: string, organ: Organ][] = [];
  for (const row of rows) {
    const organ = need(organs, row.id);
    for (const form of [...row.forms, ...row.own]) {
      const [lead = '', tail = ''] = form.split('{place}');
      tails.push(organForm(tail, organ, lead, row.own.includes(form)));
    }
    for (const form of row.bare) bare.push([form, organ]);
  }
  return { tails, bare };
}

const organForm = (tail: string, organ: Organ, lead = '', own = false): OrganForm => ({
  lead,
  tail,
  pieces: tail.split('{session}'),
  organ,
  own,
});

const partForms = ({ parts }: Lexicon) =>
  parts.flatMap((row) => [
    ...row.forms.map((form) => ({ form, name: row.name, row, bare: false })),
    ...row.bare.map((form) => ({ form, name: row.name, row, bare: true })),
  ]);

/** The forms of everything that is read without a place before it, by what reads it. */
function openingsOf(
  fixed: readonly string[],
  bareParts: readonly string[],
  names: Pick<BodyNames, 'bareOrgans' | 'bareDepartments' | 'collectives'>,
  { committees, institutions, nameWords }: Lexicon,
): BodyNames['openings'] {
  return {
    periodical: ['《'],
    fixed,
    collective: names.collectives.words,
    prefixed: [...LEVEL_WORDS, ...nameWords.filter((row) => row.id === 'regions').flatMap((row) => row.words)],
    part: bareParts,
    committee: committees.flatMap((row) => [...row.topics, ...Object.entries(row.stems).flat(2)]),
    organ: [COMMITTEE, ...names.bareOrgans.words],
    department: names.bareDepartments.words,
    headed: institutions.filter((row) => row.starts.includes('anywhere')).flatMap((row) => row.heads),
  };
}

function need(organs: ReadonlyMap<string, Organ>, id: string): Organ {
  const organ = organs.get(id);
  if (!organ) throw new RangeError(`no organ ${id} in the lexicon`);
  return organ;
}

function group<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const found = groups.get(key(item));
    if (found) found.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
