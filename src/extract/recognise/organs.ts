import type { BodyKind, PlaceLevel } from '../../model/vocabulary.js';
import type { OfficialPlace } from '../../places/official.js';
import type { DepartmentRow, OrganRow } from '../lexicon/bodyLexicon.js';

/** An organ that exists at each level of administration. */
export interface Organ {
  readonly id: string;
  readonly kind: BodyKind;
  readonly parent: string | undefined;
  /** Canonical name of this organ of a place. */
  nameOf(place: OfficialPlace): string;
}

export function organOf(row: OrganRow): Organ {
  const special = Object.entries(row.namedBy);
  return {
    id: row.id,
    kind: row.kind,
    parent: row.parent,
    nameOf(place) {
      if (place.level === 'COUNTRY' && row.national !== undefined) return row.national;
      const [, named] = special.find(([ending]) => place.name.endsWith(ending)) ?? [];
      const template = named ?? (typeof row.name === 'string' ? row.name : (row.name[place.level] ?? row.name.default));
      return (template ?? '{place}').replace(
        '{place}',
        place.level === 'COUNTRY' ? '全国' : (place.fullName ?? place.name),
      );
    },
  };
}

/** Departments in all their forms: full and short stems with each ending; `form` and `stem` are as written. */
export function departmentForms(
  rows: readonly DepartmentRow[],
): readonly { form: string; stem: string; organ: Organ; byLevel: Organ }[] {
  return rows.flatMap((row) =>
    Object.entries(row.stems).flatMap(([stem, short]) => {
      const byLevel = departmentOf(row, stem);
      return row.endings.flatMap((ending) => {
        const organ = row.endings.includes('厅') ? departmentOf(row, stem, ending) : byLevel;
        return [stem, ...short].map((written) => ({ form: written + ending, stem: written, organ, byLevel }));
      });
    }),
  );
}

/** 省财政厅 or 省统计局, as it is written; where the last syllable is not, the level says which: 财政等部门. */
function departmentOf(row: DepartmentRow, stem: string, written?: string): Organ {
  const [local = ''] = row.endings;
  const isHall = (level: PlaceLevel): boolean => row.endings.includes('厅') && level === 'PROVINCE';
  return {
    id: `department-${stem}`,
    kind: row.kind,
    parent: 'government',
    nameOf: (place) => (place.fullName ?? place.name) + stem + (written ?? (isHall(place.level) ? '厅' : local)),
  };
}
