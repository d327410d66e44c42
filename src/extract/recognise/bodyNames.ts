/** What the lexicon's rows of bodies say, indexed for reading: which words stand behind a place, which need none. */
import type { BodyKind, PlaceLevel } from '../../model/vocabulary.js';
import type { OfficialPlace } from '../../places/official.js';
import type { CollectiveRow, Lexicon, NationalRow, OrganRow, PartRow } from '../lexicon/lexicon.js';

export interface OrganForm {
  /** What stands before the place: 政协 in 政协白城市委员会. */
  readonly lead: string;
  readonly tail: string;
  readonly organ: Organ;
}
export interface Organ {
  readonly id: string;
  readonly kind: BodyKind;
  readonly parent: string | undefined;
  /** Canonical name of this organ of a place. */
  nameOf(place: OfficialPlace): string;
}
export interface FixedForm {
  readonly form: string;
  readonly row: NationalRow;
}
export interface BodyNames {
  readonly organs: ReadonlyMap<string, Organ>;
  /** Tails by their first character, longest first. */
  readonly tails: ReadonlyMap<string, readonly OrganForm[]>;
  readonly fixed: ReadonlyMap<string, readonly FixedForm[]>;
  readonly bareOrgans: ReadonlyMap<string, readonly { readonly form: string; readonly organ: Organ }[]>;
  readonly bareParts: ReadonlyMap<string, readonly { readonly form: string; readonly row: PartRow }[]>;
  readonly partsOf: ReadonlyMap<string, readonly { readonly form: string; readonly row: PartRow }[]>;
  readonly collectives: ReadonlyMap<string, readonly { readonly form: string; readonly row: CollectiveRow }[]>;
}

export function indexBodyNames(lexicon: Lexicon): BodyNames {
  const organs = new Map([...lexicon.organs.map(organOf), ...departmentsOf(lexicon)].map((organ) => [organ.id, organ]));
  const tails: OrganForm[] = [];
  const bare: { form: string; organ: Organ }[] = [];
  for (const row of lexicon.organs) {
    const organ = need(organs, row.id);
    for (const form of row.forms) {
      const [lead = '', tail = ''] = form.split('{place}');
      tails.push({ lead, tail, organ });
    }
    for (const form of row.bare) bare.push({ form, organ });
  }
  for (const row of lexicon.departments) {
    for (const [stem, short] of Object.entries(row.stems)) {
      const organ = need(organs, departmentId(stem));
      for (const name of [stem, ...short])
        for (const ending of row.endings) tails.push({ lead: '', tail: name + ending, organ });
    }
  }
  const parts = lexicon.parts.flatMap((row) => row.of.flatMap((of) => row.forms.map((form) => ({ form, row, of }))));
  return {
    organs,
    tails: byFirst(
      tails,
      (form) => form.tail,
      (a, b) => b.tail.length - a.tail.length || b.lead.length - a.lead.length,
    ),
    fixed: byFirst(
      lexicon.national.flatMap((row) => row.forms.map((form) => ({ form, row }))),
      (x) => x.form,
    ),
    bareOrgans: byFirst(bare, (x) => x.form),
    bareParts: byFirst(
      lexicon.parts.flatMap((row) => row.bare.map((form) => ({ form, row }))),
      (x) => x.form,
    ),
    partsOf: group(
      parts,
      (part) => part.of,
      (a, b) => b.form.length - a.form.length,
    ),
    collectives: byFirst(
      lexicon.collectives.flatMap((row) => row.forms.map((form) => ({ form, row }))),
      (x) => x.form,
    ),
  };
}

/** The name that a template of the lexicon gives at a level of administration. */
export function nameAt(name: OrganRow['name'], level: PlaceLevel): string | undefined {
  return typeof name === 'string' ? name : (name[level] ?? name.default);
}

function organOf(row: OrganRow): Organ {
  return {
    id: row.id,
    kind: row.kind,
    parent: row.parent,
    nameOf(place) {
      if (place.level === 'COUNTRY' && row.national !== undefined) return row.national;
      const template = nameAt(row.name, place.level) ?? '{place}';
      return template.replace('{place}', place.level === 'COUNTRY' ? '全国' : place.name);
    },
  };
}

const departmentId = (stem: string): string => `department-${stem}`;

/** A department's last syllable depends on the level: 省财政厅, 市财政局. */
function departmentsOf(lexicon: Lexicon): readonly Organ[] {
  return lexicon.departments.flatMap((row) =>
    Object.keys(row.stems).map((stem) => {
      const [local = '', provincial = local] = row.endings.includes('厅') ? ['局', '厅'] : row.endings;
      return {
        id: departmentId(stem),
        kind: row.kind,
        parent: 'government',
        nameOf: (place: OfficialPlace) =>
          place.name + stem + (row.endings.includes('厅') && place.level === 'PROVINCE' ? provincial : local),
      };
    }),
  );
}

function need(organs: ReadonlyMap<string, Organ>, id: string): Organ {
  const organ = organs.get(id);
  if (!organ) throw new RangeError(`no organ ${id} in the lexicon`);
  return organ;
}

function byFirst<T>(
  items: readonly T[],
  form: (item: T) => string,
  order?: (a: T, b: T) => number,
): ReadonlyMap<string, readonly T[]> {
  return group(items, (item) => form(item).charAt(0), order ?? ((a, b) => form(b).length - form(a).length));
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
