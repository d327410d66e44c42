/** What the lexicon's rows of bodies say, indexed for reading: which words stand behind a place, which need none. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { BareForm, BodyNames, ByFirst, OrganForm } from './bodyForms.js';
import { committeeForms, indexCommittees } from './committees.js';
import { fixedForms } from './fixedNames.js';
import { indexInstitutions } from './institutionNames.js';
import { departmentForms, type Organ, organOf } from './organs.js';

export function indexBodyNames(lexicon: Lexicon): BodyNames {
  const departments = departmentForms(lexicon.departments);
  const organs = new Map(
    [...lexicon.organs.map(organOf), ...departments.map(({ organ }) => organ)].map((o) => [o.id, o]),
  );
  const tails: OrganForm[] = departments.map(({ form, organ }) => ({ lead: '', tail: form, organ }));
  const bare: BareForm[] = [];
  for (const row of lexicon.organs) {
    const organ = need(organs, row.id);
    for (const form of row.forms) {
      const [lead = '', tail = ''] = form.split('{place}');
      tails.push({ lead, tail, organ });
    }
    for (const form of row.bare) bare.push({ form, organ });
  }
  const parts = [
    ...lexicon.parts.flatMap((row) => row.forms.map((form) => ({ form, name: row.name, row, bare: false }))),
    ...lexicon.parts.flatMap((row) => row.bare.map((form) => ({ form, name: row.name, row, bare: true }))),
    ...lexicon.committees.flatMap(committeeForms),
  ];
  return {
    organs,
    tails: byFirst(tails, (form) => form.tail),
    fixed: byFirst(fixedForms(lexicon), ({ form }) => form),
    bareOrgans: byFirst(bare, ({ form }) => form),
    bareDepartments: byFirst(departments, ({ form }) => form),
    bareParts: byFirst(
      parts.filter((part) => part.bare),
      ({ form }) => form,
    ),
    partsOf: group(
      parts.filter((part) => !part.bare).flatMap((part) => part.row.of.map((of) => ({ ...part, of }))),
      (part) => part.of,
      (a, b) => b.form.length - a.form.length,
    ),
    collectives: byFirst(
      lexicon.collectives.flatMap((row) => row.forms.map((form) => ({ form, row }))),
      ({ form }) => form,
    ),
    committees: indexCommittees(lexicon.committees),
    institutions: indexInstitutions(lexicon),
  };
}

function need(organs: ReadonlyMap<string, Organ>, id: string): Organ {
  const organ = organs.get(id);
  if (!organ) throw new RangeError(`no organ ${id} in the lexicon`);
  return organ;
}

export function byFirst<T>(items: readonly T[], form: (item: T) => string): ByFirst<T> {
  return group(
    items,
    (item) => form(item).charAt(0),
    (a, b) => form(b).length - form(a).length,
  );
}

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
